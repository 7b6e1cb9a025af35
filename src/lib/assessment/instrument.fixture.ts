/** The real form, and arbitrary answers to it, for tests. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { type Instrument, instrument } from '../content/schemas.ts';
import type { Answers, Rating, Response, Round } from '../workspace/schema.ts';
import { linesOf } from './lines.ts';

const file = new URL('../../content/questions/career-pathways-self-assessment.yaml', import.meta.url);

export const form: Instrument = instrument.parse(parse(readFileSync(file, 'utf8')));

const lineIds = linesOf(form).map(({ id }) => id);
const sectionIds = form.sections.map(({ id }) => id);

export const anyNumber = fc.constantFrom<1 | 2 | 3 | 4 | 5>(1, 2, 3, 4, 5);
export const anyRating: fc.Arbitrary<Rating> = fc.oneof(
	{ weight: 4, arbitrary: anyNumber },
	fc.constant('dont-know' as const),
);
export const anyLine = fc.constantFrom(...lineIds);
export const anySection = fc.constantFrom(...sectionIds);

/** A record of some of the keys. */
const some = <T>(keys: string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
	fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), value), { selector: ([key]) => key }).map(Object.fromEntries);

export const anyAnswers: fc.Arbitrary<Answers> = fc.record({
	lines: some(lineIds, anyRating),
	lineNotes: some(lineIds, fc.string({ minLength: 1, maxLength: 20 })),
	sections: some(sectionIds, fc.record({ rating: fc.option(anyRating), note: fc.string({ maxLength: 20 }) })),
});

const anyInstant = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString());
export const anyId = fc.uuid({ version: 4 });

export const anyResponse: fc.Arbitrary<Response> = fc.record({
	id: anyId,
	who: fc.string({ maxLength: 20 }),
	answeredAt: anyInstant,
	answers: anyAnswers,
});

export const anyRound: fc.Arbitrary<Round> = fc.record({
	id: anyId,
	title: fc.string({ maxLength: 20 }),
	askFor: fc.constantFrom('name', 'role'),
	openedAt: anyInstant,
	responses: fc.uniqueArray(anyResponse, { selector: ({ id }) => id, maxLength: 6 }),
	consensus: some(sectionIds, fc.record({ rating: fc.option(anyNumber), why: fc.string({ maxLength: 20 }) })),
});

/** Passes through any instrument named. */
export const anyPass = (instruments: string[]) =>
	fc.record({
		id: anyId,
		instrument: fc.constantFrom(...instruments),
		instrumentVersion: fc.constant(form.version),
		title: fc.string({ maxLength: 20 }),
		startedAt: anyInstant,
		answers: anyAnswers,
		round: fc.option(anyRound),
	});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rating } from '../workspace/schema.ts';
import { anyRating, anyRound, form } from './instrument.fixture.ts';
import { raterLetter, spreadOf, teamSections } from './team.ts';

const anyRatings = fc.array(fc.option(anyRating));

describe('a spread', () => {
	test.each<[Rating[], number, number, number, boolean]>([
		[[5, 4, 3, 2, 2], 3.2, 3, 3, true],
		[[1, 3, 2, 2, 3], 2.2, 2, 2, true],
		[[3, 3, 2, 3, 3], 2.8, 3, 1, false],
		[[4, 4, 4, 3, 4], 3.8, 4, 1, false],
	])('of %j', (ratings, mean, median, range, talkFirst) => {
		expect(spreadOf(ratings)).toMatchObject({ raters: 5, mean, median, range, talkFirst });
	});

	test('leaves out "don’t know" and blank', () => {
		expect(spreadOf([4, 'dont-know', null, undefined])).toEqual({
			raters: 1,
			mean: 4,
			median: 4,
			lowest: 4,
			highest: 4,
			range: 0,
			talkFirst: false,
		});
	});

	test('of no numbers is not known', () => {
		const nothing = { raters: 0, mean: null, median: null, lowest: null, highest: null, range: null, talkFirst: false };
		expect(spreadOf(['dont-know'])).toEqual(nothing);
		expect(spreadOf([])).toEqual(nothing);
	});

	test('does not depend on the order, nor on how many do not know', () => {
		fc.assert(
			fc.property(anyRatings, (ratings) => {
				const spread = spreadOf(ratings);
				expect(spreadOf(ratings.toReversed())).toEqual(spread);
				expect(spreadOf([...ratings, 'dont-know', null])).toEqual(spread);
			}),
		);
	});

	test('keeps its figures in order: lowest, mean and median, highest', () => {
		fc.assert(
			fc.property(anyRatings, (ratings) => {
				const { lowest, highest, mean, median, range, talkFirst } = spreadOf(ratings);
				if (lowest === null || highest === null) {
					expect(range).toBeNull();
					return;
				}
				for (const center of [mean, median]) {
					expect(center).toBeGreaterThanOrEqual(lowest);
					expect(center).toBeLessThanOrEqual(highest);
				}
				expect(range).toBe(highest - lowest);
				expect(range).toBeLessThanOrEqual(4);
				expect(talkFirst).toBe(highest - lowest >= 2);
			}),
		);
	});

	test('one more rater never narrows it', () => {
		fc.assert(
			fc.property(anyRatings, anyRating, (ratings, one) => {
				expect(spreadOf([...ratings, one]).range ?? -1).toBeGreaterThanOrEqual(spreadOf(ratings).range ?? -1);
			}),
		);
	});
});

describe('the sections of a round', () => {
	test('come widest first, each once, and those without numbers last', () => {
		fc.assert(
			fc.property(anyRound, (round) => {
				const sections = teamSections(form, round);
				const ranges = sections.map(({ range }) => range ?? -1);
				expect(ranges).toEqual(ranges.toSorted((a, b) => b - a));
				expect(sections.map(({ section }) => section).sort()).toEqual(form.sections.map(({ id }) => id).sort());
				for (const { said } of sections) expect(said).toHaveLength(round.responses.length);
			}),
		);
	});

	test('have the same figures whatever the order answers came in', () => {
		fc.assert(
			fc.property(anyRound, (round) => {
				const figures = (order: typeof round) => teamSections(form, order).map(({ said: _, ...spread }) => spread);
				expect(figures({ ...round, responses: round.responses.toReversed() })).toEqual(figures(round));
			}),
		);
	});

	test('carry what was agreed, which is never computed', () => {
		fc.assert(
			fc.property(anyRound, (round) => {
				for (const { section, consensus, why } of teamSections(form, round)) {
					expect(consensus).toBe(round.consensus[section]?.rating ?? null);
					expect(why).toBe(round.consensus[section]?.why ?? '');
				}
			}),
		);
	});
});

test('letters go on after Z and are never given twice', () => {
	expect([0, 25, 26, 27, 51, 52, 701, 702].map(raterLetter)).toEqual(['A', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA']);
	expect(new Set(Array.from({ length: 1000 }, (_, index) => raterLetter(index))).size).toBe(1000);
});

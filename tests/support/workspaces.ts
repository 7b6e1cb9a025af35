/** Workspaces for tests: one with every kind of record, and arbitrary ones. */
import fc from 'fast-check';
import { emptyWorkspace, type Workspace } from '../../src/lib/workspace/schema.ts';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const NOW = '2026-11-20T14:41:00.000Z';

export const blankWorkspace: Workspace = emptyWorkspace({
	id: id(1),
	name: 'Northfield machining collaborative',
	now: NOW,
});

const line = fc.string({ unit: 'grapheme', maxLength: 40 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const figure = orNull(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));
const key = line.filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
const rating = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 'dont-know' as const);

export const anyAnswers = fc.record({
	lines: fc.dictionary(key, rating, { maxKeys: 5, noNullPrototype: true }),
	lineNotes: fc.dictionary(key, line, { maxKeys: 3, noNullPrototype: true }),
	sections: fc.dictionary(key, fc.record({ rating: orNull(rating), note: line }), {
		maxKeys: 3,
		noNullPrototype: true,
	}),
});

/** What a tool of another build may have kept: any JSON without a dangerous key. */
const anyJson = fc
	.jsonValue({ maxDepth: 4 })
	.filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)))
	.map((value): unknown => JSON.parse(JSON.stringify(value)));

export const anyWorkspace: fc.Arbitrary<Workspace> = fc
	.record({
		name: line,
		painPoints: fc.array(fc.record({ id: fc.uuid(), name: line, detail: orNull(line) }), { maxLength: 4 }),
		employers: fc.array(fc.record({ id: fc.uuid(), name: line, employees: figure }), { maxLength: 4 }),
		assessments: fc.array(
			fc.record({
				id: fc.uuid(),
				instrument: line,
				instrumentVersion: fc.integer(),
				title: line,
				startedAt: fc.constant(NOW),
				answers: anyAnswers,
				round: fc.constant(null),
			}),
			{ maxLength: 2 },
		),
		tools: fc.dictionary(key, anyJson, { maxKeys: 3, noNullPrototype: true }),
	})
	.map((parts) => ({ ...blankWorkspace, ...parts, employers: parts.employers.map(withoutMinusZero) }));

/** JSON has no -0. */
function withoutMinusZero<T extends { employees: number | null }>(employer: T): T {
	return { ...employer, employees: employer.employees === null ? null : employer.employees + 0 };
}

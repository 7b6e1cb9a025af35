import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../tests/support/test-tool.ts';
import type { EmployerDemand } from '../workspace/schema.ts';
import { yearlyDemand } from './employer-demand.ts';
import { hiddenJobs, type SharedDemand, sharedDemand } from './shared-demand.ts';

const line = (over: Partial<EmployerDemand>): EmployerDemand => ({
	...{ id: testId(1), employer: testId(10), occupation: testId(20), current: null },
	...{ newPositions: null, replacementPositions: null, growthPercent: null, separationPercent: null },
	...{ years: 1, leadMonths: null, confidence: null },
	...over,
});
const of = (employer: number, occupation: number, newPositions: number | null, replacementPositions: number | null) =>
	line({ employer: testId(10 + employer), occupation: testId(20 + occupation), newPositions, replacementPositions });

describe('demand as it may be shared', () => {
	test('shows a total of three employers, with its parts', () => {
		expect(sharedDemand([of(1, 1, 2, 3), of(2, 1, 0, 1), of(3, 1, 4, 0)])).toEqual({
			employers: 3,
			total: 10,
			totals: [{ occupation: testId(21), added: 6, replacement: 4, total: 10, isComplete: true, employers: 3 }],
			hidden: 0,
		});
	});

	test('hides the total over jobs before a job that enough employers make up', () => {
		const { total, totals } = sharedDemand([of(1, 1, 2, 0), of(2, 1, 3, 0), of(3, 1, 4, 0), of(1, 2, 50, 0)]);
		expect(total).toBeNull();
		expect(totals.map((one) => one.total)).toEqual([9, null]);
	});

	test('a line without a job feeds no total, so it lends none its employer', () => {
		const lines = [of(1, 1, 5, 5), of(2, 1, 5, 5), line({ employer: testId(13), occupation: null, newPositions: 9 })];
		expect(sharedDemand(lines)).toMatchObject({ employers: 2, total: null });
	});

	test('lines without an employer count for none, and are hidden by themselves', () => {
		const unnamed = [1, 2, 3].map(() => line({ employer: null, newPositions: 4, replacementPositions: 1 }));
		expect(sharedDemand(unnamed)).toMatchObject({ employers: 0, totals: [{ total: null, employers: null }] });
		const beside = sharedDemand([of(1, 0, 5, 2), of(2, 0, 3, 1), ...unnamed]);
		expect(beside).toMatchObject({ employers: 2, total: null, totals: [{ added: null, total: null }] });
	});

	test('names the jobs whose known total is hidden, for those who add jobs up', () => {
		const lines = [of(1, 1, 5, 2), of(2, 1, 3, 1), of(3, 1, 4, 0), of(1, 2, 6, 1), of(1, 3, null, null)];
		expect(hiddenJobs(lines)).toEqual(new Set([testId(22)]));
	});
});

const amount = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null });
const plan = fc.array(
	fc
		.record({
			employer: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
			occupation: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
			...{ newPositions: amount, replacementPositions: amount },
		})
		.map(({ employer, occupation, ...figures }) =>
			line({
				...figures,
				employer: employer === null ? null : testId(10 + employer),
				occupation: occupation === null ? null : testId(20 + occupation),
			}),
		),
	{ maxLength: 14 },
);

const parts = ['added', 'replacement', 'total'] as const;
type Part = (typeof parts)[number];

/** Lines behind one part of one job, or of all jobs; worked out here from the lines alone. */
function feeding(lines: readonly EmployerDemand[], occupation: string | null, part: Part): EmployerDemand[] {
	const own = lines.filter((one) => one.occupation !== null && (occupation === null || one.occupation === occupation));
	return own.filter((one) => {
		const { total, ...rest } = yearlyDemand(one);
		return (part === 'total' ? total.value : rest[part]) !== null;
	});
}

/** Employers behind lines. One without a name may be one of those that are named, so it adds none. */
const namedIn = (lines: readonly EmployerDemand[]) => new Set(lines.flatMap(({ employer }) => employer ?? []));

/** The hidden figures of a plan, each under a name, with the employers behind it. */
function hiddenIn(lines: readonly EmployerDemand[], { totals }: SharedDemand) {
	return totals.flatMap((one) =>
		parts.flatMap((part) => {
			const fed = feeding(lines, one.occupation, part);
			return one[part] !== null || fed.length === 0 ? [] : [{ of: one.occupation, part, employers: namedIn(fed) }];
		}),
	);
}

describe('in any plan', () => {
	test('every figure that is shown has three employers behind it', () => {
		fc.assert(
			fc.property(plan, (lines) => {
				const shared = sharedDemand(lines);
				for (const one of shared.totals)
					for (const part of parts)
						if (one[part] !== null)
							expect(namedIn(feeding(lines, one.occupation, part)).size).toBeGreaterThanOrEqual(3);
				if (shared.total !== null) expect(namedIn(feeding(lines, null, 'total')).size).toBeGreaterThanOrEqual(3);
			}),
		);
	});

	test('what is left when shown parts are taken from a shown total has three employers behind it', () => {
		fc.assert(
			fc.property(plan, (lines) => {
				const shared = sharedDemand(lines);
				const hidden = hiddenIn(lines, shared);
				const behind = (some: typeof hidden) => new Set(some.flatMap(({ employers }) => [...employers])).size;
				for (const { occupation, total } of shared.totals) {
					const out = hidden.filter((one) => one.of === occupation && one.part !== 'total');
					if (total === null || out.length === 0) continue;
					expect(out.length).toBe(2);
					expect(behind(out)).toBeGreaterThanOrEqual(3);
				}
				const jobs = hidden.filter(({ part }) => part === 'total');
				if (shared.total === null || jobs.length === 0) return;
				expect(jobs.length).toBeGreaterThanOrEqual(2);
				expect(behind(jobs)).toBeGreaterThanOrEqual(3);
			}),
		);
	});

	test('a hidden total cannot be added up from its parts', () => {
		fc.assert(
			fc.property(plan, (lines) => {
				const shared = sharedDemand(lines);
				const hidden = hiddenIn(lines, shared);
				for (const { of: occupation, part } of hidden)
					if (part === 'total') expect(hidden.some((one) => one.of === occupation && one.part !== 'total')).toBe(true);
			}),
		);
	});

	test('nothing but totals is in it', () => {
		fc.assert(
			fc.property(plan, (lines) => {
				const text = JSON.stringify(sharedDemand(lines));
				for (const { employer } of lines) if (employer !== null) expect(text).not.toContain(employer);
			}),
		);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../tests/support/test-tool.ts';
import type { EmployerDemand } from '../workspace/schema.ts';
import { demandByOccupation, yearlyDemand } from './employer-demand.ts';

const line = (over: Partial<EmployerDemand> = {}): EmployerDemand => ({
	id: testId(1),
	employer: testId(10),
	occupation: testId(20),
	current: null,
	newPositions: null,
	replacementPositions: null,
	growthPercent: null,
	separationPercent: null,
	years: null,
	leadMonths: null,
	confidence: null,
	...over,
});

describe('one employer’s demand a year', () => {
	test('spreads counts over the horizon', () => {
		expect(yearlyDemand(line({ newPositions: 6, replacementPositions: 9, years: 3 }))).toEqual({
			added: 2,
			replacement: 3,
			total: { value: 5, isComplete: true },
		});
	});

	test('takes percents of today’s headcount, a year', () => {
		const { added, replacement } = yearlyDemand(line({ current: 40, growthPercent: 5, separationPercent: 12.5 }));
		expect([added, replacement]).toEqual([2, 5]);
	});

	test('prefers counts where both are given', () => {
		expect(yearlyDemand(line({ current: 40, newPositions: 3, growthPercent: 50, years: 3 })).added).toBe(1);
	});

	test('is unknown, never zero, where something is missing', () => {
		expect(yearlyDemand(line()).total).toEqual({ value: null, isComplete: false });
		expect(yearlyDemand(line({ newPositions: 6 })).added).toBeNull();
		expect(yearlyDemand(line({ growthPercent: 5 })).added).toBeNull();
		expect(yearlyDemand(line({ newPositions: 6, years: 2 })).total).toEqual({ value: 3, isComplete: false });
		expect(yearlyDemand(line({ newPositions: 0, replacementPositions: 0, years: 2 })).total.value).toBe(0);
	});

	test('does not fall below none where a job shrinks', () => {
		const shrinking = line({ current: 100, growthPercent: -20, separationPercent: 5 });
		expect(yearlyDemand(shrinking)).toMatchObject({ added: -20, replacement: 5, total: { value: 0 } });
	});
});

const amount = fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null });
const anyLine = fc.record({
	employer: fc.integer({ min: 1, max: 4 }).map((n) => testId(10 + n)),
	occupation: fc.integer({ min: 1, max: 3 }).map((n) => testId(20 + n)),
	current: amount,
	newPositions: amount,
	replacementPositions: amount,
	years: fc.option(fc.integer({ min: 1, max: 10 }), { nil: null }),
	leadMonths: amount,
});
const lines = fc.array(anyLine, { maxLength: 12 }).map((all) => all.map((over) => line(over)));

describe('demand by occupation', () => {
	test('adds employers up and says what it rests on', () => {
		const [found] = demandByOccupation([
			line({ employer: testId(11), newPositions: 4, replacementPositions: 2, years: 2, leadMonths: 6 }),
			line({ employer: testId(12), newPositions: 3, years: 3, leadMonths: 18, current: 7 }),
			line({ employer: testId(13) }),
		]);
		expect(found).toEqual({
			occupation: testId(20),
			added: { value: 3, isComplete: false },
			replacement: { value: 1, isComplete: false },
			total: { value: 4, isComplete: false },
			employersKnown: 2,
			employers: 3,
			leadMonths: { shortest: 6, longest: 18 },
			current: { value: 7, isComplete: false },
		});
	});

	test('is the same in any order of lines', () => {
		const byId = (all: EmployerDemand[]) =>
			demandByOccupation(all).toSorted((one, other) => (one.occupation < other.occupation ? -1 : 1));
		fc.assert(
			fc.property(lines, fc.infiniteStream(fc.nat()), (all, keys) => {
				const shuffled = all
					.map((each) => ({ each, key: keys.next().value }))
					.toSorted((one, other) => one.key - other.key)
					.map(({ each }) => each);
				expect(byId(shuffled)).toEqual(byId(all));
			}),
		);
	});

	test('never grows smaller when an employer is added that does not shrink', () => {
		fc.assert(
			fc.property(lines, anyLine, (all, more) => {
				const extra = line({ ...more, newPositions: more.newPositions ?? 0, years: more.years ?? 1 });
				const of = (some: EmployerDemand[]) =>
					demandByOccupation(some).find(({ occupation }) => occupation === extra.occupation)?.total.value ?? 0;
				expect(of([...all, extra])).toBeGreaterThanOrEqual(of(all) - 1e-9);
			}),
		);
	});
});

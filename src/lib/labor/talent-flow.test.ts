import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowOf, flowTotals, impossible, type TalentSource } from './talent-flow.ts';

const unknown: TalentSource = {
	applicants: null,
	qualified: null,
	hired: null,
	retained: null,
	completers: null,
	capacity: null,
};

describe('one source', () => {
	test('has a yield, a utilization, a retention and expected hires', () => {
		const source = { applicants: 80, qualified: 60, hired: 30, retained: 24, completers: 40, capacity: 60 };
		expect(flowOf(source)).toEqual({ qualifiedYield: 0.75, utilization: 0.75, retention: 0.8, expectedHires: 45 });
	});

	test('leaves unknown what rests on something unknown or on nobody', () => {
		expect(flowOf(unknown)).toEqual({ qualifiedYield: null, utilization: null, retention: null, expectedHires: null });
		expect(flowOf({ ...unknown, applicants: 0, qualified: 0 }).qualifiedYield).toBeNull();
		expect(flowOf({ ...unknown, hired: 0, completers: 12, capacity: 12 }).expectedHires).toBe(0);
	});

	test('is told where its figures cannot be true', () => {
		expect(impossible({ ...unknown, applicants: 5, qualified: 6 })).toHaveLength(1);
		expect(impossible({ ...unknown, applicants: 5, qualified: 5, hired: 5, retained: 5 })).toEqual([]);
	});
});

describe('all sources', () => {
	test('Consumers Energy: 4,000 applicants, 50 qualified, 100 openings; expected hires are not known', () => {
		const totals = flowTotals([{ ...unknown, applicants: 4000, qualified: 50 }], 100);
		expect(totals.qualifiedYield).toBe(0.0125);
		expect(totals.qualifiedCoverage).toBe(0.5);
		expect(totals.coverage).toBeNull();
		expect(totals.shortfall).toBeNull();
		expect(totals.capacityNeeded).toBeNull();
	});

	test('cover the demand in part, and say what is missing', () => {
		const college = { ...unknown, hired: 30, completers: 40, capacity: 60 };
		const school = { ...unknown, hired: 5, completers: 20, capacity: 20 };
		const totals = flowTotals([college, school, unknown], 80);
		expect(totals.expectedHires).toEqual({ value: 50, isComplete: false });
		expect(totals.coverage).toBe(0.625);
		expect(totals.shortfall).toBe(30);
		expect(totals.utilization).toBeCloseTo(35 / 60);
		expect(totals.capacityNeeded).toBeCloseTo(80 / (35 / 60));
	});

	const people = fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: null });
	const source = fc.record({
		...{ applicants: people, qualified: people, hired: people },
		...{ retained: people, completers: people, capacity: people },
	});

	test('come out the same in any order', () => {
		fc.assert(
			fc.property(fc.array(source, { maxLength: 8 }), people, (sources, demand) => {
				expect(flowTotals(sources.toReversed(), demand)).toEqual(flowTotals(sources, demand));
			}),
		);
	});

	test('never leave a larger shortfall when a source is added', () => {
		fc.assert(
			fc.property(fc.array(source, { maxLength: 8 }), source, people, (sources, more, demand) => {
				const before = flowTotals(sources, demand).shortfall;
				const after = flowTotals([...sources, more], demand).shortfall;
				if (before !== null) expect(after).toBeLessThanOrEqual(before + 1e-6);
			}),
		);
	});
});

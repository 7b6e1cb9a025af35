import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type Bound,
	boundOf,
	boundOfShortfall,
	coverageOf,
	flowFigures,
	flowOf,
	flowTotals,
	impossible,
	isDirect,
	type TalentSource,
} from './talent-flow.ts';

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
		expect(flowOf(source)).toEqual({
			qualifiedYield: 0.75,
			utilization: 0.75,
			retention: 0.8,
			captureRate: 0.6,
			expectedHires: 45,
		});
	});

	test('leaves unknown what rests on something unknown or on nobody', () => {
		expect(Object.values(flowOf(unknown))).toEqual([null, null, null, null, null]);
		expect(flowOf({ ...unknown, applicants: 0, qualified: 0 }).qualifiedYield).toBeNull();
		expect(flowOf({ ...unknown, hired: 0, completers: 12, capacity: 12 }).expectedHires).toBe(0);
	});

	test.each([
		[{ applicants: 5, qualified: 6 }, 'More people were qualified than applied. Check both figures.'],
		[{ qualified: 5, hired: 6 }, 'More people were hired than were qualified. Check both figures.'],
		[{ hired: 5, retained: 6 }, 'More people stayed a year than were hired. Check both figures.'],
		[{ applicants: 5, hired: 6 }, 'More people were hired than applied. Check both figures.'],
		[{ completers: 6, capacity: 5 }, 'More people finished than the source has room for. Check both figures.'],
		[
			{ hired: 6, completers: 5 },
			'More people were hired than finished in the year. If some finished earlier, give an average year for both.',
		],
	])('%o: %s', (figures, sentence) => {
		expect(impossible({ ...unknown, ...figures })).toEqual([sentence]);
	});

	test('is not told anything where a part is as large as its whole, or unknown', () => {
		expect(impossible({ applicants: 5, qualified: 5, hired: 5, retained: 5, completers: 5, capacity: 5 })).toEqual([]);
		expect(impossible(unknown)).toEqual([]);
	});

	test('counts directly unless it feeds another source', () => {
		expect((['tier-1', 'own', null, 'tier-2', 'tier-3'] as const).map(isDirect)).toEqual([
			true,
			true,
			true,
			false,
			false,
		]);
	});
});

const openings = (value: number | null, isComplete = value !== null) => ({ value, isComplete });

describe('all sources', () => {
	test('Consumers Energy: 4,000 applicants, 50 qualified, 100 openings; expected hires are not known', () => {
		const totals = flowTotals([{ ...unknown, applicants: 4000, qualified: 50 }], openings(100));
		expect(totals.qualifiedYield).toBe(0.0125);
		expect(totals.qualifiedCoverage).toBe(0.5);
		expect(totals.coverage).toBeNull();
		expect(totals.shortfall).toBeNull();
		expect(totals.capacityNeeded).toBeNull();
	});

	test('cover the demand in part, and say what is missing', () => {
		const college = { ...unknown, hired: 30, completers: 40, capacity: 60 };
		const school = { ...unknown, hired: 5, completers: 20, capacity: 20 };
		const totals = flowTotals([college, school, unknown], openings(80));
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

	test('unknown is never zero: a figure that no source gave has no sum, and gives no rate', () => {
		fc.assert(
			fc.property(
				fc.array(source, { maxLength: 8 }),
				people,
				fc.constantFrom(...flowFigures),
				(sources, demand, lost) => {
					const without = sources.map((one) => ({ ...one, [lost]: null }));
					const totals = flowTotals(without, openings(demand));
					expect(totals[lost].value).toBeNull();
					if (lost === 'capacity' || lost === 'hired' || lost === 'completers') expect(totals.coverage).toBeNull();
					if (lost === 'qualified') expect(totals.qualifiedCoverage).toBeNull();
				},
			),
		);
	});

	test('with more room at a source, never cover less', () => {
		fc.assert(
			fc.property(
				fc.array(source, { minLength: 1, maxLength: 8 }),
				people,
				fc.nat(500),
				([first, ...rest], demand, more) => {
					if (first === undefined || first.capacity === null) return;
					const before = flowTotals([first, ...rest], openings(demand)).coverage;
					const after = flowTotals([{ ...first, capacity: first.capacity + more }, ...rest], openings(demand)).coverage;
					if (before !== null) expect(after).toBeGreaterThanOrEqual(before - 1e-9);
				},
			),
		);
	});

	test('would be met by one source of the capacity needed', () => {
		const some = fc.integer({ min: 1, max: 500 });
		fc.assert(
			fc.property(some, some, some, (hired, completers, demand) => {
				const source = { ...unknown, hired, completers };
				const { capacityNeeded } = flowTotals([source], openings(demand));
				expect(flowTotals([{ ...source, capacity: capacityNeeded }], openings(demand)).shortfall).toBeCloseTo(0);
			}),
		);
	});

	test('come out the same in any order', () => {
		fc.assert(
			fc.property(fc.array(source, { maxLength: 8 }), people, (sources, demand) => {
				expect(flowTotals(sources.toReversed(), openings(demand))).toEqual(flowTotals(sources, openings(demand)));
			}),
		);
	});

	test('never leave a larger shortfall when a source is added', () => {
		fc.assert(
			fc.property(fc.array(source, { maxLength: 8 }), source, people, (sources, more, demand) => {
				const before = flowTotals(sources, openings(demand)).shortfall;
				const after = flowTotals([...sources, more], openings(demand)).shortfall;
				if (before !== null) expect(after).toBeLessThanOrEqual(before + 1e-6);
			}),
		);
	});
});

describe('a sum that lacks something bounds what rests on it', () => {
	const amount = fc.integer({ min: 0, max: 500 });
	const sum = fc.record({ value: amount, missing: fc.option(amount, { nil: null }) });
	const known = ({ value, missing }: { value: number; missing: number | null }) => openings(value, missing === null);
	const truth = ({ value, missing }: { value: number; missing: number | null }) => value + (missing ?? 0);

	test.each([
		[openings(50), openings(80), 'whole', 'whole'],
		[openings(50, false), openings(80), 'at least', 'at most'],
		[openings(90, false), openings(80), 'at least', 'whole'],
		[openings(50), openings(80, false), 'at most', 'at least'],
		[openings(50, false), openings(80, false), null, null],
		[openings(null), openings(80), null, null],
	])('%j for %j: coverage %s, openings left %s', (part, of, ratio, left) => {
		expect([boundOf(part, of), boundOfShortfall(part, of)]).toEqual([ratio, left]);
	});

	test('whatever was left out, the true figures lie where the bounds say', () => {
		fc.assert(
			fc.property(sum, sum, (hires, demand) => {
				const shown = coverageOf(
					{ qualified: known(hires), expectedHires: known(hires), utilization: null },
					known(demand),
				);
				const [ratio, left] = [truth(hires) / truth(demand), Math.max(0, truth(demand) - truth(hires))];
				const holds = (figure: number | null, bound: Bound | null, real: number) => {
					if (figure === null || !Number.isFinite(real)) return;
					if (bound === 'whole') expect(figure).toBeCloseTo(real);
					else if (bound === 'at least') expect(real).toBeGreaterThanOrEqual(figure - 1e-9);
					else expect(real).toBeLessThanOrEqual(figure + 1e-9);
				};
				holds(shown.coverage, boundOf(known(hires), known(demand)), ratio);
				holds(shown.qualifiedCoverage, boundOf(known(hires), known(demand)), ratio);
				holds(shown.shortfall, boundOfShortfall(known(hires), known(demand)), left);
			}),
		);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOfOtherPeriod, isOfOtherUnit, openingsPer, testOpenings } from './openings-period.ts';

const rows = (count: number, ratio: number) => ({ rows: count, median: ratio, medianOfSome: ratio });

describe('the test of a file', () => {
	test('is the median of openings by jobs, over rows that have both', () => {
		const pairs = [
			{ openings: 10, base: 100 },
			{ openings: 30, base: 100 },
			{ openings: 20, base: 100 },
			{ openings: null, base: 100 },
			{ openings: 5, base: null },
			{ openings: 5, base: 0 },
		];
		expect(testOpenings(pairs)).toEqual({ rows: 3, median: 0.2, medianOfSome: 0.2 });
		expect(testOpenings(pairs.slice(0, 2))).toEqual({ rows: 2, median: 0.2, medianOfSome: 0.2 });
		expect(testOpenings([])).toEqual({ rows: 0, median: null, medianOfSome: null });
	});
});

describe('without a word in the header', () => {
	test('clear figures decide: the medians of the BLS and the California file', () => {
		expect(openingsPer(rows(832, 0.09), null, 10)).toMatchObject({ per: 'year' });
		expect(openingsPer(rows(676, 0.96), null, 10)).toMatchObject({ per: 'period' });
	});

	test.each([
		['a median between', rows(800, 0.3), 10, '0.30 openings'],
		['few rows', rows(19, 0.09), 10, 'prove nothing'],
		['a short period', rows(800, 0.18), 2, 'look alike'],
		['no employment', { rows: 0, median: null, medianOfSome: null }, 10, 'No row has both'],
	])('%s leaves it open', (_, test, years, words) => {
		expect(openingsPer(test, null, years)).toEqual({ doubt: expect.stringContaining(words) });
	});
});

describe('with a word in the header', () => {
	test('header and figures agree', () => {
		expect(openingsPer(rows(3, 0.25), 'year', 10)).toMatchObject({ per: 'year' });
		expect(openingsPer(rows(3, 0.4), 'period', 10)).toMatchObject({ per: 'period' });
		expect(openingsPer({ rows: 0, median: null, medianOfSome: null }, 'year', null)).toMatchObject({ per: 'year' });
	});

	test('header and figures disagree', () => {
		expect(openingsPer(rows(800, 0.96), 'year', 10)).toEqual({ doubt: expect.stringContaining('per year') });
		expect(openingsPer(rows(800, 0.09), 'period', 10)).toEqual({ doubt: expect.stringContaining('whole period') });
	});
});

describe('columns in different units', () => {
	test.each([
		['openings in thousands, jobs in persons', 0.000_09, 'one opening for 11,111 jobs'],
		['just below the floor', 0.0099, 'one opening for 101 jobs'],
		['openings in persons, jobs in thousands', 90, '90 openings for each job'],
	])('%s: neither a year nor a period mends it', (_, ratio, words) => {
		for (const stated of [null, 'year', 'period'] as const) {
			expect(openingsPer(rows(800, ratio), stated, 10)).toEqual({ unlike: expect.stringContaining(words) });
		}
	});

	test('the lowest ratio of the official files, and openings rounded away to 0, are in one unit with their jobs', () => {
		expect(openingsPer(rows(800, 0.0239), 'year', 10)).toMatchObject({ per: 'year' });
		expect(openingsPer(testOpenings([{ openings: 0, base: 900 }]), 'year', 10)).toMatchObject({ per: 'year' });
		const mostlyNone = [0, 0, 0, 30].map((openings) => ({ openings, base: 300 }));
		expect(openingsPer(testOpenings(mostlyNone), 'year', 10)).toMatchObject({ per: 'year' });
	});

	test('one row', () => {
		expect(isOfOtherUnit(1.25, 950)).toBe(true);
		expect(isOfOtherUnit(30, 300_000)).toBe(true);
		expect(isOfOtherUnit(90_000, 1000)).toBe(true);
		expect(isOfOtherUnit(0, 5000)).toBe(true);
		// BLS rounds to hundreds: 1,100 jobs and no openings stand in the national file.
		expect(isOfOtherUnit(0, 1100)).toBe(false);
		expect(isOfOtherUnit(600, 25_100)).toBe(false);
		expect(isOfOtherUnit(1, 99)).toBe(false);
	});

	test('thousands in one column alone are never read', () => {
		const ratio = fc.double({ min: 0.0239, max: 0.32, noNaN: true });
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 9999 }), ratio), { minLength: 1 }), (jobs) => {
				const tested = (by: number) => testOpenings(jobs.map(([base, each]) => ({ openings: base * each * by, base })));
				for (const by of [1 / 1000, 1000]) expect(openingsPer(tested(by), 'year', 10)).toHaveProperty('unlike');
				expect(openingsPer(tested(1), 'year', 10)).not.toHaveProperty('unlike');
			}),
		);
	});
});

test('one row against its file', () => {
	expect(isOfOtherPeriod(900, 1000, 'year')).toBe(true);
	expect(isOfOtherPeriod(290, 1000, 'year')).toBe(false);
	expect(isOfOtherPeriod(90, 1000, 'period')).toBe(true);
	expect(isOfOtherPeriod(244, 1000, 'period')).toBe(false);
	expect(isOfOtherPeriod(90, 99, 'year')).toBe(false);
});

test('order of rows changes nothing', () => {
	const pair = fc.record({ openings: fc.option(fc.nat(9999)), base: fc.option(fc.nat(9999)) });
	fc.assert(
		fc.property(fc.array(pair), (pairs) => {
			expect(testOpenings(pairs.toReversed())).toEqual(testOpenings(pairs));
		}),
	);
});

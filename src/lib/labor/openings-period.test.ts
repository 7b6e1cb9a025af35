import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOfOtherPeriod, openingsPer, testOpenings } from './openings-period.ts';

const rows = (count: number, ratio: number) => ({ rows: count, median: ratio });

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
		expect(testOpenings(pairs)).toEqual({ rows: 3, median: 0.2 });
		expect(testOpenings(pairs.slice(0, 2))).toEqual({ rows: 2, median: 0.2 });
		expect(testOpenings([])).toEqual({ rows: 0, median: null });
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
		['no employment', { rows: 0, median: null }, 10, 'No row has both'],
		['columns in different units', rows(800, 90), 10, 'not in the same unit'],
	])('%s leaves it open', (_, test, years, words) => {
		expect(openingsPer(test, null, years)).toEqual({ doubt: expect.stringContaining(words) });
	});
});

describe('with a word in the header', () => {
	test('header and figures agree', () => {
		expect(openingsPer(rows(3, 0.25), 'year', 10)).toMatchObject({ per: 'year' });
		expect(openingsPer(rows(3, 0.4), 'period', 10)).toMatchObject({ per: 'period' });
		expect(openingsPer({ rows: 0, median: null }, 'year', null)).toMatchObject({ per: 'year' });
	});

	test('header and figures disagree', () => {
		expect(openingsPer(rows(800, 0.96), 'year', 10)).toEqual({ doubt: expect.stringContaining('per year') });
		expect(openingsPer(rows(800, 0.09), 'period', 10)).toEqual({ doubt: expect.stringContaining('whole period') });
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

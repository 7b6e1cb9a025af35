import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paybackOf } from './payback.ts';

const point = (value: number) => ({ low: value, likely: value, high: value });

test('cost divided by return, from the best case to the worst', () => {
	const cost = { low: 50_000, likely: 60_000, high: 80_000 };
	expect(paybackOf(cost, { low: 20_000, likely: 30_000, high: 50_000 })).toEqual({
		quickest: 1,
		likely: 2,
		slowest: 4,
	});
});

test('a return of 0 or less never pays a cost back', () => {
	expect(paybackOf(point(100), { low: -5, likely: 0, high: 50 })).toEqual({
		quickest: 2,
		likely: 'never',
		slowest: 'never',
	});
});

test('no cost is paid back at once, unless every year adds to it', () => {
	expect(paybackOf(point(0), point(10)).likely).toBe(0);
	expect(paybackOf(point(0), point(0)).likely).toBe(0);
	expect(paybackOf(point(0), point(-10)).likely).toBe('never');
});

test('the best case is never longer than the worst', () => {
	const range = fc
		.tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(500), fc.nat(500))
		.map(([low, one, other]) => ({ low, likely: low + one, high: low + one + other }));
	const cost = range.map(({ low, likely, high }) => ({ low: low + 1000, likely: likely + 1000, high: high + 1000 }));
	const length = (years: number | 'never') => (years === 'never' ? Number.POSITIVE_INFINITY : years);
	fc.assert(
		fc.property(cost, range, (oneTime, yearly) => {
			const { quickest, likely, slowest } = paybackOf(oneTime, yearly);
			expect(length(quickest)).toBeLessThanOrEqual(length(likely));
			expect(length(likely)).toBeLessThanOrEqual(length(slowest));
		}),
	);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barLengths, inWords, isComparison, withUnit } from './figures.ts';

describe('withUnit', () => {
	it.each([
		[2588, 'dollars', '$2,588'],
		[98, 'percent', '98%'],
		[14, 'weeks', '14 weeks'],
		[1, 'weeks', '1 week'],
		[4000, 'people', '4,000 people'],
		[1, 'people', '1 person'],
	])('%d %s reads %j', (value, unit, words) => {
		expect(withUnit(value, unit)).toBe(words);
	});
});

const gateway = { id: 'time', label: 'Time to finish', unit: 'weeks', before: 52, after: 14, beforeWords: '1 year' };

describe('inWords', () => {
	it('prefers the wording of the source and gives null for what the source does not say', () => {
		expect(inWords(gateway, 'before')).toBe('1 year');
		expect(inWords(gateway, 'after')).toBe('14 weeks');
		expect(inWords(gateway, 'value')).toBeNull();
		expect(isComparison(gateway)).toBe(true);
	});
});

describe('barLengths', () => {
	it('draws the longer side in full and the other in proportion', () => {
		expect(barLengths({ before: 5000, after: 2588 }).before).toBe(100);
		expect(barLengths({ before: 5000, after: 2588 }).after).toBeCloseTo(51.76, 9);
		expect(barLengths({ before: 0, after: 0 })).toEqual({ before: 0, after: 0 });
	});

	it('stays within the scale and keeps the order of the two sides', () => {
		const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
		fc.assert(
			fc.property(amount, amount, (before, after) => {
				const bars = barLengths({ before, after });
				expect(Math.max(bars.before, bars.after)).toBeLessThanOrEqual(100);
				expect(bars.before >= bars.after).toBe(before >= after || bars.before === bars.after);
			}),
		);
	});
});

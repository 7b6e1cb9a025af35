import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapInWords, gapRangeInWords, peopleInWords, ruleResult, whyNoClass } from './gap.ts';
import { classOf, defaultThresholds, thresholdPresets } from './thresholds.ts';

const known = (supply: number | null, unknown = 0) => ({ supply, unknown, evenly: 0 });

describe('a gap', () => {
	test('is supply less openings, and the ratio supply for each opening', () => {
		expect(ruleResult(known(1614), 2991, defaultThresholds)).toMatchObject({ gap: -1377, class: 'shortage' });
		expect(ruleResult(known(371), 274, defaultThresholds)).toMatchObject({ gap: 97, class: 'surplus' });
	});

	test.each([
		[known(12), 0, { gap: 12, ratio: null, class: null }, 'openings-zero'],
		[known(12), null, { gap: null, ratio: null, class: null }, 'openings-unknown'],
		[known(null), 40, { supply: null, gap: null, class: null }, 'no-link'],
		[known(30, 1), 40, { supply: 30, gap: null, ratio: null, class: null }, 'supply-unknown'],
		[known(0), 40, { supply: 0, gap: -40, ratio: 0, class: 'shortage' }, null],
	])('%j against %s openings', (supply, openings, expected, why) => {
		const result = ruleResult(supply, openings, defaultThresholds);
		expect(result).toMatchObject(expected);
		expect(whyNoClass(result, openings, false)).toBe(why);
		// What the crosswalk pairs with programs lacks their awards, and nothing else changes.
		expect(whyNoClass(result, openings, true)).toBe(why === 'no-link' ? 'no-awards' : why);
	});

	test.each([
		[-1377, 'Short by 1,377 a year'],
		[97.4, 'Over by 97 a year'],
		[-9.96, 'Short by 10 a year'],
		[-2.35, 'Short by 2.4 a year'],
		[0.04, 'Even'],
		[0, 'Even'],
	])('%d in words', (gap, words) => {
		expect(gapInWords(gap)).toBe(words);
	});

	test.each([
		[-1600, -1305, 'Short by 1,305 to 1,600 a year'],
		[12, 97, 'Over by 12 to 97 a year'],
		[-1377, 237, 'From short by 1,377 to over by 237 a year'],
		[-40, -40, 'Short by 40 a year'],
		[-40, 0, 'From short by 40 to even'],
		[0, 12, 'From even to over by 12 a year'],
	])('from %d to %d in words', (low, high, words) => {
		expect(gapRangeInWords(low, high)).toBe(words);
	});

	test('never reads as the wrong side', () => {
		fc.assert(
			fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (gap) => {
				const words = gapInWords(gap);
				expect(words).toMatch(gap <= -0.05 ? /^Short/ : gap >= 0.05 ? /^Over/ : /^Even$/);
				expect(words).not.toContain('by 0 ');
			}),
		);
	});
});

test('a figure below ten keeps a digit', () => {
	expect([0.4, 9.94, 9.96, 1200.5].map(peopleInWords)).toEqual(['0.4', '9.9', '10', '1,201']);
});

describe('thresholds', () => {
	test.each([
		[0.79, 'shortage'],
		[0.8, 'balanced'],
		[8 / 10 - 1e-12, 'balanced'],
		[1, 'balanced'],
		[1.2, 'balanced'],
		[0.4 * 3, 'balanced'],
		[1.21, 'surplus'],
	])('a ratio of %d is %s', (ratio, expected) => {
		expect(classOf(ratio, defaultThresholds)).toBe(expected);
	});

	test('the first preset is the default, and each preset is in order', () => {
		expect(thresholdPresets[0]).toMatchObject(defaultThresholds);
		for (const { shortageBelow, surplusAbove } of thresholdPresets)
			expect(surplusAbove).toBeGreaterThanOrEqual(shortageBelow);
	});

	test('a higher ratio never moves toward shortage', () => {
		const order = ['shortage', 'balanced', 'surplus'];
		const ratio = fc.double({ min: 0, max: 3, noNaN: true });
		fc.assert(
			fc.property(ratio, ratio, (a, b) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				expect(order.indexOf(classOf(high, defaultThresholds))).toBeGreaterThanOrEqual(
					order.indexOf(classOf(low, defaultThresholds)),
				);
			}),
		);
	});
});

import { expect, test } from 'vitest';
import { awardLevel, awardLevels, belowBachelors } from './award-levels.ts';

test('the twelve levels of C2024_A and the one they replaced', () => {
	expect(awardLevels.map(({ code }) => code)).toEqual([20, 21, 1, 2, 3, 4, 5, 6, 7, 8, 17, 18, 19]);
	expect(awardLevel(3)?.label).toBe('Associate’s degree');
	expect([0, 9, 12, 99].map(awardLevel)).toEqual([null, null, null, null]);
});

test('below a bachelor’s are certificates up to four years and the associate’s degree', () => {
	expect(belowBachelors).toEqual([20, 21, 1, 2, 3, 4]);
});

import { expect, test } from 'vitest';
import { belowBachelors } from './award-levels.ts';
import { isUsualLevelLeftOut } from './usual-education.ts';

test.each([
	['Bachelor’s degree', belowBachelors, true],
	["Bachelor's degree", null, false],
	["Bachelor's degree", [5], false],
	["Associate's degree", belowBachelors, false],
	["Associate's degree", [20, 21], true],
	['Postsecondary nondegree award', [3], true],
	['Postsecondary non-degree award', [5], true],
	['Postsecondary non-degree award', [2], false],
	['Some college, no degree', [5], false],
	["Master's degree", [5, 7], false],
	['Doctoral or professional degree', [5, 7], true],
	['High school diploma or equivalent', [3], false],
	['N/A', [3], false],
	[null, [3], false],
])('%s with levels %j: %s', (education, levels, expected) => {
	expect(isUsualLevelLeftOut(education, levels)).toBe(expected);
});

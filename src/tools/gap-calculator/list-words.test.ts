import { expect, test } from 'vitest';
import { leadInWords, shownInWords, sortChoices, sortedInWords, sortOf, sortPressed, sortValue } from './list-words.ts';

test('an order is said in words', () => {
	expect(sortedInWords({ by: 'openings', descending: true })).toBe('Sorted by openings, largest first.');
	expect(sortedInWords({ by: 'gap', descending: false })).toBe('Sorted by result, largest shortage first.');
	expect(sortedInWords({ by: 'title', descending: true })).toBe('Sorted by occupation, Z to A.');
});

test('a press sorts the way people want first, and turns round at the next', () => {
	const first = sortPressed({ by: 'gap', descending: false }, 'openings');
	expect(first).toEqual({ by: 'openings', descending: true });
	expect(sortPressed(first, 'openings')).toEqual({ by: 'openings', descending: false });
	expect(sortPressed(first, 'title')).toEqual({ by: 'title', descending: false });
});

test('every choice of the list stands for an order and back', () => {
	for (const [value] of sortChoices) expect(sortValue(sortOf(value))).toBe(value);
	expect(sortOf('no such order')).toMatchObject({ by: 'gap' });
});

test('what is shown is counted', () => {
	expect(shownInWords(1, 1)).toBe('1 occupation.');
	expect(shownInWords(6, 1200)).toBe('6 of 1,200 occupations.');
});

test('the lead says where, what is missing and whether the method matters', () => {
	const counts = {
		...{ shortage: 3, balanced: 0, surplus: 0, none: 2, methodDependent: 1, withoutProgram: 0 },
		clear: { shortage: 2, balanced: 0, surplus: 0 },
	};
	const five = { occupations: Array.from({ length: 5 }) as never, demand: { area: 'Ohio' } as never };
	expect(leadInWords({ ...five, counts })).toBe(
		'5 occupations in Ohio. 2 without a result. One result changes with the counting method, so say which one you used.',
	);
	expect(leadInWords({ ...five, counts: { ...counts, none: 0, methodDependent: 0 } })).toBe(
		'5 occupations in Ohio. Every result holds under every counting method.',
	);
	expect(leadInWords({ ...five, demand: null, counts: { ...counts, none: 5, methodDependent: 0 } })).toBe(
		'5 occupations. Each row says what is missing.',
	);
});

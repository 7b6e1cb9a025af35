import { expect, test } from 'vitest';
import { spreadOf, type TeamSection } from '../../lib/assessment/team.ts';
import type { Rating } from '../../lib/workspace/schema.ts';
import { listed, opening, rowInWords, teamHeadline } from './ask.ts';

const section = (ratings: (Rating | null)[]): TeamSection => ({
	section: 's',
	title: 'Section',
	consensus: null,
	why: '',
	said: ratings.map((rating, index) => {
		const letter = String.fromCharCode(65 + index);
		return { rater: { id: letter, letter, who: 'x' }, rating };
	}),
	...spreadOf(ratings),
});

test('who stands at the ends, and what to ask', () => {
	expect(opening(section([5, 4, 3, 2, 2]))).toBe('A says 5. D and E say 2. Ask each what they saw.');
	expect(opening(section([3, 3, 'dont-know']))).toBe('Both say 3.');
	expect(opening(section([3, null]))).toBe('A says 3. No one else gave a number.');
	expect(opening(section([null, 'dont-know']))).toContain('No one gave a number');
});

test('a row in words leaves no one out', () => {
	expect(rowInWords(section([5, 4, 'dont-know', null]))).toBe(
		'A 5, B 4, C don’t know, D not rated. Mean 4.5, range 1.',
	);
	expect(rowInWords(section([null]))).toBe('A not rated.');
});

test('a list of many names the first and counts the rest', () => {
	expect(listed([])).toBe('');
	expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
	expect(listed([...'ABCDEFGH'])).toBe('A, B, C and 5 others');
});

test('the headline says where to start', () => {
	expect(teamHeadline(5, 4, 2)).toBe(
		'Five people rated four sections. Two sections spread by 2 points or more. Start there.',
	);
	expect(teamHeadline(12, 4, 1)).toBe(
		'12 people rated four sections. One section spreads by 2 points or more. Start there.',
	);
	expect(teamHeadline(2, 4, 0)).toBe('Two people rated four sections. No section spreads by 2 points or more.');
	expect(teamHeadline(1, 4, 0)).toBe('One person has answered. With two or more you can compare.');
});

import { expect, test } from 'vitest';
import { bestSections } from './sections.ts';

const section = (name: string, element: string | null, ...scores: number[]) => ({
	name,
	...(element && { anchor: { element } }),
	weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
});

test('the sections with most to say stay, in the order of the page', () => {
	const sections = [
		section('top', null, 99),
		section('title', 'h1', 99),
		section('first', 'h2', 1),
		section('second', 'h2', 5, 5),
		section('third', 'h3', 2),
		section('fourth', 'H2', 7),
	];
	expect(bestSections(sections, 3).map(({ name }) => name)).toEqual(['second', 'third', 'fourth']);
	expect(bestSections(sections, 0)).toEqual([]);
	expect(bestSections([], 3)).toEqual([]);
});

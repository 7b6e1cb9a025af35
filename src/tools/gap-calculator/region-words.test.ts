import { expect, test } from 'vitest';
import type { Dataset } from '../../lib/labor/dataset.ts';
import { completions, institution, load, ownTable, projections } from '../../lib/labor/labor.fixture.ts';
import { levelsChosen, regionNotes, yearName, yearsChosen } from './region-words.ts';
import { compute } from './result.ts';
import { empty } from './rows.fixture.ts';
import { defaultSettings, type Settings } from './settings.ts';

test('levels and years in few words', () => {
	const known = [21, 2, 3, 5, 7];
	expect(levelsChosen(null, known)).toBe('all');
	expect(levelsChosen([21, 2, 3, 1, 20, 4], known)).toBe('below a bachelor’s');
	expect(levelsChosen([3, 5], known)).toBe('2 of 5');
	expect(levelsChosen([], known)).toBe('none');
	expect(yearName(2024)).toBe('2023–24');
	expect(yearsChosen(null, [2024, 2023])).toBe('all');
	expect(yearsChosen([2023, 1999], [2024, 2023])).toBe('2022–23');
	expect(yearsChosen([], [2024])).toBe('none');
});

const awards = completions(2024, [
	[1, '48.0501', 3, 40],
	[2, '48.0501', 3, 10],
]);
const list = { kind: 'institutions' as const, rows: [institution(1)] };
const notes = (over: Partial<Settings>, ...files: Dataset[]) =>
	regionNotes(compute(empty, { ...defaultSettings, ...over }, undefined, load(...files))).join(' ');

test('a place without a list of places is said, with what it does', () => {
	const openings = projections({ '51-4041': [100, 900] });
	expect(notes({}, openings, awards)).toContain('so all of them count');
	expect(notes({ region: { by: 'county', codes: ['06075'] } }, openings, awards)).toContain('so none counts');
	expect(notes({}, openings, awards, list)).toBe(
		'1 institution left out: the institution list does not say where it is.',
	);
});

test('awards that a table of one’s own replaces are said', () => {
	const own = ownTable(2024, [[2, '48.0501', 3, 12]]);
	expect(notes({ region: { by: 'all' } }, awards, own)).toBe(
		'1 row of awards left out: another file speaks for the same awards, and nothing is counted twice.',
	);
});

test('a blank of a table of one’s own is no row that was left out', () => {
	const own = ownTable(2024, [[2, '48.0501', 3, null]]);
	expect(notes({ region: { by: 'all' } }, awards, own)).toBe('');
});

test('nothing chosen is said', () => {
	expect(notes({ levels: [], region: { by: 'all' } }, awards, list)).toContain('No award level is chosen');
	expect(notes({ years: [], region: { by: 'all' } }, awards, list)).toContain('No year is chosen');
	expect(notes({ region: { by: 'all' } }, awards, list)).toBe('');
});

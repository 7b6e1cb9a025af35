import { describe, expect, test } from 'vitest';
import { completions, crosswalk, load, projectionRow, projections } from '../../lib/labor/labor.fixture.ts';
import { comparedInWords, notesOn, supplyInWords } from './chosen-words.ts';
import { examples } from './examples.ts';
import { compute, type Result } from './result.ts';
import { empty, id } from './rows.fixture.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Slice } from './slice.ts';

const [northfield] = examples;
const of = (result: Result, soc: string) => {
	const found = result.occupations.find((one) => one.soc === soc);
	if (found === undefined) throw new Error(`No occupation ${soc}.`);
	return found;
};
const invented = (settings: Partial<Settings> = {}, slice: Partial<Slice> = {}) =>
	compute({ ...(northfield?.slice ?? empty), ...slice }, { ...defaultSettings, ...settings }, undefined, {});
const notes = (result: Result, soc: string) => notesOn(of(result, soc), result).join(' ');

test('supply is never said to be zero when it is unknown', () => {
	expect(supplyInWords(null, 0)).toBe('not known');
	expect(supplyInWords(12, 2)).toBe('at least 12');
	expect(supplyInWords(0, 0)).toBe('0');
});

test('a result is a sentence', () => {
	const result = invented();
	expect(comparedInWords(of(result, '49-9041'))).toBe(
		'240 openings a year, and about 75 people who finish programs that lead there. Every counting method agrees.',
	);
	expect(comparedInWords(of(result, '29-2055'))).toContain('64 openings a year, and no one who finishes a program');
});

describe('every trap has its sentence', () => {
	test('unknown openings, unknown awards, no openings, no program', () => {
		const { demand, awards } = northfield?.slice ?? empty;
		const without = (openings: number | null) =>
			invented({}, { demand: demand.map((row, at) => (at === 0 ? { ...row, openings } : row)) });
		expect(notes(without(null), '51-4041')).toContain('Until then they count as unknown, never as zero.');
		expect(notes(without(0), '51-4041')).toContain('There are no openings to compare with.');
		const unknown = invented({}, { awards: awards.map((row, at) => (at === 0 ? { ...row, awards: null } : row)) });
		expect(notes(unknown, '51-4041')).toContain('The awards of a program that leads here are not all known.');
		expect(notes(invented({}, { pairs: [] }), '51-4041')).toContain('say which program leads here');
		expect(notes(invented(), '29-2055')).toBe('You said that no program here leads to it.');
	});

	test('weights that are missing split a program evenly', () => {
		const demand = (northfield?.slice.demand ?? []).map((row) => ({ ...row, employment: null }));
		expect(notes(invented({ headline: 'employment' }, { demand }), '51-4041')).toContain(
			'3 programs were split evenly.',
		);
	});

	test('own pairs asked for and not there', () => {
		expect(notes(invented({ headline: 'own' }), '29-2061')).toContain('so “by openings” is shown in their place.');
		expect(notes(invented({ headline: 'own' }), '51-4121')).not.toContain('in their place');
	});

	test('own pairs asked for say nothing of programs where none is behind it', () => {
		expect(notes(invented({ headline: 'own' }), '29-2055')).toBe('You said that no program here leads to it.');
	});

	test('awards that are not in the calculation are to be loaded or included', () => {
		const data = load(projections({ '51-4041': [100, 900] }), crosswalk({ '48.0501': ['51-4041'] }));
		expect(notes(compute(empty, defaultSettings, undefined, data), '51-4041')).toContain(
			'Load or include the official awards, or say under Figures which program leads here. If there is none, choose “None leads to it”.',
		);
	});

	test('few people behind a figure', () => {
		const awards = (northfield?.slice.awards ?? []).map((row, at) => (at === 2 ? { ...row, awards: 4 } : row));
		expect(notes(invented({}, { awards }), '49-9041')).toContain('files, findings and paper leave them out');
	});

	test('a typed figure beside an official one, and a level left out', () => {
		const file = projections({ '51-4041': [2335, 22_400] });
		const rows = [projectionRow({ soc: '29-1141', openings: 500, education: 'Bachelor’s degree' }), ...file.rows];
		const data = load(
			{ ...file, rows },
			crosswalk({ '51.3801': ['29-1141'], '48.0501': ['51-4041'] }),
			completions(2024, [
				[1, '51.3801', 3, 100],
				[1, '48.0501', 3, 10],
			]),
		);
		const typed = {
			...empty,
			occupations: [{ id: id(11), title: 'Machinists', soc: '51-4041', critical: null }],
			demand: [{ occupation: id(11), openings: 120, employment: null, noProgram: false }],
		};
		const result = compute(typed, { ...defaultSettings, levels: [3] }, undefined, data);
		expect(notes(result, '51-4041')).toBe('You typed 120 openings a year. The file has 2,335. Yours is used.');
		expect(notes(result, '29-1141')).toContain('People usually enter with: bachelor’s degree.');
	});
});

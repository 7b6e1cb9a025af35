import fc from 'fast-check';
import readSheets, { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Cell, Table } from '../tool/tool.ts';
import { sheetNames } from './sheet-names.ts';
import { xlsx } from './xlsx.ts';

const table = (rows: Cell[][], over: Partial<Table> = {}): Table => ({
	id: 't',
	title: 'Openings',
	columns: [
		{ key: 'k0', label: 'Code', kind: 'text' },
		{ key: 'k1', label: 'Openings a year', kind: 'number', digits: 1 },
	],
	rows: rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [`k${index}`, cell]))),
	...over,
});
const written = async (tables: Table[]) => Buffer.from(await (await xlsx(tables)).arrayBuffer());

describe('xlsx', () => {
	test('keeps text text, numbers numbers and unknown empty', async () => {
		const file = await written([
			table([
				['01.0101', 1.25],
				['007', null],
				['=1+1', -3],
				['a & <b> "c"', 0],
			]),
		]);
		expect(await readSheet(file)).toEqual([
			['Code', 'Openings a year'],
			['01.0101', 1.25],
			['007', null],
			["'=1+1", -3],
			['a & <b> "c"', 0],
		]);
	});

	test('gives each table a sheet and the notes one of their own', async () => {
		const file = await written([table([['a', 1]], { notes: ['Method: counted.'] }), table([['b', 2]])]);
		expect((await readSheets(file)).map(({ sheet }) => sheet)).toEqual(['Openings', 'Openings 2', 'Notes']);
		expect(await readSheet(file, 'Openings 2')).toEqual([
			['Code', 'Openings a year'],
			['b', 2],
		]);
		expect(await readSheet(file, 'Notes')).toEqual([
			['Table', 'Note'],
			['Openings', 'Method: counted.'],
		]);
	});

	test('writes a table without rows', async () => {
		expect(await readSheet(await written([table([])]))).toEqual([['Code', 'Openings a year']]);
	});

	test('writes a large table without a worker', async () => {
		const rows = Array.from({ length: 5_000 }, (_, index): Cell[] => [`code ${index}`, index / 7]);
		const back = await readSheet(await written([table(rows)]));
		expect(back).toHaveLength(5_001);
		expect(back[5_000]).toEqual(['code 4999', 4999 / 7]);
	});

	test.each(Object.getOwnPropertyNames(Object.prototype))(
		'writes the text %s, which every object has as a name',
		async (text) => {
			const [, row] = await readSheet(await written([table([[text, 1]])]));
			expect(row).toEqual([text, 1]);
		},
	);

	test('writes such texts as title and note too', async () => {
		const noted = { ...table([['a', 1]]), title: 'constructor', notes: ['toString', '__proto__'] };
		const rows = await readSheet(await written([noted]), 'Notes');
		expect(rows).toEqual([
			['Table', 'Note'],
			['constructor', 'toString'],
			['constructor', '__proto__'],
		]);
	});

	test('survives any text a person can paste', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
				const [, row] = await readSheet(await written([table([[text, 1]])]));
				expect(row?.[1]).toBe(1);
			}),
			{ numRuns: 60 },
		);
	});
});

describe('sheetNames', () => {
	test('are what Excel accepts', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 12 }), (titles) => {
				const names = sheetNames(titles);
				expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
				for (const name of names) {
					expect(name.length).toBeGreaterThan(0);
					expect(name.length).toBeLessThanOrEqual(31);
					expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
				}
			}),
		);
	});

	test('stay readable', () => {
		expect(sheetNames(['Ratings: mean/median', "'Quoted'", '', 'History', 'History'])).toEqual([
			'Ratings mean median',
			'Quoted',
			'Table',
			'History 2',
			'History 3',
		]);
	});
});

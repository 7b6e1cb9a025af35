/**
 * The official files themselves, opened as they are. They lie beside the project, in the folder the variable OFFICIAL_DATA
 * names; without it these tests are skipped and say so.
 */
import { openAsBlob } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FilePart, NamedBlob } from './file-outcome.ts';
import { readDataFile } from './read-data-file.ts';
import type { RawRow, TableReader } from './reader.ts';

const variable = process.env['OFFICIAL_DATA'];
const folder = variable ? resolve(import.meta.dirname, '../../..', variable) : null;
if (!folder) console.info('OFFICIAL_DATA is not set: official files are not opened in this run.');

async function open(path: string, readers: readonly TableReader[] = []): Promise<FilePart[]> {
	const blob = await openAsBlob(join(folder ?? '', path));
	const file: NamedBlob = Object.defineProperty(blob, 'name', { value: basename(path) }) as NamedBlob;
	return (await readDataFile(file, readers)).parts;
}

/** Rows of a part under the header that holds this name. */
async function rowsUnder(path: string, name: string, part: string | null = null): Promise<RawRow[]> {
	const rows: RawRow[] = [];
	const reader: TableReader = {
		id: 'rows',
		title: 'Rows',
		recognize(first) {
			const at = first.findIndex((row) => row.includes(name));
			return at < 0 ? null : at;
		},
		start: (_, surroundings) => ({
			push: (row) => void (surroundings.part === part && rows.push(row)),
			finish: () => ({ state: 'refused', message: 'Only a test.' }),
		}),
	};
	await open(path, [reader]);
	return rows;
}

const crosswalk = 'nces-crosswalk/CIP2020_SOC2018_Crosswalk';

describe.skipIf(folder === null)('official files, opened', () => {
	test('the crosswalk: the same 6,097 pairs from text and from the workbook’s sheet', async () => {
		const text = await rowsUnder(`${crosswalk}.csv`, 'CIP2020Code');
		const sheet = await rowsUnder(`${crosswalk}.xlsx`, 'CIP2020Code', 'CIP-SOC');
		expect(text).toHaveLength(6097);
		expect(sheet).toHaveLength(6097);
		expect(text[0]?.slice(0, 3)).toEqual(['01.0000', 'Agriculture, General.', '19-1011']);
		const codes = (rows: readonly RawRow[]) => rows.map(([cip, , soc]) => `${cip} ${soc}`).sort();
		expect(codes(sheet)).toEqual(codes(text));
	});

	test('the CIP list: codes kept in formulas, line breaks inside definitions', async () => {
		const rows = await rowsUnder('nces-crosswalk/CIPCode2020.csv', 'CIPCode');
		expect(rows.filter(([, code]) => /^\d\d\.\d{4}$/.test(String(code))).length).toBeGreaterThan(2000);
		expect(rows.every((row) => row.length === 8)).toBe(true);
	});

	test('O*NET skills: 61,530 rows of a workbook', async () => {
		const rows = await rowsUnder('onet-29.3/Skills.xlsx', 'O*NET-SOC Code', 'Skills');
		expect(rows).toHaveLength(61_530);
		expect(rows[0]?.slice(0, 8)).toEqual([
			'11-1011.00',
			'Chief Executives',
			'2.A.1.a',
			'Reading Comprehension',
			'IM',
			'Importance',
			4.12,
			8,
		]);
	});

	test('BLS projections: sheets with titles, dashes, footnotes; figures stay numbers and equal those of the text', async () => {
		const sheet = await rowsUnder(
			'bls-ep/occupation_2024-2034.xlsx',
			'2024 National Employment Matrix code',
			'Table 1.10',
		);
		const text = await rowsUnder('bls-ep/EP_2024-2034_Table_1.10.csv', '2024 National Employment Matrix code');
		expect(sheet[0]?.slice(0, 4)).toEqual(['Total, all occupations', '00-0000', 'Summary', 169956.1]);
		const figures = (rows: readonly RawRow[]) => rows.map((row) => Number(row[3] ?? 0));
		expect(figures(sheet)).toEqual(figures(text));
	});

	test('OEWS: the same from workbook and text', async () => {
		const sheet = await rowsUnder('bls-oews/national_M2025_dl.xlsx', 'OCC_CODE', 'national_M2025_dl');
		const text = await rowsUnder('bls-oews/national_M2025_dl.csv', 'OCC_CODE');
		expect(sheet).toHaveLength(1401);
		const told = (rows: readonly RawRow[]) => rows.map((row) => row.slice(0, 12).map((cell) => String(cell ?? '')));
		expect(told(sheet)).toEqual(told(text));
	});

	test('California’s workbook: three title rows, line breaks in names, notes set aside', async () => {
		const rows = await rowsUnder('ca-edd/edd_long_term_occ_projections_2023-2033.xlsx', 'SOC Code[2]', 'Occupational');
		expect(rows.at(-1)?.[0]).toBe('End of worksheet.');
		const parts = await open('ca-edd/edd_long_term_occ_projections_2023-2033.xlsx');
		expect(parts.map(({ part, state }) => [part, state])).toEqual([
			['Occupational', 'unknown'],
			['Notes', 'ignored'],
		]);
	});
});

/** The official files themselves, where the folder OFFICIAL_DATA names them; skipped, and said so, where it does not. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { RawCell, RawRow } from '../reader.ts';
import { read } from './read-table.fixture.ts';

const folder = process.env['OFFICIAL_DATA'] ?? '';
const there = folder !== '' && existsSync(folder);
const csv = (path: string, delimiter = ',') =>
	Papa.parse<string[]>(readFileSync(join(folder, path), 'utf8'), { delimiter, skipEmptyLines: true }).data.map((row) =>
		row.map((c) => (c === '' ? null : c)),
	);
const sheets = async (path: string) =>
	(await readSheets(join(folder, path))) as unknown as { sheet: string; data: RawCell[][] }[];
test('x', async () => {
	const show = (x: unknown) =>
		console.log(
			JSON.stringify(
				x,
				(k, v) =>
					Array.isArray(v) && v.length > 30
						? `[${v.length}] ${JSON.stringify(v[0])}`
						: ArrayBuffer.isView(v)
							? `typed ${(v as any).length}`
							: typeof v === 'object' && v && Object.keys(v).length > 40
								? `{${Object.keys(v).length}}`
								: v,
				1,
			),
		);
	show(read(csv('nces-crosswalk/CIP2020_SOC2018_Crosswalk.csv')));
	show(read(csv('nces-crosswalk/CIPCode2020.csv')));
	show(read(csv('ipeds/C2024_A_CA_firstmajor.csv'), { fileName: 'C2024_A_CA_firstmajor.csv' }));
	show(read(csv('ipeds/HD2024_CA.csv'), { fileName: 'HD2024_CA.csv' }));
	for (const s of await sheets('bls-ep/occupation_2024-2034.xlsx')) if (/1\.(2|10)$/.test(s.sheet)) show(read(s.data));
	show(read(csv('bls-ep/EP_2024-2034_Table_1.2.csv')));
	show(read((await sheets('bls-oews/national_M2025_dl.xlsx'))[0]!.data, { fileName: 'national_M2025_dl.xlsx' }));
	show(read((await sheets('ca-edd/edd_long_term_occ_projections_2023-2033.xlsx'))[0]!.data));
	show(read(csv('onet-29.3/Occupation Data.txt', '\t')));
	show(read(csv('onet-29.3/Skills.trimmed.txt', '\t')));
	show(read(csv('onet-29.3/Knowledge.trimmed.txt', '\t')));
	show(read((await sheets('onet-29.3/Skills.xlsx'))[0]!.data));
}, 60000);

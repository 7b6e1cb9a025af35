/** The same door in a real browser, with its own unzipping and its own streams. */
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDataFile } from './read-data-file.ts';
import type { RawRow, TableReader } from './reader.ts';
import { xlsx } from './xlsx.ts';

test('a workbook of many rows and a text in one zip', async () => {
	const codes = Array.from({ length: 20_000 }, (_, at) => ({
		code: `01.${String(at % 10_000).padStart(4, '0')}`,
		n: at,
	}));
	const workbook = await xlsx([
		{
			id: 'codes',
			title: 'Codes',
			columns: [
				{ key: 'code', label: 'code', kind: 'text' },
				{ key: 'n', label: 'n', kind: 'number' },
			],
			rows: codes,
		},
	]);
	const text = new TextEncoder().encode(`code,n\n${codes.map(({ code, n }) => `${code},${n}`).join('\r\n')}`);
	const zip = zipSync({ 'a.xlsx': new Uint8Array(await workbook.arrayBuffer()), 'b.csv': text });
	const tables: RawRow[][] = [];
	const reader: TableReader = {
		id: 'codes',
		title: 'Codes',
		recognize: () => 0,
		start() {
			const rows: RawRow[] = [];
			tables.push(rows);
			return { push: (row) => rows.push(row), finish: () => ({ state: 'refused', message: 'Only a test.' }) };
		},
	};
	const { parts } = await readDataFile(new File([zip as BlobPart], 'both.zip'), [reader]);
	expect(parts.map(({ part, state }) => [part, state])).toEqual([
		['a.xlsx › Codes', 'recognized'],
		['b.csv', 'recognized'],
	]);
	expect(tables[0]).toEqual(codes.map(({ code, n }) => [code, n]));
	expect(tables[1]).toEqual(codes.map(({ code, n }) => [code, String(n)]));
});

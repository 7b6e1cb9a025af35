import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Cell, Table } from '../tool/tool.ts';
import { csv } from './csv.ts';

const table = (rows: Cell[][], labels = ['Name', 'Number']): Table => ({
	id: 't',
	title: 'T',
	columns: labels.map((label, index) => ({ key: `k${index}`, label, kind: 'text' })),
	rows: rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [`k${index}`, cell]))),
});
const lines = (rows: Cell[][], labels?: string[]) => csv(table(rows, labels)).slice(1).split('\r\n');

describe('csv', () => {
	test('writes a header, rows, CRLF, and a byte order mark', () => {
		expect(csv(table([['Ann', 4.5]]))).toBe('\uFEFFName,Number\r\nAnn,4.5\r\n');
		expect(csv(table([]))).toBe('\uFEFFName,Number\r\n');
	});

	test('writes unknown as an empty cell, never 0, and zero as 0', () => {
		expect(lines([[null, null]])[1]).toBe(',');
		expect(lines([['a', Number.NaN]])[1]).toBe('a,');
		expect(lines([['a', 0]])[1]).toBe('a,0');
		expect(csv({ ...table([]), rows: [{}] })).toBe('\uFEFFName,Number\r\n,\r\n');
	});

	test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\nx'])('defuses %j', (text) => {
		const [row] = Papa.parse<string[]>(
			lines([[text, 1]])
				.slice(1)
				.join('\r\n'),
		).data;
		expect(row?.[0]).toBe(`'${text}`);
		expect(lines([], [text, 'N'])[0]).toContain(`'${text[0]}`);
	});

	test('leaves negative numbers numbers and codes as they are', () => {
		expect(lines([['29-2061', -3]])[1]).toBe('29-2061,-3');
		expect(lines([['01.0101', 1e21]])[1]).toBe('01.0101,1e+21');
	});

	test('is read back as it was written', () => {
		const text = fc.string({ unit: 'grapheme' }).filter((value) => value !== '');
		fc.assert(
			fc.property(
				fc.array(fc.tuple(text, fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1 }),
				(rows) => {
					const { data } = Papa.parse<string[]>(csv(table(rows)).slice(1), { skipEmptyLines: false });
					const back = data
						.slice(1, -1)
						.map(([name, number]) => [name?.replace(/^'(?=[=+\-@\t\r\n])/, ''), Number(number)]);
					expect(back).toEqual(rows.map(([name, number]) => [name, number + 0]));
				},
			),
		);
	});
});

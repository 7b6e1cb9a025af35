import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../limits.ts';
import type { RawRow } from '../reader.ts';
import { DelimitedRows } from './delimited-rows.ts';
import { Refusal } from './refusal.ts';

function rowsOf(pieces: string | readonly string[], limits = LIMITS): RawRow[] {
	const rows: RawRow[] = [];
	const parser = new DelimitedRows(limits, (row) => rows.push(row) > 0);
	for (const piece of [pieces].flat()) parser.push(piece);
	parser.end();
	return rows;
}

const filled = (rows: readonly RawRow[]): RawRow[] => rows.filter((row) => row.some((cell) => cell !== null));

describe('delimiters', () => {
	test.each([',', '\t', ';', '|'])('“%s” is told by the rows', (delimiter) => {
		const rows = [
			['code', 'title', 'openings'],
			['51-4121', 'Welders', '3'],
			['51-4041', 'Machinists', '5'],
		];
		expect(rowsOf(rows.map((row) => row.join(delimiter)).join('\n'))).toEqual(rows);
	});

	test('commas in titles do not make a table with tabs one with commas', () => {
		const text =
			'Code\tTitle\tN\n11-1011\tLead, plan, direct\t8\n11-1021\tLead, plan, direct\t8\n11-2011\tLead, sell\t8';
		expect(rowsOf(text)[1]).toEqual(['11-1011', 'Lead, plan, direct', '8']);
	});

	test('decimal commas do not win over semicolons', () => {
		expect(rowsOf('code;a;b\n51-4121;1,5;2,5\n51-4041;2,5;3,5')[1]).toEqual(['51-4121', '1,5', '2,5']);
	});

	test('titles and notes above the header do not decide', () => {
		expect(
			rowsOf('Projections; 2023; California\nSource: EDD\ncode,title\n51-4121,Welders\n51-4041,Machinists').at(-1),
		).toEqual(['51-4041', 'Machinists']);
	});

	test('Excel’s own line says it', () => {
		expect(rowsOf('sep=;\ncode;title,long\n1;a,b')).toEqual([
			['code', 'title,long'],
			['1', 'a,b'],
		]);
	});
});

describe('cells', () => {
	test('a code kept from Excel by a formula is its text; other formulas stay', () => {
		expect(rowsOf('code,title\n="01.0000",Agriculture\n"=""01.0101""",b\n=A1,c')).toEqual([
			['code', 'title'],
			['01.0000', 'Agriculture'],
			['01.0101', 'b'],
			['=A1', 'c'],
		]);
	});

	test('empty and blank cells are null; text keeps its spaces and its zeros', () => {
		expect(rowsOf('a,b\n\u3000,\u00a0 \n')).toEqual([
			['a', 'b'],
			[null, null],
		]);
		expect(rowsOf('a,b,c\n007,, \n x,y,z')).toEqual([
			['a', 'b', 'c'],
			['007', null, null],
			[' x', 'y', 'z'],
		]);
	});

	test('line breaks of every kind, also mixed, and inside quotation marks', () => {
		expect(rowsOf('a,b\r\nc,"d\r\ne"\nf,g\rh,i')).toEqual([
			['a', 'b'],
			['c', 'd\ne'],
			['f', 'g'],
			['h', 'i'],
		]);
	});

	test('a quotation mark inside a cell is a letter', () => {
		expect(rowsOf('a,b\n5" pipe,c\n"6"" pipe",d')).toEqual([
			['a', 'b'],
			['5" pipe', 'c'],
			['6" pipe', 'd'],
		]);
	});

	test('quotation marks around a part of a cell are letters, and swallow nothing', () => {
		expect(rowsOf('a,b\n"Hello" she said,c\n"6"" pipe, x" more,d\ne,"f\n')).toEqual([
			['a', 'b'],
			['"Hello" she said', 'c'],
			['"6"" pipe, x" more', 'd'],
			['e', '"f'],
		]);
	});

	test('one that would swallow lines is refused by its row, also where a later one seems to close it', () => {
		expect(() => rowsOf('a,b\n1,2\n3,"open\n4,5\n')).toThrow(/Row 3 .* never closed/);
		expect(() => rowsOf('a,b\n1,"R,2\n3,"R",4\n5,6\n')).toThrow(/Row 2 .* never closed/);
	});

	test('no text of quotation marks and spaces takes long', () => {
		const [many, spaces] = ['"x'.repeat(200_000), ' '.repeat(400_000)];
		expect(rowsOf(`a,b\n"${many}${spaces},c`)[1]?.[1]).toBe('c');
		expect(rowsOf(`a,b\n${'"""a,'.repeat(150_000)}`)[1]).toHaveLength(LIMITS.columns);
	});

	test('columns beyond the cap are left out', () => {
		expect(rowsOf('a,b,c\n1,2,3', { ...LIMITS, columns: 2 })).toEqual([
			['a', 'b'],
			['1', '2'],
		]);
	});

	test('a quotation mark that is never closed is refused by its row, without reading the rest into memory', () => {
		const parser = new DelimitedRows({ ...LIMITS, rowCharacters: 1000 }, () => true, ',');
		const push = () => {
			parser.push('a,b\n1,2\n3,"open\n');
			for (let piece = 0; piece < 1000; piece++) parser.push('and on and on, and on\n'.repeat(50));
		};
		expect(push).toThrow(Refusal);
		expect(push).toThrow(/Row 3 .* never closed/);
	});
});

describe('properties', () => {
	const cell = fc.oneof(
		{ weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
		{
			weight: 2,
			arbitrary: fc.constantFrom('', '"', '""', ',', '\n', 'a"b', '"a', 'a"', ' ', '="01.0"x', '51-4121', '1,234'),
		},
	);
	const table = fc
		.integer({ min: 2, max: 5 })
		.chain((width) =>
			fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
		);
	// What the reading changes on purpose: line breaks become one kind, blank cells null, guarded codes their text.
	const expected = (text: string): string | null => {
		const plain = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
		return plain.trim() === '' ? null : plain;
	};

	test('any table of cells written as CSV comes back', () => {
		fc.assert(
			fc.property(
				table,
				fc.constantFrom(',', '\t', ';', '|'),
				fc.constantFrom('\n', '\r\n'),
				(cells, delimiter, newline) => {
					const text = Papa.unparse(cells, { delimiter, newline, quotes: true });
					const rows: RawRow[] = [];
					const parser = new DelimitedRows(LIMITS, (row) => rows.push(row) > 0, delimiter as ',');
					parser.push(text);
					parser.end();
					expect(filled(rows)).toEqual(filled(cells.map((row) => row.map(expected))));
				},
			),
		);
	});

	test('wherever the text is cut, in well-formed tables', () => {
		fc.assert(
			fc.property(
				table,
				fc.array(fc.nat(), { maxLength: 8 }),
				fc.constantFrom('\n', '\r\n'),
				(cells, places, newline) => {
					const text = Papa.unparse(cells, { newline });
					expect(rowsOf(cutAt(text, places))).toEqual(rowsOf(text));
				},
			),
		);
	});

	test('and in text of any kind, quotation marks astray', () => {
		const wild = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '\t', '='), maxLength: 60 });
		fc.assert(
			fc.property(wild, fc.array(fc.nat(), { maxLength: 8 }), (text, places) => {
				const head = `code,title\n${'51-4121,Welders\n'.repeat(1200)}`;
				expect(outcomeOf([head, ...cutAt(text, places)])).toEqual(outcomeOf(head + text));
			}),
		);
	});
});

/** The last rows, or why there are none. */
function outcomeOf(pieces: string | readonly string[]): RawRow[] | string {
	try {
		return rowsOf(pieces).slice(1200);
	} catch (error) {
		if (error instanceof Refusal) return error.message;
		throw error;
	}
}

function cutAt(text: string, places: readonly number[]): string[] {
	const cuts = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
	return [0, ...cuts].map((from, index) => text.slice(from, cuts[index] ?? text.length));
}

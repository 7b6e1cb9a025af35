import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from './columns.ts';
import { copiedCells, isRange, pasteInto, ROWS_CAP } from './paste.ts';

interface Row {
	title: string;
	openings: number | null;
	sure: string | null;
}
const columns: Column<Row>[] = [
	{
		kind: 'text',
		key: 't',
		label: 'Title',
		maxLength: 20,
		get: (r) => r.title,
		set: (r, v) => ({ ...r, title: v ?? '' }),
	},
	{
		...{ kind: 'number', key: 'o', label: 'Openings', limits: { min: 0 } },
		...{ get: (r: Row) => r.openings, set: (r: Row, v: number | null) => ({ ...r, openings: v }) },
	},
	{
		...{ kind: 'choice', key: 's', label: 'Sure', choices: [{ value: 'high', label: 'Very sure' }] },
		...{ get: (r: Row) => r.sure, set: (r: Row, v: string | null) => ({ ...r, sure: v }) },
	},
];
const blank = (): Row => ({ title: '', openings: null, sure: null });
const paste = (rows: Row[], text: string, row = 0, column = 0) =>
	pasteInto(rows, columns, { row, column }, copiedCells(text), blank);

describe('copied cells', () => {
	test('are split by tabs and lines; a quoted cell keeps its line break; a loose quote is a quote', () => {
		expect(copiedCells('a\tb\r\nc\td\r\n')).toEqual([
			['a', 'b'],
			['c', 'd'],
		]);
		expect(copiedCells('"one\ntwo ""x"""\t2')).toEqual([['one\ntwo "x"', '2']]);
		expect(copiedCells('5" pipe\t"7')).toEqual([['5" pipe', '"7']]);
	});

	test('come back as they were', () => {
		const cell = fc.string({ maxLength: 8 }).map((text) => text.trim().replaceAll('\r', ''));
		const quoted = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 4 }), (rows) => {
				const filled = rows.slice(0, rows.findLastIndex((row) => row.some((each) => each !== '')) + 1);
				const text = filled.map((row) => row.map(quoted).join('\t')).join('\n');
				expect(copiedCells(text)).toEqual(filled);
			}),
		);
	});

	test('one cell is no range', () => {
		expect(isRange('Machinists\n')).toBe(false);
		expect(isRange('Machinists\t12')).toBe(true);
	});
});

describe('pasting', () => {
	test('fills to the right and down, and adds the rows it needs', () => {
		const { rows, refused } = paste([{ ...blank(), title: 'Kept' }], 'Welders\t1,200\tvery sure\nMachinists\t$5\t', 1);
		expect(rows).toEqual([
			{ title: 'Kept', openings: null, sure: null },
			{ title: 'Welders', openings: 1200, sure: 'high' },
			{ title: 'Machinists', openings: null, sure: null },
		]);
		expect(refused).toEqual(['Row 3, Openings: This is not an amount of money. Leave out the “$”.']);
	});

	test('keeps what stood where a cell cannot be read', () => {
		const before = [{ title: 'Welders', openings: 7, sure: 'high' }];
		const { rows, refused } = paste(before, '-3\tmaybe\textra', 0, 1);
		expect(rows).toEqual(before);
		expect(refused).toHaveLength(3);
	});

	test('empties a cell with an empty one, and stops at the cap', () => {
		expect(paste([{ title: 'A', openings: 7, sure: null }], 'B\t', 0).rows[0]).toMatchObject({ openings: null });
		const { rows, refused } = paste([], 'x\n'.repeat(ROWS_CAP + 5));
		expect(rows).toHaveLength(ROWS_CAP);
		expect(refused[0]).toContain('5 were left out');
	});
});

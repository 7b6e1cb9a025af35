import { expect, test } from 'vitest';
import { characters, writtenCell, writtenTable } from './written-table.ts';

test.each([
	[1377, undefined, '1,377'],
	[1377, 1, '1,377.0'],
	[-0.004, 2, '0.00'],
	[0.126, undefined, '0.13'],
	[-12.5, undefined, '-12.5'],
	['0101', 2, '0101'],
	[null, 2, ''],
] as const)('%s with %s digits is %s', (value, digits, text) => {
	expect(writtenCell(value, digits)).toBe(text);
});

test('an unknown number is a dash, an empty text stays empty, and the longest entry is known', () => {
	const columns = [
		{ key: 'name', label: 'Name', kind: 'text' as const },
		{ key: 'count', label: 'No.', kind: 'number' as const },
	];
	const rows = [
		{ name: null, count: null },
		{ name: 'Six 🌍', count: 12_345 },
	];
	expect(writtenTable({ id: 't', title: 'T', columns, rows })).toEqual({
		columns: [
			{ label: 'Name', isNumber: false, longest: 5 },
			{ label: 'No.', isNumber: true, longest: 6 },
		],
		rows: [
			['', '–'],
			['Six 🌍', '12,345'],
		],
	});
	expect(characters('🌍é')).toBe(2);
});

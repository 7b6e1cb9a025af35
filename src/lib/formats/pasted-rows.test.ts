import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastedRows } from './pasted-rows.ts';

test('cells copied in a spreadsheet, with their header', () => {
	expect(
		pastedRows('Code\tTitle\tOpenings\r\n51-4121\tWelders, cutters\t1,200\r\n\t\t\r\n51-4041\t"Two\nlines"\t\r\n'),
	).toEqual({
		header: ['Code', 'Title', 'Openings'],
		rows: [
			['51-4121', 'Welders, cutters', '1,200'],
			['51-4041', 'Two\nlines', null],
		],
	});
});

test('without a header, from the first row on', () => {
	expect(pastedRows('51-4121\tWelders\t12\n51-4041\tMachinists\t3')).toEqual({
		header: null,
		rows: [
			['51-4121', 'Welders', '12'],
			['51-4041', 'Machinists', '3'],
		],
	});
	expect(pastedRows('Welders\tFull time')).toEqual({ header: null, rows: [['Welders', 'Full time']] });
	expect(pastedRows('Welders\tDay\nNurses\tNight')).toMatchObject({ header: null });
});

test('a single column, text with commas, and nothing at all', () => {
	expect(pastedRows('Welders\nNurses')).toEqual({ header: null, rows: [['Welders'], ['Nurses']] });
	expect(pastedRows('code,n\n51-4121,3')).toEqual({ header: ['code', 'n'], rows: [['51-4121', '3']] });
	expect(pastedRows(' \n\n')).toEqual({ header: null, rows: [] });
});

test('a quotation mark left open over a long text is named', () => {
	expect(pastedRows(`a\t"open\n${'x\ty\n'.repeat(400_000)}`)).toEqual({
		refused: expect.stringMatching(/Row 1 .* never closed/),
	});
});

test('no text makes it throw', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ',', '1', '=') }), (text) => {
			const pasted = pastedRows(text);
			if ('refused' in pasted) expect(pasted.refused).toMatch(/never closed/);
			else expect(pasted.rows.every((row) => row.some((cell) => cell !== null))).toBe(true);
		}),
	);
});

/** Rows of one worksheet as it streams. */
import type { Limits } from '../limits.ts';
import type { RawCell, RawRow } from '../reader.ts';
import type { ByteSource } from './byte-source.ts';
import { dateText } from './date-cells.ts';
import { unescaped } from './workbook-parts.ts';
import { type Attributes, readXml } from './xml-stream.ts';

export interface SharedParts {
	texts: readonly string[];
	dateStyles: readonly boolean[];
	from1904: boolean;
}

/**
 * Hands over each row that has a cell, with its number in the sheet, until `take` wants no more. Numbers stay numbers, text stays text, a formula gives
 * the value kept with it, a date comes as text, true and false as "TRUE" and "FALSE". Cells between filled ones are null.
 */
export async function readSheetRows(
	sheet: ByteSource,
	shared: SharedParts,
	limits: Limits,
	take: (row: RawRow, place: number) => boolean,
): Promise<void> {
	let row: RawCell[] = [];
	let place = 0;
	let column = 0;
	let type = 'n';
	let style = 0;
	let value = '';
	let inValue = false;
	let inAid = false;
	let done = false;

	function openCell(attributes: Attributes): void {
		column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
		type = attributes['t'] ?? 'n';
		style = Number(attributes['s'] ?? 0);
		value = '';
	}

	function closeCell(): void {
		if (value.trim() === '' || column > limits.columns) return;
		while (row.length < column - 1) row.push(null);
		row[column - 1] = cellOf(value, type, shared.dateStyles[style] ?? false, shared);
	}

	await readXml(sheet, {
		open(name, attributes) {
			if (name === 'c') openCell(attributes);
			else if (name === 'v' || name === 't') inValue = !inAid;
			else if (name === 'rPh') inAid = true;
			else if (name === 'row') {
				row = [];
				column = 0;
				place = Number(attributes['r']) || place + 1;
			}
		},
		text(piece) {
			if (inValue) value += piece;
		},
		close(name) {
			if (name === 'c') closeCell();
			else if (name === 'v' || name === 't') inValue = false;
			else if (name === 'rPh') inAid = false;
			else if (name === 'row' && row.length > 0 && !done) done = !take(row, place);
		},
		enough: () => done,
	});
}

/** "C12" is 3. */
function columnOf(reference: string): number {
	let column = 0;
	for (let at = 0; at < reference.length; at++) {
		const letter = reference.charCodeAt(at) & 0xdf;
		if (letter < 65 || letter > 90) break;
		column = column * 26 + letter - 64;
	}
	return column;
}

function cellOf(value: string, type: string, showsDate: boolean, shared: SharedParts): RawCell {
	if (type === 's') return textOrNull(shared.texts[Number(value)] ?? '');
	if (type === 'n') {
		const number = Number(value);
		if (!Number.isFinite(number)) return null;
		return showsDate ? (dateText(number, shared.from1904) ?? number) : number;
	}
	if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
	if (type === 'd') return value.replace('T', ' ').replace(/ 00:00:00(?:\.0+)?Z?$/, '');
	return textOrNull(unescaped(value));
}

function textOrNull(text: string): RawCell {
	return text.trim() === '' ? null : text;
}

/** Cells copied from a spreadsheet, put into rows of records from one cell on, to the right and down. */
import { readTypedNumber } from '../numbers/typed-number.ts';
import type { Column } from './columns.ts';

/** More rows than a person types or reads; beyond it a file at the data desk is the better way. */
export const ROWS_CAP = 2000;

export interface Pasted<Row> {
	rows: Row[];
	/** Cells that were not taken, each as a sentence with its row and column. What stood there before stays. */
	refused: string[];
}

/** The text of a copied range as cells. Spreadsheets put tabs between cells and quote a cell that holds a line break. */
export function copiedCells(text: string): string[][] {
	const rows: string[][] = [[]];
	let cell = '';
	let isQuoted = false;
	const endCell = () => {
		rows.at(-1)?.push(cell.trim());
		cell = '';
	};
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at] ?? '';
		if (isQuoted) {
			if (character === '"' && text[at + 1] === '"') {
				cell += '"';
				at += 1;
			} else if (character === '"') isQuoted = false;
			else cell += character;
		} else if (character === '"' && cell === '' && hasClosingQuote(text, at)) isQuoted = true;
		else if (character === '\t') endCell();
		else if (character === '\n') {
			endCell();
			rows.push([]);
		} else if (character !== '\r') cell += character;
	}
	endCell();
	// An empty row in between keeps the rows below it in their places; the ones at the end are only line breaks.
	const last = rows.findLastIndex((row) => row.some((each) => each !== ''));
	return rows.slice(0, last + 1);
}

/** A quote opens a cell only when another closes it before a tab, a line end or the end: 5" pipe is no quoted cell. */
function hasClosingQuote(text: string, opening: number): boolean {
	return /^"(?:[^"]|"")*"(?=[\t\r\n]|$)/.test(text.slice(opening));
}

/** True when the text is more than one cell, so that an ordinary paste into one field stays ordinary. */
export function isRange(text: string): boolean {
	return /[\t\n]/.test(text.trim());
}

export function pasteInto<Row>(
	rows: readonly Row[],
	columns: readonly Column<Row>[],
	from: { row: number; column: number },
	cells: readonly (readonly string[])[],
	/** Null where the rows are given and none may be added. */
	newRow: (() => Row) | null,
): Pasted<Row> {
	const next = [...rows];
	const refused: string[] = [];
	const cap = newRow === null ? rows.length : ROWS_CAP;
	const fitting = cells.slice(0, Math.max(0, cap - from.row));
	if (fitting.length < cells.length)
		refused.push(`Only ${cap.toLocaleString('en-US')} rows fit here; ${cells.length - fitting.length} were left out.`);
	for (const [down, line] of fitting.entries()) {
		const at = from.row + down;
		let row = next[at] ?? newRow?.();
		if (row === undefined) break;
		for (const [right, text] of line.entries()) {
			const column = columns[from.column + right];
			if (column === undefined) {
				if (text !== '') refused.push(`Row ${at + 1}: “${text}” has no column here.`);
				continue;
			}
			const read = readCell(column, text);
			if (read.ok) row = read.put(row);
			else refused.push(`Row ${at + 1}, ${column.label}: ${read.why}`);
		}
		next[at] = row;
	}
	return { rows: next, refused };
}

type Reading<Row> = { ok: true; put(row: Row): Row } | { ok: false; why: string };

function readCell<Row>(column: Column<Row>, text: string): Reading<Row> {
	if (text === '') return { ok: true, put: (row) => column.set(row, null) };
	if (column.kind === 'text' || column.kind === 'name') {
		if (text.length > column.maxLength) return { ok: false, why: `this is over ${column.maxLength} characters long.` };
		const why = column.kind === 'name' ? (column.check?.(text) ?? null) : null;
		return why === null ? { ok: true, put: (row) => column.set(row, text) } : { ok: false, why };
	}
	if (column.kind === 'choice') {
		const wanted = text.toLowerCase();
		const choice = column.choices.find(({ value, label }) => [value, label.toLowerCase()].includes(wanted));
		const names = column.choices.map(({ label }) => label).join(', ');
		if (choice === undefined) return { ok: false, why: `“${text}” is none of ${names}.` };
		return { ok: true, put: (row) => column.set(row, choice.value) };
	}
	const number = readTypedNumber(text, column.unit, column.limits);
	return number.ok ? { ok: true, put: (row) => column.set(row, number.value) } : number;
}

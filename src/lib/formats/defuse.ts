import type { Cell } from '../tool/tool.ts';

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe in front, which spreadsheets show as text.
 * Numbers stay numbers. Source: OWASP, "CSV Injection".
 */
export function defuse(cell: Cell): Cell {
	return typeof cell === 'string' && /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

/** A cell as it is written: defused, and empty where there is no finite number to write. */
export function writableCell(cell: Cell | undefined): Cell {
	if (cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell))) return null;
	return defuse(cell);
}

/** Header rows: finding the one of a table nobody knows, and knowing it again. */
import { headerWords, readNumber } from './cells.ts';
import type { RawRow } from './reader.ts';

/** A row that could hold column names must reach across this share of the table's usual width. */
const SHARE_OF_WIDTH = 0.6;

/**
 * Position of the row that looks like column names: two cells or more, most of them words and no two alike, about as wide as
 * the rows below it. Null when there is none, as in notes, or in a table that starts with its first figures.
 */
export function findHeader(rows: readonly RawRow[]): number | null {
	const widths = rows.map((row) => row.filter((cell) => cell !== null).length);
	for (const [at, row] of rows.entries()) {
		const below = widths.slice(at + 1).filter((width) => width > 1);
		const usual = below.toSorted((a, b) => a - b)[Math.floor(below.length / 2)] ?? 0;
		if ((widths[at] ?? 0) >= Math.max(2, usual * SHARE_OF_WIDTH) && readsAsNames(row)) return at;
	}
	return null;
}

/** Most cells are words, no two alike: "Occupation, 2024, 2034" may pass, "51-4121, Welders, 3,228" may not. */
export function readsAsNames(row: RawRow): boolean {
	const names = row.map(headerWords).filter((name) => name !== '');
	const words = names.filter((name) => /\p{L}/u.test(name) && readNumber(name) === null);
	return words.length * 2 > names.length && new Set(names).size === names.length && !names.some(isCode);
}

/** Characters. Nobody names a column with more; a damaged file may. */
const LONGEST_NAME = 200;

function isCode(name: string): boolean {
	return /^\d\d[-.]\d{4}(?:\.\d\d)?$/.test(name);
}

/**
 * What a header is known by when the same table comes again: its names in order, whatever their letter case, spaces, line
 * breaks and footnote marks. Figures never enter, so a table of next year has the same signature unless its names have years.
 */
export function headerSignature(header: RawRow): string {
	const names = header.map((cell) => headerWords(cell).slice(0, LONGEST_NAME));
	while (names.at(-1) === '') names.pop();
	return names.join(' | ');
}

/** Which column holds what: by the words of the header, never by position. */
import { headerWords } from '../cells.ts';
import type { RawCell, RawRow } from '../reader.ts';

/** Headers stand below titles and notes, but not deep in a file. */
const ROWS_TO_TRY = 25;

/** A header cell for comparing: as `headerWords`, and "total_openings" the same as "Total Openings". */
export function label(cell: RawCell): string {
	return headerWords(cell).replaceAll('_', ' ').replaceAll(/ +/g, ' ').trim();
}

/** Position of each named column, -1 where the table has none. The first that fits wins. */
export function columnsOf<K extends string>(header: RawRow, names: Readonly<Record<K, RegExp>>): Record<K, number> {
	const labels = header.map(label);
	const found = { ...names } as Record<K, unknown> as Record<K, number>;
	for (const key of Object.keys(names) as K[]) found[key] = labels.findIndex((text) => names[key].test(text));
	return found;
}

/** The first row that has a column for every name; null when there is none. */
export function headerRow(first: readonly RawRow[], needed: readonly RegExp[]): number | null {
	const at = first.slice(0, ROWS_TO_TRY).findIndex((row) => {
		const labels = row.map(label);
		return needed.every((name) => labels.some((text) => name.test(text)));
	});
	return at < 0 ? null : at;
}

/** The cell of a column; null beyond the row's end and for a column the table does not have. */
export function cellAt(row: RawRow, column: number): RawCell {
	return row[column] ?? null;
}

/** Nothing at all in the row. */
export function isBlank(row: RawRow): boolean {
	return row.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
}

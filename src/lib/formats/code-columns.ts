/** Columns of occupation or program codes, known by their cells: what a table needs to be of any use here. */
import { readText } from './cells.ts';
import type { RawRow } from './reader.ts';

/** Codes as written with their sign: 514121 alone could be a count of jobs, or a code of either kind. */
const WRITTEN = { soc: /^\d{2}[-‐-―]\d{4}(?:\.\d{2})?$/, cip: /^\d{1,2}\.\d{4}$/ };

/** True when most filled cells of the column are such codes. */
export function holdsCodes(rows: readonly RawRow[], column: number, code: 'soc' | 'cip'): boolean {
	const texts = rows.map((row) => readText(row[column] ?? null)).filter((text) => text !== '');
	return texts.length > 0 && texts.filter((text) => WRITTEN[code].test(text)).length * 2 > texts.length;
}

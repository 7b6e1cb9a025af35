/** Which sign parts the columns of a text. */
import type { RawRow } from '../reader.ts';
import { splitRows } from './split-rows.ts';

const DELIMITERS = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Rows looked at. Titles and notes above a header have few columns of any kind, so they must not decide. */
const ROWS = 40;
/** A table has fewer; a text of nothing but signs may have more. */
const COLUMNS = 1_000;

/**
 * The delimiter that gives most rows the same number of columns, two at least; of two that do so equally, the one that
 * gives more columns; a comma where none does. Takes text with "\n" as line break; the last line may be cut.
 */
export function delimiterOf(head: string): Delimiter {
	let best: { delimiter: Delimiter; rows: number; width: number } = { delimiter: ',', rows: 0, width: 0 };
	for (const delimiter of DELIMITERS) {
		if (!head.includes(delimiter)) continue;
		const found = evenness(head, delimiter);
		if (found.rows > best.rows || (found.rows === best.rows && found.width > best.width))
			best = { delimiter, ...found };
	}
	return best.delimiter;
}

function evenness(head: string, delimiter: Delimiter): { rows: number; width: number } {
	const data: RawRow[] = [];
	splitRows(head, { delimiter, columns: COLUMNS, last: true, take: (row) => data.push(row) < ROWS });
	const whole = data.length > 1 && data.length < ROWS ? data.slice(0, -1) : data;
	const widths = new Map<number, number>();
	for (const row of whole.some((one) => one.length > 1) ? whole : data) {
		if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
	}
	let best = { rows: 0, width: 0 };
	for (const [width, rows] of widths) {
		if (rows > best.rows || (rows === best.rows && width > best.width)) best = { rows, width };
	}
	return best;
}

/** Cells copied in a spreadsheet and pasted as text: the same cells as from a file. */
import { readsAsNames } from './header.ts';
import { LIMITS } from './limits.ts';
import { DelimitedRows } from './open/delimited-rows.ts';
import { Refusal } from './open/refusal.ts';
import type { RawRow } from './reader.ts';

export type PastedRows =
	| { header: RawRow | null; rows: RawRow[] }
	/** What is wrong with the text and how to mend it. */
	| { refused: string };

/**
 * Rows of pasted text, empty ones left out. Spreadsheets copy with tabs, so a text with a tab is split at tabs; any other at
 * the sign that fits best. The first row is the header where it reads as column names and rows follow; it is optional.
 */
export function pastedRows(text: string): PastedRows {
	const rows: RawRow[] = [];
	const parser = new DelimitedRows(
		LIMITS,
		(row) => {
			if (row.some((cell) => cell !== null)) rows.push(row);
			return true;
		},
		text.includes('\t') ? '\t' : null,
	);
	try {
		parser.push(text);
		parser.end();
	} catch (error) {
		if (error instanceof Refusal) return { refused: error.message };
		throw error;
	}
	const [first, ...rest] = rows;
	if (first && rest.length > 0 && readsAsNames(first) && !rest.every(readsAsNames))
		return { header: first, rows: rest };
	return { header: null, rows };
}

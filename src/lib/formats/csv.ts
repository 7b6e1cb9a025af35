/** Tables as comma-separated text, for any spreadsheet or program. */
import Papa from 'papaparse';
import type { Table } from '../tool/tool.ts';
import { defuse, writableCell } from './defuse.ts';

/**
 * One table as CSV (RFC 4180): a header row and the rows, nothing else, with the byte order mark that makes Excel read
 * UTF-8. Unknown is an empty cell. Numbers are written in full, not rounded.
 */
export function csv(table: Table): string {
	const header = table.columns.map((column) => defuse(column.label));
	const rows = table.rows.map((row) => table.columns.map((column) => writableCell(row[column.key])));
	return `\uFEFF${Papa.unparse([header, ...rows], { newline: '\r\n' })}\r\n`;
}

/** Tables as one Excel workbook: a sheet for each table, and a sheet of notes when there are any. */
import type { Row, Sheet } from 'write-excel-file/universal';
import type { Table } from '../tool/tool.ts';
import { defuse, writableCell } from './defuse.ts';
import { sheetNames } from './sheet-names.ts';

type Content = Blob | ArrayBuffer;

/** A workbook as a Blob. Text stays text (codes keep their zeros), unknown stays empty, numbers keep all digits. */
export async function xlsx(tables: readonly Table[]): Promise<Blob> {
	const { generateXlsxFileSync } = await loadWriter();
	const noted = tables.filter((table) => table.notes && table.notes.length > 0);
	const titles = tables.map((table) => table.title);
	const names = sheetNames(noted.length > 0 ? [...titles, 'Notes'] : titles);
	const sheets = tables.map((table, index) => tableSheet(table, names[index] ?? ''));
	if (noted.length > 0) sheets.push(notesSheet(noted, names.at(-1) ?? ''));
	return generateXlsxFileSync(sheets, undefined, undefined, asBytes);
}

function tableSheet(table: Table, name: string): Sheet<Content> {
	const header: Row = table.columns.map((column) => ({
		value: writableText(String(defuse(column.label))),
		fontWeight: 'bold',
		wrap: true,
		align: column.kind === 'number' ? 'right' : 'left',
	}));
	const rows = table.rows.map((row): Row => table.columns.map((column) => cellOf(row, column)));
	const columns = table.columns.map((column) => ({ width: widthOf(table, column) }));
	return { sheet: name, data: [header, ...rows], columns, stickyRowsCount: 1 };
}

function cellOf(row: Table['rows'][number], column: Table['columns'][number]): Row[number] {
	const cell = writableCell(row[column.key]);
	if (cell === null || cell === '') return null;
	if (typeof cell === 'string') return textCell(cell);
	const format = column.digits ? `#,##0.${'0'.repeat(column.digits)}` : undefined;
	return format ? { value: cell, type: Number, format } : { value: cell, type: Number };
}

function textCell(text: string): Row[number] {
	return { value: writableText(text), type: String, wrap: true };
}

/**
 * The library looks texts up in a plain object, so "constructor", "toString" and their like, which every object has,
 * would give a broken file. A space behind them keeps the file whole.
 */
function writableText(text: string): string {
	return text in Object.prototype ? `${text} ` : text;
}

function notesSheet(tables: readonly Table[], name: string): Sheet<Content> {
	const header: Row = ['Table', 'Note'].map((value) => ({ value, fontWeight: 'bold' }));
	const rows = tables.flatMap((table) =>
		(table.notes ?? []).map((note): Row => [textCell(String(defuse(table.title))), textCell(String(defuse(note)))]),
	);
	return { sheet: name, data: [header, ...rows], columns: [{ width: 32 }, { width: 90 }], stickyRowsCount: 1 };
}

/** Wide enough for the longest entry of the first rows, in characters, within reason. */
function widthOf(table: Table, column: Table['columns'][number]): number {
	const lengths = table.rows.slice(0, 200).map((row) => String(row[column.key] ?? '').length);
	return Math.min(60, Math.max(10, Math.ceil(column.label.length / 2), ...lengths) + 2);
}

type WriteSync = (
	sheets: Sheet<Content>[],
	noOptions: undefined,
	noMore: undefined,
	toBytes: (content: Content | string) => Promise<Uint8Array>,
) => Promise<Blob>;

/**
 * The library's public entries zip sheets above 160 KB in a worker made from a Blob address, which the site's content
 * security policy forbids (the export would wait for ever). Its own synchronous writer does the same on the page, but is
 * not among its public entries, hence the path; the version is pinned and a test writes a sheet of that size.
 */
async function loadWriter(): Promise<{ generateXlsxFileSync: WriteSync }> {
	// @ts-expect-error The library has no types for this module; WriteSync states what it does.
	return import('../../../node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js');
}

async function asBytes(content: Content | string): Promise<Uint8Array> {
	if (typeof content === 'string') return new TextEncoder().encode(content);
	return new Uint8Array(content instanceof Blob ? await content.arrayBuffer() : content);
}

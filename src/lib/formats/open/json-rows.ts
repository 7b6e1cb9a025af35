/** Rows of a JSON file: a list of records, alone or under "rows", as Projections Central's service answers. */
import type { RawCell, RawRow } from '../reader.ts';
import { DAMAGED, Refusal } from './refusal.ts';

const NO_TABLE =
	'This JSON file holds no table: we look for a list of records, alone or under “rows”. Use CSV or .xlsx.';
const LINES =
	'This file holds JSON lines: a record on each line. Save the table as CSV, or as one list of records, then add that.';
const NOT_NUMBERS =
	'This file writes NaN or Infinity where a figure is missing, which JSON does not have. Save it with null instead, or as CSV, then add that.';
const OURS =
	'This is a file saved by one of our tools, not official data. Open it on your workspace page, or in the tool it came from.';

/**
 * A header of the first keys, `most` of them at most, in the order they first come; then a row for each record, made as it is
 * asked for: records that share no key would make a table as wide as it is long. Throws a `Refusal` for anything else.
 */
export function* jsonRows(text: string, most: number): Generator<RawRow> {
	const records = listIn(parsed(text));
	const columns = new Map<string, number>();
	for (const record of records) {
		for (const key of Object.keys(record)) {
			if (columns.size < most && !columns.has(key)) columns.set(key, columns.size);
		}
	}
	yield [...columns.keys()];
	for (const record of records) {
		const row: RawCell[] = Array.from(columns, () => null);
		for (const [key, value] of Object.entries(record)) {
			const at = columns.get(key);
			if (at !== undefined) row[at] = cellOf(value);
		}
		yield row;
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal(whyNot(text));
	}
}

/** What a text is that looks like JSON and is not: there are two common kinds, and files that broke off. */
function whyNot(text: string): string {
	const [first, second] = text.trim().split('\n', 2);
	if (isJson(first) && isJson(second)) return LINES;
	return isJson(text.replaceAll(NOT_A_NUMBER, '$1null')) ? NOT_NUMBERS : DAMAGED;
}

/** Where a value stands: behind a colon, a comma or a bracket. */
const NOT_A_NUMBER = /([:,[]\s*)(?:NaN|-?Infinity)\b/g;

function isJson(text: string | undefined): boolean {
	try {
		JSON.parse(text ?? '');
		return true;
	} catch {
		return false;
	}
}

/** The service of Projections Central answers in pages. Tables of one state and period would take each other's place. */
function refusePage(pager: unknown, rows: number): void {
	if (!isRecord(pager)) return;
	const [page, pages, items] = ['current_page', 'total_pages', 'total_items'].map((key) => Number(pager[key] ?? 0));
	if (pages && pages > 1) throw new Refusal(onePage(`page ${count((page ?? 0) + 1)} of ${count(pages)}`));
	if (items && items > rows) throw new Refusal(onePage(`${count(rows)} of ${count(items)} rows`));
}

const count = (number: number): string => number.toLocaleString('en-US');

function onePage(which: string): string {
	return `This is ${which}, not the whole table. Use the CSV download of the same site, then add that.`;
}

function listIn(value: unknown): object[] {
	if (isRecord(value) && value['format'] === 'talent-pipeline-field-guide') throw new Refusal(OURS);
	const list = isRecord(value) ? value['rows'] : value;
	if (!Array.isArray(list) || !list.every(isRecord)) throw new Refusal(NO_TABLE);
	if (isRecord(value)) refusePage(value['pager'], list.length);
	return list;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellOf(value: unknown): RawCell {
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	if (typeof value === 'string') return value.trim() === '' ? null : value;
	return typeof value === 'boolean' ? String(value).toUpperCase() : null;
}

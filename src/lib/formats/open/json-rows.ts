/** Rows of a JSON file: a list of records, alone or under "rows", as Projections Central's service answers. */
import type { RawCell, RawRow } from '../reader.ts';
import { DAMAGED, Refusal } from './refusal.ts';

const NO_TABLE =
	'This JSON file holds no table: we look for a list of records, alone or under “rows”. Use CSV or .xlsx.';
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
		throw new Refusal(DAMAGED);
	}
}

function listIn(value: unknown): object[] {
	if (isRecord(value) && value['format'] === 'talent-pipeline-field-guide') throw new Refusal(OURS);
	const list = isRecord(value) ? value['rows'] : value;
	if (!Array.isArray(list) || !list.every(isRecord)) throw new Refusal(NO_TABLE);
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

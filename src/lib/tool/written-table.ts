/** A table as people read it, in words and grouped digits: the same on a page, in a Word file and in a text. */
import type { Cell, Table } from './tool.ts';

const numberFormats = new Map<number | undefined, Intl.NumberFormat>();

function numberFormat(digits: number | undefined): Intl.NumberFormat {
	const known = numberFormats.get(digits);
	if (known !== undefined) return known;
	const made = new Intl.NumberFormat('en-US', {
		minimumFractionDigits: digits ?? 0,
		maximumFractionDigits: digits ?? 2,
		signDisplay: 'negative',
	});
	numberFormats.set(digits, made);
	return made;
}

/** "1,377": fixed digits where the column says so, otherwise up to two. Never "-0". Unknown is an empty text. */
export function writtenCell(value: Cell, digits?: number): string {
	if (value === null) return '';
	return typeof value === 'string' ? value : numberFormat(digits).format(value);
}

/** What stands where a number is unknown. */
export const UNKNOWN = '–';

export interface WrittenTable {
	columns: {
		label: string;
		isNumber: boolean;
		/** Characters of its longest entry, the label included. */
		longest: number;
	}[];
	/** A dash for unknown numbers, nothing for empty texts. */
	rows: string[][];
}

export function writtenTable(table: Table): WrittenTable {
	const rows = table.rows.map((row) =>
		table.columns.map(({ key, kind, digits }) => {
			const text = writtenCell(row[key] ?? null, digits);
			return text === '' && kind === 'number' ? UNKNOWN : text;
		}),
	);
	const columns = table.columns.map(({ label, kind }, index) => ({
		label,
		isNumber: kind === 'number',
		longest: rows.reduce((longest, row) => Math.max(longest, characters(row[index] ?? '')), characters(label)),
	}));
	return { columns, rows };
}

/** Counted so that an emoji of two code units is one. */
export function characters(text: string): number {
	return [...text].length;
}

/** The tables a person can map by hand, in the words a form shows, and a guess at the columns to begin with. */
import { holdsCodes } from '../code-columns.ts';
import type { RawRow } from '../reader.ts';
import { label } from '../readers/columns.ts';
import type { ColumnMapping } from './column-mapping.ts';

export type MappableTable = ColumnMapping['table'];

export interface MappableColumn {
	/** The key in `ColumnMapping`. */
	id: string;
	label: string;
	/** False where the table does without, or where one answer for the whole table serves as well. */
	needed: boolean;
}

interface Recipe {
	title: string;
	columns: readonly (MappableColumn & { words: RegExp; code?: 'soc' | 'cip' })[];
}

const recipes: Readonly<Record<MappableTable, Recipe>> = {
	demand: {
		title: 'Jobs: occupations with openings or employment',
		columns: [
			{ id: 'soc', label: 'Occupation code (SOC)', needed: true, words: /\bsoc\b|occ.*code|^code$/, code: 'soc' },
			{ id: 'title', label: 'Occupation title', needed: false, words: /occupation|title|^name$|^job/ },
			{ id: 'area', label: 'Area', needed: false, words: /\barea\b|region|county|state|\bmsa\b/ },
			{ id: 'openings', label: 'Openings', needed: false, words: /opening/ },
			{ id: 'employment', label: 'Employment', needed: false, words: /employ|^jobs\b|^base\b/ },
			{
				id: 'medianWage',
				label: 'Median wage',
				needed: false,
				words: /median.*(?:wage|pay|earn|salary)|^(?:wage|a median)/,
			},
		],
	},
	awards: {
		title: 'Graduates: awards by program',
		columns: [
			{ id: 'cip', label: 'Program code (CIP)', needed: true, words: /\bcip|program.*code|^code$/, code: 'cip' },
			{
				id: 'provider',
				label: 'School, college or other provider',
				needed: false,
				words: /institution|provider|school|college|unitid/,
			},
			{ id: 'level', label: 'Award level', needed: false, words: /level|credential|degree|award type/ },
			{
				id: 'awards',
				label: 'Number of awards',
				needed: true,
				words: /awards?$|completions?|completers|graduates|total|count|conferred/,
			},
			{ id: 'year', label: 'Year', needed: false, words: /\byear\b|^ay\b/ },
		],
	},
	pairs: {
		title: 'Pairs: which program leads to which occupation',
		columns: [
			{ id: 'cip', label: 'Program code (CIP)', needed: true, words: /\bcip.*code|\bcip\b|program.*code/, code: 'cip' },
			{ id: 'cipTitle', label: 'Program title', needed: false, words: /\bcip.*title|program/ },
			{ id: 'soc', label: 'Occupation code (SOC)', needed: true, words: /\bsoc.*code|\bsoc\b|occ.*code/, code: 'soc' },
			{ id: 'socTitle', label: 'Occupation title', needed: false, words: /\bsoc.*title|occupation/ },
		],
	},
};

/** The tables in the order a form offers them. */
export const mappableTables: readonly { id: MappableTable; title: string; columns: readonly MappableColumn[] }[] = (
	['demand', 'awards', 'pairs'] as const
).map((id) => ({
	id,
	title: recipes[id].title,
	columns: recipes[id].columns.map((column) => ({ id: column.id, label: column.label, needed: column.needed })),
}));

/**
 * A likely column for each entry of a table, to fill in a form before a person decides: codes by what the cells hold, the
 * rest by the header's words. Each column is taken once; what nothing speaks for is left out.
 */
export function guessColumns(
	table: MappableTable,
	header: RawRow,
	sample: readonly RawRow[],
): Readonly<Record<string, number>> {
	const labels = header.map(label);
	const guess: Record<string, number> = {};
	const free = (at: number): boolean => !Object.values(guess).includes(at);
	const { columns } = recipes[table];
	for (const { id, code } of columns) {
		const at =
			code === undefined ? -1 : labels.findIndex((_, column) => free(column) && holdsCodes(sample, column, code));
		if (at >= 0) guess[id] = at;
	}
	for (const { id, words } of columns) {
		const at = id in guess ? -1 : labels.findIndex((text, column) => free(column) && words.test(text));
		if (at >= 0) guess[id] = at;
	}
	return guess;
}

/** The table whose needed columns the header and cells speak for best; demand where nothing does. */
export function guessTable(header: RawRow, sample: readonly RawRow[]): MappableTable {
	const holds = (code: 'soc' | 'cip'): boolean => header.some((_, column) => holdsCodes(sample, column, code));
	if (!holds('cip')) return 'demand';
	return holds('soc') ? 'pairs' : 'awards';
}

/** Openings typed by hand: a row is an occupation of the workspace with its figures here. */
import type { Column } from '../../lib/entry-grid/columns.ts';
import { isDetailedSoc, readSoc } from '../../lib/labor/codes.ts';
import { codeIn, codeTrouble, titleBeside } from './code-cells.ts';
import type { Slice } from './slice.ts';

export interface OccupationEntry {
	/** Id of the occupation. */
	id: string;
	title: string;
	soc: string | null;
	openings: number | null;
	employment: number | null;
	noProgram: 'yes' | null;
}

export function occupationEntries({ occupations, demand }: Slice): OccupationEntry[] {
	const byId = new Map(occupations.map((one) => [one.id, one]));
	return demand.flatMap(({ occupation, openings, employment, noProgram }) => {
		const found = byId.get(occupation);
		if (found === undefined) return [];
		return [
			{ id: found.id, title: found.title, soc: found.soc, openings, employment, noProgram: noProgram ? 'yes' : null },
		];
	});
}

/** A removed row takes its figures away; the occupation stays in the workspace, since other tools may use it. */
export function withOccupationEntries(slice: Slice, entries: readonly OccupationEntry[]): Slice {
	const known = new Map(slice.occupations.map((one) => [one.id, one]));
	const typed = new Map(
		entries.map(({ id, title, soc }) => [id, { critical: null, ...known.get(id), id, title, soc }] as const),
	);
	return {
		...slice,
		occupations: [
			...slice.occupations.map((one) => typed.get(one.id) ?? one),
			...[...typed.values()].filter(({ id }) => !known.has(id)),
		],
		demand: entries.map(({ id, openings, employment, noProgram }) => ({
			...{ occupation: id, openings, employment },
			noProgram: noProgram === 'yes',
		})),
	};
}

export function blankOccupation(id: string): OccupationEntry {
	return { id, title: '', soc: null, openings: null, employment: null, noProgram: null };
}

const MOST = 100_000_000;
const EXAMPLE = 'It has six digits, as in 51-4041.';

/** The first two are enough for a result. `codes` are offered while typing where an official list is loaded. A code chosen from it brings its title along. */
export function occupationColumns(codes: readonly string[]): Column<OccupationEntry>[] {
	return [
		{
			kind: 'text',
			key: 'title',
			label: 'Occupation',
			maxLength: 500,
			get: (row) => row.title,
			set: (row, title) => ({ ...row, title: title ?? '' }),
		},
		{
			kind: 'number',
			key: 'openings',
			label: 'Openings a year',
			limits: { min: 0, max: MOST },
			get: (row) => row.openings,
			set: (row, openings) => ({ ...row, openings }),
		},
		{
			kind: 'name',
			key: 'soc',
			label: 'SOC code (optional)',
			maxLength: 500,
			suggestions: codes,
			check: (text) => codeTrouble(text, readSoc, `no occupation code. ${EXAMPLE}`) ?? groupTrouble(text),
			get: (row) => row.soc,
			set: (row, text) => {
				const soc = text === null ? null : (codeIn(text, readSoc) ?? row.soc);
				return { ...row, soc, title: row.title || titleBeside(text, codes) };
			},
		},
		{
			kind: 'number',
			key: 'employment',
			label: 'Jobs today (optional)',
			limits: { min: 0, max: MOST },
			get: (row) => row.employment,
			set: (row, employment) => ({ ...row, employment }),
		},
		{
			kind: 'choice',
			key: 'noProgram',
			label: 'No program here?',
			choices: [{ value: 'yes', label: 'None leads to it' }],
			get: (row) => row.noProgram,
			set: (row, value) => ({ ...row, noProgram: value === 'yes' ? 'yes' : null }),
		},
	];
}

function groupTrouble(text: string): string | null {
	const code = codeIn(text, readSoc);
	return code !== null && !isDetailedSoc(code) ? `${code} is a group of occupations. Give the code of one.` : null;
}

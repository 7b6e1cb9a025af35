/** The jobs of the plan with their codes and the government figures a person types beside them. */
import type { Column } from '../../lib/entry-grid/columns.ts';
import { readSoc } from '../../lib/labor/codes.ts';
import type { Slice } from './slice.ts';

export interface JobRow {
	id: string;
	title: string;
	soc: string | null;
	openings: number | null;
	source: string | null;
}

/** The jobs that lines name, in the order of the workspace. */
export function jobRows({ occupations, lines, government }: Slice): JobRow[] {
	const used = new Set(lines.map(({ occupation }) => occupation));
	const figures = new Map(government.map((one) => [one.occupation, one]));
	return occupations.flatMap(({ id, title, soc }) => {
		if (!used.has(id)) return [];
		const figure = figures.get(id);
		return [{ id, title, soc, openings: figure?.openings ?? null, source: figure?.source ?? null }];
	});
}

export function withJob(slice: Slice, job: JobRow): Slice {
	const { id, openings, source } = job;
	const others = slice.government.filter(({ occupation }) => occupation !== id);
	const figure = openings === null && source === null ? [] : [{ occupation: id, openings, source }];
	const occupations = slice.occupations.map((one) =>
		one.id === id ? { ...one, title: job.title, soc: job.soc } : one,
	);
	return { ...slice, occupations, government: [...others, ...figure] };
}

/** Why a text is no occupation code; null when it is one. */
function socTrouble(text: string): string | null {
	const read = readSoc(text);
	if (read === null) return `“${text}” is no occupation code. It has six digits, as in 51-4041.`;
	return 'mangled' in read ? read.mangled : null;
}

/** `codes` are offered while typing, as "51-4041 Machinists", where an official list is loaded. */
export function jobColumns(codes: readonly string[]): Column<JobRow>[] {
	return [
		{
			kind: 'name',
			key: 'title',
			label: 'Job',
			maxLength: 500,
			suggestions: [],
			get: (row) => row.title,
			set: (row, title) => ({ ...row, title: title ?? row.title }),
		},
		{
			kind: 'name',
			key: 'soc',
			label: 'SOC code',
			maxLength: 500,
			suggestions: codes,
			check: (text) => socTrouble(codeOf(text)),
			get: (row) => row.soc,
			set: (row, text) => ({ ...row, soc: text === null ? null : (socIn(codeOf(text)) ?? row.soc) }),
		},
		{
			kind: 'number',
			key: 'openings',
			label: 'Government openings a year',
			limits: { min: 0, max: 10_000_000 },
			get: (row) => row.openings,
			set: (row, openings) => ({ ...row, openings }),
		},
		{
			kind: 'text',
			key: 'source',
			label: 'Source and years',
			maxLength: 500,
			get: (row) => row.source,
			set: (row, source) => ({ ...row, source }),
		},
	];
}

/** What is offered is a code with its title; the code is what counts. */
function codeOf(text: string): string {
	return text.trim().split(' ')[0] ?? '';
}

function socIn(text: string): string | null {
	const read = readSoc(text);
	return read !== null && 'code' in read ? read.code : null;
}

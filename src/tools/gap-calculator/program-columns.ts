/** What a row of awards asks for. */
import type { Column } from '../../lib/entry-grid/columns.ts';
import { readCip } from '../../lib/labor/codes.ts';
import { codeIn, codeTrouble, titleBeside } from './code-cells.ts';
import { type Job, readJobs } from './job-names.ts';
import type { ProgramEntry } from './program-rows.ts';

interface Known {
	jobs: readonly Job[];
	providers: readonly string[];
	/** As "48.0508 Welding": offered while typing where an official list is loaded. */
	codes: readonly string[];
}

const levels = ['Certificate', 'Associate’s degree', 'Apprenticeship', 'Bachelor’s degree', 'High school CTE program'];

/** The first three are enough for a result. */
export function programColumns({ jobs, providers, codes }: Known): Column<ProgramEntry>[] {
	return [
		{
			kind: 'text',
			key: 'title',
			label: 'Program',
			maxLength: 500,
			get: (row) => row.title,
			set: (row, title) => ({ ...row, title: title ?? '' }),
		},
		{
			kind: 'number',
			key: 'awards',
			label: 'Awards a year',
			limits: { min: 0, max: 100_000_000 },
			get: (row) => row.awards,
			set: (row, awards) => ({ ...row, awards }),
		},
		{
			kind: 'name',
			key: 'leadsTo',
			label: 'Leads to',
			maxLength: 5000,
			suggestions: jobs.map(({ title }) => title),
			check: (text) => {
				const { unknown } = readJobs(text, jobs);
				if (unknown === null) return null;
				return jobs.length === 0
					? 'There is no occupation yet. Add it under 1. Openings, then name it here.'
					: `“${unknown}” is none of the occupations here. Add it under 1. Openings first. Put “;” between two.`;
			},
			get: (row) => row.leadsTo,
			set: (row, leadsTo) => ({ ...row, leadsTo }),
		},
		{
			kind: 'name',
			key: 'provider',
			label: 'Provider (optional)',
			maxLength: 500,
			suggestions: providers,
			get: (row) => row.provider,
			set: (row, provider) => ({ ...row, provider }),
		},
		{
			kind: 'text',
			key: 'level',
			label: 'Award level (optional)',
			maxLength: 500,
			suggestions: levels,
			get: (row) => row.level,
			set: (row, level) => ({ ...row, level }),
		},
		{
			kind: 'name',
			key: 'cip',
			label: 'CIP code (optional)',
			maxLength: 500,
			suggestions: codes,
			check: (text) => codeTrouble(text, readCip, 'no program code. It has six digits, as in 48.0501.'),
			get: (row) => row.cip,
			set: (row, text) => {
				const cip = text === null ? null : (codeIn(text, readCip) ?? row.cip);
				return { ...row, cip, title: row.title || titleBeside(text, codes) };
			},
		},
	];
}

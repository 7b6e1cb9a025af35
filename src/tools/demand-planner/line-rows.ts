/** The rows a person types: a line of demand with the names its ids stand for. */
import type { Column } from '../../lib/entry-grid/columns.ts';
import { namedRecords } from '../../lib/workspace/named-records.ts';
import type { EmployerDemand } from '../../lib/workspace/schema.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';

export interface LineRow extends EmployerDemand {
	employerName: string | null;
	jobTitle: string | null;
}

export function rowsOf({ lines, employers, occupations }: Slice): LineRow[] {
	const names = new Map(employers.map(({ id, name }) => [id, name]));
	const titles = new Map(occupations.map(({ id, title }) => [id, title]));
	return lines.map((line) => ({
		...line,
		employerName: names.get(line.employer ?? '') ?? null,
		jobTitle: titles.get(line.occupation ?? '') ?? null,
	}));
}

/** The slice with these rows. Records that no row names any more stay: other tools may use them. */
export function withRows(slice: Slice, rows: readonly LineRow[], newId: () => string): Slice {
	const employers = namedRecords(slice.employers, {
		nameOf: ({ name }) => name,
		make: (name) => ({ id: newId(), name, employees: null }),
	});
	const occupations = namedRecords(slice.occupations, {
		nameOf: ({ title }) => title,
		make: (title) => ({ id: newId(), title, soc: null, critical: true }),
	});
	const lines = rows.map(({ employerName, jobTitle, ...line }) => ({
		...line,
		employer: employers.idFor(employerName, line.employer),
		occupation: occupations.idFor(jobTitle, line.occupation),
	}));
	return { ...slice, employers: [...employers.all], occupations: [...occupations.all], lines };
}

export function blankRow(id: string): LineRow {
	return {
		...{ id, employer: null, occupation: null, employerName: null, jobTitle: null, current: null },
		...{ newPositions: null, replacementPositions: null, growthPercent: null, separationPercent: null },
		...{ years: null, leadMonths: null, confidence: null },
	};
}

type NumberKey =
	| 'current'
	| 'newPositions'
	| 'replacementPositions'
	| 'growthPercent'
	| 'separationPercent'
	| 'years'
	| 'leadMonths';

const number = (key: NumberKey, label: string, min: number, max: number, unit?: 'percent'): Column<LineRow> => ({
	kind: 'number',
	key,
	label,
	...(unit && { unit }),
	limits: { min, max },
	get: (row) => row[key],
	set: (row, value) => ({ ...row, [key]: value }),
});

const MOST = 1_000_000;

export function lineColumns(slice: Slice, entry: Settings['entry']): Column<LineRow>[] {
	return [
		{
			kind: 'name',
			key: 'employer',
			label: 'Employer',
			maxLength: 500,
			suggestions: slice.employers.map(({ name }) => name),
			get: (row) => row.employerName,
			set: (row, employerName) => ({ ...row, employerName }),
		},
		{
			kind: 'name',
			key: 'job',
			label: 'Job',
			maxLength: 500,
			suggestions: slice.occupations.map(({ title }) => title),
			get: (row) => row.jobTitle,
			set: (row, jobTitle) => ({ ...row, jobTitle }),
		},
		number('current', 'People today', 0, MOST),
		...(entry === 'counts'
			? [
					number('newPositions', 'New positions', 0, MOST),
					number('replacementPositions', 'To replace', 0, MOST),
					number('years', 'Over years', 0.5, 50),
				]
			: [
					number('growthPercent', 'Growth a year', -100, 1000, 'percent'),
					number('separationPercent', 'Leaving a year', 0, 1000, 'percent'),
				]),
		number('leadMonths', 'Months to ready', 0, 600),
		{
			kind: 'choice',
			key: 'confidence',
			label: 'How sure',
			choices: [
				{ value: 'high', label: 'Very sure' },
				{ value: 'medium', label: 'Fairly sure' },
				{ value: 'low', label: 'A guess' },
			],
			get: (row) => row.confidence,
			set: (row, confidence) => ({ ...row, confidence: confidence as LineRow['confidence'] }),
		},
	];
}

/** The rows a person types: a source with the name its provider has. */
import type { Column } from '../../lib/entry-grid/columns.ts';
import { type FlowFigure, tiers } from '../../lib/labor/talent-flow.ts';
import type { Job, Provider, Slice, Source } from './slice.ts';
import { tierNames } from './tier-names.ts';

export interface SourceRow extends Source {
	name: string | null;
}

export function rowsOf({ sources }: Job, providers: readonly Provider[]): SourceRow[] {
	const names = new Map(providers.map(({ id, name }) => [id, name]));
	return sources.map((source) => ({ ...source, name: names.get(source.provider ?? '') ?? null }));
}

export function blankRow(id: string): SourceRow {
	return {
		...{ id, provider: null, name: null, tier: null, applicants: null, qualified: null, hired: null },
		...{ retained: null, completers: null, capacity: null },
	};
}

const MOST = 10_000_000;

const number = (key: FlowFigure, label: string): Column<SourceRow> => ({
	kind: 'number',
	key,
	label,
	limits: { min: 0, max: MOST },
	get: (row) => row[key],
	set: (row, value) => ({ ...row, [key]: value }),
});

export function sourceColumns({ providers }: Slice): Column<SourceRow>[] {
	return [
		{
			kind: 'name',
			key: 'name',
			label: 'Source',
			maxLength: 500,
			suggestions: providers.map(({ name }) => name),
			get: (row) => row.name,
			set: (row, name) => ({ ...row, name }),
		},
		{
			kind: 'choice',
			key: 'tier',
			label: 'Tier',
			choices: tiers.map((tier) => ({ value: tier, label: tierNames[tier] })),
			get: (row) => row.tier,
			set: (row, value) => ({ ...row, tier: tiers.find((tier) => tier === value) ?? null }),
		},
		number('applicants', 'Applied'),
		number('qualified', 'Qualified'),
		number('hired', 'Hired'),
		number('retained', 'Stayed a year'),
		number('completers', 'Finished there'),
		number('capacity', 'Room for'),
	];
}

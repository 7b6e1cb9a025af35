/** What leaves this browser of a plan: totals over employers, as `sharedDemand` lets them out. */
import { type SharedDemand, sharedDemand } from '../../lib/labor/shared-demand.ts';
import type { Slice } from './slice.ts';

export function safeTotals({ lines, received }: Slice): SharedDemand {
	if (lines.length > 0) return sharedDemand(lines);
	return { ...(received ?? { employers: 0, total: null, totals: [] }), hidden: 0 };
}

/** The plan as a link or a sent file carries it. */
export function shareable(slice: Slice): Slice {
	const { hidden: _hidden, ...received } = safeTotals(slice);
	const told = new Set(received.totals.map(({ occupation }) => occupation));
	return {
		employers: [],
		occupations: slice.occupations.filter(({ id }) => told.has(id)),
		lines: [],
		government: slice.government.filter(({ occupation }) => told.has(occupation)),
		received: received.totals.length === 0 ? null : received,
	};
}

export function reveals(slice: Slice): string[] {
	const { totals, hidden } = safeTotals(slice);
	const told = new Set(totals.map(({ occupation }) => occupation));
	const hasGovernment = slice.government.some(({ occupation }) => told.has(occupation));
	return [
		`The names of ${totals.length === 1 ? 'one job' : `${totals.length} jobs`} and how many positions a year employers expect in all.`,
		...(hasGovernment ? ['The government figures you typed, with their sources.'] : []),
		'Left out: the names of employers and every figure of a single employer. To pass those on, send the workspace file.',
		...(hidden > 0
			? [
					`Hidden: ${hidden === 1 ? 'one total' : `${hidden} totals`} that fewer than three employers make up, or that would give one away.`,
				]
			: []),
	];
}

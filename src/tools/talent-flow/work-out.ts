import { demandByOccupation } from '../../lib/labor/employer-demand.ts';
import { flowOf, flowTotals, isDirect, type TalentSource } from '../../lib/labor/talent-flow.ts';
import type { EmployerDemand } from '../../lib/workspace/schema.ts';
import type { FlowJob, FlowSource, Openings } from './flow-job.ts';
import type { Job, Slice, Source } from './slice.ts';

/** A job of one's own, worked out. */
export function flowJobOf(job: Job, slice: Pick<Slice, 'occupations' | 'providers' | 'demand'>): FlowJob {
	const occupation = slice.occupations.find(({ id }) => id === job.occupation);
	const openings = openingsOf(job, slice.demand);
	const names = new Map(slice.providers.map(({ id, name: called }) => [id, called]));
	const sources = job.sources.map((source): FlowSource => {
		const figures = figuresOf(source);
		const called = names.get(source.provider ?? '') ?? null;
		return { id: source.id, name: called, tier: source.tier, figures, flow: flowOf(figures) };
	});
	const direct = sources.filter(({ tier }) => isDirect(tier)).map(({ figures }) => figures);
	return {
		id: job.id,
		title: occupation?.title ?? null,
		soc: occupation?.soc ?? null,
		openings,
		sources,
		totals: flowTotals(direct, openings.aYear),
	};
}

function figuresOf({ id: _id, provider: _provider, tier: _tier, ...figures }: Source): TalentSource {
	return figures;
}

function openingsOf({ occupation, openings, openingsFrom: from }: Job, demand: readonly EmployerDemand[]): Openings {
	if (from !== 'employers') return { aYear: { value: openings, isComplete: openings !== null }, from, employers: null };
	const [reported] = demandByOccupation(demand.filter((line) => line.occupation === occupation));
	if (occupation === null || reported === undefined) {
		return { aYear: { value: null, isComplete: false }, from, employers: null };
	}
	return { aYear: reported.total, from, employers: reported.employersKnown };
}

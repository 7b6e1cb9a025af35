/**
 * Where people come from and how many reach the job (TPM strategy 4, talent flow analysis). The TPM guide asks whether
 * today's sources can meet the demand at the rate employers hire from them; it gives no formulas, so these are ours.
 * Limits: past rates are taken as future ones, a person who comes through two sources counts twice, and nothing here
 * says why a rate is low.
 */
import { type Known, sumKnown } from './employer-demand.ts';

/** One source of talent for one job. People per year; unknown is null. */
export interface TalentSource {
	/** People who applied, and how many of them met the requirements. */
	applicants: number | null;
	qualified: number | null;
	hired: number | null;
	/** Of those hired, still there after a year. */
	retained: number | null;
	/** People who finished the source's program in a year. */
	completers: number | null;
	/** People the source could have finish in a year with what it has. */
	capacity: number | null;
}

/** In the order in which people pass through them; completers and capacity stand before the job, at the source. */
export const flowStages = ['applicants', 'qualified', 'hired', 'retained'] as const;
export type FlowStage = (typeof flowStages)[number];
export const flowFigures = [...flowStages, 'completers', 'capacity'] as const;
export type FlowFigure = (typeof flowFigures)[number];

/**
 * How far a source is from the job: tier 1 sends people straight to employers, tiers 2 and 3 prepare people who go on to
 * another source first, and employers train some themselves.
 */
export const tiers = ['tier-1', 'tier-2', 'tier-3', 'own'] as const;
export type Tier = (typeof tiers)[number];

/** Only these are added up: whoever comes from an earlier tier passes a direct source and is counted there. */
export function isDirect(tier: Tier | null): boolean {
	return tier !== 'tier-2' && tier !== 'tier-3';
}

export interface SourceFlow {
	/** Shares from 0 up: qualified of those who applied. */
	qualifiedYield: number | null;
	/** Share of completers that were hired. */
	utilization: number | null;
	/** Share of those hired who stayed a year. */
	retention: number | null;
	/** Share of completers that were hired and stayed a year. */
	captureRate: number | null;
	/** Hires a year if the source ran at capacity and was used as today. */
	expectedHires: number | null;
}

/** Each figure of the sources is summed over those that gave it. */
export interface FlowTotals extends Record<FlowFigure, Known> {
	expectedHires: Known;
	/** From the sources that gave both figures. */
	qualifiedYield: number | null;
	utilization: number | null;
	retention: number | null;
	/** Qualified people for each opening. */
	qualifiedCoverage: number | null;
	/** Expected hires for each opening; `boundOf` says whether it is whole. Null where either is unknown, or both are in part. */
	coverage: number | null;
	/** Openings that expected hires leave open; never below 0. Whole, or bounded the other way round than the coverage. */
	shortfall: number | null;
	/** Completers a year that would meet the demand at today's utilization. */
	capacityNeeded: number | null;
}

/** How a figure stands to the true one. */
export type Bound = 'whole' | 'at least' | 'at most';

/**
 * How `part ÷ of` stands to the true ratio. A sum that lacks something is "at least": too low a part gives too low a ratio,
 * too low a whole one that is too high. Null where either is unknown, and where both lack something: the ratio may then be
 * wrong either way.
 */
export function boundOf(part: Known, of: Known): Bound | null {
	if (part.value === null || of.value === null) return null;
	if (part.isComplete) return of.isComplete ? 'whole' : 'at most';
	return of.isComplete ? 'at least' : null;
}

/** The same for openings less expected hires. Where what is known of the hires fills all openings, none is left. */
export function boundOfShortfall(expectedHires: Known, demand: Known): Bound | null {
	const bound = boundOf(expectedHires, demand);
	if (bound === 'at least') return (expectedHires.value ?? 0) >= (demand.value ?? 0) ? 'whole' : 'at most';
	return bound === 'at most' ? 'at least' : bound;
}

/** Null when either is unknown or there is nothing to divide by. */
export function share(part: number | null, whole: number | null): number | null {
	return part === null || whole === null || whole === 0 ? null : part / whole;
}

export function flowOf(source: TalentSource): SourceFlow {
	const { hired, retained, completers, capacity } = source;
	const utilization = share(hired, completers);
	return {
		qualifiedYield: share(source.qualified, source.applicants),
		utilization,
		retention: share(retained, hired),
		captureRate: share(retained, completers),
		expectedHires: capacity === null || utilization === null ? null : capacity * utilization,
	};
}

/** `demand` in openings per year, as the collaborative plans them. `sources` are direct ones. */
export function flowTotals(sources: readonly TalentSource[], demand: Known): FlowTotals {
	const sum = (key: FlowFigure) => sumKnown(sources.map((source) => source[key]));
	const expectedHires = sumKnown(sources.map((source) => flowOf(source).expectedHires));
	const figures = {
		...{ applicants: sum('applicants'), qualified: sum('qualified'), hired: sum('hired') },
		...{ retained: sum('retained'), completers: sum('completers'), capacity: sum('capacity') },
	};
	const utilization = overall(sources, 'hired', 'completers');
	return {
		...figures,
		expectedHires,
		qualifiedYield: overall(sources, 'qualified', 'applicants'),
		utilization,
		retention: overall(sources, 'retained', 'hired'),
		...coverageOf({ qualified: figures.qualified, expectedHires, utilization }, demand),
	};
}

/** What the sums mean against the demand. Null wherever one of the figures is, and where nothing bounds the result. */
export function coverageOf(
	totals: { qualified: Known; expectedHires: Known; utilization: number | null },
	demand: Known,
): Pick<FlowTotals, 'qualifiedCoverage' | 'coverage' | 'shortfall' | 'capacityNeeded'> {
	const { qualified, expectedHires, utilization } = totals;
	const bounded = (part: Known) => (boundOf(part, demand) === null ? null : share(part.value, demand.value));
	const left = (demand.value ?? 0) - (expectedHires.value ?? 0);
	return {
		qualifiedCoverage: bounded(qualified),
		coverage: bounded(expectedHires),
		shortfall: boundOfShortfall(expectedHires, demand) === null ? null : Math.max(0, left),
		capacityNeeded: demand.value === null ? null : share(demand.value, utilization),
	};
}

/** The rate over all sources that gave both figures: a large source weighs more than a small one. */
function overall(sources: readonly TalentSource[], part: FlowFigure, whole: FlowFigure): number | null {
	const both = sources.filter((source) => source[part] !== null && source[whole] !== null);
	return share(sumKnown(both.map((source) => source[part])).value, sumKnown(both.map((source) => source[whole])).value);
}

const did: Record<FlowStage, string> = {
	applicants: 'applied',
	qualified: 'were qualified',
	hired: 'were hired',
	retained: 'stayed a year',
};

/** What cannot be true of a source, or seldom is, each as a sentence: a part that is larger than its whole. */
export function impossible(source: TalentSource): string[] {
	const { hired, completers, capacity } = source;
	const larger = (part: number | null, whole: number | null) => part !== null && whole !== null && part > whole;
	const known = flowStages.filter((stage) => source[stage] !== null);
	const stages = known.flatMap((stage, at) => {
		const before = known[at - 1];
		if (before === undefined || !larger(source[stage], source[before])) return [];
		return [`More people ${did[stage]} than ${did[before]}. Check both figures.`];
	});
	return [
		...stages,
		...(larger(completers, capacity) ? ['More people finished than the source has room for. Check both figures.'] : []),
		...(larger(hired, completers)
			? ['More people were hired than finished in the year. If some finished earlier, give an average year for both.']
			: []),
	];
}

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

export interface SourceFlow {
	/** Shares from 0 up. */
	qualifiedYield: number | null;
	/** Share of completers that were hired. */
	utilization: number | null;
	/** Share of those hired who stayed a year. */
	retention: number | null;
	/** Hires a year if the source ran at capacity and was used as today. */
	expectedHires: number | null;
}

export interface FlowTotals {
	/** Sums over the sources that gave the figure. */
	applicants: Known;
	qualified: Known;
	hired: Known;
	expectedHires: Known;
	/** From the sources that gave both figures. */
	qualifiedYield: number | null;
	utilization: number | null;
	/** Qualified people for each opening. */
	qualifiedCoverage: number | null;
	/** Expected hires for each opening. Null unless the demand and at least one source's expected hires are known. */
	coverage: number | null;
	/** Openings that expected hires leave open; never below 0. */
	shortfall: number | null;
	/** Completers a year that would meet the demand at today's utilization. */
	capacityNeeded: number | null;
}

/** Null when either is unknown or there is nothing to divide by. */
export function share(part: number | null, whole: number | null): number | null {
	return part === null || whole === null || whole === 0 ? null : part / whole;
}

export function flowOf(source: TalentSource): SourceFlow {
	const utilization = share(source.hired, source.completers);
	return {
		qualifiedYield: share(source.qualified, source.applicants),
		utilization,
		retention: share(source.retained, source.hired),
		expectedHires: source.capacity === null || utilization === null ? null : source.capacity * utilization,
	};
}

/** `demand` in openings per year, as the collaborative plans them. */
export function flowTotals(sources: readonly TalentSource[], demand: number | null): FlowTotals {
	const sum = (key: keyof TalentSource) => sumKnown(sources.map((source) => source[key]));
	const qualified = sum('qualified');
	const expectedHires = sumKnown(sources.map((source) => flowOf(source).expectedHires));
	const utilization = overall(sources, 'hired', 'completers');
	return {
		applicants: sum('applicants'),
		qualified,
		hired: sum('hired'),
		expectedHires,
		qualifiedYield: overall(sources, 'qualified', 'applicants'),
		utilization,
		qualifiedCoverage: share(qualified.value, demand),
		coverage: share(expectedHires.value, demand),
		shortfall: demand === null || expectedHires.value === null ? null : Math.max(0, demand - expectedHires.value),
		capacityNeeded: utilization === null || utilization === 0 || demand === null ? null : demand / utilization,
	};
}

/** The rate over all sources that gave both figures: a large source weighs more than a small one. */
function overall(sources: readonly TalentSource[], part: keyof TalentSource, whole: keyof TalentSource): number | null {
	const both = sources.filter((source) => source[part] !== null && source[whole] !== null);
	return share(sumKnown(both.map((source) => source[part])).value, sumKnown(both.map((source) => source[whole])).value);
}

/** What cannot be true of a source, each as a sentence: a part that is larger than its whole. */
export function impossible({ applicants, qualified, hired, retained, completers, capacity }: TalentSource): string[] {
	const larger = (part: number | null, whole: number | null) => part !== null && whole !== null && part > whole;
	return [
		...(larger(qualified, applicants) ? ['More people are qualified than applied. Check both figures.'] : []),
		...(larger(retained, hired) ? ['More people stayed than were hired. Check both figures.'] : []),
		...(larger(hired, qualified) ? ['More people were hired than were qualified. Check both figures.'] : []),
		...(larger(completers, capacity) ? ['More people finished than the source has room for. Check both figures.'] : []),
	];
}

/** The occupations of a calculation: those of the official file and those a person typed, one line for each code. */
import type { ProjectionRow } from './dataset.ts';
import type { OccupationDemand } from './employer-demand.ts';
import { compare } from './newest.ts';
import type { TypedOccupation } from './typed-rows.ts';

/** Which demand the gap is measured against. The two stand side by side and are never mixed. */
export type DemandSource = 'official' | 'employers';

/** What employers report for an occupation, as a rate a year. */
export interface ReportedDemand {
	/** Positions a year; null when no employer gave a figure. */
	openings: number | null;
	/** False when an employer left part of it blank: the figure is then "at least". */
	isComplete: boolean;
	employers: number;
}

export interface Occupation {
	/** The code, or the id where there is no code. Unlike any other of the calculation. */
	key: string;
	soc: string | null;
	title: string;
	/** Ids in the workspace. Several jobs with one code count as one occupation. */
	ids: string[];
	critical: boolean;
	official: ProjectionRow | null;
	/** A year. What a person typed stands in for the file's figure, which stays in `official`. */
	openings: number | null;
	openingsFrom: 'typed' | 'official' | null;
	employment: number | null;
	reported: ReportedDemand | null;
	/**
	 * True when crosswalk links may lead here: it is in the official file, figures were typed for it, or employers report
	 * a figure for it and the gap is measured against what they report.
	 */
	counted: boolean;
	noProgram: boolean;
}

/** By key, in order. */
export function occupationsOf(
	rows: readonly ProjectionRow[],
	typed: readonly TypedOccupation[],
	reported: ReadonlyMap<string, OccupationDemand>,
	against: DemandSource,
): Occupation[] {
	const jobs = new Map<string, TypedOccupation[]>();
	for (const job of typed.toSorted((a, b) => compare(a.id, b.id))) {
		const key = job.soc ?? job.id;
		jobs.set(key, [...(jobs.get(key) ?? []), job]);
	}
	const official = new Map(rows.map((row) => [row.soc, row]));
	const keys = [...new Set([...official.keys(), ...jobs.keys()])].sort(compare);
	return keys.map((key) => {
		const occupation = occupationOf(key, official.get(key) ?? null, jobs.get(key) ?? [], reported);
		// Measured against government openings, an occupation these do not know must take nothing from the others.
		return against === 'employers' && occupation.reported?.openings != null
			? { ...occupation, counted: true }
			: occupation;
	});
}

function occupationOf(
	key: string,
	official: ProjectionRow | null,
	jobs: readonly TypedOccupation[],
	reported: ReadonlyMap<string, OccupationDemand>,
): Occupation {
	const figures = jobs.flatMap((job) => job.figures ?? []);
	const openings = sumOrUnknown(figures.map((one) => one.openings));
	const first = jobs[0];
	return {
		key,
		soc: official?.soc ?? first?.soc ?? null,
		title: official?.title ?? first?.title ?? key,
		ids: jobs.map(({ id }) => id),
		critical: jobs.some((job) => job.critical),
		official,
		openings: openings ?? official?.openings ?? null,
		openingsFrom: openings !== null ? 'typed' : official?.openings != null ? 'official' : null,
		employment: sumOrUnknown(figures.map((one) => one.employment)) ?? official?.employmentBase ?? null,
		reported: together(jobs.flatMap((job) => reported.get(job.id) ?? [])),
		counted: official !== null || figures.length > 0,
		noProgram: figures.some((one) => one.noProgram),
	};
}

/** Null when one is unknown or there is none: a part is not the whole. */
function sumOrUnknown(values: readonly (number | null)[]): number | null {
	const known = values.filter((value) => value !== null);
	return known.length === 0 || known.length < values.length ? null : known.reduce((sum, value) => sum + value, 0);
}

function together(reports: readonly OccupationDemand[]): ReportedDemand | null {
	if (reports.length === 0) return null;
	const openings = reports.flatMap(({ total }) => total.value ?? []);
	return {
		openings: openings.length === 0 ? null : openings.reduce((sum, value) => sum + value, 0),
		isComplete: reports.every(({ total }) => total.isComplete) && openings.length === reports.length,
		employers: Math.max(...reports.map(({ employersKnown }) => employersKnown)),
	};
}

/** Openings a year the gap is measured against. Reported demand that is "at least" cannot be measured against. */
export function openingsFor(occupation: Occupation, source: DemandSource): number | null {
	if (source === 'official') return occupation.openings;
	return occupation.reported?.isComplete ? occupation.reported.openings : null;
}

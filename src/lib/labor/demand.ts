/**
 * Government openings for one area. Openings are growth plus exits plus transfers, averaged per year (BLS separations method;
 * moves between employers within one occupation create none). Files made by the older replacement method, before 2016–26,
 * are not comparable.
 *
 * Where several files hold an area, only those of the newest projection period speak: two periods are never mixed. Files of
 * that same period complete each other figure by figure (BLS prints openings in one table and their parts in another).
 */
import type { Loaded, ProjectionRow, Projections } from './dataset.ts';
import { mergeProjections } from './merge-projections.ts';
import { compare, newestFirst } from './newest.ts';

export interface AreaDemand {
	area: string;
	baseYear: number | null;
	endYear: number | null;
	/** One row an occupation, by code. */
	rows: ProjectionRow[];
	/** Titles of the files that speak, and of those left out because their period is older. */
	from: string[];
	leftOut: string[];
}

/** Names of the areas in the files, in order of the alphabet, with the nation last. */
export function areasOf(projections: readonly Loaded<Projections>[]): string[] {
	const areas = new Set(projections.flatMap(({ data }) => data.rows.map(({ area }) => area)));
	return [...areas].sort((a, b) => Number(isNation(a)) - Number(isNation(b)) || compare(a, b));
}

/** The area to work on: the one chosen when a file holds it, else the only one, or the only one beside the nation. Else null. */
export function areaToUse(areas: readonly string[], chosen: string | null): string | null {
	if (chosen !== null && areas.includes(chosen)) return chosen;
	const local = areas.filter((area) => !isNation(area));
	const candidates = local.length > 0 ? local : areas;
	return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

export function isNation(area: string): boolean {
	return /^(united states|u\.?s\.?a?\.?|nation(al)?)$/i.test(area.trim());
}

/** Null when no file holds the area. */
export function demandIn(projections: readonly Loaded<Projections>[], area: string): AreaDemand | null {
	const holding = newestFirst(projections).filter(({ data }) => data.rows.some((row) => row.area === area));
	const [newest] = holding.toSorted((a, b) => lateness(b.data) - lateness(a.data));
	if (newest === undefined) return null;
	const { baseYear, endYear } = newest.data;
	const speaks = ({ data }: Loaded<Projections>) => data.baseYear === baseYear && data.endYear === endYear;
	const ofArea = holding
		.filter(speaks)
		.map(({ data }) => ({ ...data, rows: data.rows.filter((row) => row.area === area) }));
	const { rows } = ofArea.reduce((one, other) => mergeProjections(one, other) ?? one);
	return {
		area,
		baseYear,
		endYear,
		rows: rows.toSorted((a, b) => compare(a.soc, b.soc)),
		from: holding.filter(speaks).map(({ about }) => about.title),
		leftOut: holding.filter((one) => !speaks(one)).map(({ about }) => about.title),
	};
}

/** Later end year first, then later base year; a file without years comes last. */
function lateness({ baseYear, endYear }: Projections): number {
	return (endYear ?? 0) * 10_000 + (baseYear ?? 0);
}

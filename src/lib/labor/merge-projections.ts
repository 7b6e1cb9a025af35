/** Two tables of one publication, such as BLS Tables 1.2 and 1.10, as one: each occupation once an area. */
import type { ProjectionRow, Projections } from './dataset.ts';

/**
 * Joins by area and occupation. A figure one table lacks comes from the other; where both have it, the first table's stands,
 * never the sum. Null when the tables are of different years: those are different publications.
 */
export function mergeProjections(one: Projections, other: Projections): Projections | null {
	if (one.baseYear !== other.baseYear || one.endYear !== other.endYear) return null;
	const rows = new Map<string, ProjectionRow>();
	for (const row of [...one.rows, ...other.rows]) {
		const key = `${row.area}|${row.soc}`;
		const known = rows.get(key);
		rows.set(key, known ? completed(known, row) : row);
	}
	return { ...one, rows: [...rows.values()] };
}

function completed(row: ProjectionRow, from: ProjectionRow): ProjectionRow {
	return {
		...row,
		employmentBase: row.employmentBase ?? from.employmentBase,
		employmentEnd: row.employmentEnd ?? from.employmentEnd,
		openings: row.openings ?? from.openings,
		growth: row.growth ?? from.growth,
		exits: row.exits ?? from.exits,
		transfers: row.transfers ?? from.transfers,
		medianWage: row.medianWage ?? from.medianWage,
		education: row.education ?? from.education,
	};
}

/**
 * Demand as employers report it (TPM strategy 2, demand planning): each employer says how many positions of a critical
 * job it expects to add and to fill again over a horizon. It rests on an employer's own plans, so it differs from
 * government projections and is shown beside them, never mixed in. Limits: only the employers who answered are counted,
 * and a plan is not a promise to hire.
 */
import type { EmployerDemand } from '../workspace/schema.ts';

/** A figure with what it rests on. `value` sums what is known and is null when nothing is. */
export interface Known {
	value: number | null;
	/** False when a part of it was not given: the true figure is then at least or at most another. */
	isComplete: boolean;
}

/** One employer's demand for one occupation, in positions per year. */
export interface YearlyDemand {
	/** Negative where the employer expects to have fewer people in the job. */
	added: number | null;
	replacement: number | null;
	total: Known;
}

/** Counts are spread evenly over the horizon. Percents apply to today's headcount every year and are not compounded. */
export function yearlyDemand(line: EmployerDemand): YearlyDemand {
	const added = perYear(line.newPositions, line.growthPercent, line);
	const replacement = perYear(line.replacementPositions, line.separationPercent, line);
	const total = sumKnown([added, replacement]);
	// Where a job shrinks, not everyone who leaves is replaced, and nobody hires fewer than none.
	return { added, replacement, total: total.value === null ? total : { ...total, value: Math.max(0, total.value) } };
}

function perYear(positions: number | null, percent: number | null, { years, current }: EmployerDemand): number | null {
	if (positions !== null) return years === null ? null : positions / years;
	return percent === null || current === null ? null : (current * percent) / 100;
}

/** Sums in order of size, so that the order of lines changes nothing, not even the last digit. */
export function sumKnown(figures: readonly (number | null)[]): Known {
	const known = figures.filter((figure) => figure !== null).toSorted((one, other) => one - other);
	const value = known.length === 0 ? null : known.reduce((sum, figure) => sum + figure, 0);
	return { value, isComplete: known.length === figures.length };
}

export interface OccupationDemand {
	/** Id of the occupation in the workspace. */
	occupation: string;
	/** All in positions per year. */
	added: Known;
	replacement: Known;
	total: Known;
	/** Employers that gave a figure, and all that are listed with this occupation. */
	employersKnown: number;
	employers: number;
	/** Months; the shortest and the longest that was given. */
	leadMonths: { shortest: number; longest: number } | null;
	/** People in the job today at the employers listed. */
	current: Known;
}

/** One entry per occupation, in the order in which they first appear. Lines without an occupation belong to none. */
export function demandByOccupation(lines: readonly EmployerDemand[]): OccupationDemand[] {
	const byOccupation = Map.groupBy(lines, ({ occupation }) => occupation);
	return [...byOccupation].flatMap(([occupation, own]) => {
		if (occupation === null) return [];
		const yearly = own.map(yearlyDemand);
		const leads = own.flatMap(({ leadMonths }) => leadMonths ?? []);
		const totals = sumKnown(yearly.map(({ total }) => total.value));
		return {
			occupation,
			added: sumKnown(yearly.map(({ added }) => added)),
			replacement: sumKnown(yearly.map(({ replacement }) => replacement)),
			total: { ...totals, isComplete: yearly.every(({ total }) => total.isComplete) },
			employersKnown: employersOf(own.filter((_line, at) => yearly[at]?.total.value !== null)),
			employers: employersOf(own),
			leadMonths: leads.length === 0 ? null : { shortest: Math.min(...leads), longest: Math.max(...leads) },
			current: sumKnown(own.map(({ current }) => current)),
		};
	});
}

/** How many employers; a line whose employer is not named counts for none, so that no small group looks larger. */
function employersOf(lines: readonly EmployerDemand[]): number {
	return new Set(lines.flatMap(({ employer }) => employer ?? [])).size;
}

/**
 * Are a file's openings per year or for the whole period? Agencies publish both under the same words, and reading one for the
 * other is wrong by the factor ten. So: what the header says, checked against the figures; where they do not agree, a person
 * is asked.
 *
 * The check is the median of openings ÷ base employment over the whole file. Computed from two official ten-year files: in
 * the national BLS projections 2024–34, which are per year, the median of 832 occupations is 0.09 and no row is above 0.29; in
 * California's projections 2023–33, which are totals, the median of 676 is 0.96 and nineteen rows in twenty are above 0.60.
 * 0.3 lies between. It cannot tell for short periods: two years of openings look much like one.
 */
export type OpeningsPer = 'year' | 'period';

/** One row's openings and employment, in one unit. */
export interface OpeningsPair {
	openings: number | null;
	base: number | null;
}

export interface OpeningsTest {
	/** Rows with openings and with employment above 0. */
	rows: number;
	/** Of openings ÷ base employment; null without rows. */
	median: number | null;
	/** The same over the rows with openings above 0: files round small figures to 0, which says nothing of the unit. */
	medianOfSome: number | null;
}

/** A decision with how it is known, the evidence that leaves it open, or the sentence that says the columns do not fit. */
export type OpeningsVerdict = { per: OpeningsPer; how: string } | { doubt: string } | { unlike: string };

const BORDER = 0.3;
/** Without a word in the header, medians in here decide nothing: no official file seen has one. */
const DOUBTFUL = { above: 0.2, below: 0.5 };
const ENOUGH_ROWS = 20;
/** A total over fewer years is too near a yearly figure for the test. */
const ENOUGH_YEARS = 4;
/**
 * Outside these bounds openings and jobs are not in one unit, whatever the period. More than four openings for a job is no
 * period's turnover. Fewer than one for a hundred is none either: in the same two official files the lowest yearly ratio above
 * 0 is 0.024, in both of them a specialist physician's. A unit of thousands in one column alone is off by the factor 1,000.
 */
const POSSIBLE = { from: 0.01, to: 4 };
/** From so many jobs on, a yearly figure of 0 cannot be a small one that a file rounded away to hundreds. */
const TOO_MANY_FOR_NONE = 5000;

/** The test of a file, over its rows. */
export function testOpenings(pairs: readonly OpeningsPair[]): OpeningsTest {
	const ratios = pairs.flatMap(({ openings, base }) => (openings !== null && base ? [openings / base] : []));
	ratios.sort((a, b) => a - b);
	return { rows: ratios.length, median: middleOf(ratios), medianOfSome: middleOf(ratios.filter((ratio) => ratio > 0)) };
}

/** The median of figures in order; null where there are none. */
function middleOf(sorted: readonly number[]): number | null {
	const middle = sorted.length / 2;
	const low = sorted[Math.ceil(middle) - 1];
	const high = sorted[Math.floor(middle)];
	return low === undefined || high === undefined ? null : (low + high) / 2;
}

/**
 * Per year or whole period. `stated` is what the header says in words ("annual average"), `years` the length of the period;
 * null where the file does not say.
 */
export function openingsPer(
	{ rows, median, medianOfSome }: OpeningsTest,
	stated: OpeningsPer | null,
	years: number | null,
): OpeningsVerdict {
	if (medianOfSome !== null && !isPossible(medianOfSome)) return { unlike: unlikeUnits(medianOfSome) };
	const seen = evidence(rows, median, stated);
	if (median === null) {
		return stated === null ? { doubt: seen } : { per: stated, how: 'as the header says; no employment to check it by' };
	}
	const shown: OpeningsPer = median <= BORDER ? 'year' : 'period';
	const ratio = median.toFixed(2);
	if (stated !== null) {
		return stated === shown
			? {
					per: stated,
					how: `as the header says, and the figures agree: the middle row has ${ratio} openings for each job`,
				}
			: { doubt: seen };
	}
	if (rows < ENOUGH_ROWS) return { doubt: `${seen} So few rows prove nothing.` };
	if (years !== null && years < ENOUGH_YEARS) {
		return { doubt: `${seen} Over ${years} years, yearly figures and totals look alike.` };
	}
	if (median > DOUBTFUL.above && median < DOUBTFUL.below) return { doubt: seen };
	return {
		per: shown,
		how: `as the figures show: the middle row has ${ratio} openings for each job, and yearly figures stay below ${BORDER}`,
	};
}

/** True where one row's figures speak against what the file as a whole shows. Only for rows of 100 jobs or more. */
export function isOfOtherPeriod(openings: number, jobs: number, per: OpeningsPer): boolean {
	if (jobs < 100) return false;
	return per === 'year' ? openings / jobs > DOUBTFUL.below : openings / jobs < DOUBTFUL.above;
}

/** True where one row has too few or too many openings for its jobs to be in their unit. Only for rows of 100 jobs or more. */
export function isOfOtherUnit(openings: number, jobs: number): boolean {
	if (openings === 0) return jobs >= TOO_MANY_FOR_NONE;
	return jobs >= 100 && !isPossible(openings / jobs);
}

const isPossible = (ratio: number): boolean => ratio >= POSSIBLE.from && ratio <= POSSIBLE.to;

function unlikeUnits(ratio: number): string {
	const shown =
		ratio < 1
			? `one opening for ${Math.round(1 / ratio).toLocaleString('en-US')} jobs`
			: `${Math.round(ratio).toLocaleString('en-US')} openings for each job`;
	return `Openings and employment in this table are not in the same unit: the middle row has ${shown}, and real files have about one opening a year for ten jobs. Perhaps one column is in thousands and the other is not, or a column has moved.`;
}

function evidence(rows: number, median: number | null, stated: OpeningsPer | null): string {
	const words =
		stated === null
			? 'The header does not say.'
			: `The header says ${stated === 'year' ? 'per year' : 'for the whole period'}.`;
	if (median === null) return `${words} No row has both openings and employment.`;
	const rowWords = rows === 1 ? 'The only row has' : `Over ${rows.toLocaleString('en-US')} rows, the middle one has`;
	return `${words} ${rowWords} ${median.toFixed(2)} openings for each job at the start. Yearly figures are mostly near 0.1, ten-year totals near 1.`;
}

/**
 * Supply against openings. Published gaps disagree in sign (Texas: openings less graduates; Monroe County, New York:
 * completions less openings), so a gap is always printed in words. Here a negative gap is a shortage.
 */
import { classOf, type GapClass, type Thresholds } from './thresholds.ts';

/** Why an occupation has no class. */
export type NoClass =
	| 'openings-unknown'
	/** Nothing to divide by. */
	| 'openings-zero'
	/** No program is paired with it, so its supply cannot be counted. That is not a supply of 0. */
	| 'no-link'
	/** The crosswalk pairs programs with it, and no official awards take part that say what these give. Not 0 either. */
	| 'no-awards'
	/** The awards of a program that leads to it are not known, or not all of them: the supply is "at least". */
	| 'supply-unknown';

/** What one rule gives for one occupation. */
export interface RuleResult {
	/** People a year, of what is known; null where nothing can be counted. */
	supply: number | null;
	/** Programs that lead to it and whose awards are not all known. Above 0, `supply` is "at least". */
	unknown: number;
	/** Programs that were split evenly because a weight was missing or all weights were 0. */
	evenly: number;
	/** Supply less openings a year: negative is short. Null unless both are known. */
	gap: number | null;
	/** Supply divided by openings. */
	ratio: number | null;
	class: GapClass | null;
}

/** `supply` is what is known of it; `unknown` and `evenly` are counts of programs. */
export function ruleResult(
	{ supply, unknown, evenly }: Pick<RuleResult, 'supply' | 'unknown' | 'evenly'>,
	openings: number | null,
	thresholds: Thresholds,
): RuleResult {
	const comparable = supply !== null && unknown === 0 && openings !== null;
	const gap = comparable ? supply - openings : null;
	const ratio = comparable && openings > 0 ? supply / openings : null;
	return { supply, unknown, evenly, gap, ratio, class: ratio === null ? null : classOf(ratio, thresholds) };
}

/** Why a result has no class; null when it has one. `isPaired`: the crosswalk pairs programs with the occupation. */
export function whyNoClass(result: RuleResult, openings: number | null, isPaired: boolean): NoClass | null {
	if (result.class !== null) return null;
	if (openings === null) return 'openings-unknown';
	if (openings <= 0) return 'openings-zero';
	if (result.supply !== null) return 'supply-unknown';
	return isPaired ? 'no-awards' : 'no-link';
}

/** "1,377"; one digit after the point below ten, so that a small figure does not round to nothing. */
export function peopleInWords(people: number): string {
	return (Math.abs(people) < 9.95 ? tenths : whole).format(people);
}

// Made once: toLocaleString makes one for each number, which for a list of a thousand occupations takes most of its time.
const tenths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** "Short by 1,377 a year", "Over by 97 a year", "Even". */
export function gapInWords(gap: number): string {
	if (Math.abs(gap) < 0.05) return 'Even';
	return `${gap < 0 ? 'Short' : 'Over'} by ${peopleInWords(Math.abs(gap))} a year`;
}

/** "Short by 1,305 to 1,600 a year"; "From short by 80 to over by 312 a year" where the sign changes. */
export function gapRangeInWords(low: number, high: number): string {
	const [a, b] = [gapInWords(low), gapInWords(high)];
	if (a === b) return a;
	const even = a === 'Even' || b === 'Even';
	if (low < 0 && high < 0 && !even) return `Short by ${peopleInWords(-high)} to ${peopleInWords(-low)} a year`;
	if (low > 0 && high > 0 && !even) return `Over by ${peopleInWords(low)} to ${peopleInWords(high)} a year`;
	const from = a.replace(' a year', '').toLowerCase();
	return `From ${from} to ${b.toLowerCase()}`;
}

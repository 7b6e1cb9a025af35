import type { Instrument } from '../content/schemas.ts';
import type { Rating, Response, Round } from '../workspace/schema.ts';
import { numbersOf, sectionRating } from './answers.ts';
import { mean, median } from './averages.ts';

/** Ratings that lie this far apart are talked about first. */
export const TALK_FIRST = 2;

/** A member of the team as the charts know them. */
export interface Rater {
	/** Id of the response. */
	id: string;
	/** A to Z, then AA, AB and so on, in the order the answers came in. */
	letter: string;
	who: string;
}

/** How a team's ratings of one thing lie. "Don't know" and blank enter no figure. */
export interface Spread {
	/** How many gave a number. */
	raters: number;
	mean: number | null;
	median: number | null;
	lowest: number | null;
	highest: number | null;
	/** Highest less lowest, 0 to 4; null when no one gave a number. */
	range: number | null;
	/** True when the range is two points or more. */
	talkFirst: boolean;
}

/** One section as the team sees it. */
export interface TeamSection extends Spread {
	section: string;
	title: string;
	said: { rater: Rater; rating: Rating | null }[];
	consensus: Round['consensus'][string]['rating'];
	why: string;
}

/** The letter of the nth rater, counted from 0. */
export function raterLetter(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : raterLetter(Math.floor(index / 26) - 1) + last;
}

export function ratersOf(responses: readonly Response[]): Rater[] {
	return responses.map(({ id, who }, index) => ({ id, letter: raterLetter(index), who }));
}

/** Mean, median and range of ratings on the 1 to 5 key. */
export function spreadOf(ratings: readonly (Rating | null | undefined)[]): Spread {
	const numbers = numbersOf(ratings);
	const lowest = numbers.length > 0 ? Math.min(...numbers) : null;
	const highest = numbers.length > 0 ? Math.max(...numbers) : null;
	const range = lowest === null || highest === null ? null : highest - lowest;
	return {
		raters: numbers.length,
		mean: mean(numbers),
		median: median(numbers),
		lowest,
		highest,
		range,
		talkFirst: range !== null && range >= TALK_FIRST,
	};
}

/**
 * The sections of a round with the team's section ratings, widest disagreement first. Sections of equal range keep
 * the order of the instrument; one that no one gave a number comes last.
 */
export function teamSections(instrument: Instrument, round: Round): TeamSection[] {
	const raters = ratersOf(round.responses);
	const sections = instrument.sections.map(({ id, title }) => {
		const ratings = round.responses.map((response) => sectionRating(response.answers, id));
		return {
			section: id,
			title,
			said: raters.map((rater, index) => ({ rater, rating: ratings[index] ?? null })),
			consensus: round.consensus[id]?.rating ?? null,
			why: round.consensus[id]?.why ?? '',
			...spreadOf(ratings),
		};
	});
	return sections.sort((a, b) => (b.range ?? -1) - (a.range ?? -1));
}

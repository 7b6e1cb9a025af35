/** Whose awards count, in words: what is chosen, and what a choice leaves out. */
import { belowBachelors } from '../../lib/labor/award-levels.ts';
import { countOf } from './counted.ts';
import type { Result } from './result.ts';

/** "all", "below a bachelor’s", "3 of 11", "none". */
export function levelsChosen(levels: readonly number[] | null, known: readonly number[]): string {
	const chosen = known.filter((code) => levels?.includes(code) ?? true);
	if (chosen.length === known.length) return 'all';
	const below = known.filter((code) => belowBachelors.includes(code));
	if (chosen.length > 0 && chosen.length === below.length && chosen.every((code) => below.includes(code))) {
		return 'below a bachelor’s';
	}
	return chosen.length === 0 ? 'none' : `${chosen.length} of ${known.length}`;
}

/** An academic year by the year it ends in: "2023–24". */
export function yearName(year: number | null): string {
	return year === null ? 'Year not given' : `${year - 1}–${String(year).slice(2)}`;
}

export function yearsChosen(years: readonly (number | null)[] | null, known: readonly (number | null)[]): string {
	const chosen = known.filter((year) => years?.includes(year) ?? true);
	if (chosen.length === 0) return 'none';
	return chosen.length === known.length ? 'all' : chosen.map(yearName).join(', ');
}

/** What a person must know of the institutions, levels and years that count. */
export function regionNotes({ supply, question }: Pick<Result, 'supply' | 'question'>): string[] {
	if (supply === null) return [];
	const { region, levels, years } = question;
	return [
		...(supply.needsList && region.by === 'area'
			? ['No file says where institutions are, so all of them count. Load the IPEDS institution list (HD) under Data.']
			: []),
		...(supply.needsList && region.by !== 'area'
			? ['No file says where institutions are, so none counts. Load the IPEDS institution list (HD) under Data.']
			: []),
		...(!supply.needsList && supply.unbounded && region.by === 'area'
			? ['The area of the openings is not a state, so every institution counts. Choose places if that is too many.']
			: []),
		...(supply.unlisted > 0
			? [
					`${countOf(supply.unlisted, 'institution')} left out: the institution list does not say where ${supply.unlisted === 1 ? 'it is' : 'they are'}.`,
				]
			: []),
		...(supply.partYears > 0
			? [`${countOf(supply.partYears, 'institution')} not in every year’s file: averaged over the years there are.`]
			: []),
		...(supply.superseded > 0
			? [
					`${countOf(supply.superseded, 'row')} of awards left out: another file speaks for the same awards, and nothing is counted twice.`,
				]
			: []),
		...(levels?.length === 0 ? ['No award level is chosen, so no program of the file counts.'] : []),
		...(years?.length === 0 ? ['No year is chosen, so no program of the file counts.'] : []),
	];
}

/**
 * Awards of 1 to 9 people in tables of a person's own. Completions of the state are public; a list of high schools and their
 * graduates is not. What a table of one's own says of an institution's program is its own, also under an IPEDS number.
 */
import type { Completions, Loaded } from './dataset.ts';
import { isOwnTable } from './own-tables.ts';
import type { Program } from './programs.ts';
import { isSmall } from './small-numbers.ts';
import type { AwardCells } from './supply.ts';

export interface SmallAwards {
	/** Keys of programs whose awards of own tables come to 1 to 9 people: with public awards taken off, the sum tells on them. */
	programs: string[];
	/** Keys of programs in which an own provider gives 1 to 9 people an award of one level. */
	offers: string[];
}

export function smallAwards(
	programs: readonly Program[],
	cells: AwardCells | null,
	completions: readonly Loaded<Completions>[],
): SmallAwards {
	const found: SmallAwards = { programs: [], offers: [] };
	if (cells === null) return found;
	const own = ownRows(completions);
	if (own.size === 0) return found;
	const isFew = (people: number) => isSmall({ employers: null, people });
	for (const { key, cip, position } of programs) {
		const places = own.get(cip ?? '');
		if (position < 0 || places === undefined) continue;
		let [sum, hasFew] = [0, false];
		for (let cell = cells.start[position] ?? 0; cell < (cells.start[position + 1] ?? 0); cell += 1) {
			const awards = cells.awards[cell] ?? Number.NaN;
			if (Number.isNaN(awards) || !places.has(cells.institutions[cells.place[cell] ?? 0] ?? 0)) continue;
			sum += awards;
			hasFew ||= isFew(awards);
		}
		if (isFew(sum)) found.programs.push(key);
		if (hasFew) found.offers.push(key);
	}
	return found;
}

/** By program code: the institutions that tables of one's own speak of. */
function ownRows(completions: readonly Loaded<Completions>[]): Map<string, Set<number>> {
	const byCip = new Map<string, Set<number>>();
	for (const { data } of completions) {
		if (!isOwnTable(data)) continue;
		data.cip.forEach((at, row) => {
			const cip = data.cips[at] ?? '';
			byCip.set(cip, (byCip.get(cip) ?? new Set()).add(data.institution[row] ?? 0));
		});
	}
	return byCip;
}

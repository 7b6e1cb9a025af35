/** Changes to the person's own pairs. */
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import type { PairRow, Slice } from './slice.ts';

type Named = Pick<OccupationGap, 'soc' | 'ids' | 'key' | 'official'>;

/**
 * What a new pair calls an occupation: its code where an official file has it, else the id of the typed one. A code that was typed
 * can still be corrected, and a pair must not lose its occupation by that.
 */
function pairName({ soc, ids, key, official }: Named): string {
	return official !== null && soc !== null ? soc : (ids[0] ?? key);
}

/** The pair of a program and an occupation, by whichever of its names it was made. */
export function pairOf(slice: Slice, program: string, { soc, ids, key }: Named): PairRow | null {
	const names = new Set([key, soc, ...ids]);
	return slice.pairs.find((pair) => pair.program === program && names.has(pair.occupation)) ?? null;
}

/** Sets the share (0 to 1) of a program that goes to an occupation. Null links the two with the share unknown. */
export function withShare(
	slice: Slice,
	program: string,
	occupation: Named,
	share: number | null,
	newId: () => string,
): Slice {
	const known = pairOf(slice, program, occupation);
	if (known !== null) {
		return { ...slice, pairs: slice.pairs.map((pair) => (pair === known ? { ...known, share } : pair)) };
	}
	const made = { id: newId(), program, occupation: pairName(occupation), share };
	return { ...slice, pairs: [...slice.pairs, made] };
}

export function withoutPair(slice: Slice, id: string): Slice {
	return { ...slice, pairs: slice.pairs.filter((pair) => pair.id !== id) };
}

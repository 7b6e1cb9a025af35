/** Changes to the person's own pairs. */
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import type { PairRow, Slice } from './slice.ts';

/** What a pair calls an occupation: its code, or the id of the typed one that has none. */
export function pairName({ soc, ids, key }: OccupationGap): string {
	return soc ?? ids[0] ?? key;
}

export function pairOf(slice: Slice, program: string, occupation: string): PairRow | null {
	return slice.pairs.find((pair) => pair.program === program && pair.occupation === occupation) ?? null;
}

/** Sets the share (0 to 1) of a program that goes to an occupation; null keeps the link with its share unknown. */
export function withShare(
	slice: Slice,
	{ program, occupation, share }: Omit<PairRow, 'id'>,
	newId: () => string,
): Slice {
	const known = pairOf(slice, program, occupation);
	const changed = { id: known?.id ?? newId(), program, occupation, share };
	const pairs = known ? slice.pairs.map((pair) => (pair === known ? changed : pair)) : [...slice.pairs, changed];
	return { ...slice, pairs };
}

export function withoutPair(slice: Slice, id: string): Slice {
	return { ...slice, pairs: slice.pairs.filter((pair) => pair.id !== id) };
}

/** The person's own pairs, found again among the programs and occupations of a calculation. */
import type { OwnPair } from './typed-rows.ts';

export interface SharedOut {
	/** By program key or code: the pairs with their shares, which together are 1 at most. */
	byProgram: Map<string, OwnPair[]>;
	/** Programs given away more than once over: their shares were scaled down to a whole. */
	overfull: string[];
}

/** Adding tenths gives a hair over 1. */
const WHOLE = 1 + 1e-9;

/** A later pair of the same program and occupation replaces an earlier one. */
export function sharedOut(pairs: readonly OwnPair[]): SharedOut {
	const latest = new Map(pairs.map((pair) => [`${pair.program} ${pair.occupation}`, pair]));
	const byProgram = new Map<string, OwnPair[]>();
	const ordered = [...latest].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
	for (const pair of ordered) byProgram.set(pair.program, [...(byProgram.get(pair.program) ?? []), pair]);
	const overfull: string[] = [];
	for (const [program, own] of byProgram) {
		const sum = own.reduce((all, { share }) => all + (share ?? 0), 0);
		if (sum <= 1) continue;
		if (sum > WHOLE) overfull.push(program);
		byProgram.set(
			program,
			own.map((pair) => ({ ...pair, share: pair.share === null ? null : pair.share / sum })),
		);
	}
	return { byProgram, overfull: overfull.sort() };
}

/** Carries ranges through a formula: the smallest and the largest value it takes when every figure moves in its range. */
import type { Range } from '../numbers/range.ts';
import type { Known } from './estimate.ts';
import { type Direction, type InputId, inputs } from './inputs.ts';

/** One figure of a formula, by id. */
export type At = (id: InputId) => number;

/** A formula with the figures it needs. Growing one figure alone never makes its value go up first and then down, or back. */
export interface Term {
	needs: readonly InputId[];
	value(at: At): number;
}

/**
 * The range of the term, or null while a figure it needs is unknown.
 *
 * The term goes one way in every figure (see `Term`), so its smallest and largest values lie at ends of the ranges. Where the
 * direction of a figure is known its right end is taken; where it is `either`, both ends are tried. With three such figures
 * these are eight points for each end, and no value inside the ranges can lie outside the result. Method: ours, a
 * standard argument for functions that are monotone in each variable.
 */
export function rangeOf(term: Term, known: Known, directionOf: (id: InputId) => Direction): Range | null {
	const box = term.needs.map((id) => ({ id, range: known.get(id) ?? null, direction: directionOf(id) }));
	if (box.some(({ range }) => range === null)) return null;
	const ends = (towards: 'low' | 'high'): number[] => {
		let points: Map<InputId, number>[] = [new Map()];
		for (const { id, range, direction } of box) {
			if (range === null) continue;
			const best = direction === 'down' ? (towards === 'low' ? range.high : range.low) : range[towards];
			const tried = direction === 'either' && range.low !== range.high ? [range.low, range.high] : [best];
			points = points.flatMap((point) => tried.map((value) => new Map(point).set(id, value)));
		}
		return points.map((point) => term.value((id) => point.get(id) ?? Number.NaN));
	};
	const likely = term.value((id) => known.get(id)?.likely ?? Number.NaN);
	// The likely value lies between the ends; taking it in keeps the order where rounding would break it by a hair.
	return { low: Math.min(...ends('low'), likely), likely, high: Math.max(...ends('high'), likely) };
}

/** Dollars; under half a cent it is 0: nobody can pay that, and decimals that are subtracted leave such rests. */
export const payable = (amount: number): number => (Math.abs(amount) < 0.005 ? 0 : amount);
export const payableRange = ({ low, likely, high }: Range): Range => ({
	low: payable(low),
	likely: payable(likely),
	high: payable(high),
});

/** For costs: more of anything costs more. */
export const costsMore = (): Direction => 'up';
/** For savings and the return. */
export const pullsReturn = (id: InputId): Direction => inputs[id].direction;

/** A figure someone is not sure of: what is most likely, and how low or high it may be. */
import { z } from '../zod.ts';

/**
 * As it was typed. Only `likely`: one figure, a range of one point. All null: unknown. Anything else needs all three, in
 * order; see `readRange`.
 */
export interface TypedRange {
	low: number | null;
	likely: number | null;
	high: number | null;
}

/** Known from end to end: `low <= likely <= high`. */
export interface Range {
	low: number;
	likely: number;
	high: number;
}

export const unknownRange: TypedRange = { low: null, likely: null, high: null };
export const pointRange = (value: number): Range => ({ low: value, likely: value, high: value });
export const isPoint = ({ low, high }: Range): boolean => low === high;

const figure = z.nullable(z.number().check(z.gte(-1e15), z.lte(1e15)));
export const typedRange: z.ZodMiniType<TypedRange> = z.strictObject({ low: figure, likely: figure, high: figure });

/**
 * The range, or `null` while nothing is typed. Otherwise a sentence: a range that is not complete yet, or figures out of
 * order.
 */
export type RangeReading =
	| { ok: true; range: Range | null }
	| { ok: false; problem: 'incomplete' | 'order'; why: string };

const outOfOrder = (why: string): RangeReading => ({ ok: false, problem: 'order', why: `${why} Mend one of them.` });
const incomplete = (why: string): RangeReading => ({ ok: false, problem: 'incomplete', why });

/**
 * Reads what was typed. Nothing is made up: a range with one end missing, or without its most likely figure, is not
 * worked with until it is complete, and one out of order until it is mended.
 */
export function readRange({ low, likely, high }: TypedRange): RangeReading {
	if (low === null && high === null) return { ok: true, range: likely === null ? null : pointRange(likely) };
	if (low !== null && likely !== null && low > likely)
		return outOfOrder('The low figure is above the most likely one.');
	if (likely !== null && high !== null && likely > high)
		return outOfOrder('The most likely figure is above the high one.');
	if (low !== null && high !== null && low > high) return outOfOrder('The low figure is above the high one.');
	if (likely === null) return incomplete('Add the most likely figure, or clear the low and high ones.');
	if (low === null) return incomplete('Add the low figure too, or clear the high one.');
	if (high === null) return incomplete('Add the high figure too, or clear the low one.');
	return { ok: true, range: { low, likely, high } };
}

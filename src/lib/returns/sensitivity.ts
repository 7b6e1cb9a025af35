/** Which figure matters most: each is moved alone while the others stay at their most likely value. */
import { isPoint, type Range } from '../numbers/range.ts';
import type { Known } from './estimate.ts';
import { type InputId, inputs } from './inputs.ts';
import { payable, type Term } from './range-of.ts';

export interface Swing {
	id: InputId;
	/** The figure's own ends, and the yearly return at each of them, dollars. */
	from: { figure: number; yearlyReturn: number };
	to: { figure: number; yearlyReturn: number };
	/** Distance between the two returns. */
	swing: number;
	/** 1 for the largest. Figures with the same swing share a rank. */
	rank: number;
}

export interface Sensitivity {
	/**
	 * `ranges`: over the ranges that were given; single figures are taken as certain and do not appear. `ten-percent`: no
	 * figure has a range, so each is tried 10 percent lower and higher, which is a test of ours.
	 */
	by: 'ranges' | 'ten-percent';
	/** The yearly return with every figure at its most likely value. */
	center: number;
	/** Largest first. Figures that change nothing are left out. */
	swings: Swing[];
	/** In `ranges`: figures with no range. */
	certain: InputId[];
}

/** Two swings closer than this share of the larger one are a tie: rounding must not decide a rank. */
const TIE = 1e-9;

export function sensitivityOf(yearlyReturn: Term, known: Known): Sensitivity | null {
	const used = yearlyReturn.needs.flatMap((id) => {
		const range = known.get(id);
		return range ? [{ id, range }] : [];
	});
	if (used.length < yearlyReturn.needs.length) return null;
	const returnAt = (moved: InputId | null, figure: number) =>
		payable(yearlyReturn.value((id) => (id === moved ? figure : (known.get(id)?.likely ?? Number.NaN))));
	const ranged = used.filter(({ range }) => !isPoint(range));
	const by = ranged.length > 0 ? 'ranges' : 'ten-percent';
	const tried = by === 'ranges' ? ranged : used.map(({ id, range }) => ({ id, range: tenPercent(id, range.likely) }));
	const swings = tried
		.map(({ id, range }) => {
			const from = { figure: range.low, yearlyReturn: returnAt(id, range.low) };
			const to = { figure: range.high, yearlyReturn: returnAt(id, range.high) };
			return { id, from, to, swing: payable(Math.abs(to.yearlyReturn - from.yearlyReturn)) };
		})
		.filter(({ swing }) => swing > 0)
		.toSorted((one, other) => other.swing - one.swing);
	return {
		by,
		center: returnAt(null, 0),
		swings: ranked(swings),
		certain: by === 'ranges' ? used.filter(({ range }) => isPoint(range)).map(({ id }) => id) : [],
	};
}

/** A tenth lower and higher, within what the figure may be. */
function tenPercent(id: InputId, likely: number): Pick<Range, 'low' | 'high'> {
	const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = inputs[id].limits;
	const step = Math.abs(likely) / 10;
	return { low: Math.max(min, likely - step), high: Math.min(max, likely + step) };
}

function ranked(swings: readonly Omit<Swing, 'rank'>[]): Swing[] {
	const found: Swing[] = [];
	for (const [index, swing] of swings.entries()) {
		const before = found.at(-1);
		const isTied = before !== undefined && before.swing - swing.swing <= TIE * before.swing;
		found.push({ ...swing, rank: isTied ? before.rank : index + 1 });
	}
	return found;
}

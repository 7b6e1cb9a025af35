/** How long the yearly return takes to pay the one-time cost back. Without interest: the first year counts like the last. */
import type { Range } from '../numbers/range.ts';

/** Years, or `never` where the yearly return is not above 0. */
export type Years = number | 'never';

export interface Payback {
	/** In the best case, the most likely one and the worst. */
	quickest: Years;
	likely: Years;
	slowest: Years;
}

/**
 * One-time cost divided by yearly return. Nothing to pay back takes 0 years, unless the return is below 0: then every
 * year adds to the cost, which never comes back. The cost grows the time and the return shortens it, and no figure is in both, so
 * the ends are exact.
 */
export function paybackOf(oneTime: Range, yearlyReturn: Range): Payback {
	return {
		quickest: years(oneTime.low, yearlyReturn.high),
		likely: years(oneTime.likely, yearlyReturn.likely),
		slowest: years(oneTime.high, yearlyReturn.low),
	};
}

function years(cost: number, yearlyReturn: number): Years {
	if (cost === 0 && yearlyReturn >= 0) return 0;
	return yearlyReturn > 0 ? cost / yearlyReturn : 'never';
}

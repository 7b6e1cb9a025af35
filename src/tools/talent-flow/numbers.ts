/** Figures as people read them. */
import type { Known } from '../../lib/labor/employer-demand.ts';

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const fine = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** "1,377.5" */
export const written = (value: number) => plain.format(value);

/** A share as "62.5%"; small ones with two digits, "1.25%". */
export const percent = (share: number) => `${(share < 0.1 ? fine : plain).format(share * 100)}%`;

/** "at least 50" where something was not given. */
export function known({ value, isComplete }: Known): string {
	return value === null ? 'not known' : `${isComplete ? '' : 'at least '}${written(value)}`;
}

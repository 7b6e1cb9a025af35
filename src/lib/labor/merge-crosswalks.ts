/** A crosswalk's sheets (both directions, extracts of new and unmatched codes) as one: each pair once. */
import type { Crosswalk } from './dataset.ts';

/** Union of the pairs. A code one sheet lists without a match is unmatched only if no sheet pairs it. */
export function mergeCrosswalks(one: Crosswalk, other: Crosswalk): Crosswalk {
	const pairs = new Map([...one.pairs, ...other.pairs].map((pair) => [`${pair.cip} ${pair.soc}`, pair]));
	const cips = new Set([...pairs.values()].map(({ cip }) => cip));
	const socs = new Set([...pairs.values()].map(({ soc }) => soc));
	const unmatched = (matched: Set<string>, codes: string[]) => [...new Set(codes)].filter((code) => !matched.has(code));
	return {
		kind: 'crosswalk',
		pairs: [...pairs.values()],
		cipTitles: { ...other.cipTitles, ...one.cipTitles },
		socTitles: { ...other.socTitles, ...one.socTitles },
		unmatchedCips: unmatched(cips, [...one.unmatchedCips, ...other.unmatchedCips]),
		unmatchedSocs: unmatched(socs, [...one.unmatchedSocs, ...other.unmatchedSocs]),
	};
}

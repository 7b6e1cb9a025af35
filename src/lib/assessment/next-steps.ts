import type { RatedIndicator } from './standing.ts';

/** Something to do, with the site path that helps and the numbers of the indicators it is for. */
export interface NextStep {
	label: string;
	to: string;
	why: string | null;
	/** "2.3", in the order the indicators were given. */
	for: string[];
}

/** What the given indicators suggest, each path once, in the order of the indicators. */
export function nextSteps(indicators: readonly RatedIndicator[]): NextStep[] {
	const byPath = new Map<string, NextStep>();
	for (const { number, nextSteps: steps } of indicators) {
		for (const { label, to, why } of steps) {
			const known = byPath.get(to);
			if (!known) byPath.set(to, { label, to, why: why ?? null, for: [number] });
			else if (!known.for.includes(number)) known.for.push(number);
		}
	}
	return [...byPath.values()];
}

/**
 * Does the answer depend on the rule? The same class under every rule that takes part is robust; anything else is
 * method-dependent, and says over which range. The person's own pairs take part only where there are pairs with shares.
 */
import { type Rule, rules } from './allocation.ts';
import type { RuleResult } from './gap.ts';

export interface Robustness {
	/** True when every rule gives the class of the headline. */
	robust: boolean;
	/** Rules that give the class of the headline: "4 of 5". */
	agree: number;
	of: number;
	/** Lowest and highest over the rules. */
	gap: [low: number, high: number];
	ratio: [low: number, high: number];
	supply: [low: number, high: number];
}

export type ByRule = Record<Exclude<Rule, 'own'>, RuleResult> & { own: RuleResult | null };

/** Null while the headline has no class: there is nothing to agree with. */
export function robustness(byRule: ByRule, headline: Rule): Robustness | null {
	const chosen = byRule[headline]?.class ?? null;
	const results = rules.flatMap((rule) => byRule[rule] ?? []);
	const classes = results.map((result) => result.class).filter((one) => one !== null);
	if (chosen === null) return null;
	const agree = classes.filter((one) => one === chosen).length;
	return {
		robust: agree === results.length,
		agree,
		of: results.length,
		gap: spread(results.map(({ gap }) => gap)),
		ratio: spread(results.map(({ ratio }) => ratio)),
		supply: spread(results.map(({ supply }) => supply)),
	};
}

function spread(values: readonly (number | null)[]): [number, number] {
	const known = values.filter((value) => value !== null);
	return [Math.min(...known), Math.max(...known)];
}

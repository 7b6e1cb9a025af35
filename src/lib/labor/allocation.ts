/**
 * From programs to occupations. A program prepares for several occupations and no official weights exist (NCES and BLS
 * guidelines for the CIP-SOC crosswalk), so the awards of a program are divided by each of five rules, side by side.
 *
 * - `full`: every award counts whole for every occupation linked. Simple calculators do this; it double counts.
 * - `equal`: an equal part for each linked occupation. Overstates small and teaching occupations.
 * - `openings`, `employment`: in proportion to the openings, or the jobs, of the linked occupations. Closest to where
 *   graduates land; may starve new fields. Where one of the weights is unknown, or all are 0, the program is split equally.
 * - `own`: the shares a person gave to their own pairs. Best locally; what no share claims goes nowhere. A share that was not
 *   given is unknown, so the sums hold only for occupations where no program lacks one (`Links.own`).
 */
export const rules = ['full', 'equal', 'openings', 'employment', 'own'] as const;
export type Rule = (typeof rules)[number];

/** The same for every rule. */
export function eachRule<T>(find: (rule: Rule) => T): Record<Rule, T> {
	return {
		full: find('full'),
		equal: find('equal'),
		openings: find('openings'),
		employment: find('employment'),
		own: find('own'),
	};
}

/** Programs, occupations and the links between them, by position. NaN stands for unknown: typed arrays hold no null. */
export interface Network {
	/** By program: awards a year. Where some figures are unknown it is what is known. */
	awards: Float64Array;
	/** By program: how many of its figures are unknown. */
	unknown: Int32Array;
	/** By program, and one more: its links are those from `start[p]` up to `start[p + 1]`. */
	start: Int32Array;
	/** By link: the occupation. */
	target: Int32Array;
	/** By link: the share of the program's awards a person gave, those of a program together 1 at most; NaN for none. */
	share: Float64Array;
	/** By occupation, a year. */
	openings: Float64Array;
	employment: Float64Array;
}

/** By link: which part of the program's awards goes to the occupation, 0 to 1. By program: 1 where it fell back to equal parts. */
export interface Portions {
	portion: Float64Array;
	evenly: Uint8Array;
}

/** Parts of a program add up to 1 under `equal`, `openings` and `employment`; to 1 at most under `own`; under `full` each is 1. */
export function portions(network: Network, rule: Rule): Portions {
	const { start, target, share } = network;
	const portion = new Float64Array(target.length);
	const evenly = new Uint8Array(network.awards.length);
	if (rule === 'full') return { portion: portion.fill(1), evenly };
	if (rule === 'own') return { portion: portion.map((_, link) => share[link] || 0), evenly };
	const weight = rule === 'equal' ? null : network[rule];
	for (let program = 0; program < evenly.length; program += 1) {
		const [from, to] = [start[program] ?? 0, start[program + 1] ?? 0];
		if (from === to) continue;
		const sum = weight === null ? 0 : sumOfWeights(weight, target, from, to);
		if (weight !== null && sum === 0) evenly[program] = 1;
		for (let link = from; link < to; link += 1) {
			portion[link] = weight === null || sum === 0 ? 1 / (to - from) : (weight[target[link] ?? 0] ?? 0) / sum;
		}
	}
	return { portion, evenly };
}

/** 0 when the weights cannot be used: one unknown, one below 0, or all 0. */
function sumOfWeights(weight: Float64Array, target: Int32Array, from: number, to: number): number {
	let sum = 0;
	for (let link = from; link < to; link += 1) {
		const one = weight[target[link] ?? 0] ?? Number.NaN;
		if (!(one >= 0 && one < Number.POSITIVE_INFINITY)) return 0;
		sum += one;
	}
	return sum;
}

/** By occupation. */
export interface Allocated {
	/** People a year, of the awards that are known. */
	supply: Float64Array;
	/** Linked programs with awards that are not known, or known in part only: the supply is then "at least". */
	unknown: Int32Array;
	/** Linked programs with awards that fell back to equal parts. */
	evenly: Int32Array;
}

/**
 * Awards times parts times the share of completers that stays in the area and enters the occupation (0 to 1). Programs are
 * added in their order, so the same network gives the same sums to the last digit.
 */
export function allocate(network: Network, { portion, evenly }: Portions, stays: number): Allocated {
	const occupations = network.openings.length;
	const allocated: Allocated = {
		supply: new Float64Array(occupations),
		unknown: new Int32Array(occupations),
		evenly: new Int32Array(occupations),
	};
	for (let program = 0; program < network.awards.length; program += 1) {
		const awards = network.awards[program] ?? Number.NaN;
		for (let link = network.start[program] ?? 0; link < (network.start[program + 1] ?? 0); link += 1) {
			const occupation = network.target[link] ?? 0;
			if (Number.isNaN(awards) || (network.unknown[program] ?? 0) > 0) add(allocated.unknown, occupation, 1);
			if (!Number.isNaN(awards)) add(allocated.supply, occupation, awards * (portion[link] ?? 0) * stays);
			if (evenly[program] === 1 && awards !== 0) add(allocated.evenly, occupation, 1);
		}
	}
	return allocated;
}

function add(into: Float64Array | Int32Array, at: number, what: number): void {
	into[at] = (into[at] ?? 0) + what;
}

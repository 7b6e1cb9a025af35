/**
 * Which program leads to which occupation: by the CIP-SOC crosswalk where both have codes, and by the person's own pairs. A
 * pair of one's own is a link under every rule; its share counts under the rule of own pairs only. A share that was not given
 * is unknown, not 0: that rule takes part only for an occupation where every program with awards has one.
 *
 * The crosswalk says "prepares directly for" and nothing about how many. Only occupations with demand take part. Where an
 * official file prints a broad group (51-2090) in place of its occupations, the group stands for them.
 */

import type { Network } from './allocation.ts';
import { broadSoc } from './codes.ts';
import type { Crosswalk } from './dataset.ts';
import { compare } from './newest.ts';
import type { Occupation } from './occupations.ts';
import { sharedOut } from './own-pairs.ts';
import { givesNoAwards, type Program } from './programs.ts';
import type { OwnPair } from './typed-rows.ts';

export interface LinkRules {
	/** Null to use own pairs only. */
	crosswalk: Crosswalk | null;
	/**
	 * Whether links to postsecondary teachers (25-1xxx) count. They are 24% of the crosswalk's pairs: NCES pairs nearly every
	 * field with teaching it. Published tables keep them, so they are in unless a person leaves them out. Weighting by openings
	 * gives them little; an equal split gives them as much as the occupation itself. Own pairs to them always count.
	 */
	teachers: boolean;
	own: readonly OwnPair[];
}

export interface Links extends Pick<Network, 'start' | 'target' | 'share'> {
	/** By program: occupations the crosswalk pairs it with, wherever they are. Null where it does not list the code, or there is none. */
	paired: (string[] | null)[];
	/** By occupation: 1 where the rule of own pairs takes part: a share was given to it by every program with awards. */
	own: Uint8Array;
	/** By occupation: positions of the programs with awards that lack a share, where others have one. Mostly empty. */
	withoutShare: ReadonlyMap<number, readonly number[]>;
	/** Positions of the occupations that a program with this code would lead to, by the crosswalk and own pairs. */
	leadsTo: (cip: string) => number[];
	/** Codes of occupations the crosswalk pairs with any program, groups included. */
	reachable: Set<string>;
	/** Own pairs whose program or occupation is not in the calculation now. */
	idle: OwnPair[];
	/** Programs whose own shares added up to more than a whole. */
	overfull: string[];
}

const isPostsecondaryTeacher = (soc: string): boolean => soc.startsWith('25-1');

export function linksOf(programs: readonly Program[], occupations: readonly Occupation[], rules: LinkRules): Links {
	const pairs = crosswalkPairs(rules);
	const { byProgram, overfull } = sharedOut(rules.own);
	const byCode = new Map(occupations.map((one, index) => [one.key, index]));
	const byId = new Map(occupations.flatMap(({ ids }, index) => ids.map((id) => [id, index] as const)));
	/** A job of the workspace without figures is in the list and does not count: the group then stands for its code as before. */
	const counted = (soc: string) =>
		[byCode.get(soc), byCode.get(broadSoc(soc))].filter((at) => at !== undefined && occupations[at]?.counted).at(0);
	const leadTo = (socs: readonly string[] | null) => [
		...new Set((socs ?? []).map(counted).filter((at) => at !== undefined)),
	];
	const ownTarget = ({ occupation }: OwnPair) => byId.get(occupation) ?? byCode.get(occupation);
	const withShare = new Uint8Array(occupations.length);
	const withoutShare = new Map<number, number[]>();
	const used = new Set<OwnPair>();
	const start = new Int32Array(programs.length + 1);
	const [target, share]: [number[], number[]] = [[], []];
	const paired = programs.map(({ cip }) => (cip === null ? null : pairs(cip)));
	programs.forEach((program, index) => {
		const found = new Map(leadTo(paired[index] ?? null).map((at) => [at, Number.NaN]));
		/** Several jobs of one code are one occupation: their shares add up, and one without a share leaves the sum unknown. */
		const shares = new Map<number, number>();
		for (const pair of byProgram.get(program.key) ?? byProgram.get(program.cip ?? '') ?? []) {
			const at = ownTarget(pair);
			if (at === undefined) continue;
			shares.set(at, (shares.get(at) ?? 0) + (pair.share ?? Number.NaN));
			found.set(at, Math.min(1, shares.get(at) ?? Number.NaN));
			used.add(pair);
		}
		for (const [at, given] of [...found].sort(([a], [b]) => a - b)) {
			target.push(at);
			share.push(given);
			if (!Number.isNaN(given)) withShare[at] = 1;
			else if (!givesNoAwards(program)) withoutShare.set(at, [...(withoutShare.get(at) ?? []), index]);
		}
		start[index + 1] = target.length;
	});
	return {
		start,
		target: Int32Array.from(target),
		share: Float64Array.from(share),
		paired,
		own: withShare.map((has, at) => (has && !withoutShare.has(at) ? 1 : 0)),
		withoutShare: new Map([...withoutShare].filter(([at]) => withShare[at])),
		leadsTo: (cip) => [...leadTo(pairs(cip)), ...(byProgram.get(cip) ?? []).flatMap((pair) => ownTarget(pair) ?? [])],
		reachable: reachableCodes(rules),
		idle: [...byProgram.values()].flat().filter((pair) => !used.has(pair)),
		overfull,
	};
}

/** Occupations by program code, in order; a shorter code stands for all six-digit codes under it. */
function crosswalkPairs({ crosswalk, teachers }: LinkRules): (cip: string) => string[] | null {
	const byCip = new Map<string, string[]>();
	for (const { cip, soc } of crosswalk?.pairs ?? []) {
		const socs = byCip.get(cip);
		if (socs) socs.push(soc);
		else byCip.set(cip, [soc]);
	}
	const kept = (socs: readonly string[]) =>
		[...new Set(socs)].filter((soc) => teachers || !isPostsecondaryTeacher(soc)).sort(compare);
	return (cip) => {
		const exact = byCip.get(cip);
		if (exact) return kept(exact);
		if (cip.length > 5) return null;
		const under = [...byCip].flatMap(([code, socs]) => (code.startsWith(cip) ? socs : []));
		return under.length > 0 ? kept(under) : null;
	};
}

function reachableCodes({ crosswalk, teachers }: LinkRules): Set<string> {
	const codes = (crosswalk?.pairs ?? []).flatMap(({ soc }) =>
		teachers || !isPostsecondaryTeacher(soc) ? [soc, broadSoc(soc)] : [],
	);
	return new Set(codes);
}

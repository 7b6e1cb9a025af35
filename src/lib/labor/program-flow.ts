/** What a calculation says of one program: how much it gives, who offers it, and where it leads. */
import { eachRule, type Portions, type Rule, rules } from './allocation.ts';
import { broadSoc } from './codes.ts';
import type { Crosswalk } from './dataset.ts';
import type { Links } from './links.ts';
import { levelName } from './overlaps.ts';
import type { Program } from './programs.ts';
import { type Offered, type Providers, ProviderTally } from './providers.ts';

/** Why a program leads to no occupation of the calculation. None of these is ever dropped from a list. */
export type LeadsNowhere =
	/** Typed without a code, and no pair of one's own. */
	| 'no-code'
	/** No crosswalk is loaded or used. */
	| 'no-crosswalk'
	/** The crosswalk lists the code and pairs it with nothing. */
	| 'no-match'
	/** The crosswalk does not list the code. */
	| 'not-listed'
	/** It is paired with postsecondary teachers only, and these are left out. */
	| 'teachers-only'
	/** It is paired with occupations, and none of them is among the openings: a dead end here. */
	| 'no-demand';

export interface ProgramFlow extends Offered {
	key: string;
	cip: string | null;
	title: string | null;
	typed: boolean;
	/** A year, of what is known; null where nothing is. */
	awards: number | null;
	/** Institutions and levels whose awards are unknown. */
	unknown: number;
	/** In words, shortest first; empty for a typed program without a level. */
	levels: string[];
	/** Null when it leads to at least one occupation. */
	nowhere: LeadsNowhere | null;
	/** Occupation codes the crosswalk pairs it with that are not among the openings. */
	missing: string[];
	to: ProgramLink[];
	/** Rules under which it was split evenly because weights were missing or all 0. */
	evenly: Rule[];
}

export interface ProgramLink {
	/** Position of the occupation. */
	occupation: number;
	/** By rule: which part of the program's awards goes there, 0 to 1. */
	portion: Record<Rule, number>;
}

/** How many providers of a program are named. */
const NAMED = 3;

export function programFlows(
	programs: readonly Program[],
	links: Links,
	given: {
		portions: Record<Rule, Portions>;
		providers: Providers;
		crosswalk: Crosswalk | null;
		known: ReadonlySet<string>;
	},
): ProgramFlow[] {
	const { portions, providers, crosswalk, known } = given;
	const unmatched = new Set(crosswalk?.unmatchedCips ?? []);
	const tally = new ProviderTally(providers);
	return programs.map((program, index) => {
		const levels = new Set<number>();
		providers.eachOffer(program, (place, awards, level) => {
			tally.add(place, awards);
			levels.add(level);
		});
		const [from, to] = [links.start[index] ?? 0, links.start[index + 1] ?? 0];
		const paired = links.paired[index] ?? null;
		const typedLevel = program.typed?.level ? [program.typed.level] : [];
		return {
			key: program.key,
			cip: program.cip,
			title: program.title,
			typed: program.typed !== null,
			awards: Number.isNaN(program.awards) ? null : program.awards,
			unknown: program.unknown,
			levels: program.typed ? typedLevel : [...levels].sort((a, b) => a - b).map(levelName),
			...tally.take(NAMED),
			nowhere: from < to ? null : whyNowhere(program.cip, { paired, crosswalk, unmatched }),
			missing: (paired ?? []).filter((soc) => !known.has(soc) && !known.has(broadSoc(soc))),
			to: Array.from({ length: to - from }, (_link, at) => linkAt(from + at, links, portions)),
			evenly: rules.filter((rule) => from < to && portions[rule].evenly[index] === 1),
		};
	});
}

function linkAt(link: number, links: Links, portions: Record<Rule, Portions>): ProgramLink {
	return { occupation: links.target[link] ?? 0, portion: eachRule((rule) => portions[rule].portion[link] ?? 0) };
}

function whyNowhere(
	cip: string | null,
	given: { paired: string[] | null; crosswalk: Crosswalk | null; unmatched: ReadonlySet<string> },
): LeadsNowhere {
	if (cip === null) return 'no-code';
	if (given.crosswalk === null) return 'no-crosswalk';
	if (given.paired === null) return given.unmatched.has(cip) ? 'no-match' : 'not-listed';
	return given.paired.length === 0 ? 'teachers-only' : 'no-demand';
}

/** Each occupation with its supply, gap and class under every rule. */
import { type Allocated, eachRule, type Rule } from './allocation.ts';
import { type NoClass, type RuleResult, ruleResult, whyNoClass } from './gap.ts';
import type { Links } from './links.ts';
import { type DemandSource, type Occupation, openingsFor } from './occupations.ts';
import { givesNoAwards, type Program } from './programs.ts';
import type { Providers } from './providers.ts';
import { type ByRule, type Robustness, robustness } from './robustness.ts';
import type { Thresholds } from './thresholds.ts';
import { isUsualLevelLeftOut } from './usual-education.ts';

/** Why no program with awards leads to an occupation. The first two say that there is none; the rest do not. */
export type WithoutProgram =
	/** The person said so. */
	| 'said'
	/** Official files name every program of the institutions counted, and what is paired with it gives no award. */
	| 'none-here'
	/** Programs paired with it give awards here, all at award levels that are left out. */
	| 'other-levels'
	/** Programs are paired with it, and no official awards take part that say whether one is here: 0 in a table of one's own
	 * says so of that program only. */
	| 'no-awards'
	/** Nothing pairs a program with it: there may be one, and nothing here knows. */
	| 'not-paired';

/** True where it is known that no program here leads to the occupation; elsewhere there may be one. */
export function isKnownNone(why: WithoutProgram | null): boolean {
	return why === 'said' || why === 'none-here';
}

export interface OccupationGap extends Occupation {
	/** A year, of the demand the gap is measured against. */
	needed: number | null;
	byRule: ByRule;
	/** The rule shown first for this occupation. */
	headline: Rule;
	noClass: NoClass | null;
	robustness: Robustness | null;
	/** Programs with awards that lead to it, and the providers of these. */
	programs: number;
	providers: number;
	/** Why no program with awards leads to it; null where one does. */
	withoutProgram: WithoutProgram | null;
	/** Keys of programs with awards that lack a share, where others have one: the rule of own pairs then takes no part. */
	withoutShare: string[];
	/** The education usual for entry is not among the award levels counted: a shortage may be of the choice of levels. */
	usualLevelLeftOut: boolean;
}

interface Given {
	links: Links;
	programs: readonly Program[];
	allocated: Record<Rule, Allocated>;
	providers: Providers;
	thresholds: Thresholds;
	headline: Rule;
	against: DemandSource;
	levels: readonly number[] | null;
	/** True when official awards take part: they name every program of their institutions, so no award is an award of 0. */
	isCensus: boolean;
	/** Positions of occupations that programs with awards at levels left out lead to. */
	atOtherLevels: ReadonlySet<number>;
}

export function gapsOf(occupations: readonly Occupation[], given: Given): OccupationGap[] {
	const feeding = feedingPrograms(occupations.length, given);
	return occupations.map((occupation, at) => {
		const needed = openingsFor(occupation, given.against);
		const { linked, withAwards, providers } = feeding[at] ?? NO_PROGRAMS;
		const canReach = given.links.reachable.has(occupation.soc ?? '');
		const isCounted = linked > 0 || occupation.noProgram || (given.isCensus && occupation.counted && canReach);
		const result = (rule: Rule): RuleResult => {
			const { supply, unknown, evenly } = given.allocated[rule];
			const known = { unknown: unknown[at] ?? 0, evenly: evenly[at] ?? 0 };
			return ruleResult({ supply: isCounted ? (supply[at] ?? 0) : null, ...known }, needed, given.thresholds);
		};
		const takesOwn = given.links.own[at] === 1;
		const byRule: ByRule = { ...eachRule(result), own: takesOwn ? result('own') : null };
		const headline = given.headline === 'own' && !takesOwn ? 'openings' : given.headline;
		const shown = byRule[headline] ?? byRule.openings;
		const why = (): WithoutProgram => {
			if (occupation.noProgram) return 'said';
			if (given.atOtherLevels.has(at)) return 'other-levels';
			if (isCounted && given.isCensus) return 'none-here';
			return isCounted || canReach ? 'no-awards' : 'not-paired';
		};
		return {
			...occupation,
			needed,
			byRule,
			headline,
			noClass: whyNoClass(shown, needed, canReach),
			robustness: robustness(byRule, headline),
			programs: withAwards,
			providers,
			withoutProgram: withAwards > 0 ? null : why(),
			withoutShare: (given.links.withoutShare.get(at) ?? []).map((program) => given.programs[program]?.key ?? ''),
			usualLevelLeftOut: isUsualLevelLeftOut(occupation.official?.education ?? null, given.levels),
		};
	});
}

const NO_PROGRAMS = { linked: 0, withAwards: 0, providers: 0 };

/** By occupation: programs linked, those of them that give awards, and the providers of these, each once. */
function feedingPrograms(occupations: number, { links, programs, providers }: Given): (typeof NO_PROGRAMS)[] {
	const into: number[][] = Array.from({ length: occupations }, () => []);
	programs.forEach((_program, index) => {
		for (let link = links.start[index] ?? 0; link < (links.start[index + 1] ?? 0); link += 1) {
			into[links.target[link] ?? 0]?.push(index);
		}
	});
	const seen = new Int32Array(providers.count).fill(-1);
	return into.map((feeders, occupation) => {
		const found = { ...NO_PROGRAMS, linked: feeders.length };
		for (const feeder of feeders) {
			const program = programs[feeder];
			if (program === undefined || givesNoAwards(program)) continue;
			found.withAwards += 1;
			providers.eachOffer(program, (place) => {
				if (seen[place] === occupation) return;
				seen[place] = occupation;
				found.providers += 1;
			});
		}
		return found;
	});
}

/**
 * Which figures of a gap calculation stay off paper and out of files (contract on small numbers). Official statistics are
 * public and never hidden. What can tell on someone is what people typed, reported or brought in a table of their own:
 *
 * - demand of an occupation when the demand planner hides that of any job in it, and a gap measured against it. The files of
 *   both tools may lie side by side, so a sum over jobs must not give away the job that is left out beside it;
 * - awards of 1 to 9 people, and the supply, gap and ratio of every occupation they lead to. All of these must go: under
 *   five rules the same few awards stand in five sums, and two of them are enough to work a hidden figure out. In a program
 *   of a table, what counts is the sum over its own providers, since all others are public;
 * - what single providers give in a program where one of them has 1 to 9 people.
 *
 * The class stays. On the screen of the person who typed them nothing is hidden.
 */
import type { GapAnalysis } from './gather.ts';
import type { DemandSource } from './occupations.ts';
import { isSmall } from './small-numbers.ts';

export interface Confidential {
	/** Keys of occupations whose reported demand is hidden. */
	reported: ReadonlySet<string>;
	/** Keys of occupations whose supply is hidden. */
	supply: ReadonlySet<string>;
	/** Keys of occupations whose gap and ratio are hidden: of either kind above. */
	gap: ReadonlySet<string>;
	/** Keys of programs whose awards are hidden. */
	programs: ReadonlySet<string>;
	/** Codes, or titles where there is no code, of programs whose overlap is hidden. */
	overlaps: ReadonlySet<string>;
}

/** `hiddenJobs` are the ids of those whose reported total the demand planner hides: `hiddenJobs` of shared-demand.ts. */
export function confidential(
	{ occupations, programs, smallAwards }: Pick<GapAnalysis, 'occupations' | 'programs' | 'smallAwards'>,
	against: DemandSource,
	hiddenJobs: ReadonlySet<string>,
): Confidential {
	const ofTables = { programs: new Set(smallAwards.programs), offers: new Set(smallAwards.offers) };
	const small = programs.filter(
		({ key, typed, awards }) => ofTables.programs.has(key) || (typed && isSmall({ employers: null, people: awards })),
	);
	const fed = new Set(small.flatMap(({ to }) => to.map(({ occupation }) => occupations[occupation]?.key ?? '')));
	const few = occupations.filter(({ reported, ids }) => reported !== null && ids.some((id) => hiddenJobs.has(id)));
	const reported = new Set(few.map(({ key }) => key));
	const keys = new Set(small.map(({ key }) => key));
	const withSmallOffers = programs.filter(({ key }) => keys.has(key) || ofTables.offers.has(key));
	return {
		reported,
		supply: fed,
		gap: new Set([...fed, ...(against === 'employers' ? reported : [])]),
		programs: keys,
		overlaps: new Set(withSmallOffers.map((program) => overlapKey(program))),
	};
}

export function overlapKey({ cip, title }: { cip: string | null; title: string | null }): string {
	return cip ?? title?.trim().toLowerCase() ?? '';
}

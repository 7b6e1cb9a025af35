/**
 * Which figures of a gap calculation stay off paper and out of files (contract on small numbers). Official statistics are
 * public and never hidden. What can tell on someone is what people typed or reported:
 *
 * - demand that fewer than 3 employers reported, and a gap measured against it;
 * - typed awards of 1 to 9 people, and the supply, gap and ratio of every occupation they lead to. All of these must go: under
 *   five rules the same few awards stand in five sums, and two of them are enough to work a hidden figure out.
 *
 * The class stays. On the screen of the person who typed them nothing is hidden.
 */
import type { GapAnalysis } from './gather.ts';
import type { DemandSource } from './occupations.ts';
import { FEWEST_EMPLOYERS, isSmall } from './small-numbers.ts';

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

export function confidential({ occupations, programs }: GapAnalysis, against: DemandSource): Confidential {
	const small = programs.filter(({ typed, awards }) => typed && isSmall({ employers: null, people: awards }));
	const fed = new Set(small.flatMap(({ to }) => to.map(({ occupation }) => occupations[occupation]?.key ?? '')));
	const few = occupations.filter(({ reported }) => reported !== null && reported.employers < FEWEST_EMPLOYERS);
	const reported = new Set(few.map(({ key }) => key));
	return {
		reported,
		supply: fed,
		gap: new Set([...fed, ...(against === 'employers' ? reported : [])]),
		programs: new Set(small.map(({ key }) => key)),
		overlaps: new Set(small.map((program) => overlapKey(program))),
	};
}

export function overlapKey({ cip, title }: { cip: string | null; title: string | null }): string {
	return cip ?? title?.trim().toLowerCase() ?? '';
}

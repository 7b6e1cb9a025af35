/**
 * What leaves this browser in a link or a sent file: rows that were typed. Official files never travel: whoever opens the link
 * loads their own. What employers reported and the findings that were kept stay here, and so do awards of 1 to 9 people.
 */
import { isSmall } from '../../lib/labor/small-numbers.ts';
import type { Slice } from './slice.ts';

/** Awards of 1 to 9 people. */
export const isTooSmall = (awards: number | null) => isSmall({ employers: null, people: awards });

export function shareable(slice: Slice): Slice {
	const paired = new Set(slice.pairs.flatMap((pair) => [pair.program, pair.occupation]));
	const ofDemand = new Set(slice.demand.map((row) => row.occupation));
	const ofAwards = new Set(slice.awards.map((row) => row.program));
	const programs = slice.programs.filter(({ id }) => ofAwards.has(id) || paired.has(id));
	const offering = new Set(programs.map((program) => program.provider));
	return {
		...slice,
		occupations: slice.occupations.filter(({ id }) => ofDemand.has(id) || paired.has(id)),
		programs,
		providers: slice.providers.filter(({ id }) => offering.has(id)),
		employerDemand: [],
		awards: slice.awards.map((row) => (isTooSmall(row.awards) ? { ...row, awards: null } : row)),
		actions: [],
	};
}

const counted = (count: number, one: string, many: string) =>
	`${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

export function reveals(slice: Slice): string[] {
	const { occupations, programs, providers, pairs } = shareable(slice);
	const hidden = slice.awards.filter(({ awards }) => isTooSmall(awards)).length;
	return [
		`${counted(occupations.length, 'occupation', 'occupations')} with the openings and employment you typed.`,
		`${counted(programs.length, 'program', 'programs')} of ${counted(providers.length, 'provider', 'providers')} with the awards you typed.`,
		`${counted(pairs.length, 'pair', 'pairs')} of a program and an occupation with their shares, and your settings.`,
		...(hidden === 0 ? [] : [`Hidden: ${counted(hidden, 'award count', 'award counts')} of fewer than ten people.`]),
		'Left out: official files. Whoever opens it needs to load the same files to see the same result.',
		'Left out: what employers reported, and the findings you kept. To pass those on, send the workspace file.',
	];
}

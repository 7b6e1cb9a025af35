/** What one way of doing the whole job tells: how long it took, and the answers, so that two ways can be compared. */

export const RULES = ['full', 'equal', 'openings', 'employment'] as const;

export interface Told {
	/** Reading the files, and joining and allocating what was read. Milliseconds. */
	readMs: number;
	allocateMs: number;
	/** By occupation: people a year under each of `RULES`. Occupations that no program reaches are left out. */
	supply: Record<string, number[]>;
}

/** Answers that differ by more than a tenth of a person, as sentences. */
export function differences(one: Told['supply'], other: Told['supply']): string[] {
	const socs = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
	return socs.flatMap((soc) =>
		RULES.flatMap((rule, at) => {
			const [a, b] = [one[soc]?.[at] ?? 0, other[soc]?.[at] ?? 0];
			return Math.abs(a - b) <= 0.1 ? [] : [`${soc}, ${rule}: ${a} and ${b}`];
		}),
	);
}

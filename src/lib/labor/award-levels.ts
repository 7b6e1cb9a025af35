/**
 * IPEDS award levels (variable AWLEVEL), with short labels of our own, from the shortest to the longest. Codes and lengths
 * follow the documentation of C2024_A. Level 1 stands in files before 2019–20 only: it was then divided into 20 and 21.
 */
export interface AwardLevel {
	/** The IPEDS code. */
	code: number;
	label: string;
	/** Certificates and associate's degrees that ask for no bachelor's degree. */
	belowBachelors: boolean;
}

const level = (code: number, label: string, belowBachelors: boolean): AwardLevel => ({ code, label, belowBachelors });

/** Ordered by length of study. */
export const awardLevels: readonly AwardLevel[] = [
	level(20, 'Certificate, under 12 weeks', true),
	level(21, 'Certificate, 12 weeks to 1 year', true),
	level(1, 'Certificate, under 1 year (before 2020)', true),
	level(2, 'Certificate, 1 to 2 years', true),
	level(3, 'Associate’s degree', true),
	level(4, 'Certificate, 2 to 4 years', true),
	level(5, 'Bachelor’s degree', false),
	level(6, 'Certificate after a bachelor’s', false),
	level(7, 'Master’s degree', false),
	level(8, 'Certificate after a master’s', false),
	level(17, 'Doctorate, research', false),
	level(18, 'Doctorate, professional', false),
	level(19, 'Doctorate, other', false),
];

/** Codes of the certificates and degrees below a bachelor's: 20, 21, 1, 2, 3, 4. */
export const belowBachelors: readonly number[] = awardLevels.filter((one) => one.belowBachelors).map((one) => one.code);

const byCode = new Map(awardLevels.map((one) => [one.code, one]));

/** The level of an IPEDS code, null for a code this site does not know. */
export function awardLevel(code: number): AwardLevel | null {
	return byCode.get(code) ?? null;
}

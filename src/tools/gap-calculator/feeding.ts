import type { Rule } from '../../lib/labor/allocation.ts';
import type { ProgramFlow } from '../../lib/labor/program-flow.ts';
import type { Result } from './result.ts';

export interface Feeder {
	program: ProgramFlow;
	/** Part of its awards that goes to the occupation under the rule, 0 to 1. */
	portion: number;
	/** People a year that it adds; null where its awards are not known. */
	adds: number | null;
}

/** The programs that lead to an occupation, the ones that add most first. */
export function feedersOf({ occupations, programs, question }: Result, key: string, rule: Rule): Feeder[] {
	const at = occupations.findIndex((one) => one.key === key);
	return programs
		.flatMap((program): Feeder[] => {
			const link = program.to.find(({ occupation }) => occupation === at);
			if (link === undefined || program.awards === 0) return [];
			const portion = link.portion[rule];
			return [{ program, portion, adds: program.awards === null ? null : program.awards * portion * question.stays }];
		})
		.sort((one, other) => (other.adds ?? -1) - (one.adds ?? -1));
}

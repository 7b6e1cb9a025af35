import type { Rule } from '../../lib/labor/allocation.ts';
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import type { ProgramFlow } from '../../lib/labor/program-flow.ts';
import { givesNoAwards } from '../../lib/labor/programs.ts';
import { ruleNames } from '../../lib/labor/rule-words.ts';
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
			if (link === undefined || givesNoAwards(program)) return [];
			const portion = link.portion[rule];
			return [{ program, portion, adds: program.awards === null ? null : program.awards * portion * question.stays }];
		})
		.sort((one, other) => (other.adds ?? -1) - (one.adds ?? -1));
}

/** How many programs without a share are named. */
const NAMED = 3;

/** Why the rule of own pairs takes no part where a person gave some shares. Null where it does, or none was given. */
export function shareLackedInWords(
	{ programs }: Pick<Result, 'programs'>,
	{ withoutShare }: Pick<OccupationGap, 'withoutShare'>,
): string | null {
	if (withoutShare.length === 0) return null;
	const named = programs
		.filter(({ key }) => withoutShare.slice(0, NAMED).includes(key))
		.map(({ title, cip }) => title?.trim() || cip || 'a program without a name');
	const more = withoutShare.length > NAMED ? ` and ${withoutShare.length - NAMED} more` : '';
	return `“${ruleNames.own}” takes no part here until these have a share of yours too: ${named.join('; ')}${more}.`;
}

import { isBlankPass } from '../../lib/assessment/passes.ts';
import { raterLetter } from '../../lib/assessment/team.ts';
import { type Assessment, assessment, type Round, type Workspace } from '../../lib/workspace/schema.ts';
import { z } from '../../lib/zod.ts';

/** The instrument this tool asks. Passes through other instruments belong to other tools and are left alone. */
export const INSTRUMENT = 'career-pathways-self-assessment';

/** All passes through the instrument, in the order of the workspace. */
export interface Slice {
	assessments: Assessment[];
}

export const slice: z.ZodMiniType<Slice> = z.strictObject({
	assessments: z.array(assessment).check(
		z.maxLength(10_000),
		z.refine(
			(passes) => passes.every((pass) => pass.instrument === INSTRUMENT),
			'These answers belong to another form.',
		),
		z.refine((passes) => new Set(passes.map((pass) => pass.id)).size === passes.length, 'One pass is in it twice.'),
	),
});

export function read(workspace: Workspace): Slice {
	return { assessments: workspace.assessments.filter((pass) => pass.instrument === INSTRUMENT) };
}

/** Passes through other instruments keep their places; ours fill the rest in their own order. */
export function write(workspace: Workspace, { assessments }: Slice): Workspace {
	const ours = assessments.values();
	const kept = workspace.assessments.flatMap((pass) => {
		if (pass.instrument !== INSTRUMENT) return [pass];
		const next = ours.next();
		return next.done ? [] : [next.value];
	});
	return { ...workspace, assessments: [...kept, ...ours] };
}

export function isEmpty({ assessments }: Slice): boolean {
	return assessments.every(isBlankPass);
}

/** A round without who answered and without what they wrote: letters and ratings are left. */
function withoutPeople(round: Round): Round {
	const responses = round.responses.map((response, index) => ({
		...response,
		who: `Person ${raterLetter(index)}`,
		answers: {
			lines: response.answers.lines,
			lineNotes: {},
			sections: Object.fromEntries(
				Object.entries(response.answers.sections).map(([id, { rating }]) => [id, { rating, note: '' }]),
			),
		},
	}));
	return { ...round, responses };
}

/** Own ratings and notes travel; what team members are called and what they wrote does not. */
export function shareable({ assessments }: Slice): Slice {
	return { assessments: assessments.map((pass) => ({ ...pass, round: pass.round && withoutPeople(pass.round) })) };
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export function reveals({ assessments }: Slice): string[] {
	const rounds = assessments.flatMap((pass) => pass.round ?? []);
	const people = rounds.reduce((sum, round) => sum + round.responses.length, 0);
	const told = [
		`${counted(assessments.length, 'pass', 'passes')}: titles, dates, your ratings and every note you wrote.`,
	];
	if (rounds.length > 0) {
		told.push('For each team round: its title, the ratings you agreed on and the reasons you wrote down.');
	}
	if (people > 0) {
		told.push(
			`The ratings of ${counted(people, 'team member', 'team members')}, each under a letter.`,
			'Left out: the names or roles of team members, and the notes they wrote. To pass those on, send the workspace file.',
		);
	}
	return told;
}

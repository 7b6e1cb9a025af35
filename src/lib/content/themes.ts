import { z } from '../zod.ts';
import { citation, slug, text } from './fields.ts';

/** A question of a set of actions, as `<set>/<action>/<question>`. The link graph checks that it is there. */
const questionKey = z
	.string()
	.check(z.regex(/^([a-z0-9-]+\/){2}[a-z0-9-]+$/, 'Name the question as set/action/question.'));

/** One theme that both sides answer: one plain question, and what each side's own set asks about it. */
const theme = z.strictObject({
	id: slug,
	/** Short enough for a trail: "The jobs that matter most". */
	title: text,
	/** The question both sides answer, worded for both. */
	question: text,
	/** The questions of the first side's sets that belong here, and of the second side's. */
	first: z.array(questionKey).check(z.minLength(1)),
	second: z.array(questionKey).check(z.minLength(1)),
});

const side = z.strictObject({
	/** "Educators". */
	name: text,
	/** Whose questions these are, for the heading over them: "What the guide asks educators". */
	asked: text,
});

/** `themes/*.yaml`: two sides' questions paired by theme, in parts that each fill one meeting. The pairing is ours. */
export const themes = z.strictObject({
	title: text,
	lead: text,
	/** Says that the pairing is ours and not a document's. */
	pairingNote: text,
	first: side,
	second: side,
	parts: z
		.array(
			z.strictObject({
				id: slug,
				/** What the meeting is for, as an instruction. */
				title: text,
				why: text,
				themes: z.array(theme).check(z.minLength(1)),
			}),
		)
		.check(z.minLength(1)),
	sources: z.array(citation).check(z.minLength(1)),
});
export type Themes = z.infer<typeof themes>;

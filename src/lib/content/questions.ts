/** The shape of what a person is asked: recommended actions with their questions, and self-assessments. */
import { z } from '../zod.ts';
import { citation, nextThing, slug, text } from './fields.ts';

const question = z.strictObject({ id: slug, text });

/** `questions/*.yaml`, kind `actions`: recommended actions, each with questions to consider. */
export const actionSet = z.strictObject({
	kind: z.literal('actions'),
	title: text,
	/** Whose actions these are. */
	role: z.enum(['cte', 'employer', 'opso', 'partnership']),
	lead: text,
	actions: z.array(
		z.strictObject({
			id: slug,
			/** The action as an instruction: "Find out where employers look for people". */
			title: text,
			/** Why and how, two or three sentences. */
			why: text,
			questions: z.array(question).check(z.minLength(1)),
		}),
	),
	sources: z.array(citation).check(z.minLength(1)),
});
export type ActionSet = z.infer<typeof actionSet>;

/** A line of a self-assessment that a person rates. */
const indicator = z.strictObject({
	id: slug,
	/** The indicator as a statement about the partnership: "Employers told us which jobs matter most." */
	text,
	/** A plain explanation or what to look for. */
	help: z.optional(text),
	/** Parts that are rated one by one; their mean is the indicator's value. */
	parts: z.optional(z.array(z.strictObject({ id: slug, text })).check(z.minLength(2))),
	/** What to do when this is weak, and the site paths that help. */
	nextSteps: z.array(nextThing).check(z.minLength(1)),
});

/** `questions/*.yaml`, kind `instrument`: a self-assessment with sections, indicators and a rating key. */
export const instrument = z.strictObject({
	kind: z.literal('instrument'),
	title: text,
	/** Raised when a line is added, removed or changes meaning, so that old answers are never read as new ones. */
	version: z.int(),
	lead: text,
	/** The meaning of each rating, 1 to 5. */
	key: z.array(z.strictObject({ rating: z.int(), label: text, meaning: text })).check(z.length(5)),
	/** Where the key comes from, when the document's own key is not known. */
	keyNote: text,
	directions: z.array(text),
	sections: z.array(
		z.strictObject({
			id: slug,
			title: text,
			/** What the section is about, one sentence. */
			lead: text,
			indicators: z.array(indicator).check(z.minLength(1)),
			/** What to ask when the team's ratings lie apart. */
			discuss: z.array(text).check(z.minLength(1)),
		}),
	),
	sources: z.array(citation).check(z.minLength(1)),
});
export type Instrument = z.infer<typeof instrument>;

export const questions = z.discriminatedUnion('kind', [actionSet, instrument]);

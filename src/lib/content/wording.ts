import { z } from '../zod.ts';
import { citation, text } from './fields.ts';

/** Lower-case words as people type them. A hyphen also stands for a space and a space for a hyphen. */
const phrase = z.string().check(z.regex(/^[a-z][a-z'’ -]*[a-z]$/, 'Write plain lower-case words.'));

/** `wording/*.yaml`: deficit wording the value proposition tool notices, and what to say instead. Reviewed by people. */
export const wording = z.strictObject({
	/** What the words do. The tool says it after them: “Hard to place” names a barrier. */
	does: z.enum(['barrier', 'label', 'lack', 'favor', 'doubt']),
	/** Words to notice, with words that fit the same place in a sentence. Plurals and other forms are listed by hand. */
	instead: z
		.array(
			z.strictObject({
				words: z.array(phrase).check(z.minLength(1)),
				say: text,
				/** What the words are in a sentence. It decides where the tool may put `say` in their place at a press. */
				as: z._default(z.enum(['name', 'before', 'after', 'says', 'hires']), 'name'),
			}),
		)
		.check(z.minLength(1)),
	/** Longer phrases in which the same words are fine: "homeless shelter". */
	fine: z._default(z.array(phrase), []),
	/** Why the suggestion works better, in one or two sentences. */
	why: text,
	sources: z.array(citation).check(z.minLength(1)),
});
export type Wording = z.infer<typeof wording>;

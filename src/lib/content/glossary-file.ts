/**
 * `/glossary.json`: the glossary as data, for a course, a quiz or a glossary elsewhere. The comments on the fields are its
 * reference. Fields are added, never renamed or removed: other people read the file.
 */
import { z } from '../zod.ts';

const text = z.string().check(z.minLength(1));

export const glossaryFile = z.strictObject({
	/** The site the words come from. */
	name: text,
	/** Whole address of the glossary. */
	address: z.url(),
	/** Address of the license of these words: say where they come from, and use them freely. */
	license: z.url(),
	/** In alphabetical order. */
	terms: z.array(
		z.strictObject({
			/** Stays the same for good; the last part of the address. */
			id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
			/** The term as a heading: "Employer collaborative". */
			term: text,
			/** "CLNA"; null when people use none. */
			acronym: z.nullable(text),
			/** Other words people use for it. */
			aliases: z.array(text),
			/** The definition in one plain sentence. */
			short: text,
			/** Whole address of the page that explains it. */
			address: z.url(),
			/** The documents it rests on: title, and the part of it. */
			sources: z.array(z.strictObject({ title: text, section: text })).check(z.minLength(1)),
		}),
	),
});
export type GlossaryFile = z.infer<typeof glossaryFile>;

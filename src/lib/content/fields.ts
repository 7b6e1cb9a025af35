/** The fields that every kind of content entry is made of. */
import { z } from '../zod.ts';
import { audiences } from './audiences.ts';

export const text = z.string().check(z.trim(), z.minLength(1));
export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens.'));

/** Where a page's substance comes from: a source entry and the part of it, as its own headings name it. */
export const citation = z.strictObject({
	/** Id of an entry in `sources/`. */
	source: slug,
	/** The chapter, section, step or appendix, named so that a reader can find it in the document. */
	section: text,
});
export type Citation = z.infer<typeof citation>;

/** Who a page speaks to. Also the "audience" filter of the search. */
export const audience = z.array(z.enum(audiences)).check(z.minLength(1));

/** The six TPM strategies a page helps with, by number. Also the "strategy" filter of the search. */
export const strategies = z._default(z.array(z.int().check(z.gte(1), z.lte(6))), []);

/** One thing to do after reading: words, and the site path they lead to (with a heading where that helps). */
export const nextThing = z.strictObject({
	label: text,
	to: z.string().check(z.regex(/^\//, 'Begin with "/".')),
	why: z.optional(text),
});

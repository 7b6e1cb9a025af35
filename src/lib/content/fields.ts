/** The fields that every kind of content entry is made of. */
import { z } from '../zod.ts';

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

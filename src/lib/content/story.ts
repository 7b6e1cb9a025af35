/** The shape of a success story. */
import { z } from '../zod.ts';
import { audience, citation, nextThing, slug, strategies, text } from './fields.ts';

/** One figure of a story. `before` and `after` only where the source gives both; otherwise `value` as it stands. */
const storyFigure = z
	.strictObject({
		id: slug,
		/** What is measured: "Time to finish". */
		label: text,
		/** How to write the number. */
		unit: z.enum(['people', 'openings', 'programs', 'percent', 'weeks', 'dollars', 'areas', 'colleges', 'providers']),
		before: z.optional(z.number()),
		after: z.optional(z.number()),
		value: z.optional(z.number()),
		/** How the source words the quantity when the bare number would mislead: "1 year", "up to 300", "more than 100". */
		beforeWords: z.optional(text),
		afterWords: z.optional(text),
		valueWords: z.optional(text),
		/** What the figure does and does not show. */
		note: z.optional(text),
	})
	.check(
		z.refine(
			(figure) => (figure.value === undefined) !== (figure.before === undefined || figure.after === undefined),
			'Give before and after together, or value alone.',
		),
	);

/** `stories/<story>.mdx`: a success story, with its figures as data. */
export const story = z.strictObject({
	title: text,
	/** Where it happened: "Phoenix, Arizona". */
	place: text,
	/** Who did it: the partnership or employer, by its official name. */
	who: text,
	/** The story in two sentences: shown in lists and at the top. */
	lead: text,
	audience,
	strategies,
	/** When the source told it. */
	asOf: text,
	figures: z.array(storyFigure).check(z.minLength(1)),
	/** What a reader can take from it. */
	takeaways: z.array(text).check(z.minLength(1)),
	next: z.array(nextThing).check(z.minLength(1)),
	/** Address of the publisher's longer version. */
	readMore: z.optional(z.url()),
	sources: z.array(citation).check(z.minLength(1)),
	order: z.int(),
});

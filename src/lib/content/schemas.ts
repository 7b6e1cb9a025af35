/**
 * The shape of every kind of content entry. The comment on a field is its reference for writers:
 * what it holds, and what the reader sees of it. All objects are strict, so a misspelled key stops the build.
 */
import { z } from '../zod.ts';
import { audience, citation, nextThing, slug, strategies, text } from './fields.ts';

export type { Citation } from './fields.ts';
export { flow } from './flow.ts';
export { officialFile } from './official-file.ts';
export { type ActionSet, actionSet, type Instrument, instrument, questions } from './questions.ts';
export { story } from './story.ts';
export { type Themes, themes } from './themes.ts';
export { type Wording, wording } from './wording.ts';

/** `sources/*.yaml`: a document the site retells or cites. */
export const source = z.strictObject({
	/** Full official title. */
	title: text,
	/** The name used in notes and citations. */
	short: text,
	publisher: text,
	/** Year of publication as the document states it; null when it states none. */
	year: z.nullable(z.int()),
	/** The day it carries, in words, when it gives more than a year. */
	dated: z.optional(text),
	/** Web address of the document, null when we do not have one. */
	address: z.nullable(z.url()),
	/** Whose words these are and on what terms. */
	rights: text,
	/** What the site takes from it, one plain sentence or two. */
	took: text,
	/** What the copy we worked from had lost, each as one sentence. */
	lost: z._default(z.array(text), []),
	/** People the document credits, by role. */
	credits: z._default(z.array(z.strictObject({ role: text, names: z.array(text) })), []),
	/** Order on the sources page. */
	order: z.int(),
});

/** `glossary/<term>.mdx`: one term. The body explains it after the one-sentence definition. */
export const term = z.strictObject({
	/** The term as a heading, sentence case: "Employer collaborative". */
	term: text,
	/** Acronym when people use one: "CLNA". */
	acronym: z.optional(text),
	/** Other words people type for it. Each may be claimed by one term only; the term itself is not listed. */
	aliases: z._default(z.array(text), []),
	/** The definition in one plain sentence of our own, under 30 words. It is what the popover shows. */
	short: z.string().check(z.trim(), z.minLength(1), z.maxLength(240)),
	/** A real example from a source, or one marked as invented by starting with "Invented example:". */
	example: z.optional(text),
	/** Ids of neighboring terms. */
	seeAlso: z._default(z.array(slug), []),
	/** Terms it is mistaken for, and the difference. */
	notSameAs: z._default(z.array(z.strictObject({ term: slug, why: text })), []),
	strategies,
	sources: z.array(citation).check(z.minLength(1)),
});

/** `guides/<guide>/guide.yaml`: the cover of a guide and the order of its chapters. */
export const guide = z.strictObject({
	title: text,
	/** A shorter name for breadcrumbs and navigation. */
	short: text,
	/** One sentence for lists. */
	summary: text,
	/** Two or three sentences for the top of the guide. */
	lead: text,
	/** For whom, in words. */
	forWhom: text,
	audience,
	order: z.int(),
	/** Chapter entries in reading order, as `<folder>/<chapter>`. A chapter may stand in two guides. */
	chapters: z.array(text).check(z.minLength(1)),
	sources: z.array(citation).check(z.minLength(1)),
});

/** `guides/<guide>/<chapter>.mdx`: one chapter. The address takes its last folder name: `/guides/<guide>/<chapter>/`. */
export const chapter = z.strictObject({
	/** Short and concrete, sentence case. */
	title: text,
	/** A shorter name for the chapter navigation, at most about 28 characters. */
	short: z.optional(text),
	/** What it is about and why it matters, one or two sentences. */
	lead: text,
	/** For whom, in words: "CTE teachers and program directors". */
	forWhom: text,
	audience,
	strategies,
	/** Two to five sentences worth remembering. */
	takeaways: z.array(text).check(z.minLength(2), z.maxLength(8)),
	/** What to do next: a chapter, a term, a tool, a question set. */
	next: z.array(nextThing).check(z.minLength(1)),
	sources: z.array(citation).check(z.minLength(1)),
});

/** `steps/<framework>/framework.yaml`: a step framework and the order of its steps. */
export const framework = z.strictObject({
	title: text,
	short: text,
	summary: text,
	lead: text,
	order: z.int(),
	/** Step ids in order, as `<framework>/<step>`. */
	steps: z.array(text).check(z.minLength(1)),
	sources: z.array(citation).check(z.minLength(1)),
});

/** `steps/<framework>/<step>.mdx`: one step. The body adds tips, examples and tables. */
export const step = z.strictObject({
	/** The step as an instruction, sentence case. */
	title: text,
	/** At most about 32 characters, for navigation. */
	short: text,
	/** The plain question this step answers: "Which jobs matter most?" */
	question: text,
	/** Why it is worth doing. */
	why: text,
	/** What to do, in order. */
	doThis: z.array(text).check(z.minLength(1)),
	/** What to ask, and whom it is asked of is clear from the words. */
	ask: z._default(z.array(text), []),
	/** Who takes part and what each does. */
	who: z.array(z.strictObject({ role: text, does: text })).check(z.minLength(1)),
	/** What there is at the end. */
	result: z.array(text).check(z.minLength(1)),
	audience,
	strategies,
	next: z._default(z.array(nextThing), []),
	sources: z.array(citation).check(z.minLength(1)),
});

/** `paths/<role>.yaml`: a reading path of about 20 minutes for one role. */
export const path = z.strictObject({
	title: text,
	/** Who walks it, in words. */
	forWhom: text,
	/** What the reader can do at the end. */
	promise: text,
	audience,
	order: z.int(),
	/** Pages in order, with what to look for on each. Times come from the words. */
	stops: z.array(z.strictObject({ to: z.string().check(z.regex(/^\//)), look: text })).check(z.minLength(2)),
	/** Terms worth knowing at the end. */
	terms: z.array(slug).check(z.minLength(1)),
	next: nextThing,
});

/** `tools/<id>.mdx`: the words around a tool. The body explains how it works: formula, source, limits. */
export const toolWords = z.strictObject({
	title: text,
	/** One or two sentences: what it is for. */
	lead: text,
	/** Which of the four questions it answers on the tools page. */
	question: z.enum(['where-are-we', 'what-do-employers-need', 'where-is-the-gap', 'what-will-we-do']),
	forWhom: text,
	audience,
	strategies,
	/** Minutes a first pass takes, as a range in words: "20 to 40 minutes". */
	takes: text,
	/** What to do with the result. */
	next: z.array(nextThing).check(z.minLength(1)),
	order: z.int(),
	sources: z.array(citation).check(z.minLength(1)),
});

/** `roles/<role>.yaml`: a professional role or a kind of organization, written once and shown where it is needed. */
export const role = z.strictObject({
	/** "Hiring managers", "Chambers of commerce". */
	name: text,
	/** Other titles people meet. */
	alsoCalled: z._default(z.array(text), []),
	/** The side it belongs to. */
	group: z.enum(['employer', 'association', 'secondary', 'postsecondary', 'cte-association']),
	/** What the role does, one to three sentences. */
	does: text,
	/** What it decides or can speak for. */
	decides: text,
	/** When to involve it. */
	involve: text,
	/** What to ask it. */
	ask: z.array(text).check(z.minLength(1)),
	order: z.int(),
	sources: z.array(citation).check(z.minLength(1)),
});

/** `measures/<measure>.yaml`: one measure of a partnership, a program or a pipeline. */
export const measure = z.strictObject({
	name: text,
	/** The list it comes from: Michigan's four kinds, or the pain-point, driver and provider measures of the scorecards. */
	group: z.enum(['implementation', 'output', 'employer', 'worker', 'pain-point', 'driver', 'provider']),
	/** What it tells, one or two sentences. */
	tells: text,
	/** What it is counted in: "days", "percent", "people". */
	unit: text,
	/** Which direction is good. */
	better: z.enum(['higher', 'lower', 'neither']),
	benefits: z.array(z.enum(['employer', 'worker', 'learner', 'provider', 'partnership'])).check(z.minLength(1)),
	/** The pain points it answers; empty when it answers none. */
	painPoints: z.array(z.enum(['unfilled-jobs', 'costs', 'moving-up-and-staying', 'diversity'])),
	/** How to read it, and its limits. */
	note: z.optional(text),
	order: z.int(),
	sources: z.array(citation).check(z.minLength(1)),
});
export type Measure = z.infer<typeof measure>;

const exampleTable = z
	.strictObject({
		id: slug,
		caption: text,
		columns: z
			.array(z.strictObject({ key: z.string(), label: text, kind: z.enum(['text', 'number']) }))
			.check(z.minLength(1)),
		/** One value for every column; null where the source gives none, never 0. */
		rows: z.array(z.record(z.string(), z.nullable(z.union([z.string(), z.number()])))).check(z.minLength(1)),
	})
	.check(
		z.refine(
			({ columns, rows }) =>
				rows.every((row) => Object.keys(row).length === columns.length && columns.every(({ key }) => key in row)),
			'Every row has exactly the keys of the columns.',
		),
	);

/** `examples/<example>.yaml`: a worked example of a source as data, shown as tables. */
export const example = z.strictObject({
	title: text,
	/** What it shows, one to three sentences. */
	lead: text,
	place: z.optional(text),
	asOf: text,
	tables: z.array(exampleTable).check(z.minLength(1)),
	/** Oddities of the source, and what its copy had lost. */
	notes: z._default(z.array(text), []),
	order: z.int(),
	sources: z.array(citation).check(z.minLength(1)),
});

/** `comparison/*.yaml`: the questions the step frameworks answer, and the steps that answer each. */
export const comparisonRow = z.strictObject({
	/** "Which jobs matter most?" */
	question: text,
	order: z.int(),
	/** Step ids, as `<framework>/<step>`, in the order of the frameworks. */
	steps: z.array(text).check(z.minLength(1)),
	/** The tool that serves this question, when there is one. */
	tool: z.optional(slug),
});

/** `inventory/<document>.yaml`: every item a source holds, and where the site has it. The link graph checks each address. */
export const inventory = z.strictObject({
	source: slug,
	items: z.array(z.strictObject({ item: text, to: z.string().check(z.regex(/^\//)) })).check(z.minLength(1)),
});

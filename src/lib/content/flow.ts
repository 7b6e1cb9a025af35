/** The shape of `flows/*.yaml`: a short question flow that ends in results, with the reasons written beside the answers. */
import { z } from '../zod.ts';
import { citation, slug, text } from './fields.ts';

/** Words and the site path they lead to, and what is to be found there. The link graph checks the path. */
const link = z.strictObject({ label: text, to: z.string().check(z.regex(/^\//, 'Begin with "/".')), why: text });
const links = z._default(z.array(link), []);

/** Whether an answer speaks for what a part asks about, speaks against it, or leaves it open. */
const speaks = z.enum(['for', 'against', 'open']);

const choice = z.strictObject({
	id: slug,
	/** The answer, as the reader would say it. */
	label: text,
	hint: z.optional(text),
	/** What comes after it: the id of a question or of a result of the same part. */
	next: slug,
	/** What follows from this answer and why. It is read under “You said: <label>”. */
	because: text,
	speaks: z.optional(speaks),
	/** What the answer says about another part of the flow. */
	elsewhere: z._default(z.array(z.strictObject({ part: slug, speaks, because: text })), []),
	/** What the answer adds to the results, before their own links. */
	firstSteps: links,
	tools: links,
	people: links,
	reading: links,
});

const question = z.strictObject({
	id: slug,
	ask: text,
	/** A few words for the list of answers: "What you have". */
	short: text,
	/** Why it is asked: what depends on the answer. */
	why: text,
	choices: z.array(choice).check(z.minLength(2)),
});

const result = z.strictObject({
	id: slug,
	/** The result in a few words: "Start with step 5". */
	title: text,
	/** What it means, two to four sentences. It claims no more than the reasons carry. */
	lead: text,
	/** The result instead, where an answer on the way spoke against or left something open. */
	whenOpen: z.optional(slug),
	/** What would have to be true for it to work out. */
	conditions: z._default(z.array(text), []),
	firstSteps: z.array(link).check(z.minLength(1)),
	tools: links,
	/** Roles and organizations to involve. */
	people: z.array(link).check(z.minLength(1)),
	reading: links,
	/** Whose advice it is, in words: a document and its section, or “ours”. */
	from: text,
});

const part = z.strictObject({
	id: slug,
	/** The question the part answers. */
	title: text,
	lead: text,
	/** Id of its first question. */
	start: slug,
	questions: z.array(question).check(z.minLength(1)),
	results: z.array(result).check(z.minLength(1)),
});

/** `flows/<flow>.yaml`. What leads where is checked by `flowProblems` in lib/starting-point. */
export const flow = z.strictObject({
	title: text,
	/** What the reader learns, one or two sentences. */
	lead: text,
	/** Asked one after the other; each has its own result. */
	parts: z.array(part).check(z.minLength(1)),
	sources: z.array(citation).check(z.minLength(1)),
});
export type Flow = z.infer<typeof flow>;
export type FlowPart = z.infer<typeof part>;
export type FlowQuestion = z.infer<typeof question>;
export type FlowChoice = z.infer<typeof choice>;
export type FlowResult = z.infer<typeof result>;
export type FlowLink = z.infer<typeof link>;

/** An official file the data desk reads, and where to get it. */
import { z } from '../zod.ts';
import { slug, text } from './fields.ts';

/** `official-files/<file>.yaml`. */
export const officialFile = z.strictObject({
	/** As people call it: "IPEDS completions". */
	title: text,
	/** Who publishes it, spelled out. */
	agency: text,
	/** What it tells, in one sentence or two. */
	tells: text,
	/** The agency's page for it. */
	address: z.url(),
	/** Which file to pick there, and how to know it. */
	choose: text,
	/** The kinds of file, after "It comes as": "CSV in a zip". */
	form: text,
	/** What to know before using the figures; every trap is one sentence or two. */
	notes: z.array(text),
	/** On what terms it may be used. */
	rights: text,
	/** Ids of the readers in `lib/formats/official-readers.ts` that read it. Each reader is named by one entry. */
	readers: z.array(slug).check(z.minLength(1)),
	/** What it becomes once it is read: a tool names the kinds it works with. */
	kind: z.enum(['crosswalk', 'code-list', 'completions', 'institutions', 'projections', 'wages', 'onet-ratings']),
	/** Order on the page. */
	order: z.int(),
});

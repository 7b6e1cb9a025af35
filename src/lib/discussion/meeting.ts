/** A meeting and its agenda, as they are saved. */
import { line } from '../workspace/schema.ts';
import { z } from '../zod.ts';

const prose = z.string().check(z.maxLength(20_000));

/** What one of two sides says to a theme. The name of the side is frozen with it. */
const view = z.strictObject({ name: line, note: prose });
export type SideView = z.infer<typeof view>;

/**
 * A question on the agenda. It keeps the words it was put there with, so minutes never change after the meeting and a note
 * outlives its question.
 */
const item = z.strictObject({
	/** `<set>/<action>/<question>`, `<pairing>/<part>/<theme>`, or `own/<uuid>`. */
	key: line,
	/** The question. */
	text: prose,
	/** The action or theme it belongs to; empty for a question of one's own. */
	under: prose,
	/** What was said. On a theme: what was heard differently, and what was agreed. */
	note: prose,
	/** On a theme: what each side says. Null where one side asks. */
	views: z.nullable(z.tuple([view, view])),
	isAnswered: z.boolean(),
	/** Off the agenda, and kept because it holds words. */
	isAside: z.boolean(),
});
export type Item = z.infer<typeof item>;

const unique = <T>(values: readonly T[]) => new Set(values).size === values.length;

export const meeting = z.strictObject({
	id: z.uuid(),
	title: line,
	/** The day, and the local time where it is known. */
	date: z.nullable(z.iso.date()),
	time: z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
	/** Planned length in minutes; null goes by the estimate. */
	minutes: z.nullable(z.int().check(z.gte(5), z.lte(600))),
	place: line,
	/** Who was there: one name or role to a line. */
	who: prose,
	/** The meeting whose open questions this one took over. */
	follows: z.nullable(z.uuid()),
	/** In the order of the agenda. */
	items: z.array(item).check(
		z.maxLength(2_000),
		z.refine((items) => unique(items.map(({ key }) => key)), 'One question is on it twice.'),
	),
});
export type Meeting = z.infer<typeof meeting>;

/** Meetings, oldest first. */
export const meetings = z.array(meeting).check(
	z.maxLength(2_000),
	z.refine((all) => unique(all.map(({ id }) => id)), 'One meeting is in it twice.'),
);

/** A meeting with nothing said about it yet. */
export function blankMeeting(id: string, title: string): Meeting {
	return { id, title, date: null, time: null, minutes: null, place: '', who: '', follows: null, items: [] };
}

/** A question nobody has answered yet. */
export function blankItem({ key, text, under, sides }: Question): Item {
	const views: Item['views'] = sides && [
		{ name: sides[0], note: '' },
		{ name: sides[1], note: '' },
	];
	return { key, text, under, note: '', views, isAnswered: false, isAside: false };
}

/** A question that can be put on an agenda. */
export interface Question {
	key: string;
	text: string;
	under: string;
	/** The names of the two sides that both answer it; null where one side asks. */
	sides: readonly [string, string] | null;
}

/** True when something was written to it. */
export function hasWords({ note, views }: Item): boolean {
	return [note, ...(views ?? []).map((each) => each.note)].some((text) => text.trim() !== '');
}

export function isOwn({ key }: Pick<Item, 'key'>): boolean {
	return key.startsWith('own/');
}

/** What is on the agenda, without what was set aside. */
export function agendaOf({ items }: Meeting): Item[] {
	return items.filter(({ isAside }) => !isAside);
}

import { earlierWords, meetingAfter, meetingsBefore, notOn, openItems } from '../../lib/discussion/carry-over.ts';
import {
	type CatalogueQuestion,
	type CatalogueSet,
	catalogueOf,
	type DiscussionWords,
	questionsByKey,
} from '../../lib/discussion/catalogue.ts';
import { minutesOf } from '../../lib/discussion/duration.ts';
import { agendaOf, type Item, isOwn, type Meeting } from '../../lib/discussion/meeting.ts';
import { placeOf, type Task } from '../../lib/discussion/tasks.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';

/** A question of a meeting with everything there is to show beside it. */
export interface Line {
	item: Item;
	/** As the set asks it today; null for a question of one's own and for one that is no longer in its set. */
	question: CatalogueQuestion | null;
	/** True when the set does not ask it any more. */
	isGone: boolean;
	/** What was said at the meetings before, latest first. */
	earlier: ReturnType<typeof earlierWords>;
	tasks: Task[];
}

/** One meeting as it is worked on, written down and handed out. */
export interface MeetingResult {
	meeting: Meeting;
	agenda: Line[];
	aside: Line[];
	/** How many questions of the agenda are answered. */
	answered: number;
	/** Estimated minutes of the agenda; 0 while it is empty. */
	estimate: number;
	/** All tasks given at it. */
	tasks: Task[];
	/** Those given to no question of it. */
	otherTasks: Task[];
	/** The meeting before and the one after it; null where there is none. */
	before: Meeting | null;
	after: Meeting | null;
	/** What is left open, set aside or not. */
	open: Item[];
	/** How many of these the meeting after it does not have; 0 without one. */
	notCarried: number;
}

export interface Result {
	catalogue: CatalogueSet[];
	/** Null while there is no meeting. */
	current: MeetingResult | null;
	/** The question talked about; null while the agenda is empty. */
	here: Line | null;
	/** Tasks of meetings that are no longer here. */
	strayTasks: Task[];
}

export function meetingResult(
	{ meetings, tasks }: Slice,
	meeting: Meeting,
	questions: ReadonlyMap<string, CatalogueQuestion>,
): MeetingResult {
	const chain = meetingsBefore(meetings, meeting);
	const ours = tasks.filter((task) => placeOf(task).meeting === meeting.id);
	const line = (item: Item): Line => {
		const question = questions.get(item.key) ?? null;
		return {
			item,
			question,
			isGone: question === null && !isOwn(item),
			earlier: earlierWords(chain, item.key),
			tasks: ours.filter((task) => placeOf(task).question === item.key),
		};
	};
	const items = agendaOf(meeting);
	const after = meetingAfter(meetings, meeting.id);
	const keys = new Set(meeting.items.map(({ key }) => key));
	return {
		meeting,
		agenda: items.map(line),
		aside: meeting.items.filter(({ isAside }) => isAside).map(line),
		answered: items.filter(({ isAnswered }) => isAnswered).length,
		estimate: minutesOf(meeting),
		tasks: ours,
		otherTasks: ours.filter((task) => !keys.has(placeOf(task).question ?? '')),
		before: chain[0] ?? null,
		after,
		open: openItems(meeting),
		notCarried: after === null ? 0 : notOn(after, meeting).length,
	};
}

export function compute(slice: Slice, settings: Settings, words: DiscussionWords): Result {
	const catalogue = catalogueOf(words);
	const { meetings, tasks } = slice;
	const meeting = meetings.find(({ id }) => id === settings.meeting) ?? meetings.at(-1) ?? null;
	const current = meeting && meetingResult(slice, meeting, questionsByKey(catalogue));
	const agenda = current?.agenda ?? [];
	const here =
		agenda.find(({ item }) => item.key === settings.question) ??
		agenda.find(({ item }) => !item.isAnswered) ??
		agenda[0] ??
		null;
	const known = new Set(meetings.map(({ id }) => id));
	return {
		catalogue,
		current,
		here,
		strayTasks: tasks.filter((task) => !known.has(placeOf(task).meeting ?? '')),
	};
}

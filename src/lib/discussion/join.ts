/**
 * Two copies of the same meetings in one: mine, and one that went to others and came back. Nothing written in mine is
 * lost, whatever came back: a link leaves out who was there, and people go on writing while it is away.
 */
import type { Item, Meeting, SideView } from './meeting.ts';
import type { Task } from './tasks.ts';

interface Copy {
	meetings: readonly Meeting[];
	tasks: readonly Task[];
}

/** Stands over the words of the other copy where both copies say something. */
export const OTHER_COPY = 'From the other copy:';

/**
 * Mine with everything that is new in theirs. A note that only one copy has is taken; where both have one and they
 * differ, both stay, theirs under `OTHER_COPY`. A question answered in either is answered. All else that is filled in
 * (title, day, place, who is there, a task's words) stays as mine has it. Null when no meeting and no task is in both.
 *
 * A copy cannot say what was taken away from it, so what one side removed and the other still has is there again.
 */
export function joinCopies(mine: Copy, theirs: Copy): { meetings: Meeting[]; tasks: Task[] } | null {
	if (!share(mine.meetings, theirs.meetings) && !share(mine.tasks, theirs.tasks)) return null;
	return {
		meetings: union(mine.meetings, theirs.meetings, ({ id }) => id, joinMeeting),
		tasks: union(mine.tasks, theirs.tasks, ({ id }) => id, joinTask),
	};
}

function share(mine: readonly { id: string }[], theirs: readonly { id: string }[]): boolean {
	const ids = new Set(mine.map(({ id }) => id));
	return theirs.some(({ id }) => ids.has(id));
}

/** Mine in my order, each joined with its other half, then what only theirs has. */
function union<T>(mine: readonly T[], theirs: readonly T[], key: (each: T) => string, join: (a: T, b: T) => T): T[] {
	const others = new Map(theirs.map((each) => [key(each), each]));
	const joined = mine.map((each) => {
		const other = others.get(key(each));
		others.delete(key(each));
		return other === undefined ? each : join(each, other);
	});
	return [...joined, ...others.values()];
}

const isBlank = (text: string) => text.trim() === '';
const filled = (mine: string, theirs: string) => (isBlank(mine) ? theirs : mine);

function joinMeeting(mine: Meeting, theirs: Meeting): Meeting {
	return {
		...mine,
		title: filled(mine.title, theirs.title),
		date: mine.date ?? theirs.date,
		time: mine.time ?? theirs.time,
		minutes: mine.minutes ?? theirs.minutes,
		place: filled(mine.place, theirs.place),
		who: filled(mine.who, theirs.who),
		follows: mine.follows ?? theirs.follows,
		items: union(mine.items, theirs.items, ({ key }) => key, joinItem),
	};
}

function joinItem(mine: Item, theirs: Item): Item {
	const join = (one: SideView, other: SideView): SideView => ({ ...one, note: bothTexts(one.note, other.note) });
	return {
		...mine,
		note: bothTexts(mine.note, theirs.note),
		views:
			mine.views && theirs.views
				? [join(mine.views[0], theirs.views[0]), join(mine.views[1], theirs.views[1])]
				: (mine.views ?? theirs.views),
		isAnswered: mine.isAnswered || theirs.isAnswered,
	};
}

function joinTask(mine: Task, theirs: Task): Task {
	return {
		...mine,
		action: filled(mine.action, theirs.action),
		owner: isBlank(mine.owner ?? '') ? theirs.owner : mine.owner,
		due: mine.due ?? theirs.due,
		status: mine.status === 'open' ? theirs.status : mine.status,
	};
}

/** Both texts, without saying anything twice: a text that goes on from the other one stands for both. */
function bothTexts(mine: string, theirs: string): string {
	if (isBlank(theirs) || holds(mine, theirs.trim())) return mine;
	if (isBlank(mine) || holds(theirs, mine.trim())) return theirs;
	return `${mine.trimEnd()}\n\n${OTHER_COPY}\n${theirs.trim()}`;
}

/** True when `part` stands in `whole` from the beginning of a line, and does not end inside a word. */
function holds(whole: string, part: string): boolean {
	for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1)) {
		const isLine = whole.slice(0, at).split('\n').at(-1)?.trim() === '';
		if (isLine && !/^[\p{L}\p{M}\p{N}]/u.test(whole.slice(at + part.length))) return true;
	}
	return false;
}

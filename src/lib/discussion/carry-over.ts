/** From one meeting to the next: what is open goes along, what was said stays where it was said. */
import { freeName } from '../workspace/names.ts';
import { blankMeeting, hasWords, type Item, type Meeting } from './meeting.ts';

/** The meeting that took over the open questions of this one; null when none was started. */
export function meetingAfter(meetings: readonly Meeting[], id: string): Meeting | null {
	return meetings.find(({ follows }) => follows === id) ?? null;
}

/** What is left open at a meeting and goes along to the next one, also when it was set aside. */
export function openItems({ items }: Meeting): Item[] {
	return items.filter(({ isAnswered }) => !isAnswered);
}

/** What is open at a meeting and not on the one after it: it became open again, or somebody took it off there. */
export function notOn(next: Meeting, before: Meeting): Item[] {
	const has = new Set(next.items.map(({ key }) => key));
	return openItems(before).filter(({ key }) => !has.has(key));
}

/**
 * Starts the next meeting with every open question of one, without its words; the meeting itself stays as it is. Started
 * again, it is the same meeting: questions that are open now and not on it are added, so only for who asks for that. `id` is a new UUID.
 */
export function carryOver(meetings: readonly Meeting[], from: string, id: string): Meeting[] {
	const before = meetings.find((meeting) => meeting.id === from);
	if (before === undefined) return [...meetings];
	const next = meetingAfter(meetings, from);
	if (next === null) {
		const { title, place } = before;
		const base = title.replace(/ \(\d+\)$/, '');
		const named = freeName(
			base || 'Next meeting',
			meetings.map((meeting) => meeting.title),
		);
		return [
			...meetings,
			{ ...blankMeeting(id, named), place, follows: from, items: openItems(before).map(withoutWords) },
		];
	}
	const added = notOn(next, before).map(withoutWords);
	return meetings.map((meeting) =>
		meeting.id === next.id ? { ...meeting, items: [...meeting.items, ...added] } : meeting,
	);
}

function withoutWords(item: Item): Item {
	const [first, second] = item.views ?? [];
	const views: Item['views'] =
		first && second
			? [
					{ ...first, note: '' },
					{ ...second, note: '' },
				]
			: null;
	return { ...item, note: '', views };
}

/** The meetings this one goes back to, latest first. A circle, which only a damaged file could hold, ends where it closes. */
export function meetingsBefore(meetings: readonly Meeting[], meeting: Meeting): Meeting[] {
	const chain: Meeting[] = [];
	let previous = meeting.follows;
	while (previous !== null) {
		const found = meetings.find(({ id }) => id === previous);
		if (found === undefined || found.id === meeting.id || chain.includes(found)) break;
		chain.push(found);
		previous = found.follows;
	}
	return chain;
}

/** What was said to a question at the meetings before, latest first. */
export function earlierWords(
	before: readonly Meeting[],
	key: string,
): { meeting: Pick<Meeting, 'id' | 'title' | 'date'>; item: Item }[] {
	return before.flatMap((meeting) => {
		const item = meeting.items.find((each) => each.key === key);
		return item !== undefined && hasWords(item) ? [{ meeting, item }] : [];
	});
}

/** Removes a meeting. The one after it goes back to the one before it, so the earlier words stay in sight. */
export function removeMeeting(meetings: readonly Meeting[], id: string): Meeting[] {
	const removed = meetings.find((meeting) => meeting.id === id);
	if (removed === undefined) return [...meetings];
	return meetings
		.filter((meeting) => meeting.id !== id)
		.map((meeting) => (meeting.follows === id ? { ...meeting, follows: removed.follows } : meeting));
}

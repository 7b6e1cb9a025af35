/** Changes of a meeting's agenda. Each takes a meeting and gives a new one; none loses words or a question of one's own. */
import { blankItem, hasWords, type Item, isOwn, type Meeting, type Question } from './meeting.ts';

/** Puts a question at the end of the agenda, or back on it with its words when it was set aside. */
export function choose(meeting: Meeting, question: Question): Meeting {
	if (!meeting.items.some(({ key }) => key === question.key)) {
		return { ...meeting, items: [...meeting.items, blankItem(question)] };
	}
	return editItem(meeting, question.key, (item) => ({ ...item, isAside: false }));
}

/** Takes a question off the agenda. One that holds words, or that nobody could choose again, is set aside, not dropped. */
export function takeOff(meeting: Meeting, key: string): Meeting {
	const item = meeting.items.find((each) => each.key === key);
	if (item === undefined) return meeting;
	if (!hasWords(item) && !isOwn(item)) return dropItem(meeting, key);
	return editItem(meeting, key, (before) => ({ ...before, isAside: true }));
}

/** Removes a question with its words. Only for what a person asked to delete. */
export function dropItem(meeting: Meeting, key: string): Meeting {
	return { ...meeting, items: meeting.items.filter((item) => item.key !== key) };
}

/** Moves a question one place up or down on the agenda, past what is set aside. At an end it stays. */
export function moveItem(meeting: Meeting, key: string, by: -1 | 1): Meeting {
	const items = [...meeting.items];
	const from = items.findIndex((item) => item.key === key);
	const moved = items[from];
	if (moved === undefined || moved.isAside) return meeting;
	let to = from + by;
	while (items[to]?.isAside) to += by;
	const other = items[to];
	if (other === undefined) return meeting;
	items[from] = other;
	items[to] = moved;
	return { ...meeting, items };
}

/** Adds a question of one's own at the end. Both sides answer it where both answer everything else. `id` is a new UUID. */
export function addOwn(meeting: Meeting, id: string, text: string): Meeting {
	return choose(meeting, { key: `own/${id}`, text: text.trim(), under: '', sides: sharedSides(meeting) });
}

/** The names of the two sides when every question of the agenda is for both; null otherwise, and for an empty agenda. */
function sharedSides({ items }: Meeting): [string, string] | null {
	const [first] = items;
	if (!first?.views || items.some(({ views }) => views === null)) return null;
	return [first.views[0].name, first.views[1].name];
}

export function editItem(meeting: Meeting, key: string, edit: (item: Item) => Item): Meeting {
	return { ...meeting, items: meeting.items.map((item) => (item.key === key ? edit(item) : item)) };
}

/** Writes what one of the two sides says. A question that one side asks stays as it is. */
export function noteView(item: Item, side: 0 | 1, note: string): Item {
	if (item.views === null) return item;
	const [first, second] = item.views;
	return { ...item, views: side === 0 ? [{ ...first, note }, second] : [first, { ...second, note }] };
}

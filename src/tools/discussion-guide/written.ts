/** Pieces that the guide and the minutes share. */
import type { Block } from '../../lib/tool/document.ts';
import type { Table } from '../../lib/tool/tool.ts';
import { statusNames } from '../../lib/workspace/status-names.ts';
import { meetingName, shortDay } from './dates.ts';
import type { Line, MeetingResult } from './result.ts';

export const paragraph = (text: string): Block => ({ is: 'paragraph', text });
export const note = (text: string): Block => ({ is: 'note', text });
export const heading = (level: 1 | 2 | 3, text: string): Block => ({ is: 'heading', level, text });
export const list = (items: string[]): Block => ({ is: 'list', items, ordered: false });

/** A text a person typed, a block for each paragraph. `lead` stands before the first one. */
export function typed(text: string, lead = ''): Block[] {
	const parts = text
		.trim()
		.split(/\n+/)
		.filter((part) => part.trim() !== '');
	return parts.map((part, index) => paragraph(index === 0 ? `${lead}${part}` : part));
}

/** Lines in the order of the agenda, those that stand next to each other under one action or theme together. */
export function groups(lines: readonly Line[]): { under: string; lines: Line[] }[] {
	const found: { under: string; lines: Line[] }[] = [];
	for (const line of lines) {
		const last = found.at(-1);
		if (last !== undefined && last.under === line.item.under) last.lines.push(line);
		else found.push({ under: line.item.under, lines: [line] });
	}
	return found;
}

/** What a document is called: its kind, and the meeting it is about. */
export const titleOf = (kind: string, meeting: string): string =>
	meeting.trim() === '' ? kind : `${kind}: ${meeting}`;

/** The heading over questions that belong to no action or theme. */
export const underName = (under: string): string => under || 'Our own questions';

/** What was said to a question, a block for each side and each paragraph; empty when nothing was. */
export function said({ note: words, views }: Line['item']): Block[] {
	if (views === null) return typed(words);
	return [
		...views.flatMap((view) => typed(view.note, `${view.name}: `)),
		...typed(words, 'Heard differently, and agreed: '),
	];
}

/** What was said at meetings before, each under the name of the meeting. */
export function earlierBlocks({ earlier }: Line): Block[] {
	return earlier.flatMap(({ meeting, item }) => [note(`Noted at ${meetingName(meeting)}:`), ...said(item)]);
}

/** The tasks of a meeting; null when there are none. */
export function tasksTable({ tasks }: Pick<MeetingResult, 'tasks'>): Table | null {
	if (tasks.length === 0) return null;
	return {
		id: 'meeting-tasks',
		title: 'Who does what, by when',
		columns: [
			{ key: 'what', label: 'What', kind: 'text' },
			{ key: 'who', label: 'Who', kind: 'text' },
			{ key: 'due', label: 'By when', kind: 'text' },
			{ key: 'state', label: 'State', kind: 'text' },
		],
		rows: tasks.map(({ action, owner, due, status }) => ({
			what: action,
			who: owner,
			due: due && shortDay(due),
			state: statusNames[status],
		})),
	};
}

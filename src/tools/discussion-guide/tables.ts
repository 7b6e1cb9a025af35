import type { Item, Meeting } from '../../lib/discussion/meeting.ts';
import { placeOf } from '../../lib/discussion/tasks.ts';
import type { Table } from '../../lib/tool/tool.ts';
import { statusNames } from '../../lib/workspace/status-names.ts';
import type { Slice } from './slice.ts';
import { underName } from './written.ts';

const orNull = (text: string | undefined) => (text === undefined || text.trim() === '' ? null : text);

function stateOf({ isAside, isAnswered }: Item): string {
	if (isAside) return 'Set aside';
	return isAnswered ? 'Answered' : 'Open';
}

function agendaRows(meeting: Meeting): Table['rows'] {
	return meeting.items.map((item, index) => ({
		meeting: meeting.title,
		date: meeting.date,
		number: index + 1,
		under: underName(item.under),
		question: item.text,
		state: stateOf(item),
		note: orNull(item.note),
		first: orNull(item.views?.[0].note),
		second: orNull(item.views?.[1].note),
	}));
}

function notesTable({ meetings }: Slice): Table {
	const bothSides = meetings.some(({ items }) => items.some(({ views }) => views !== null));
	return {
		id: 'notes',
		title: 'Agenda and notes',
		columns: [
			{ key: 'meeting', label: 'Meeting', kind: 'text' },
			{ key: 'date', label: 'Date', kind: 'text' },
			{ key: 'number', label: 'No.', kind: 'number', digits: 0 },
			{ key: 'under', label: 'Action or theme', kind: 'text' },
			{ key: 'question', label: 'Question', kind: 'text' },
			{ key: 'state', label: 'State', kind: 'text' },
			{ key: 'note', label: 'Notes', kind: 'text' },
			...(bothSides
				? ([
						{ key: 'first', label: 'Educators or organization', kind: 'text' },
						{ key: 'second', label: 'Employers', kind: 'text' },
					] as const)
				: []),
		],
		rows: meetings.flatMap(agendaRows),
		notes: bothSides ? ['On a theme, “Notes” holds what was heard differently and what was agreed.'] : [],
	};
}

function tasksTable({ meetings, tasks }: Slice): Table {
	const titles = new Map(meetings.map(({ id, title }) => [id, title]));
	return {
		id: 'tasks',
		title: 'Tasks from meetings',
		columns: [
			{ key: 'what', label: 'What', kind: 'text' },
			{ key: 'who', label: 'Who', kind: 'text' },
			{ key: 'due', label: 'By when', kind: 'text' },
			{ key: 'state', label: 'State', kind: 'text' },
			{ key: 'question', label: 'From', kind: 'text' },
			{ key: 'meeting', label: 'Meeting', kind: 'text' },
		],
		rows: tasks.map((task) => ({
			what: task.action,
			who: task.owner,
			due: task.due,
			state: statusNames[task.status],
			question: task.finding,
			meeting: titles.get(placeOf(task).meeting ?? '') ?? null,
		})),
	};
}

/** Every question of every meeting with what was said, and every task given; only what there is. */
export function tables(slice: Slice): Table[] {
	return [
		...(slice.meetings.length > 0 ? [notesTable(slice)] : []),
		...(slice.tasks.length > 0 ? [tasksTable(slice)] : []),
	];
}

import type { Block, WrittenDocument } from '../../lib/tool/document.ts';
import { linesOf, whenAndWhere } from './dates.ts';
import type { Line, MeetingResult } from './result.ts';
import { groups, heading, list, note, paragraph, said, tasksTable, underName } from './written.ts';

function answeredBlocks({ item }: Line): Block[] {
	const words = said(item);
	return [
		heading(3, item.text),
		...words,
		...(item.isAnswered ? [note('Answered.')] : [note(words.length === 0 ? 'Open. Nothing noted.' : 'Still open.')]),
	];
}

/** A heading with its blocks, or nothing when there are none. */
const section = (title: string, blocks: Block[]): Block[] =>
	blocks.length === 0 ? [] : [heading(2, title), ...blocks];

/** What was said, what was agreed, who does what, and what is left: to send after the meeting. */
export function minutesDocument(current: MeetingResult): WrittenDocument {
	const { meeting, agenda, aside, after } = current;
	const table = tasksTable(current);
	const people = linesOf(meeting.who);
	const open = agenda.filter(({ item }) => !item.isAnswered).map(({ item }) => item.text);
	const next = after && whenAndWhere(after);
	return {
		is: 'written',
		id: 'minutes',
		title: 'Minutes',
		blocks: [
			heading(1, meeting.title || 'Minutes'),
			note(['Minutes.', whenAndWhere(meeting)].filter(Boolean).join(' ')),
			...section('Who was there', people.length === 0 ? [] : [list(people)]),
			...groups(agenda).flatMap(({ under, lines }) => section(underName(under), lines.flatMap(answeredBlocks))),
			...section('Set aside', aside.flatMap(answeredBlocks)),
			...section('Tasks', table === null ? [] : [{ is: 'table', table }]),
			...section('Open for the next meeting', open.length === 0 ? [] : [list(open)]),
			...section('Next meeting', next ? [paragraph(next)] : []),
		],
	};
}

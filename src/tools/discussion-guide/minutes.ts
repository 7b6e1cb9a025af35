import type { Block, WrittenDocument } from '../../lib/tool/document.ts';
import { linesOf, whenAndWhere } from './dates.ts';
import type { Line, MeetingResult } from './result.ts';
import { groups, heading, list, note, paragraph, said, tasksTable, titleOf, underName } from './written.ts';

function answeredBlocks({ item }: Line): Block[] {
	const words = said(item);
	return [
		heading(3, item.text),
		...words,
		...(item.isAnswered ? [note('Answered.')] : [note(words.length === 0 ? 'Open. Nothing noted.' : 'Still open.')]),
	];
}

/** A part of the minutes, or nothing when there is nothing in it. */
const section = (title: string, blocks: Block[]): Block[] =>
	blocks.length === 0 ? [] : [heading(1, title), ...blocks];

/** What was said, what was agreed, who does what, and what is left: to send after the meeting. */
export function minutesDocument(current: MeetingResult): WrittenDocument {
	const { meeting, agenda, aside, after, open } = current;
	const table = tasksTable(current);
	const people = linesOf(meeting.who);
	const talked = [
		...groups(agenda).flatMap(({ under, lines }) => [heading(2, underName(under)), ...lines.flatMap(answeredBlocks)]),
		...(aside.length === 0 ? [] : [heading(2, 'Set aside'), ...aside.flatMap(answeredBlocks)]),
	];
	const next = after && whenAndWhere(after);
	return {
		is: 'written',
		id: 'minutes',
		title: titleOf('Minutes', meeting.title),
		blocks: [
			note(whenAndWhere(meeting) || 'No day yet.'),
			...section('Who was there', people.length === 0 ? [] : [list(people)]),
			...section('What we talked about', talked),
			...section('Tasks', table === null ? [] : [{ is: 'table', table }]),
			...section('Open for the next meeting', open.length === 0 ? [] : [list(open.map(({ text }) => text))]),
			...section('Next meeting', next ? [paragraph(next)] : []),
		],
	};
}

import type { CatalogueSet } from '../../lib/discussion/catalogue.ts';
import type { Block, WrittenDocument } from '../../lib/tool/document.ts';
import { whenAndWhere } from './dates.ts';
import type { Line, MeetingResult, Result } from './result.ts';
import { earlierBlocks, groups, heading, list, note, paragraph, titleOf, underName } from './written.ts';

/** Why an action or a part matters, by the title the agenda shows over its questions. */
function whyOf(catalogue: readonly CatalogueSet[], { question }: Line): string | null {
	if (question === null || question.sides !== null) return null;
	const all = catalogue.flatMap((set) => set.groups);
	return all.find((group) => group.questions.some(({ key }) => key === question.key))?.why ?? null;
}

function questionBlocks(line: Line, number: number): Block[] {
	const { item, question } = line;
	const prompts = question?.prompts ?? [];
	return [
		heading(3, `${number}. ${item.text}`),
		...earlierBlocks(line),
		...prompts.flatMap(({ heading: title, questions }) => [note(`${title}:`), list(questions)]),
		...(item.views ?? [{ name: 'Notes' }]).map(({ name }): Block => ({ is: 'write-in', label: name, lines: 3 })),
	];
}

/** The agenda with all questions and room to write: to send before the meeting, or to bring. */
export function guideDocument(current: MeetingResult, { catalogue }: Result): WrittenDocument {
	const { meeting, agenda, estimate } = current;
	const numbers = new Map(agenda.map(({ item }, index) => [item.key, index + 1]));
	const blocks = groups(agenda).flatMap(({ under, lines }) => {
		const why = lines[0] ? whyOf(catalogue, lines[0]) : null;
		return [
			heading(2, underName(under)),
			...(why === null ? [] : [paragraph(why)]),
			...lines.flatMap((line) => questionBlocks(line, numbers.get(line.item.key) ?? 0)),
		];
	});
	return {
		is: 'written',
		id: 'guide',
		title: titleOf('Discussion guide', meeting.title),
		blocks: [
			note([whenAndWhere(meeting), `About ${estimate} minutes.`].filter(Boolean).join(' ')),
			...(agenda.length === 0 ? [] : [heading(1, 'What to talk about'), ...blocks]),
			heading(1, 'What we will do'),
			{ is: 'write-in', label: 'Tasks: what, who, by when', lines: 4 },
		],
	};
}

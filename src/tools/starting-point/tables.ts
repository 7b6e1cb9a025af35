import type { Table } from '../../lib/tool/tool.ts';
import type { Result } from './result.ts';
import type { Slice } from './slice.ts';
import { linkLists, speaksInWords } from './words.ts';

export function answersTable({ asked, kept }: Result): Table {
	const row = (onWay: boolean) => (each: Result['asked'][number]) => ({
		question: each.question.ask,
		why: each.question.why,
		answer: each.choice?.label ?? null,
		because: onWay ? (each.choice?.because ?? null) : 'Kept. The other answers do not lead to this question now.',
		speaks: onWay && each.choice?.speaks ? speaksInWords[each.choice.speaks] : null,
	});
	return {
		id: 'answers',
		title: 'Answers and reasons',
		columns: [
			{ key: 'question', label: 'Question', kind: 'text' },
			{ key: 'why', label: 'Why it is asked', kind: 'text' },
			{ key: 'answer', label: 'Answer', kind: 'text' },
			{ key: 'because', label: 'What follows', kind: 'text' },
			{ key: 'speaks', label: 'For or against', kind: 'text' },
		],
		rows: [...asked.map(row(true)), ...kept.map(row(false))],
	};
}

function nextTable({ parts }: Result): Table {
	return {
		id: 'next',
		title: 'Where to go from here',
		columns: [
			{ key: 'part', label: 'Question', kind: 'text' },
			{ key: 'result', label: 'Result', kind: 'text' },
			{ key: 'kind', label: 'Kind', kind: 'text' },
			{ key: 'what', label: 'What or who', kind: 'text' },
			{ key: 'why', label: 'Why', kind: 'text' },
			{ key: 'page', label: 'Page on this site', kind: 'text' },
		],
		rows: parts.flatMap((outcome) =>
			outcome.result === null
				? []
				: linkLists.flatMap(({ key, title }) =>
						outcome[key].map(({ label, to, why }) => ({
							part: outcome.part.title,
							result: outcome.result?.title ?? null,
							kind: title,
							what: label,
							why,
							page: to,
						})),
					),
		),
	};
}

/** The answers once there is one; what to do next once there is a result. */
export function tables({ answers }: Slice, result: Result): Table[] {
	if (Object.keys(answers).length === 0) return [];
	return [answersTable(result), ...(result.parts.some((part) => part.result !== null) ? [nextTable(result)] : [])];
}

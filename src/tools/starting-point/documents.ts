import { fullAddress } from '../../lib/starting-point/full-address.ts';
import type { PartOutcome, Reason } from '../../lib/starting-point/outcome.ts';
import type { Block, ToolDocument } from '../../lib/tool/document.ts';
import type { Result } from './result.ts';
import type { Slice } from './slice.ts';
import { linkLists, speaksInWords } from './words.ts';

const reasonInWords = ({ question, said, because }: Reason) => `${question.short}. You said: “${said}.” ${because}`;

function reasonBlocks(reasons: readonly Reason[]): Block[] {
	const weighs = reasons.some(({ speaks }) => speaks !== null);
	if (!weighs) {
		return [
			{ is: 'heading', level: 3, text: 'Why' },
			{ is: 'list', ordered: false, items: reasons.map(reasonInWords) },
		];
	}
	return (['for', 'open', 'against'] as const).flatMap((speaks): Block[] => {
		const found = reasons.filter((reason) => reason.speaks === speaks);
		if (found.length === 0) return [];
		return [
			{ is: 'heading', level: 3, text: speaksInWords[speaks] },
			{ is: 'list', ordered: false, items: found.map(reasonInWords) },
		];
	});
}

function partBlocks(outcome: PartOutcome): Block[] {
	const { part, result, reasons } = outcome;
	if (result === null) return [];
	return [
		{ is: 'heading', level: 2, text: `${part.title} ${result.title}` },
		{ is: 'paragraph', text: result.lead },
		{ is: 'note', text: `Where this comes from: ${result.from}.`.replace('..', '.') },
		...reasonBlocks(reasons),
		...(result.conditions.length === 0
			? []
			: ([
					{ is: 'heading', level: 3, text: 'What would have to be true' },
					{ is: 'list', ordered: false, items: result.conditions },
				] satisfies Block[])),
		...linkLists.flatMap(({ key, title }): Block[] =>
			outcome[key].length === 0
				? []
				: [
						{ is: 'heading', level: 3, text: title },
						{
							is: 'list',
							ordered: key === 'firstSteps',
							items: outcome[key].map(({ label, why, to }) => `${label}. ${why} ${fullAddress(to)}`),
						},
					],
		),
	];
}

/** The result as a text to send, once the first part has one. */
export function documents(_slice: Slice, { parts }: Result): ToolDocument[] {
	const finished = parts.filter(({ result }) => result !== null);
	if (finished.length === 0) return [];
	return [
		{
			is: 'written',
			id: 'result',
			title: 'Our starting point',
			blocks: [
				{ is: 'heading', level: 1, text: 'Our starting point' },
				...finished.flatMap(partBlocks),
				{ is: 'write-in', label: 'Who takes the first step, and by when', lines: 3 },
			],
		},
	];
}

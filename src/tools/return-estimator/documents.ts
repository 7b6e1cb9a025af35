import type { ReturnResult } from '../../lib/returns/result.ts';
import { headline, partNames, paybackInWords, savingInWords, sensitivityInWords } from '../../lib/returns/sentences.ts';
import type { Block, ToolDocument } from '../../lib/tool/document.ts';
import { isEmpty, type Slice } from './slice.ts';
import { inputsTable, partsTable } from './tables.ts';

/** What the result rests on, in the sentences that go with it everywhere. */
export const restsOn = [
	'The same number of jobs is filled before and with the pipeline. People who leave in their first year are replaced.',
	'The low and high ends are the worst and the best that the ranges allow. All of it going wrong, or right, at once is unlikely.',
	'Whether the pipeline caused a difference is a question the figures cannot answer.',
];

/** A summary on one page, once there is a figure. */
export function documents(slice: Slice, result: ReturnResult): ToolDocument[] {
	if (isEmpty(slice)) return [];
	const said = [headline(result), paybackInWords(result), result.sensitivity && sensitivityInWords(result.sensitivity)];
	const list = (title: string, items: string[]): Block[] =>
		items.length === 0
			? []
			: [
					{ is: 'heading', level: 2, text: title },
					{ is: 'list', ordered: false, items },
				];
	return [
		{
			is: 'written',
			id: 'summary',
			title: 'Return of the pipeline, summary',
			blocks: [
				{ is: 'heading', level: 1, text: 'What the pipeline returns' },
				...(slice.about === '' ? [] : [{ is: 'note', text: `Jobs: ${slice.about}` } satisfies Block]),
				...said.flatMap((text): Block[] => (text ? [{ is: 'paragraph', text }] : [])),
				...list(
					'Part by part',
					result.parts.flatMap(({ id, isCounted, perYear, perJob }) => {
						if (!isCounted) return [`${partNames[id]}: left out.`];
						if (perYear.saving) return [`${partNames[id]}: ${savingInWords(perYear.saving, 'a year')}.`];
						return [`${partNames[id]}: ${perJob.saving ? savingInWords(perJob.saving, 'per job') : 'not known yet'}.`];
					}),
				),
				...list(
					'Still missing',
					result.missing.map(({ name }) => name),
				),
				{ is: 'table', table: partsTable(result) },
				{ is: 'table', table: inputsTable(slice) },
				...list('What it rests on', restsOn),
			],
		},
	];
}

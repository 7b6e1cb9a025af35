import type { Block, ToolDocument } from '../../lib/tool/document.ts';
import type { Result } from './result.ts';
import type { Slice } from './slice.ts';

/** The paragraph for a needs assessment, with its limits and sources. */
export function documents(_slice: Slice, { paragraph, headline }: Result): ToolDocument[] {
	if (paragraph === null) return [];
	const list = (heading: string, items: string[]): Block[] =>
		items.length === 0
			? []
			: [
					{ is: 'heading', text: heading, level: 2 },
					{ is: 'list', items, ordered: false },
				];
	return [
		{
			is: 'written',
			id: 'needs-assessment',
			title: 'Needs assessment paragraph',
			blocks: [
				{
					is: 'heading',
					text: `Supply and openings: ${headline.charAt(0).toLowerCase()}${headline.slice(1)}`,
					level: 1,
				},
				{ is: 'paragraph', text: paragraph.text },
				...list('What the figures do not show', paragraph.limits),
				...list('Sources', paragraph.sources),
			],
		},
	];
}

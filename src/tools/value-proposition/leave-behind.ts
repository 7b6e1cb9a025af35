import type { Table } from '../../lib/tool/tool.ts';
import type { Result } from './result.ts';

const betterWords = { higher: 'Up', lower: 'Down' } as const;

/** The measures of the one page: short enough for paper. Null while there is none. */
export function leaveBehindTable({ material: { gains } }: Result): Table | null {
	const rows = gains.flatMap(({ measure, pain }) =>
		measure === null
			? []
			: [
					{
						measure: measure.name,
						pain: pain?.called ?? null,
						better: measure.better ? betterWords[measure.better] : null,
					},
				],
	);
	if (rows.length === 0) return null;
	return {
		id: 'one-page-measures',
		title: 'How we will both know',
		columns: [
			{ key: 'measure', label: 'What we count', kind: 'text' },
			{ key: 'pain', label: 'What it answers', kind: 'text' },
			{ key: 'better', label: 'Good direction', kind: 'text' },
		],
		rows,
	};
}

import type { Block, WrittenDocument } from '../../lib/tool/document.ts';
import type { Table } from '../../lib/tool/tool.ts';
import type { FlowJob } from './flow-job.ts';
import type { Result } from './result.ts';
import type { Slice } from './slice.ts';
import { hiddenNote, method, sourcesTable } from './tables.ts';
import { facts, headline, whoseOpenings } from './words.ts';

/** One page about the job that is shown, with what may be told of it. */
export function documents(_slice: Slice, { shown }: Result): WrittenDocument[] {
	if (shown === null) return [];
	const { job, hidden } = shown.safe;
	const known = facts(job).filter(({ value }) => value !== null);
	const list: Block[] =
		known.length === 0
			? []
			: [{ is: 'list', ordered: false, items: known.map(({ label, value, how }) => `${label}: ${value}. ${how}`) }];
	return [
		{
			is: 'written',
			id: 'summary',
			title: `Talent flow summary: ${job.title ?? 'a job'}`,
			blocks: [
				{ is: 'heading', level: 1, text: headline(job) },
				{ is: 'paragraph', text: whoseOpenings(job) },
				...list,
				...(job.sources.length === 0 ? [] : [{ is: 'table' as const, table: summaryTable(job) }]),
				{ is: 'heading', level: 2, text: 'How to read it' },
				{ is: 'list', ordered: false, items: hidden > 0 || shown.isReceived ? [...method, hiddenNote] : method },
				{
					is: 'note',
					text: 'Method: Talent Pipeline Management, strategy 4, talent flow analysis. The formulas are this tool’s own.',
				},
			],
		},
	];
}

/** Columns that fit across one page. */
const onPaper = ['source', 'tier', 'applicants', 'qualified', 'hired', 'retained', 'utilization', 'expectedHires'];

function summaryTable(job: FlowJob): Table {
	const table = sourcesTable([job]);
	return { ...table, columns: table.columns.filter(({ key }) => onPaper.includes(key)), notes: [] };
}

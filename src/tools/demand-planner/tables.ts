import type { SharedDemand } from '../../lib/labor/shared-demand.ts';
import type { WrittenDocument } from '../../lib/tool/document.ts';
import type { Table } from '../../lib/tool/tool.ts';
import type { Result } from './result.ts';
import type { Slice } from './slice.ts';

const method = [
	'Positions a year are what employers report: added positions and replacements, spread evenly over the years each employer gave.',
	'Percents apply to the people in the job today, every year, and are not compounded.',
	'A total that fewer than three named employers make up is left empty, and so is one that would give it away.',
	'Government openings are another measure: growth, plus people who leave work, plus people who change to another occupation. They are shown beside the employers’ figures and never mixed in.',
];

/** Totals only: what may be shared and exported. */
export function totalsTable(slice: Slice, { safe, rows }: Result): Table {
	const jobs = new Map(slice.occupations.map((job) => [job.id, job]));
	const government = new Map(rows.map((row) => [row.occupation.id, row.government]));
	const typed = new Map(slice.government.map((one) => [one.occupation, one]));
	return {
		id: 'demand',
		title: 'Demand a year, by job',
		columns: [
			{ key: 'job', label: 'Job', kind: 'text' },
			{ key: 'soc', label: 'SOC code', kind: 'text' },
			{ key: 'added', label: 'New positions a year', kind: 'number', digits: 1 },
			{ key: 'replacement', label: 'Replacements a year', kind: 'number', digits: 1 },
			{ key: 'total', label: 'Positions a year', kind: 'number', digits: 1 },
			{ key: 'whole', label: 'Is the total whole?', kind: 'text' },
			{ key: 'employers', label: 'Employers with a figure', kind: 'number', digits: 0 },
			{ key: 'government', label: 'Government openings a year', kind: 'number', digits: 0 },
			{ key: 'source', label: 'Source of the government figure', kind: 'text' },
		],
		rows: safe.totals.map((total) => {
			const job = jobs.get(total.occupation);
			const figure = government.get(total.occupation) ?? typed.get(total.occupation) ?? null;
			return {
				job: job?.title ?? null,
				soc: job?.soc ?? null,
				added: total.added,
				replacement: total.replacement,
				total: total.total,
				whole: isShown(total) ? (total.isComplete ? 'yes' : 'at least: something was not given') : null,
				employers: total.employers,
				government: figure?.openings ?? null,
				source: figure?.source ?? null,
			};
		}),
		notes: method,
	};
}

const isShown = ({ added, replacement, total }: SharedDemand['totals'][number]) =>
	added !== null || replacement !== null || total !== null;

export function tables(slice: Slice, result: Result): Table[] {
	return result.safe.totals.length === 0 ? [] : [totalsTable(slice, result)];
}

export function documents(slice: Slice, result: Result): WrittenDocument[] {
	const { safe } = result;
	if (safe.totals.length === 0) return [];
	return [
		{
			is: 'written',
			id: 'summary',
			title: 'Demand plan summary',
			blocks: [
				{ is: 'heading', level: 1, text: 'What employers expect to need' },
				{
					is: 'paragraph',
					text: positionsInWords(safe),
				},
				{ is: 'table', table: { ...totalsTable(slice, result), notes: [] } },
				{ is: 'heading', level: 2, text: 'How to read it' },
				{ is: 'list', ordered: false, items: method },
				{
					is: 'note',
					text: 'Method: Talent Pipeline Management, strategy 2, demand planning. The arithmetic is this tool’s own.',
				},
			],
		},
	];
}

/** How many employers, and what they expect in all, as far as it may be told. */
export function positionsInWords({ employers, total, totals }: SharedDemand): string {
	const who = `${employers} named ${employers === 1 ? 'employer' : 'employers'} gave figures.`;
	if (total === null)
		return `${who} The total over all jobs is not shown: it is unknown, or too few employers make it up.`;
	const isWhole = totals.every(({ isComplete }) => isComplete);
	return `${who} Employers expect ${figure(total)} positions a year in all${isWhole ? '' : ', or more: some figures were not given'}.`;
}

function figure(value: number): string {
	return value.toLocaleString('en-US', { maximumFractionDigits: 1 });
}

import { ChartTable } from '../../components/ui/ChartTable.tsx';
import { flowFigures } from '../../lib/labor/talent-flow.ts';
import { FlowPicture } from './FlowPicture.tsx';
import { written } from './numbers.ts';
import type { SafeJob } from './safe-job.ts';
import { hiddenNote, sourcesTable } from './tables.ts';
import { facts, headline, whoseOpenings } from './words.ts';

/** What fits across one page. */
const columns = ['source', 'tier', ...flowFigures, 'utilization', 'expectedHires'];
/** Sources on paper, as many as the page lists. */
const FIRST = 50;

/**
 * The job for paper, where it has figures that must not be told: paper is handed out. Without such figures the page itself
 * is printed, with the rows as they were typed.
 */
export function PrintedJob({ safe: { job } }: { safe: SafeJob }) {
	const table = sourcesTable([job]);
	const known = facts(job).filter(({ value }) => value !== null);
	return (
		<section className="print-only flow-printed">
			<h2>{headline(job)}</h2>
			<p>
				{job.title ?? 'A job without a name'}. {whoseOpenings(job)}
			</p>
			<ul>
				{known.map(({ id, label, value, how }) => (
					<li key={id}>
						{label}: {value}. {how}
					</li>
				))}
			</ul>
			<FlowPicture flow={job} gap="not told" />
			<ChartTable
				table={{ ...table, rows: table.rows.slice(0, FIRST), notes: [hiddenNote] }}
				columns={columns}
				unknown=""
			/>
			{table.rows.length > FIRST && (
				<p>
					The first {FIRST} of {written(table.rows.length)} sources. All of them are in the files under Export.
				</p>
			)}
		</section>
	);
}

import { ChartTable } from '../../components/ui/ChartTable.tsx';
import { SummaryButtons } from '../../components/ui/SummaryButtons.tsx';
import type { ViewProps } from '../../lib/tool/tool.ts';
import type { FlowJob } from './flow-job.ts';
import { written } from './numbers.ts';
import type { Result } from './result.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';
import { sourcesTable } from './tables.ts';

/** Sources listed at once. */
const FIRST = 50;
const columns = ['source', 'tier', 'qualifiedYield', 'utilization', 'retention', 'captureRate', 'expectedHires'];

interface RatesPanelProps extends ViewProps<Slice, Settings, Result> {
	flow: FlowJob;
	gap: string;
}

/** Each source's rates, and the page to hand on. */
export function RatesPanel({ flow, gap, result, onHandOut }: RatesPanelProps) {
	if (flow.sources.every(({ figures }) => Object.values(figures).every((one) => one === null))) return null;
	const hidden = result.shown?.safe.hidden ?? 0;
	const table = sourcesTable([flow]);
	return (
		<section className="flow-part" aria-labelledby="flow-rates">
			<h2 id="flow-rates">Each source’s rates</h2>
			<ChartTable
				table={{ ...table, title: 'Rates by source', rows: table.rows.slice(0, FIRST), notes: [] }}
				columns={columns}
				unknown={gap}
				captionHidden
			/>
			{table.rows.length > FIRST && (
				<p className="hint">
					The first {FIRST} of {written(table.rows.length)} sources. All of them are in the files under Export.
				</p>
			)}
			{hidden > 0 && (
				<p className="hint">
					{hidden === 1 ? 'One figure stays' : `${hidden} figures stay`} empty in links, files, the summary and on
					paper: they count fewer than 10 people, rest on fewer than three employers, or would give such a figure away.
				</p>
			)}
			<SummaryButtons onHandOut={onHandOut} />
		</section>
	);
}

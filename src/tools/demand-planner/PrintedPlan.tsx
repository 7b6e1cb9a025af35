import { ChartTable } from '../../components/ui/ChartTable.tsx';
import type { ViewProps } from '../../lib/tool/tool.ts';
import type { Result } from './result.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';
import { FIRST } from './TotalsPanel.tsx';
import { positionsInWords, totalsTable } from './tables.ts';

/** The plan for paper, which is handed out: totals alone, with what would tell on a single employer left out. */
export function PrintedPlan({ slice, result }: Pick<ViewProps<Slice, Settings, Result>, 'slice' | 'result'>) {
	const table = totalsTable(slice, result);
	return (
		<section className="print-only demand-printed">
			<h2>Positions a year</h2>
			<p>{positionsInWords(result.safe)}</p>
			<ChartTable table={{ ...table, rows: table.rows.slice(0, FIRST) }} />
			{table.rows.length > FIRST && (
				<p>
					The first {FIRST} of {table.rows.length.toLocaleString('en-US')} jobs. All of them are in the files under
					Export.
				</p>
			)}
		</section>
	);
}

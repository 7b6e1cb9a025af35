import { ChartTable } from '../../components/ui/ChartTable.tsx';
import type { ViewProps } from '../../lib/tool/tool.ts';
import { blankRow, withRows } from './line-rows.ts';
import type { Result } from './result.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';
import { totalsTable } from './tables.ts';

/** A plan that came by a link or a file: its totals, and a way to begin one's own. */
export function ReceivedPlan({ slice, result, onChange }: ViewProps<Slice, Settings, Result>) {
	return (
		<section className="demand demand-received" aria-labelledby="demand-received">
			<h2 id="demand-received">A plan you were sent</h2>
			<p>
				It holds totals only. What single employers said stayed with the sender. An empty total is unknown, or fewer
				than three employers make it up.
			</p>
			<ChartTable table={totalsTable(slice, result)} />
			<button
				type="button"
				className="button"
				onClick={() =>
					onChange(withRows({ ...slice, received: null }, [blankRow(crypto.randomUUID())], () => crypto.randomUUID()))
				}
			>
				Begin a plan of your own
			</button>
		</section>
	);
}

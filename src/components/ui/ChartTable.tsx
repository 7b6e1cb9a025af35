import type { Table } from '../../lib/tool/tool.ts';
import { UNKNOWN, writtenCell } from '../../lib/tool/written-table.ts';

/** SOC and CIP: a code broken over two lines is hard to find. */
const CODE = /^\d{2}[-.]\d{4}$/;

interface ChartTableProps {
	table: Table;
	/** Keys of the columns to show, in order; all when not given. The first one heads each row. */
	columns?: readonly string[];
	/** What stands in an empty cell of numbers. */
	unknown?: string;
	/** True when a heading beside the table names it already. */
	captionHidden?: boolean;
	/** True for a figure to notice. */
	marked?(row: Table['rows'][number], key: string): boolean;
}

/** The table behind a chart: the same rows that go into files and print. Scrolls inside itself where it is wide. */
export function ChartTable({ table, columns, unknown = UNKNOWN, captionHidden = false, marked }: ChartTableProps) {
	const shown = (columns ?? table.columns.map(({ key }) => key)).flatMap(
		(key) => table.columns.find((column) => column.key === key) ?? [],
	);
	return (
		<>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
			<section className="table-scroll chart-table" tabIndex={0} aria-label={table.title}>
				<table className="table">
					<caption className={captionHidden ? 'visually-hidden' : undefined}>{table.title}</caption>
					<thead>
						<tr>
							{shown.map(({ key, label, kind }) => (
								<th key={key} scope="col" className={kind === 'number' ? 'number' : undefined}>
									{label}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{table.rows.map((row, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: rows are drawn anew from data and hold no state.
							<tr key={index}>
								{shown.map(({ key, kind, digits }, place) => {
									const text = writtenCell(row[key] ?? null, digits);
									if (place === 0) {
										return (
											<th key={key} scope="row">
												{text}
											</th>
										);
									}
									if (kind === 'text')
										return (
											<td key={key} className={CODE.test(text) ? 'chart-code' : undefined}>
												{text}
											</td>
										);
									return (
										<td key={key} className={marked?.(row, key) ? 'number chart-marked' : 'number'}>
											{text || unknown}
										</td>
									);
								})}
							</tr>
						))}
					</tbody>
				</table>
			</section>
			{table.notes?.map((note) => (
				<p className="hint" key={note}>
					{note}
				</p>
			))}
		</>
	);
}

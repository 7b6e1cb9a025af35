import { useState } from 'react';
import { EntryGrid } from '../../components/ui/EntryGrid.tsx';
import type { ViewProps } from '../../lib/tool/tool.ts';
import { JobsPanel } from './JobsPanel.tsx';
import { blankRow, lineColumns, rowsOf, withRows } from './line-rows.ts';
import { PrintedPlan } from './PrintedPlan.tsx';
import { ReceivedPlan } from './ReceivedPlan.tsx';
import type { Result } from './result.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';
import { TotalsPanel } from './TotalsPanel.tsx';

const newId = () => crypto.randomUUID();

export default function View(props: ViewProps<Slice, Settings, Result>) {
	const { slice, settings, onChange, onSettings, result } = props;
	// An empty row stands ready before there is any; it becomes a line with the first thing typed.
	const [first, setFirst] = useState(() => blankRow(newId()));
	if (slice.received !== null && slice.lines.length === 0) return <ReceivedPlan {...props} />;
	return (
		<div className="demand">
			{/* Where nothing is hidden the totals below are printed as they are. */}
			{result.safe.hidden > 0 && <PrintedPlan {...props} />}
			{/* Single employers told their plans in confidence. An empty form can be printed to fill in by hand. */}
			<section
				className={slice.lines.length > 0 ? 'demand-part no-print' : 'demand-part'}
				aria-labelledby="demand-lines"
			>
				<h2 id="demand-lines">What each employer expects</h2>
				<p>
					One row for each employer and job. Leave a field empty when you do not know it: empty is not zero. Months to
					ready is the time from the decision to hire until a person works alone.
				</p>
				<fieldset className="demand-entry">
					<legend>How do employers give their numbers?</legend>
					{(['counts', 'percents'] as const).map((entry) => (
						<label key={entry}>
							<input
								type="radio"
								name="demand-entry"
								checked={settings.entry === entry}
								onChange={() => onSettings({ ...settings, entry })}
							/>
							{entry === 'counts' ? 'As positions over some years' : 'As percents of the people they have'}
						</label>
					))}
				</fieldset>
				{result.elsewhere > 0 && (
					<p className="hint">
						{result.elsewhere === 1 ? '1 row is' : `${result.elsewhere} rows are`} given{' '}
						{settings.entry === 'counts' ? 'as percents' : 'as positions'}. They are counted, and you see their numbers
						when you choose that above.
					</p>
				)}
				<EntryGrid
					caption="Employers and jobs"
					className="demand-lines"
					columns={lineColumns(slice, settings.entry)}
					rows={slice.lines.length === 0 ? [first] : rowsOf(slice)}
					nameOf={({ employerName, jobTitle }) => [employerName, jobTitle].filter(Boolean).join(', ')}
					adding={{ label: 'Add a row', newRow: () => blankRow(newId()) }}
					onChange={(rows) => {
						if (rows.length === 0) setFirst(blankRow(newId()));
						onChange(withRows(slice, rows, newId));
					}}
				/>
				<Lacks {...props} />
			</section>
			{result.rows.length > 0 && <JobsPanel {...props} />}
			<TotalsPanel {...props} />
		</div>
	);
}

/** What keeps lines from being counted in full. Advice: nothing is blocked. */
function Lacks({ slice, result }: ViewProps<Slice, Settings, Result>) {
	const rows = rowsOf(slice).flatMap(({ id, employerName, jobTitle }, at) => {
		const [lack] = result.lacks[id] ?? [];
		const name = [employerName, jobTitle].filter(Boolean).join(', ') || `Row ${at + 1}`;
		return lack === undefined ? [] : [{ id, name, lack }];
	});
	if (rows.length === 0) return null;
	return (
		<details className="demand-lacks">
			<summary>{rows.length === 1 ? '1 row is' : `${rows.length} rows are`} not counted in full</summary>
			<ul>
				{rows.slice(0, 50).map(({ id, name, lack }) => (
					<li key={id}>
						<strong>{name}.</strong> {lack}
					</li>
				))}
			</ul>
		</details>
	);
}

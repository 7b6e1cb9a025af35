import { useState } from 'react';
import { EntryGrid } from '../../components/ui/EntryGrid.tsx';
import type { Advice } from './advice.ts';
import { withRows } from './edits.ts';
import type { Job, Slice } from './slice.ts';
import { blankRow, rowsOf, sourceColumns } from './source-rows.ts';

interface SourcesPanelProps {
	slice: Slice;
	job: Job;
	advice: readonly Advice[];
	onChange(slice: Slice): void;
}

const newId = () => crypto.randomUUID();

export function SourcesPanel({ slice, job, advice, onChange }: SourcesPanelProps) {
	// An empty row stands ready before there is any; it becomes a source with the first thing typed.
	const [first, setFirst] = useState(() => blankRow(newId()));
	const rows = rowsOf(job, slice.providers);
	return (
		<section className="flow-part" aria-labelledby="flow-sources">
			<h2 id="flow-sources">Where people come from</h2>
			<p>
				One row for each source, with people in one year. Leave a field empty when you do not know it: empty is not
				zero. Tier 1 sends people straight to employers. Tiers 2 and 3 come before it.
			</p>
			<EntryGrid
				caption="Sources of talent"
				className="flow-sources"
				columns={sourceColumns(slice)}
				rows={rows.length === 0 ? [first] : rows}
				nameOf={({ name }) => name ?? ''}
				adding={{ label: 'Add a source', newRow: () => blankRow(newId()) }}
				onChange={(next) => {
					if (next.length === 0) setFirst(blankRow(newId()));
					onChange(withRows(slice, job, next, newId));
				}}
			/>
			{advice.length > 0 && (
				<div className="flow-advice note">
					<h3>Worth a check</h3>
					<ul>
						{advice.slice(0, MOST_ADVICE).map(({ about, text }) => (
							<li key={`${about} ${text}`}>
								{about !== null && <strong>{about}.</strong>} {text}
							</li>
						))}
					</ul>
					{advice.length > MOST_ADVICE && <p>And {advice.length - MOST_ADVICE} more.</p>}
				</div>
			)}
		</section>
	);
}

const MOST_ADVICE = 30;

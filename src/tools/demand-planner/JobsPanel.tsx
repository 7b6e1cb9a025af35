import { EntryGrid } from '../../components/ui/EntryGrid.tsx';
import { SiteLink } from '../../components/ui/SiteLink.tsx';
import type { ViewProps } from '../../lib/tool/tool.ts';
import { jobColumns, jobRows, withJob } from './job-rows.ts';
import type { Result } from './result.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';

/** Codes and government figures: what sets the employers' answers beside the official ones. */
export function JobsPanel({ slice, settings, result, onChange, onSettings }: ViewProps<Slice, Settings, Result>) {
	return (
		<section className="demand-part" aria-labelledby="demand-jobs">
			<h2 id="demand-jobs">The same jobs in government figures</h2>
			<p>
				Optional. The federal code of a job (SOC, Standard Occupational Classification) finds its openings in official
				files loaded at the <SiteLink to="/data/">data desk</SiteLink>. Or type the figure and say where it is from.
			</p>
			{result.areas.length > 1 && (
				<div className="field demand-area">
					<label htmlFor="demand-area">Area of the official openings</label>
					<select
						id="demand-area"
						className="input"
						value={result.area ?? ''}
						onChange={({ target }) => onSettings({ ...settings, area: target.value === '' ? null : target.value })}
					>
						<option value="">Choose an area</option>
						{result.areas.map((area) => (
							<option key={area}>{area}</option>
						))}
					</select>
				</div>
			)}
			<EntryGrid
				caption="Jobs"
				className="demand-jobs"
				columns={jobColumns(result.codes)}
				rows={jobRows(slice)}
				nameOf={({ title }) => title}
				onChange={(rows) => onChange(rows.reduce(withJob, slice))}
			/>
		</section>
	);
}

import { useId, useState } from 'react';
import { NumberField } from '../../components/ui/NumberField.tsx';
import { SiteLink } from '../../components/ui/SiteLink.tsx';
import type { Known } from '../../lib/labor/employer-demand.ts';
import { named, withJob } from './edits.ts';
import type { FlowJob } from './flow-job.ts';
import { known } from './numbers.ts';
import type { Job, Slice } from './slice.ts';

interface JobFormProps {
	slice: Slice;
	job: Job;
	flow: FlowJob;
	/** Openings a year in the demand planner; unknown where it holds none for this job. */
	reported: Known;
	onChange(slice: Slice): void;
}

const newId = () => crypto.randomUUID();

/** The job, and how many openings there are a year. */
export function JobForm({ slice, job, flow, reported, onChange }: JobFormProps) {
	const fromEmployers = job.openingsFrom === 'employers';
	return (
		<section className="flow-form" aria-labelledby="flow-job">
			<h2 id="flow-job">The job</h2>
			<JobName
				title={flow.title}
				suggestions={slice.occupations.map(({ title }) => title)}
				onName={(title) => onChange(named(slice, job, title, newId))}
			/>
			{(reported.value !== null || fromEmployers) && (
				<fieldset className="flow-from">
					<legend>Openings a year come from</legend>
					<label>
						<input
							type="radio"
							name="flow-from"
							checked={fromEmployers}
							onChange={() => onChange(withJob(slice, { ...job, openingsFrom: 'employers' }))}
						/>
						<span>
							The demand planner: {reported.value === null ? 'nothing yet for this job' : `${known(reported)} a year`}
						</span>
					</label>
					<label>
						<input
							type="radio"
							name="flow-from"
							checked={!fromEmployers}
							onChange={() => onChange(withJob(slice, { ...job, openingsFrom: 'typed' }))}
						/>
						<span>A number I type</span>
					</label>
				</fieldset>
			)}
			{!fromEmployers && (
				<NumberField
					label="Openings a year"
					hint="How many people your employers need each year."
					value={job.openings}
					limits={{ min: 0, max: 10_000_000 }}
					onChange={(openings) => onChange(withJob(slice, { ...job, openings }))}
				/>
			)}
			{reported.value === null && (
				<p className="hint">
					Not sure? Employers can work it out together in the{' '}
					<SiteLink to="/tools/demand-planner/">demand planner</SiteLink>.
				</p>
			)}
		</section>
	);
}

interface JobNameProps {
	title: string | null;
	suggestions: readonly string[];
	onName(title: string | null): void;
}

/** Taken when the field is left, so that half a name makes no job. */
function JobName({ title, suggestions, onName }: JobNameProps) {
	const id = useId();
	const [typed, setTyped] = useState<string | null>(null);
	const take = () => {
		const text = typed?.trim() ?? '';
		setTyped(null);
		if (typed !== null && text !== (title ?? '')) onName(text === '' ? null : text);
	};
	return (
		<div className="field">
			<label htmlFor={id}>Job</label>
			<p className="hint" id={`${id}-hint`}>
				One job that employers find critical, such as machinists.
			</p>
			<input
				id={id}
				className="input"
				type="text"
				autoComplete="off"
				maxLength={500}
				list={`${id}-list`}
				value={typed ?? title ?? ''}
				aria-describedby={`${id}-hint`}
				onChange={({ target }) => setTyped(target.value)}
				onBlur={take}
				onKeyDown={({ key }) => key === 'Enter' && take()}
			/>
			<datalist id={`${id}-list`}>
				{[...new Set(suggestions)].map((text) => (
					<option key={text} value={text} />
				))}
			</datalist>
			<p className="field-on-paper">{title ?? ''}</p>
		</div>
	);
}

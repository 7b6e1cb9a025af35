import { useId } from 'react';
import { withoutJob } from './edits.ts';
import type { Result } from './result.ts';
import type { Slice } from './slice.ts';

interface JobChoiceProps {
	slice: Slice;
	result: Result;
	onChange(slice: Slice): void;
	onAdd(): void;
	onShow(job: string | null): void;
}

/** Which job is shown, and more of them. */
export function JobChoice({ slice, result, onChange, onAdd, onShow }: JobChoiceProps) {
	const id = useId();
	const { jobs, shown } = result;
	return (
		<div className="flow-choice">
			{jobs.length > 1 && (
				<div className="flow-choice-field">
					<label htmlFor={id}>Job shown</label>
					<select
						id={id}
						className="input"
						value={shown?.flow.id ?? ''}
						onChange={({ target }) => onShow(target.value)}
					>
						{jobs.map(({ flow, isReceived }, at) => (
							<option key={flow.id} value={flow.id}>
								{flow.title ?? `Job ${at + 1}, not named yet`}
								{isReceived ? ' (sent to you)' : ''}
							</option>
						))}
					</select>
				</div>
			)}
			<button type="button" className="button-tool" onClick={onAdd}>
				Add a job
			</button>
			{shown && (
				<button
					type="button"
					className="button-tool"
					onClick={() => {
						onChange(withoutJob(slice, shown.flow.id));
						onShow(null);
					}}
				>
					Remove this job
				</button>
			)}
		</div>
	);
}

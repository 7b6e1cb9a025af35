import { useId } from 'react';
import { byTime } from '../../lib/assessment/passes.ts';
import type { Assessment } from '../../lib/workspace/schema.ts';
import { longDate } from './dates.ts';
import type { Result } from './result.ts';

interface PassChoiceProps {
	passes: readonly Assessment[];
	current: Assessment | null;
	choose(id: string): void;
}

/** Which pass is worked on, where there are several. Latest first. */
export function PassChoice({ passes, current, choose }: PassChoiceProps) {
	const id = useId();
	return (
		<div className="sa-pass-choice">
			<label htmlFor={id}>Pass</label>
			<select className="input" id={id} value={current?.id} onChange={(event) => choose(event.target.value)}>
				{byTime(passes)
					.reverse()
					.map(({ id: pass, title, startedAt }) => (
						<option key={pass} value={pass}>
							{title}, {longDate(startedAt)}
						</option>
					))}
			</select>
		</div>
	);
}

/** Said in place of the form when the pass answers another version of it. */
export function OtherVersion({ result, start }: { result: Result; start(): void }) {
	const { current, instrument } = result;
	return (
		<div className="note note-check">
			<p className="note-title">This pass answers another version of the form</p>
			<p>
				“{current?.title}” answers version {current?.instrumentVersion}; the form here is version {instrument.version},
				and its lines may mean something else. The answers are kept as they are. Export them or save a file to read
				them, and start a new pass to answer this version.
			</p>
			<button className="button" type="button" onClick={start}>
				Start a new pass
			</button>
		</div>
	);
}

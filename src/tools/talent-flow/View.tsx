import { useState } from 'react';
import type { ViewProps } from '../../lib/tool/tool.ts';
import { Answer } from './Answer.tsx';
import { blankJob, withJob } from './edits.ts';
import { FlowPicture } from './FlowPicture.tsx';
import { JobChoice } from './JobChoice.tsx';
import { JobForm } from './JobForm.tsx';
import { PrintedJob } from './PrintedJob.tsx';
import { RatesPanel } from './RatesPanel.tsx';
import type { Result, ShownJob } from './result.ts';
import { SourcesPanel } from './SourcesPanel.tsx';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';
import { flowJobOf } from './work-out.ts';

const NONE = { value: null, isComplete: false };

export default function View(props: ViewProps<Slice, Settings, Result>) {
	const { slice, result, settings, onChange, onSettings } = props;
	// A first job stands ready before there is any; it becomes one with the first thing typed.
	const [first, setFirst] = useState(() => blankJob(crypto.randomUUID()));
	const shown = result.shown;
	const flow = shown?.flow ?? flowJobOf(first, slice);
	const job = slice.jobs.find(({ id }) => id === flow.id) ?? first;
	// A figure that is not there may have stayed with the sender.
	const gap = shown?.isReceived ? 'not told' : 'not known';
	const show = (id: string | null) => onSettings({ ...settings, job: id });
	const add = () => {
		const next = blankJob(crypto.randomUUID());
		onChange(withJob(slice, next));
		show(next.id);
		setFirst(blankJob(crypto.randomUUID()));
	};
	const isHiding = shown !== null && shown.safe.hidden > 0;
	return (
		<div className="flow">
			{isHiding && <PrintedJob safe={shown.safe} />}
			{result.jobs.length > 0 && <JobChoice {...{ slice, result, onChange, onAdd: add, onShow: show }} />}
			<div className={isHiding ? 'flow-live no-print' : 'flow-live'}>
				{shown?.isReceived ? (
					<Received shown={shown} gap={gap} />
				) : (
					<>
						<div className="flow-top">
							<JobForm
								key={`form ${job.id}`}
								{...{ slice, job, onChange }}
								reported={shown?.reported ?? NONE}
								flow={flow}
							/>
							<Answer flow={flow} gap={gap} asks />
						</div>
						<SourcesPanel key={`sources ${job.id}`} {...{ slice, job, onChange }} advice={shown?.advice ?? []} />
					</>
				)}
				<FlowPicture flow={flow} gap={gap} />
				<RatesPanel {...props} flow={flow} gap={gap} />
			</div>
		</div>
	);
}

function Received({ shown, gap }: { shown: ShownJob; gap: string }) {
	return (
		<section className="flow-part">
			<h2>{shown.flow.title ?? 'A job without a name'}</h2>
			<p>
				This job was sent to you. You can read it here, not change it. An empty figure is unknown, or it stayed with the
				sender: it counts fewer than 10 people or rests on fewer than three employers.
			</p>
			<Answer flow={shown.flow} gap={gap} asks={false} />
		</section>
	);
}

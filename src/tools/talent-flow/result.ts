import type { Known } from '../../lib/labor/employer-demand.ts';
import { sharedDemand } from '../../lib/labor/shared-demand.ts';
import { type Advice, adviceFor } from './advice.ts';
import type { FlowJob } from './flow-job.ts';
import { type SafeJob, safeJob } from './safe-job.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';
import { flowJobOf } from './work-out.ts';

export interface ShownJob {
	flow: FlowJob;
	/** What may leave this browser of it. */
	safe: SafeJob;
	/** True for a job that was sent: it is shown and not changed. */
	isReceived: boolean;
	advice: Advice[];
	/** What the demand planner holds for it, in openings a year. */
	reported: Known;
}

export interface Result {
	jobs: ShownJob[];
	/** The job that is shown; null while there is none. */
	shown: ShownJob | null;
}

const none: Known = { value: null, isComplete: false };

export function compute(slice: Slice, settings: Settings): Result {
	const demand = sharedDemand(slice.demand);
	const own = slice.jobs.map((job): ShownJob => {
		const flow = flowJobOf(job, slice);
		const { openings } = flowJobOf({ ...job, openingsFrom: 'employers', sources: [] }, slice);
		return {
			flow,
			safe: safeJob(flow, job, demand),
			isReceived: false,
			advice: adviceFor(flow),
			reported: openings.aYear,
		};
	});
	const received = slice.received.map(
		(flow): ShownJob => ({ flow, safe: { job: flow, hidden: 0 }, isReceived: true, advice: [], reported: none }),
	);
	const jobs = [...own, ...received];
	return { jobs, shown: jobs.find(({ flow }) => flow.id === settings.job) ?? jobs[0] ?? null };
}

import { tiers } from '../../lib/labor/talent-flow.ts';
import { readOwn, writeOwn } from '../../lib/tool/own-part.ts';
import {
	type EmployerDemand,
	employerDemand,
	occupation,
	provider,
	type Workspace,
} from '../../lib/workspace/schema.ts';
import { z } from '../../lib/zod.ts';
import { type FlowJob, flowJob } from './flow-job.ts';

type Occupation = z.infer<typeof occupation>;
export type Provider = z.infer<typeof provider>;

const people = z.nullable(z.number().check(z.nonnegative()));

/** One source of one job, in people a year. */
const source = z.strictObject({
	id: z.uuid(),
	/** A provider of the workspace; null while not named. */
	provider: z.nullable(z.uuid()),
	tier: z.nullable(z.enum(tiers)),
	applicants: people,
	qualified: people,
	hired: people,
	retained: people,
	completers: people,
	capacity: people,
});
export type Source = z.infer<typeof source>;

const many = <T extends z.core.$ZodType>(item: T) => z.array(item).check(z.maxLength(10_000));

const job = z.strictObject({
	id: z.uuid(),
	occupation: z.nullable(z.uuid()),
	/** Typed openings a year. Not used while they come from the demand planner. */
	openings: people,
	openingsFrom: z.enum(['typed', 'employers']),
	sources: many(source),
});
export type Job = z.infer<typeof job>;

export interface Slice {
	occupations: Occupation[];
	providers: Provider[];
	/** What employers expect, as the demand planner keeps it. Only read here. */
	demand: EmployerDemand[];
	jobs: Job[];
	/** Jobs that came by a link or a file with figures left out. They are shown and not changed. */
	received: FlowJob[];
}

export const slice: z.ZodMiniType<Slice> = z.strictObject({
	occupations: many(occupation),
	providers: many(provider),
	demand: many(employerDemand),
	jobs: many(job),
	received: many(flowJob),
});

const ID = 'talent-flow';

export function read(workspace: Workspace): Slice {
	return {
		occupations: workspace.occupations,
		providers: workspace.providers,
		demand: workspace.employerDemand,
		jobs: readOwn(workspace, ID, 'jobs', []),
		received: readOwn(workspace, ID, 'received', []),
	};
}

/** The demand planner's lines stay as they are, whatever the slice holds: this tool looks at them and never changes them. */
export function write(workspace: Workspace, { occupations, providers, jobs, received }: Slice): Workspace {
	const shared = { ...workspace, occupations, providers };
	return writeOwn(writeOwn(shared, ID, 'jobs', jobs), ID, 'received', received);
}

export function isEmpty({ jobs, received }: Slice): boolean {
	return jobs.length === 0 && received.length === 0;
}

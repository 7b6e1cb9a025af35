/** Changes a person makes to jobs and their sources. New ids are given: rules know no chance. */
import { namedRecords } from '../../lib/workspace/named-records.ts';
import type { Job, Slice } from './slice.ts';
import type { SourceRow } from './source-rows.ts';

export function blankJob(id: string): Job {
	return { id, occupation: null, openings: null, openingsFrom: 'typed', sources: [] };
}

/** The slice with this job in place of the one with its id, or at the end. */
export function withJob(slice: Slice, job: Job): Slice {
	const at = slice.jobs.findIndex(({ id }) => id === job.id);
	return { ...slice, jobs: at < 0 ? [...slice.jobs, job] : slice.jobs.with(at, job) };
}

/** A job that was sent goes the same way. Occupations and providers stay: other tools may use them. */
export function withoutJob(slice: Slice, id: string): Slice {
	const others = <T extends { id: string }>(jobs: readonly T[]) => jobs.filter((job) => job.id !== id);
	return { ...slice, jobs: others(slice.jobs), received: others(slice.received) };
}

/** The job under this name. A name the workspace knows stands for its occupation; any other makes one. */
export function named(slice: Slice, job: Job, title: string | null, newId: () => string): Slice {
	const occupations = namedRecords(slice.occupations, {
		nameOf: (one) => one.title,
		make: (made) => ({ id: newId(), title: made, soc: null, critical: null }),
	});
	const occupation = occupations.idFor(title, job.occupation);
	return withJob({ ...slice, occupations: [...occupations.all] }, { ...job, occupation });
}

/** The job with these sources. A name the workspace knows stands for its provider; any other makes one. */
export function withRows(slice: Slice, job: Job, rows: readonly SourceRow[], newId: () => string): Slice {
	const providers = namedRecords(slice.providers, {
		nameOf: (one) => one.name,
		make: (name) => ({ id: newId(), name, kind: null }),
	});
	const sources = rows.map(({ name, ...source }) => ({ ...source, provider: providers.idFor(name, source.provider) }));
	return withJob({ ...slice, providers: [...providers.all] }, { ...job, sources });
}

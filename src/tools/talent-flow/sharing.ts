import { compute } from './result.ts';
import { defaultSettings } from './settings.ts';
import type { Slice } from './slice.ts';

/**
 * A job with nothing to hide travels whole, so that a colleague can go on with it. Of any other job, and of one whose
 * openings employers reported, only what may be told travels, to read and not to change.
 */
export function shareable(slice: Slice): Slice {
	const own = compute(slice, defaultSettings).jobs.filter(({ isReceived }) => !isReceived);
	const whole = new Set(
		own.flatMap(({ flow, safe }) => (safe.hidden === 0 && flow.openings.from === 'typed' ? [flow.id] : [])),
	);
	const jobs = slice.jobs.filter(({ id }) => whole.has(id));
	const occupations = new Set(jobs.map(({ occupation }) => occupation));
	const providers = new Set(jobs.flatMap(({ sources }) => sources.map(({ provider }) => provider)));
	return {
		occupations: slice.occupations.filter(({ id }) => occupations.has(id)),
		providers: slice.providers.filter(({ id }) => providers.has(id)),
		demand: [],
		jobs,
		received: [...slice.received, ...own.flatMap(({ flow, safe }) => (whole.has(flow.id) ? [] : [safe.job]))],
	};
}

export function reveals(slice: Slice): string[] {
	const { jobs } = compute(slice, defaultSettings);
	const hidden = jobs.reduce((sum, { safe }) => sum + safe.hidden, 0);
	const titles = jobs.map(({ flow }) => flow.title ?? 'a job without a name');
	const [first = '', ...more] = titles;
	return [
		`${more.length === 0 ? first : `${titles.length} jobs`}: the openings a year, the names of the sources, and how many people came through each.`.replace(
			/^\p{Ll}/u,
			(letter) => letter.toUpperCase(),
		),
		'Left out: the names of employers and every figure of a single employer.',
		...(hidden > 0
			? [
					`Hidden: ${hidden === 1 ? 'one figure' : `${hidden} figures`} that count fewer than 10 people, rest on fewer than three employers, or would give such a figure away. A job with hidden figures can be read there and not changed. To pass everything on, send the workspace file.`,
				]
			: []),
	];
}

/** The occupations a typed program can lead to, found by what a person types: a title or a code, several with ";" between them. */
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import type { Slice } from './slice.ts';

export interface Job {
	/** What a pair calls it: the id of a typed occupation, the code of an official one. */
	name: string;
	title: string;
	soc: string | null;
}

/** Typed ones first: where a title or a code is both typed and official, the typed one is meant. */
export function jobsOf(slice: Slice, compared: readonly OccupationGap[]): Job[] {
	const typed = slice.occupations.map(({ id, title, soc }) => ({ name: id, title, soc }));
	const codes = new Set(typed.map(({ soc }) => soc));
	const official = compared.flatMap(({ soc, title, official }) =>
		official === null || soc === null || codes.has(soc) ? [] : [{ name: soc, title, soc }],
	);
	return [...typed, ...official].filter(({ title }) => title.trim() !== '');
}

/** The jobs a text names; `unknown` is the first part that names none. */
export function readJobs(text: string, jobs: readonly Job[]): { jobs: Job[]; unknown: string | null } {
	const whole = jobCalled(text, jobs);
	if (whole !== null) return { jobs: [whole], unknown: null };
	const found: Job[] = [];
	for (const part of text.split(';')) {
		if (part.trim() === '') continue;
		const job = jobCalled(part, jobs);
		if (job === null) return { jobs: found, unknown: part.trim() };
		if (!found.includes(job)) found.push(job);
	}
	return { jobs: found, unknown: null };
}

const plain = (text: string) => text.trim().toLowerCase();

function jobCalled(text: string, jobs: readonly Job[]): Job | null {
	const wanted = plain(text);
	return jobs.find(({ title, soc }) => plain(title) === wanted || soc === wanted) ?? null;
}

/** Awards typed by hand: a row is a program of the workspace with its awards here. */
import { type Job, readJobs } from './job-names.ts';
import type { PairRow, Program, Slice } from './slice.ts';

export interface ProgramEntry {
	/** Id of the program. */
	id: string;
	title: string;
	cip: string | null;
	/** Name of the provider; a known name, in any case of letters, stands for the provider there is. */
	provider: string | null;
	level: string | null;
	awards: number | null;
	/** The occupations it leads to by pairs of one's own, with "; " between their titles. */
	leadsTo: string | null;
}

export function programEntries(slice: Slice, jobs: readonly Job[]): ProgramEntry[] {
	const byId = new Map(slice.programs.map((one) => [one.id, one]));
	const names = new Map(slice.providers.map(({ id, name }) => [id, name]));
	const pairs = Map.groupBy(slice.pairs, ({ program }) => program);
	return slice.awards.flatMap(({ program, awards }) => {
		const found = byId.get(program);
		if (found === undefined) return [];
		const { id, title, cip, provider, awardLevel: level } = found;
		const leadsTo = leadsToOf(pairs.get(id) ?? [], jobs);
		return [{ id, title, cip, level, awards, provider: names.get(provider ?? '') ?? null, leadsTo }];
	});
}

/** A removed row takes its awards and its pairs away; the program stays in the workspace, since other tools may use it. */
export function withProgramEntries(
	slice: Slice,
	entries: readonly ProgramEntry[],
	jobs: readonly Job[],
	newId: () => string,
): Slice {
	const known = new Map(slice.programs.map((one) => [one.id, one]));
	const { providers, providerFor } = providerNames(slice, newId);
	const typed = new Map(
		entries.map(({ id, title, cip, provider, level }): [string, Program] => [
			id,
			{ id, title, cip, provider: providerFor(provider, known.get(id)), awardLevel: level },
		]),
	);
	return {
		...slice,
		providers,
		programs: [
			...slice.programs.map((one) => typed.get(one.id) ?? one),
			...[...typed.values()].filter(({ id }) => !known.has(id)),
		],
		awards: entries.map(({ id, awards }) => ({ program: id, awards })),
		pairs: pairsOf(slice, entries, jobs, newId),
	};
}

export function blankProgram(id: string, leadsTo: string | null = null): ProgramEntry {
	return { id, title: '', cip: null, provider: null, level: null, awards: null, leadsTo };
}

function providerNames(slice: Slice, newId: () => string) {
	const providers = [...slice.providers];
	const nameOf = new Map(providers.map(({ id, name }) => [id, name]));
	const providerFor = (name: string | null, program: Program | undefined) => {
		if (name === null) return null;
		// Two providers may have one name: a row that was not changed keeps its own.
		if (program?.provider != null && nameOf.get(program.provider) === name) return program.provider;
		const found = providers.find((one) => one.name.trim().toLowerCase() === name.trim().toLowerCase());
		if (found) return found.id;
		const made = { id: newId(), name, kind: null };
		providers.push(made);
		return made.id;
	};
	return { providers, providerFor };
}

const isOf = (pair: PairRow, { name, soc }: Job) => pair.occupation === name || pair.occupation === soc;

function leadsToOf(pairs: readonly PairRow[], jobs: readonly Job[]): string | null {
	const titles = pairs.map((pair) => jobs.find((job) => isOf(pair, job))?.title ?? pair.occupation);
	return titles.length === 0 ? null : [...new Set(titles)].join('; ');
}

/** “Leads to” makes pairs whose shares are unknown. Pairs that are there keep the shares they were given under Results. */
function pairsOf(slice: Slice, entries: readonly ProgramEntry[], jobs: readonly Job[], newId: () => string): PairRow[] {
	const before = new Map(programEntries(slice, jobs).map((entry) => [entry.id, entry]));
	const after = new Map(entries.map((entry) => [entry.id, entry]));
	const changed = entries.filter(({ id, leadsTo }) => (before.get(id)?.leadsTo ?? null) !== leadsTo);
	const named = new Map(changed.map(({ id, leadsTo }) => [id, readJobs(leadsTo ?? '', jobs).jobs]));
	const kept = slice.pairs.filter((pair) => {
		if (before.has(pair.program) && !after.has(pair.program)) return false;
		const jobsNow = named.get(pair.program);
		return jobsNow === undefined || jobsNow.some((job) => isOf(pair, job));
	});
	const made = [...named].flatMap(([program, jobsNow]) =>
		jobsNow
			.filter((job) => !kept.some((pair) => pair.program === program && isOf(pair, job)))
			.map((job) => ({ id: newId(), program, occupation: job.name, share: null })),
	);
	return [...kept, ...made];
}

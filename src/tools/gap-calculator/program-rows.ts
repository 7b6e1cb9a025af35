/** Awards typed by hand: a row is a program of the workspace with its awards here. */
import type { Column } from '../../lib/entry-grid/columns.ts';
import { readCip } from '../../lib/labor/codes.ts';
import { codeIn, codeTrouble, titleBeside } from './code-cells.ts';
import type { Slice } from './slice.ts';

export interface ProgramEntry {
	/** Id of the program. */
	id: string;
	title: string;
	cip: string | null;
	/** Name of the provider; a known name, in any case of letters, stands for the provider there is. */
	provider: string | null;
	level: string | null;
	awards: number | null;
	/** The occupation it leads to, for a program without a code. */
	leadsTo: string | null;
}

export function programEntries({ programs, providers, awards, pairs, occupations }: Slice): ProgramEntry[] {
	const byId = new Map(programs.map((one) => [one.id, one]));
	const names = new Map(providers.map(({ id, name }) => [id, name]));
	const titles = new Map(
		occupations.flatMap(({ id, soc, title }) => [[id, title] as const, [soc ?? id, title] as const]),
	);
	return awards.flatMap((row) => {
		const found = byId.get(row.program);
		if (found === undefined) return [];
		const { id, title, cip, provider, awardLevel: level } = found;
		const pair = pairs.find((one) => one.program === id);
		return [
			{
				...{ id, title, cip, level, awards: row.awards },
				provider: names.get(provider ?? '') ?? null,
				leadsTo: pair === undefined ? null : (titles.get(pair.occupation) ?? pair.occupation),
			},
		];
	});
}

/** A removed row takes its awards and its pairs away; the program stays in the workspace, since other tools may use it. */
export function withProgramEntries(slice: Slice, entries: readonly ProgramEntry[], newId: () => string): Slice {
	const providers = [...slice.providers];
	const providerFor = (name: string | null) => {
		if (name === null) return null;
		const found = providers.find((one) => one.name.trim().toLowerCase() === name.trim().toLowerCase());
		if (found) return found.id;
		const made = { id: newId(), name, kind: null };
		providers.push(made);
		return made.id;
	};
	const typed = new Map(
		entries.map(({ id, title, cip, provider, level }) => [
			id,
			{ id, title, cip, provider: providerFor(provider), awardLevel: level },
		]),
	);
	const known = new Set(slice.programs.map(({ id }) => id));
	return {
		...slice,
		providers,
		programs: [
			...slice.programs.map((one) => typed.get(one.id) ?? one),
			...[...typed.values()].filter(({ id }) => !known.has(id)),
		],
		awards: entries.map(({ id, awards }) => ({ program: id, awards })),
		pairs: pairsOf(slice, entries, newId),
	};
}

/** One pair stands for “leads to”; pairs with shares, made under Results, stay as they are. */
function pairsOf(slice: Slice, entries: readonly ProgramEntry[], newId: () => string): Slice['pairs'] {
	const before = new Map(programEntries(slice).map((entry) => [entry.id, entry]));
	const removed = new Set([...before.keys()].filter((id) => !entries.some((entry) => entry.id === id)));
	let pairs = slice.pairs.filter(({ program }) => !removed.has(program));
	for (const { id, leadsTo } of entries) {
		if ((before.get(id)?.leadsTo ?? null) === leadsTo) continue;
		const occupation = slice.occupations.find(
			({ title }) => title.trim().toLowerCase() === leadsTo?.trim().toLowerCase(),
		);
		pairs = pairs.filter(({ program }) => program !== id);
		if (occupation) {
			pairs = [...pairs, { id: newId(), program: id, occupation: occupation.soc ?? occupation.id, share: 1 }];
		}
	}
	return pairs;
}

export function blankProgram(id: string): ProgramEntry {
	return { id, title: '', cip: null, provider: null, level: null, awards: null, leadsTo: null };
}

/** `codes` are offered while typing where an official list is loaded. */
export function programColumns(slice: Slice, codes: readonly string[]): Column<ProgramEntry>[] {
	const jobs = slice.demand.flatMap(
		({ occupation }) => slice.occupations.find(({ id }) => id === occupation)?.title ?? [],
	);
	return [
		{
			kind: 'text',
			key: 'title',
			label: 'Program',
			maxLength: 500,
			get: (row) => row.title,
			set: (row, title) => ({ ...row, title: title ?? '' }),
		},
		{
			kind: 'name',
			key: 'provider',
			label: 'Provider',
			maxLength: 500,
			suggestions: slice.providers.map(({ name }) => name),
			get: (row) => row.provider,
			set: (row, provider) => ({ ...row, provider }),
		},
		{
			kind: 'text',
			key: 'level',
			label: 'Award level',
			maxLength: 500,
			suggestions: levels,
			get: (row) => row.level,
			set: (row, level) => ({ ...row, level }),
		},
		{
			kind: 'number',
			key: 'awards',
			label: 'Awards a year',
			limits: { min: 0, max: 100_000_000 },
			get: (row) => row.awards,
			set: (row, awards) => ({ ...row, awards }),
		},
		{
			kind: 'name',
			key: 'leadsTo',
			label: 'Leads to',
			maxLength: 500,
			suggestions: jobs,
			check: (text) =>
				jobs.some((title) => title.trim().toLowerCase() === text.trim().toLowerCase())
					? null
					: `“${text}” is none of the occupations above. Add it there first.`,
			get: (row) => row.leadsTo,
			set: (row, leadsTo) => ({ ...row, leadsTo }),
		},
		{
			kind: 'name',
			key: 'cip',
			label: 'CIP code (optional)',
			maxLength: 500,
			suggestions: codes,
			check: (text) => codeTrouble(text, readCip, 'no program code. It has six digits, as in 48.0501.'),
			get: (row) => row.cip,
			set: (row, text) => {
				const cip = text === null ? null : (codeIn(text, readCip) ?? row.cip);
				return { ...row, cip, title: row.title || titleBeside(text, codes) };
			},
		},
	];
}

const levels = ['Certificate', 'Associate’s degree', 'Apprenticeship', 'Bachelor’s degree', 'High school CTE program'];

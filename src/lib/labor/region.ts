/** Whose awards count as supply: the institutions of an area. Unset, it follows the area of the openings. */
import type { Completions, Institution, Institutions, Loaded } from './dataset.ts';
import { newestFirst } from './newest.ts';
import { postalCode } from './us-states.ts';

export type Region =
	/** The state the openings are of; every institution when that is not a state. */
	| { by: 'area' }
	| { by: 'all' }
	/** Two letters; five digits; five digits. */
	| { by: 'state' | 'county' | 'cbsa'; codes: string[] }
	| { by: 'institutions'; ids: number[] };

export interface RegionChoice {
	/** Whether an institution counts, by IPEDS unit id. */
	counts: (institution: number) => boolean;
	/** The postal code, when the region follows the area of the openings. */
	state: string | null;
	/** True when places were asked for and no institution list is loaded to look them up in. */
	needsList: boolean;
	/** True when supply may be of another area than the openings: every institution counts, wherever it is. */
	unbounded: boolean;
}

/** Institutions by unit id, the newest file first where several hold one. */
export function institutionList(loaded: readonly Loaded<Institutions>[]): Map<number, Institution> {
	const list = new Map<number, Institution>();
	for (const { data } of newestFirst(loaded).toReversed()) for (const row of data.rows) list.set(row.id, row);
	return list;
}

/**
 * A provider without a unit id (its id is below 0) comes from a table of the person's own and is in no list: it counts unless
 * institutions are named one by one.
 */
export function regionChoice(
	region: Region,
	list: ReadonlyMap<number, Institution>,
	area: string | null,
): RegionChoice {
	const all = { counts: () => true, state: null, needsList: false, unbounded: true };
	if (region.by === 'all') return all;
	if (region.by === 'institutions') {
		const ids = new Set(region.ids);
		return { ...all, counts: (id) => ids.has(id), unbounded: false };
	}
	const where = (by: 'state' | 'county' | 'cbsa', codes: readonly string[]) => ({
		counts: (id: number) => id < 0 || codes.includes(list.get(id)?.[by] ?? ''),
		needsList: list.size === 0,
		unbounded: false,
	});
	if (region.by !== 'area') return { ...all, ...where(region.by, region.codes) };
	const state = area === null ? null : postalCode(area);
	if (state === null) return all;
	// Better every institution, and a warning, than none at all.
	return list.size === 0 ? { ...all, state, needsList: true } : { ...all, state, ...where('state', [state]) };
}

/** Names by id, also of providers that a table of the person's own names without a unit id. */
export function institutionNames(
	list: ReadonlyMap<number, Institution>,
	completions: readonly Loaded<Completions>[],
): (id: number) => string | null {
	const own = new Map(completions.flatMap(({ data }) => Object.entries(data.providerNames ?? {})));
	return (id) => list.get(id)?.name ?? own.get(String(id)) ?? null;
}

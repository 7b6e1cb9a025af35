/** Who offers a program. Official institutions and providers that a person typed are numbered together, by position. */
import type { Program } from './programs.ts';
import type { AwardCells } from './supply.ts';

export interface Providers {
	count: number;
	nameOf(place: number): string;
	/** Calls for each provider and level of a program that gives awards or whose awards are unknown (NaN). */
	eachOffer(program: Program, visit: (place: number, awards: number, level: number) => void): void;
}

/** A typed program has no IPEDS level; this stands in its place. */
export const NO_LEVEL = -1;

/** A typed provider with the name of an official institution is that institution. One without a name is its own. */
export function providersOf(
	programs: readonly Program[],
	cells: AwardCells | null,
	institutionName: (id: number) => string | null,
): Providers {
	const names = (cells?.institutions ?? []).map((id) => institutionName(id) ?? `Institution ${id}`);
	const byName = new Map(names.map((name, place) => [name.toLowerCase(), place]));
	const typed = new Map<string, number>();
	for (const { key, typed: row } of programs) {
		if (row === null) continue;
		const name = row.provider?.trim() || null;
		const known = name === null ? undefined : byName.get(name.toLowerCase());
		const place = known ?? names.push(name ?? 'Provider not named') - 1;
		if (name !== null) byName.set(name.toLowerCase(), place);
		typed.set(key, place);
	}
	return {
		count: names.length,
		nameOf: (place) => names[place] ?? '',
		eachOffer(program, visit) {
			const own = typed.get(program.key);
			if (own !== undefined) {
				if (program.awards !== 0) visit(own, program.awards, NO_LEVEL);
				return;
			}
			if (cells === null) return;
			const to = cells.start[program.position + 1] ?? 0;
			for (let cell = cells.start[program.position] ?? 0; cell < to; cell += 1) {
				const awards = cells.awards[cell] ?? Number.NaN;
				if (awards !== 0) visit(cells.place[cell] ?? 0, awards, cells.level[cell] ?? 0);
			}
		},
	};
}

/** How many providers there are, with the few that give most. */
export interface Offered {
	providers: number;
	/** Most first. Awards are of what is known; null where nothing is. */
	largest: { name: string; awards: number | null }[];
}

/** Adds up awards by provider for one group after the other. Kept in arrays: the nation has 300,000 offers. */
export class ProviderTally {
	readonly #providers: Providers;
	readonly #sum: Float64Array;
	readonly #group: Int32Array;
	readonly #places: Int32Array;
	#current = 1;
	#count = 0;

	constructor(providers: Providers) {
		this.#providers = providers;
		this.#sum = new Float64Array(providers.count);
		this.#group = new Int32Array(providers.count);
		this.#places = new Int32Array(providers.count);
	}

	get count(): number {
		return this.#count;
	}

	/** NaN for unknown. */
	add(place: number, awards: number): void {
		if (this.#group[place] !== this.#current) {
			this.#group[place] = this.#current;
			this.#sum[place] = Number.NaN;
			this.#places[this.#count] = place;
			this.#count += 1;
		}
		if (Number.isNaN(awards)) return;
		const before = this.#sum[place] ?? Number.NaN;
		this.#sum[place] = Number.isNaN(before) ? awards : before + awards;
	}

	/** What was added, naming at most `most` providers. The next group begins empty. */
	take(most: number): Offered {
		const top: number[] = [];
		for (const place of this.#places.subarray(0, this.#count)) {
			let at = top.length;
			while (at > 0 && this.#comesBefore(place, top[at - 1] ?? 0)) at -= 1;
			if (at >= most) continue;
			top.splice(at, 0, place);
			if (top.length > most) top.pop();
		}
		const providers = this.#count;
		this.#count = 0;
		this.#current += 1;
		const awardsOf = (place: number) => (Number.isNaN(this.#sum[place]) ? null : (this.#sum[place] ?? null));
		return {
			providers,
			largest: top.map((place) => ({ name: this.#providers.nameOf(place), awards: awardsOf(place) })),
		};
	}

	#comesBefore(place: number, other: number): boolean {
		const [a, b] = [this.#sum[place] || 0, this.#sum[other] || 0];
		return a > b || (a === b && place < other);
	}
}

/**
 * Awards of 1 to 9 people in tables of a person's own. Completions of the state are public; a list of high schools and their
 * graduates is not. What a table of one's own says of an institution's program is its own, also under an IPEDS number.
 *
 * Each year is looked at by itself, before any average: public years can be taken off an average, and then what is left is
 * the sum of the own rows. Only rows that count are looked at; the others are in no figure.
 */

import { isSmall } from './small-numbers.ts';

export interface SmallAwards {
	/** Codes of programs whose awards of own tables come to 1 to 9 people in a year. */
	programs: string[];
	/** Codes of programs in which an own provider gives 1 to 9 people an award of one level in a year. */
	offers: string[];
}

const isFew = (people: number) => isSmall({ employers: null, people });

/** Sums of the rows of own tables that count. Programs, offers (program, level and institution) and years are positions. */
export class OwnSums {
	/** By offer. */
	readonly #programs: number[] = [];
	/** By year: people by program and by offer; holes are 0. */
	readonly #years = new Map<number, { programs: number[]; offers: number[] }>();

	/** NaN for unknown: nothing to hide. */
	add(program: number, offer: number, { year, awards }: { year: number; awards: number }): void {
		if (Number.isNaN(awards)) return;
		let sums = this.#years.get(year);
		if (sums === undefined) {
			sums = { programs: [], offers: [] };
			this.#years.set(year, sums);
		}
		this.#programs[offer] = program;
		sums.programs[program] = (sums.programs[program] ?? 0) + awards;
		sums.offers[offer] = (sums.offers[offer] ?? 0) + awards;
	}

	small(cips: readonly string[]): SmallAwards {
		const [programs, offers] = [new Set<number>(), new Set<number>()];
		for (const year of this.#years.values()) {
			year.programs.forEach((people, program) => {
				if (isFew(people)) programs.add(program);
			});
			year.offers.forEach((people, offer) => {
				if (isFew(people)) offers.add(this.#programs[offer] ?? -1);
			});
		}
		const codes = (found: ReadonlySet<number>) => [...found].sort((a, b) => a - b).map((at) => cips[at] ?? '');
		return { programs: codes(programs), offers: codes(offers) };
	}
}

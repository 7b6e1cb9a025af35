/**
 * Completions from a table of the person's own beside official files. An official file is a census: it names every program
 * of its institutions. A table of one's own says only what it holds, so it speaks for a cell (institution, program, level) in
 * a year, and never for the rest of the institution.
 *
 * - It stands in place of the official rows of that cell and year, as a typed figure stands in place of a file's. Where it
 *   leaves the figure blank and the official file has one, the official one stays.
 * - It adds its year to the average of that cell only. Where no official file lists the cell, its average is over the years
 *   of the table alone: what the official file does not collect (non-credit courses) is no award of 0.
 */
import type { Completions } from './dataset.ts';

/** Only the reader of mapped tables names providers. */
export function isOwnTable(file: Completions): boolean {
	return file.providerNames !== undefined;
}

/** Cells and years are numbers that the caller chose; a file is its position, newest first. */
export class OwnCells {
	readonly #years: number;
	/** By cell and year: the newest table that holds it. */
	readonly #claims = new Map<number, number>();
	readonly #blank = new Set<number>();
	readonly #yearsOf = new Map<number, Set<number>>();
	readonly #listed = new Set<number>();

	/** `years` is how many there are. */
	constructor(years: number) {
		this.#years = years;
	}

	/** First, for each row of the tables, newest table first. NaN for unknown. */
	claim(cell: number, year: number, { file, awards }: { file: number; awards: number }): void {
		const key = cell * this.#years + year;
		if (!this.#claims.has(key)) this.#claims.set(key, file);
		if (Number.isNaN(awards) && this.#claims.get(key) === file) this.#blank.add(key);
		this.#yearsOf.set(cell, (this.#yearsOf.get(cell) ?? new Set()).add(year));
	}

	/** Then, for each official row: whether a table stands in its place. */
	replaces(cell: number, year: number): boolean {
		const years = this.#yearsOf.get(cell);
		if (years === undefined) return false;
		this.#listed.add(cell);
		const key = cell * this.#years + year;
		if (this.#blank.has(key)) {
			this.#claims.delete(key);
			years.delete(year);
		}
		return this.#claims.has(key);
	}

	/** Last, for each row of the tables again: whether it counts. */
	counts(cell: number, year: number, file: number): boolean {
		return this.#claims.get(cell * this.#years + year) === file;
	}

	/**
	 * Over how many years a cell is averaged. `official`: in how many years official files hold its institution; `holds`:
	 * whether they do in a year.
	 */
	yearsFor(cell: number, official: number, holds: (year: number) => boolean): number {
		const own = this.#yearsOf.get(cell);
		if (own === undefined || own.size === 0) return official;
		if (!this.#listed.has(cell)) return own.size;
		return official + [...own].filter((year) => !holds(year)).length;
	}
}

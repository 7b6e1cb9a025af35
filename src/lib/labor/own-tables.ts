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

const WHOLE = 1;
const PARTS: readonly number[] = [20, 21];

interface Buckets {
	/** By file and row: the bucket of one program and level, -1 for a row that does not count. */
	rows: readonly Int32Array[];
	/** Level codes; bucket = program x how many there are + position here. */
	levels: readonly number[];
	/** By file and row: the institution, of `count`. */
	places: readonly Int32Array[];
	count: number;
}

/**
 * Certificates under a year are told as level 1 or as its parts 20 and 21. Where a table of one's own gives level 1, all rows
 * of the parts at that institution and program are taken as level 1 too, so that one stands in place of the other. The other
 * way, a row of one part does not speak for the whole: where an official row gives level 1 for its year, that row stays and
 * the own row is left out, since the official sum holds it. Never counted twice, and nothing goes that a table does not say.
 *
 * Changes `rows`; says how many were left out.
 */
export function joinShortCertificates(files: readonly Completions[], { rows, levels, places, count }: Buckets): number {
	const whole = levels.indexOf(WHOLE);
	const parts = PARTS.map((code) => levels.indexOf(code)).filter((at) => at >= 0);
	if (whole < 0 || parts.length === 0 || !files.some(isOwnTable)) return 0;
	const offerOf = (bucket: number, place: number) => Math.floor(bucket / levels.length) * count + place;
	/** Offers (program and institution) that own tables tell as level 1, and by year those that official files do. */
	const told = new Set<number>();
	const official = new Map<number | null, Set<number>>();
	const each = (isWanted: (at: number) => boolean, visit: (file: number, row: number, offer: number) => void) =>
		rows.forEach((buckets, file) => {
			for (let row = 0; row < buckets.length; row += 1) {
				const bucket = buckets[row] ?? -1;
				if (bucket >= 0 && isWanted(bucket % levels.length))
					visit(file, row, offerOf(bucket, places[file]?.[row] ?? 0));
			}
		});
	each(
		(at) => at === whole,
		(file, _row, offer) => {
			const data = files[file];
			if (data === undefined) return;
			if (isOwnTable(data)) told.add(offer);
			else official.set(data.year, (official.get(data.year) ?? new Set()).add(offer));
		},
	);
	if (told.size === 0 && official.size === 0) return 0;
	let left = 0;
	each(
		(at) => parts.includes(at),
		(file, row, offer) => {
			const [data, buckets] = [files[file], rows[file]];
			if (data === undefined || buckets === undefined) return;
			if (told.has(offer)) buckets[row] = Math.floor((buckets[row] ?? 0) / levels.length) * levels.length + whole;
			else if (isOwnTable(data) && official.get(data.year)?.has(offer)) {
				buckets[row] = -1;
				left += 1;
			}
		},
	);
	return left;
}

/** What is known of a cell in a year: the file that holds it plus 1, 0 for none, below 0 where that file leaves it blank. */
type Claim = number;

/**
 * Cells and years are numbers that the caller chose; a file is its position, newest first. A cell is looked up once a row and
 * is a slot from then on, -1 where no table holds it.
 */
export class OwnCells {
	readonly #years: number;
	/** By cell. */
	readonly #slots = new Map<number, number>();
	/** By slot and year. */
	readonly #claims: Claim[] = [];
	/** By slot: whether an official file lists the cell. */
	readonly #listed: boolean[] = [];

	/** `years` is how many there are. */
	constructor(years: number) {
		this.#years = years;
	}

	/** First, for each row of the tables, newest table first. NaN for unknown. Returns the slot. */
	claim(cell: number, year: number, { file, awards }: { file: number; awards: number }): number {
		const slot = this.#slots.get(cell) ?? this.#listed.length;
		if (slot === this.#listed.length) {
			this.#slots.set(cell, slot);
			this.#listed.push(false);
			for (let each = 0; each < this.#years; each += 1) this.#claims.push(0);
		}
		const at = slot * this.#years + year;
		if (this.#claims[at] === 0) this.#claims[at] = file + 1;
		if (Number.isNaN(awards) && this.#claims[at] === file + 1) this.#claims[at] = -(file + 1);
		return slot;
	}

	slotOf(cell: number): number {
		return this.#slots.get(cell) ?? -1;
	}

	/** Then, for each official row: whether a table stands in its place. */
	replaces(slot: number, year: number): boolean {
		if (slot < 0) return false;
		this.#listed[slot] = true;
		const at = slot * this.#years + year;
		if ((this.#claims[at] ?? 0) < 0) this.#claims[at] = 0;
		return this.#claims[at] !== 0;
	}

	/** Last, for each row of the tables again: whether it counts. */
	counts(slot: number, year: number, file: number): boolean {
		return Math.abs(this.#claims[slot * this.#years + year] ?? 0) === file + 1;
	}

	/**
	 * Over how many years a cell is averaged. `official`: in how many years official files hold its institution; `holds`:
	 * whether they do in a year.
	 */
	yearsFor(slot: number, official: number, holds: (year: number) => boolean): number {
		if (slot < 0) return official;
		let [own, more] = [0, 0];
		for (let year = 0; year < this.#years; year += 1) {
			if (this.#claims[slot * this.#years + year] === 0) continue;
			own += 1;
			if (!holds(year)) more += 1;
		}
		if (own === 0) return official;
		return this.#listed[slot] ? official + more : own;
	}
}

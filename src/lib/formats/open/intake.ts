/** Takes the rows of one table as they come, finds its reader among the first of them and hands the rest on. */

import { holdsCodes } from '../code-columns.ts';
import type { FilePart } from '../file-outcome.ts';
import { findHeader, headerSignature } from '../header.ts';
import type { Limits } from '../limits.ts';
import type { RawRow, RowSink, TableReader } from '../reader.ts';

export interface IntakeResult {
	part: FilePart;
	/**
	 * No table, or one that no reader knows and that has few rows or no codes of occupations or programs: notes, where
	 * another part of the same file is recognized.
	 */
	minor: boolean;
}

export class Intake {
	readonly #readers: readonly TableReader[];
	readonly #fileName: string;
	readonly #part: string | null;
	readonly #limits: Limits;
	/** The first rows, until a reader is found or there is none. */
	#first: RawRow[] = [];
	#looked = false;
	#found: { reader: TableReader; sink: RowSink } | null = null;
	#rowsUnderHeader = 0;

	constructor(readers: readonly TableReader[], fileName: string, part: string | null, limits: Limits) {
		this.#readers = readers;
		this.#fileName = fileName;
		this.#part = part;
		this.#limits = limits;
	}

	/** Answers whether more rows are wanted: not of a table no reader knows. Empty rows are skipped. */
	take(row: RawRow): boolean {
		if (!row.some((cell) => cell !== null)) return true;
		if (this.#found) {
			this.#rowsUnderHeader++;
			this.#found.sink.push(row);
			return true;
		}
		if (this.#looked) return false;
		this.#first.push(row);
		if (this.#first.length < this.#limits.rowsToRecognize) return true;
		this.#look();
		return this.#found !== null;
	}

	/** Call after the last row. `tooLarge` is the sentence for a table too large to be mapped by hand, where it is. */
	end(tooLarge: string | null = null): IntakeResult {
		const short = !this.#looked;
		if (short) this.#look();
		const part = this.#part;
		if (this.#found) {
			if (this.#rowsUnderHeader === 0) return refused(part, headerOnly(this.#found.reader.title));
			return { part: { state: 'recognized', part, ...this.#found }, minor: false };
		}
		if (this.#first.length === 0) return refused(part, EMPTY);
		const at = findHeader(this.#first);
		if (at === null) return refused(part, tooLarge ?? NO_HEADER);
		const header = this.#first[at] ?? [];
		const sample = this.#first.slice(at + 1, at + 1 + this.#limits.sampleRows);
		if (sample.length === 0) return refused(part, NO_ROWS);
		if (tooLarge !== null) return { ...refused(part, tooLarge), minor: false };
		const hasCodes = header.some((_, at) => holdsCodes(sample, at, 'soc') || holdsCodes(sample, at, 'cip'));
		const unknown: FilePart = { state: 'unknown', part, header, signature: headerSignature(header), sample };
		return { part: unknown, minor: short || !hasCodes };
	}

	#look(): void {
		this.#looked = true;
		for (const reader of this.#readers) {
			const at = reader.recognize(this.#first);
			const header = at === null ? undefined : this.#first[at];
			if (at === null || !header) continue;
			const surroundings = { fileName: this.#fileName, part: this.#part, preamble: this.#first.slice(0, at) };
			const sink = reader.start(header, surroundings);
			this.#found = { reader, sink };
			const rows = this.#first.slice(at + 1);
			this.#first = [];
			for (const row of rows) sink.push(row);
			this.#rowsUnderHeader = rows.length;
			return;
		}
	}
}

const EMPTY = 'This holds no rows. Check that it is the right file, or download it again.';
const NO_ROWS = 'This holds column names and no rows under them. Check the filters you chose where you downloaded it.';
const NO_HEADER =
	'We found no row of column names here. Add a first row that names each column, then add the file once more.';

function headerOnly(title: string): string {
	return `This has the column names of “${title}” and no rows under them. Download it again, or check the filters you chose.`;
}

function refused(part: string | null, message: string): IntakeResult {
	return { part: { state: 'refused', part, message }, minor: true };
}

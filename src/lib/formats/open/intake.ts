/** Takes the rows of one table as they come, finds its reader among the first of them and hands the rest on. */
import { headerWords, readText } from '../cells.ts';
import { holdsCodes } from '../code-columns.ts';
import type { FilePart } from '../file-outcome.ts';
import { findHeader, headerSignature } from '../header.ts';
import type { Limits } from '../limits.ts';
import type { RawRow, RowSink, TableReader } from '../reader.ts';
import { withWarnings } from '../warned-part.ts';

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
	#header: RawRow = [];
	#rowsUnderHeader = 0;
	#lastWidth = 0;
	#endsOpen = false;
	#tooLong = false;

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
			if (++this.#rowsUnderHeader > (this.#found.reader.mostRows ?? this.#limits.rows)) {
				this.#found = null;
				this.#tooLong = true;
				return false;
			}
			this.#lastWidth = row.length;
			this.#found.sink.push(row);
			return true;
		}
		if (this.#looked) return false;
		this.#first.push(row);
		if (this.#first.length < this.#limits.rowsToRecognize) return true;
		this.#look();
		return this.#found !== null;
	}

	/** No line break stands behind the last row: where it is short as well, the file broke off there. */
	noteOpenEnd(): void {
		this.#endsOpen = true;
	}

	/** Call after the last row. `tooLarge` is the sentence for a table too large to be mapped by hand, where it is. */
	end(tooLarge: string | null = null): IntakeResult {
		const short = !this.#looked;
		if (short) this.#look();
		const part = this.#part;
		if (this.#tooLong) return { ...refused(part, TOO_LONG), minor: false };
		if (this.#found) {
			if (this.#rowsUnderHeader === 0) return refused(part, headerOnly(this.#found.reader.title));
			return { part: withWarnings({ state: 'recognized', part, ...this.#found }, this.#warnings()), minor: false };
		}
		if (this.#first.length === 0) return refused(part, EMPTY);
		const at = findHeader(this.#first);
		if (at === null) return refused(part, tooLarge ?? NO_HEADER);
		const header = this.#first[at] ?? [];
		const sample = this.#first.slice(at + 1, at + 1 + this.#limits.sampleRows).map(shortened);
		if (sample.length === 0) return refused(part, NO_ROWS);
		if (tooLarge !== null) return { ...refused(part, tooLarge), minor: false };
		const hasCodes = header.some((_, at) => holdsCodes(sample, at, 'soc') || holdsCodes(sample, at, 'cip'));
		const signature = headerSignature(header);
		const unknown: FilePart = { state: 'unknown', part, header: shortened(header), signature, sample };
		return { part: unknown, minor: short || !hasCodes };
	}

	#warnings(): string[] {
		const names = this.#header.map(headerWords);
		const twice = this.#header.find((_, at) => names[at] !== '' && names.indexOf(names[at] ?? '') < at);
		const isCut = this.#endsOpen && this.#lastWidth > 1 && this.#lastWidth < this.#header.length;
		return [
			twice === undefined ? '' : `More than one column is named “${readText(twice)}”: the first of them is used.`,
			isCut ? BROKEN_OFF : '',
		].filter((warning) => warning !== '');
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
			this.#header = header;
			const rows = this.#first.slice(at + 1);
			this.#first = [];
			for (const row of rows) sink.push(row);
			this.#rowsUnderHeader = rows.length;
			this.#lastWidth = rows.at(-1)?.length ?? 0;
			return;
		}
	}
}

/** Characters of a cell that are shown of a table nobody knows: it is for looking at, and crosses from worker to page. */
const SHOWN = 300;

function shortened(row: RawRow): RawRow {
	return row.map((cell) => (typeof cell === 'string' && cell.length > SHOWN ? `${cell.slice(0, SHOWN)}…` : cell));
}

const TOO_LONG =
	'This table has more rows than any official table of its kind. Keep only the area, years or programs you need.';
const BROKEN_OFF =
	'The last row breaks off, as after a download that did not finish. Rows may be missing: download the file again.';
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

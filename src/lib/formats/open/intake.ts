/** Takes the rows of one table as they come, finds its reader among the first of them and hands the rest on. */
import type { ReadReport } from '../../labor/dataset.ts';
import { headerWords, readText } from '../cells.ts';
import { holdsCodes } from '../code-columns.ts';
import type { FilePart } from '../file-outcome.ts';
import { findHeader, headerSignature } from '../header.ts';
import type { Limits } from '../limits.ts';
import type { RawRow, RowSink, TableReader } from '../reader.ts';
import { withMore } from '../warned-part.ts';
import { looksLikeNames } from './names-again.ts';

export interface IntakeResult {
	part: FilePart;
	/**
	 * No table, or one that no reader knows and that has no codes of occupations or programs: notes, where another part of the
	 * same file is recognized.
	 */
	minor: boolean;
}

export class Intake {
	readonly #readers: readonly TableReader[];
	readonly #fileName: string;
	readonly #part: string | null;
	readonly #limits: Limits;
	/** In delimited text a comma too many moves the cells behind it. In a sheet every cell stays in its column. */
	readonly #canMove: boolean;
	/** The first rows, until a reader is found or there is none. */
	#first: RawRow[] = [];
	#looked = false;
	#found: { reader: TableReader; sink: RowSink } | null = null;
	#header: RawRow = [];
	/** Columns up to the last one with a name. */
	#width = 0;
	/** Cells of a row, empty ones at its end too: as many as the header has, or most of the first rows. */
	#usual = 0;
	#looks = 0;
	#rowsUnderHeader = 0;
	#wide: { count: number; example: RawRow } = { count: 0, example: [] };
	#last: RawRow = [];
	#end: 'closed' | 'open' | 'open and large' = 'closed';
	/** Place of the row taken last, and of each of the first rows, from 1 as a spreadsheet counts them. */
	#place = 0;
	#firstPlaces: number[] = [];
	/** Why no more rows are wanted of a table that was recognized. */
	#stopped: string | null = null;

	constructor(
		readers: readonly TableReader[],
		given: { fileName: string; part: string | null; limits: Limits; canMove: boolean },
	) {
		this.#readers = readers;
		this.#fileName = given.fileName;
		this.#part = given.part;
		this.#limits = given.limits;
		this.#canMove = given.canMove;
	}

	/**
	 * Answers whether more rows are wanted: not of a table no reader knows. Empty rows are skipped. `place` is the row's number in
	 * its file or sheet, where rows may have been left out before it.
	 */
	take(row: RawRow, place: number = this.#place + 1): boolean {
		this.#place = place;
		if (!row.some((cell) => cell !== null)) return true;
		if (this.#found) return this.#push(this.#found, row, place);
		if (this.#looked) return false;
		this.#first.push(row);
		this.#firstPlaces.push(place);
		if (this.#first.length < this.#limits.rowsToRecognize) return true;
		this.#look();
		return this.#found !== null && this.#stopped === null;
	}

	/**
	 * No line break stands behind the last row: where it is short as well, the file broke off there. In a large file the last
	 * figure may have lost digits too; a small one comes in one piece.
	 */
	noteOpenEnd(isLarge: boolean): void {
		this.#end = isLarge ? 'open and large' : 'open';
	}

	/** Call after the last row. `tooLarge` is the sentence for a table too large to be mapped by hand, where it is. */
	end(tooLarge: string | null = null): IntakeResult {
		if (!this.#looked) this.#look();
		const part = this.#part;
		if (this.#stopped !== null) return refused(part, this.#stopped, false);
		if (this.#found) {
			if (this.#rowsUnderHeader === 0) return refused(part, headerOnly(this.#found.reader.title), false);
			if (this.#wide.count === this.#rowsUnderHeader) return refused(part, ALL_WIDE, false);
			const more = { warnings: this.#warnings(), dropped: this.#dropped() };
			return { part: withMore({ state: 'recognized', part, ...this.#found }, more), minor: false };
		}
		if (this.#first.length === 0) return refused(part, EMPTY);
		const at = findHeader(this.#first);
		if (at === null) return refused(part, tooLarge ?? NO_HEADER);
		const header = this.#first[at] ?? [];
		const sample = this.#first.slice(at + 1, at + 1 + this.#limits.sampleRows).map(shortened);
		if (sample.length === 0) return refused(part, NO_ROWS);
		if (tooLarge !== null) return refused(part, tooLarge, false);
		const hasCodes = header.some((_, at) => holdsCodes(sample, at, 'soc') || holdsCodes(sample, at, 'cip'));
		const signature = headerSignature(header);
		return { part: { state: 'unknown', part, header: shortened(header), signature, sample }, minor: !hasCodes };
	}

	#push({ reader, sink }: { reader: TableReader; sink: RowSink }, row: RawRow, place: number): boolean {
		if (
			looksLikeNames(row) &&
			++this.#looks <= MOST_LOOKS &&
			this.#readers.some((one) => one.recognize([row]) !== null) &&
			!(sink.rowsSayTheirPlace && headerSignature(row) === headerSignature(this.#header))
		) {
			this.#stopped = twoTables(place);
			return false;
		}
		if (++this.#rowsUnderHeader > (reader.mostRows ?? this.#limits.rows)) {
			this.#stopped = TOO_LONG;
			return false;
		}
		this.#last = row;
		if (this.#isMoved(row)) {
			if (this.#wide.count++ === 0) this.#wide.example = row;
		} else sink.push(row);
		return true;
	}

	/** Its figures are those of other columns. The last of the moved cells may be empty; a remark stands apart from them. */
	#isMoved(row: RawRow): boolean {
		if (!this.#canMove || row.length <= this.#width) return false;
		if (row.length <= this.#header.length && row[this.#width] === null) return false;
		return row.length > this.#usual || row.some((cell, at) => at >= this.#width && cell !== null);
	}

	#dropped(): ReadReport['dropped'] {
		const { count, example } = this.#wide;
		const cells = example.map(readText).filter((text) => text !== '');
		return count === 0 ? [] : [{ why: WIDE, count, example: cells.slice(0, 6).join(' · ').slice(0, 120) }];
	}

	#warnings(): string[] {
		const names = this.#header.map(headerWords);
		const twice = this.#header.find((_, at) => names[at] !== '' && names.indexOf(names[at] ?? '') < at);
		const isOpen = this.#end !== 'closed';
		const isCut = isOpen && this.#last.length > 1 && this.#last.length < this.#header.length;
		const lastWords = this.#last.map(readText);
		const mayBeCut = this.#end === 'open and large' && !isCut && /\d$/.test(lastWords.at(-1) ?? '');
		return [
			twice === undefined ? '' : `More than one column is named “${readText(twice)}”: the first of them is used.`,
			isCut ? BROKEN_OFF : '',
			mayBeCut ? endsOpen(lastWords) : '',
		].filter((warning) => warning !== '');
	}

	#look(): void {
		this.#looked = true;
		for (const reader of this.#readers) {
			const at = reader.recognize(this.#first);
			const header = at === null ? undefined : this.#first[at];
			if (at === null || !header) continue;
			const surroundings = { fileName: this.#fileName, part: this.#part, preamble: this.#first.slice(0, at) };
			const found = { reader, sink: reader.start(header, surroundings) };
			this.#found = found;
			this.#header = header;
			this.#width = header.findLastIndex((cell) => cell !== null) + 1;
			const [rows, places] = [this.#first.slice(at + 1), this.#firstPlaces.slice(at + 1)];
			this.#first = [];
			const lengths = rows.map(({ length }) => length).sort((one, other) => one - other);
			this.#usual = Math.max(header.length, lengths[Math.floor(lengths.length / 2)] ?? 0);
			rows.every((row, index) => this.#push(found, row, places[index] ?? 0));
			return;
		}
	}
}

/** Rows of words looked at as column names. Official tables have few; a made-up one must not make the reading slow. */
const MOST_LOOKS = 2000;

/** Characters of a cell that are shown of a table nobody knows: it is for looking at, and crosses from worker to page. */
const SHOWN = 300;

function shortened(row: RawRow): RawRow {
	return row.map((cell) => (typeof cell === 'string' && cell.length > SHOWN ? `${cell.slice(0, SHOWN)}…` : cell));
}

const TOO_LONG =
	'This table has more rows than any official table of its kind. Keep only the area, years or programs you need.';
const WIDE =
	'More cells than the header has column names. Put quotation marks around texts and figures with commas, or give every column a name';
const ALL_WIDE =
	'Every row here has more cells than the header has column names, so we cannot tell which figure is which. Give every column a name, and put quotation marks around texts and figures with commas.';
const BROKEN_OFF =
	'The last row breaks off, as after a download that did not finish. Rows may be missing: download the file again.';
const EMPTY = 'This holds no rows. Check that it is the right file, or download it again.';
const NO_ROWS = 'This holds column names and no rows under them. Check the filters you chose where you downloaded it.';
const NO_HEADER =
	'We found no row of column names here. Add a first row that names each column, then add the file once more.';

function headerOnly(title: string): string {
	return `This has the column names of “${title}” and no rows under them. Download it again, or check the filters you chose.`;
}

function twoTables(place: number): string {
	return `Two tables stand in this file, the second at row ${place.toLocaleString('en-US')}. Save each one by itself. If it is one table, delete that second row of column names.`;
}

function endsOpen(words: readonly string[]): string {
	const shown = words.filter((text) => text !== '').map((text) => text.slice(0, 40));
	const ends = [...shown.slice(0, 3), '…', ...shown.slice(3).slice(-1)].join(' · ');
	return `The file ends without a line break. Check that its last row is whole: ${ends}.`;
}

function refused(part: string | null, message: string, minor = true): IntakeResult {
	return { part: { state: 'refused', part, message }, minor };
}

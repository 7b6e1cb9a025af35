/**
 * What a reader of one official table is. Tables are recognized by their header, never by the file's name. Rows come one by
 * one, so that a file too large for memory can still be read.
 */
import type { Dataset, ReadReport } from '../labor/dataset.ts';

/** A cell as a file gives it: text from CSV, text or numbers from a workbook. Empty is null. */
export type RawCell = string | number | null;
export type RawRow = readonly RawCell[];

/** What surrounds the rows and may hint at year and place. Never used to recognize a table. */
export interface Surroundings {
	fileName: string;
	/** Sheet of a workbook or member of a zip. */
	part: string | null;
	/** Rows above the header: titles, notes. */
	preamble: readonly RawRow[];
}

/** A question only a person can answer, such as whether openings are per year or for the whole period. */
export interface ReadQuestion {
	id: string;
	ask: string;
	/** What in the file speaks for which answer. */
	evidence: string;
	choices: { id: string; label: string }[];
}

/** Answers by question id. */
export type ReadAnswers = Readonly<Record<string, string>>;

export interface ReadTable<D extends Dataset = Dataset> {
	state: 'read';
	data: D;
	/** "California EDD projections, 2023–33". */
	title: string;
	vintage: string | null;
	credit: string | null;
	report: ReadReport;
}

export type ReadOutcome<D extends Dataset = Dataset> =
	| ReadTable<D>
	/** `finish` may be called again with the answer. */
	| { state: 'asks'; question: ReadQuestion }
	/** One sentence: what is wrong and how to mend it. */
	| { state: 'refused'; message: string };

export interface RowSink<D extends Dataset = Dataset> {
	/**
	 * Every row names its own area or provider, so column names that come again, as on each page of a report, begin no other
	 * table: they are pushed like any row. Otherwise they may be those of another place or year, and the reading stops.
	 */
	readonly rowsSayTheirPlace?: boolean;
	/** Takes the next row after the header. Never throws: what cannot be used is counted in the report. */
	push(row: RawRow): void;
	/** Call after the last row. Pure: the same answers give the same outcome. */
	finish(answers: ReadAnswers): ReadOutcome<D>;
}

export interface TableReader<D extends Dataset = Dataset> {
	/** Kebab-case, kept with what was read. */
	id: string;
	/** As a person knows the file: "IPEDS completions (C2024_A and its sisters)". */
	title: string;
	/** Position of the header among the first rows; null when this is not the reader's table. */
	recognize(first: readonly RawRow[]): number | null;
	start(header: RawRow, surroundings: Surroundings): RowSink<D>;
	/** Rows this table may have, where it keeps them so small that it may have more than `Limits.rows`. */
	mostRows?: number;
	/** Makes one of several sheets of a workbook that are one publication. Without it each sheet stands alone. */
	join?(sheets: readonly ReadTable<D>[]): ReadTable<D>;
}

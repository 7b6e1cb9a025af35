/** Reads a small table as a file layer would: finds the reader by its header and pushes the rows. */
import { officialReaders } from '../official-readers.ts';
import type { RawRow, ReadAnswers, ReadOutcome, RowSink, Surroundings, TableReader } from '../reader.ts';

type Where = Partial<Pick<Surroundings, 'fileName' | 'part'>>;

/** The sink of a table whose header stands among its first rows, filled. */
export function filled(rows: readonly RawRow[], where: Where = {}): { reader: TableReader; sink: RowSink } {
	const first = rows.slice(0, 25);
	const knowing = officialReaders.filter((reader) => reader.recognize(first) !== null);
	const [reader] = knowing;
	if (!reader || knowing.length > 1) throw new Error(`${knowing.length} readers know this table`);
	const at = reader.recognize(first) ?? -1;
	const header = rows[at] ?? [];
	const sink = reader.start(header, { fileName: 'table.csv', part: null, preamble: rows.slice(0, at), ...where });
	for (const row of rows.slice(at + 1)) sink.push(row);
	return { reader, sink };
}

export function outcome(rows: readonly RawRow[], where: Where = {}, answers: ReadAnswers = {}): ReadOutcome {
	return filled(rows, where).sink.finish(answers);
}

export type Read = Extract<ReadOutcome, { state: 'read' }>;

/** The outcome of a table that can be read; throws with what it says otherwise. */
export function read(rows: readonly RawRow[], where: Where = {}, answers: ReadAnswers = {}): Read {
	const result = outcome(rows, where, answers);
	if (result.state !== 'read') throw new Error(JSON.stringify(result));
	return result;
}

/** Lines of cells between bars, as rows of text; nothing between bars is an empty cell. */
export function barred(text: string): RawRow[] {
	return text
		.replace(/^\n|\n\t*$/g, '')
		.split('\n')
		.map((line) => line.split('|').map((cell) => (cell.trim() === '' ? null : cell.trim())));
}

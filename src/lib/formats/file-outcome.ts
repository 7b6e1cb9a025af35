/** What became of one file a person gave: every table in it, read, asked about, refused or set aside. */
import type { Dataset } from '../labor/dataset.ts';
import type { RawRow, RowSink, TableReader } from './reader.ts';

/** `part` is the sheet of a workbook, the member of a zip, or "member › sheet"; null for a plain file. */
export type FilePart<D extends Dataset = Dataset> =
	/** All rows went into the sink. Call `sink.finish({})`, and again with answers where it asks. */
	| { state: 'recognized'; part: string | null; reader: TableReader<D>; sink: RowSink<D> }
	/** A table no reader knows. Rows are not kept: map its columns, then read the file again with `mappedReader`. */
	| { state: 'unknown'; part: string | null; header: RawRow; signature: string; sample: readonly RawRow[] }
	/** One sentence or two: what is wrong and how to mend it. */
	| { state: 'refused'; part: string | null; message: string }
	/** Notes beside a table that was recognized, or a hidden sheet: people hide drafts and what they no longer use. */
	| { state: 'ignored'; part: string | null; isHidden?: true };

export interface FileOutcome {
	fileName: string;
	/** Bytes. */
	size: number;
	/** At least one, in the file's order. A file that cannot be opened at all is one refused part without a name. */
	parts: FilePart[];
}

/** A file as the browser hands it over, or a Blob with a name. */
export type NamedBlob = Blob & { readonly name: string };

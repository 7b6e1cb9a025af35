/** What a page and its data worker say to each other. Every message names the errand it belongs to. */
import type { RawRow, ReadQuestion } from '../../../lib/formats/reader.ts';
import type { DatasetAbout } from '../../../lib/labor/dataset.ts';
import type { Piece } from './result-pieces.ts';

/** What became of one table of a file, without its rows. */
export type TableReport =
	| {
			state: 'read';
			about: DatasetAbout;
			/** What it took the place of. */
			replaced: DatasetAbout[];
			/** False where the browser keeps nothing: no tool can use it. */
			isKept: boolean;
	  }
	| { state: 'asks'; part: string | null; title: string; question: ReadQuestion }
	| {
			state: 'unknown';
			part: string | null;
			header: RawRow;
			sample: readonly RawRow[];
			signature: string;
			/** What a person chose for the same header before; null when this header is new here. */
			remembered: unknown;
	  }
	| { state: 'refused'; part: string | null; message: string }
	| { state: 'ignored'; part: string | null; isHidden?: true };

export interface ComputeOrder {
	do: 'compute';
	tool: string;
	slice: unknown;
	settings: unknown;
	words: unknown;
	/** The tables to compute with. */
	tables: readonly DatasetAbout[];
}

/** `file` is the errand that read the file; `table` the position of the table in its report. */
export type Order =
	| { do: 'read'; file: File }
	| { do: 'answer'; file: number; table: number; question: string; choice: string }
	| { do: 'map'; file: number; table: number; mapping: unknown }
	/** Nothing more will be asked about the file. */
	| { do: 'forget'; file: number }
	| ComputeOrder;

export type AnswerTo<O extends Order> = O extends { do: 'read' }
	? TableReport[]
	: O extends { do: 'answer' | 'map' }
		? TableReport
		: O extends { do: 'compute' }
			? unknown
			: null;

export type ToWorker = { errand: number; order: Order } | { errand: number; stop: true };

export type FromWorker =
	| { errand: number; progress: number }
	/** A part of what is done, before the rest of it. */
	| { errand: number; piece: Piece }
	| { errand: number; done: unknown }
	/** A sentence. */
	| { errand: number; failed: string };

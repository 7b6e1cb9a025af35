/** Reads official files for the data desk, keeps what is clear and asks about what is not. Runs in the data worker. */
import type { FileOutcome, FilePart } from '../../../lib/formats/file-outcome.ts';
import type { ReadAnswers, ReadOutcome, RowSink, TableReader } from '../../../lib/formats/reader.ts';
import type { DatasetAbout } from '../../../lib/labor/dataset.ts';
import { troubleOf } from '../ports/storage.ts';
import type { TableReport } from './messages.ts';
import { fileAndPart, type Kept, keepTable, type TableKeeper } from './tables.ts';

export interface ReadingTools extends TableKeeper {
	newId(): string;
	/** Official readers, or the one for a table whose columns a person has named. */
	readFile(file: File, readers: 'official' | TableReader, onProgress: (share: number) => void): Promise<FileOutcome>;
	/** The reader for a table whose columns a person has named; a sentence when the mapping cannot be used. */
	mappedReader(mapping: unknown): TableReader | string;
}

interface OpenFile {
	file: File;
	parts: FilePart[];
	/** Answers given so far, by position of the table. */
	answers: Map<number, ReadAnswers>;
	/** Ids of the tables that were kept, by position. */
	kept: Map<number, string>;
}

type Recognized = Extract<FilePart, { state: 'recognized' }>;

const LOAD_AGAIN = 'This page no longer has the file. Add it again: nothing that was loaded before is lost.';

/** The files of one page, by errand, as long as something may still be asked about them. */
export class Reading {
	#open = new Map<number, OpenFile>();
	#tools: ReadingTools;

	constructor(tools: ReadingTools) {
		this.#tools = tools;
	}

	/** Reads a file and keeps every table that raises no question. Rejects when it is stopped. */
	async read(
		errand: number,
		file: File,
		signal: AbortSignal,
		onProgress: (share: number) => void,
	): Promise<TableReport[]> {
		const { parts } = await this.#tools.readFile(file, 'official', (share) => {
			// Thrown into the reader: the file is not read to its end for nobody.
			signal.throwIfAborted();
			onProgress(share);
		});
		signal.throwIfAborted();
		const opened: OpenFile = { file, parts: [...parts], answers: new Map(), kept: new Map() };
		const reports: TableReport[] = [];
		for (const [index, part] of parts.entries()) reports.push(await this.#report(opened, index, part));
		if (reports.some(({ state }) => state === 'asks' || state === 'unknown')) this.#open.set(errand, opened);
		return reports;
	}

	/** Goes on with a table after a question about it was answered. */
	async answer(errand: number, index: number, question: string, choice: string): Promise<TableReport> {
		const opened = this.#open.get(errand);
		const part = opened?.parts[index];
		if (opened === undefined || part?.state !== 'recognized')
			return { state: 'refused', part: null, message: LOAD_AGAIN };
		opened.answers.set(index, { ...opened.answers.get(index), [question]: choice });
		return this.#settle(opened, index, part);
	}

	/** Reads the file again, now that its columns have names. The names are remembered for the same header. */
	async map(
		errand: number,
		index: number,
		mapping: unknown,
		signal: AbortSignal,
		onProgress: (share: number) => void,
	): Promise<TableReport> {
		const opened = this.#open.get(errand);
		const part = opened?.parts[index];
		if (opened === undefined || part?.state !== 'unknown') return { state: 'refused', part: null, message: LOAD_AGAIN };
		const reader = this.#tools.mappedReader(mapping);
		if (typeof reader === 'string') return { state: 'refused', part: part.part, message: reader };
		await this.#tools.datasets.rememberMapping(part.signature, mapping).catch(() => {
			// Only the next file with this header will not know.
		});
		const { parts } = await this.#tools.readFile(opened.file, reader, (share) => {
			signal.throwIfAborted();
			onProgress(share);
		});
		signal.throwIfAborted();
		const read = parts.find((each) => each.part === part.part && each.state !== 'ignored');
		if (read === undefined || read.state === 'unknown') {
			return { state: 'refused', part: part.part, message: LOAD_AGAIN };
		}
		if (read.state === 'recognized') opened.parts[index] = read;
		return this.#report(opened, index, read);
	}

	forget(errand: number): void {
		this.#open.delete(errand);
	}

	async #report(opened: OpenFile, index: number, part: FilePart): Promise<TableReport> {
		if (part.state === 'recognized') return this.#settle(opened, index, part);
		if (part.state !== 'unknown') return part;
		const remembered = await this.#tools.datasets.mapping(part.signature).catch(() => undefined);
		return { ...part, remembered: remembered ?? null };
	}

	async #settle(opened: OpenFile, index: number, { part, reader, sink }: Recognized): Promise<TableReport> {
		const outcome = finished(sink, opened.answers.get(index) ?? {});
		if (outcome.state === 'asks') return { state: 'asks', part, title: reader.title, question: outcome.question };
		if (outcome.state === 'refused') return { state: 'refused', part, message: outcome.message };
		const { data, title, vintage, credit, report } = outcome;
		const { newId, now, datasets } = this.#tools;
		const about: DatasetAbout = {
			...{ id: newId(), kind: data.kind, format: reader.id, title, fileName: opened.file.name, part, vintage },
			...{ loadedAt: now(), bundled: false, credit, report },
		};
		try {
			const { replaced, stays } = await keepTable(this.#tools, about, data, new Set(opened.kept.values()));
			if (stays !== null) return { state: 'refused', part, message: WHY_NOT[stays.why](stays.about) };
			opened.kept.set(index, about.id);
			return { state: 'read', about, replaced, isKept: datasets.isLasting };
		} catch (error) {
			return { state: 'refused', part, message: notKept(title, error) };
		}
	}
}

/** Why a table was left out, given the same table that stays. */
const WHY_NOT: Record<NonNullable<Kept['stays']>['why'], (stays: DatasetAbout) => string> = {
	'same file': ({ part, fileName }) =>
		`This is the same table as “${part ?? fileName}”, which is kept. To use this one instead, save it as a file of its own, then add that.`,
	revised: (about) =>
		`The revised release of this table is loaded already, from ${fileAndPart(about)}, and stays. To use this one instead, remove that one below, then add this file once more.`,
};

/** A fault in one reader must not cost the other tables of the file. */
function finished(sink: RowSink, answers: ReadAnswers): ReadOutcome {
	try {
		return sink.finish(answers);
	} catch (error) {
		console.error(error);
		return { state: 'refused', message: 'Something in this table stopped us. Save it as CSV, then add that.' };
	}
}

function notKept(title: string, error: unknown): string {
	const why = {
		full: `This browser has no room for “${title}”. Remove data you no longer use below, then add the file again.`,
		blocked: `This browser does not let the page keep “${title}”. Check its settings for this site, then add the file again.`,
		other: `This browser could not keep “${title}”. Add the file again.`,
	};
	return `${why[troubleOf(error)]} Nothing that was there before is lost.`;
}

/** Tables of one file that must not stand side by side, because a tool would count or choose between them. */
import type { Dataset } from '../labor/dataset.ts';
import type { FilePart } from './file-outcome.ts';
import type { ReadAnswers, ReadOutcome, RowSink, TableReader } from './reader.ts';
import { isRevision, withoutRevision } from './revision.ts';
import { type Recognized, withMore } from './warned-part.ts';

/**
 * Sheets of a workbook that are one publication become one part (see `TableReader.join`). Where a zip holds a table and its
 * revision, as NCES puts C2024_A and C2024_A_RV into one, the revision alone stays and says so.
 */
export function joinParts(parts: readonly FilePart[]): FilePart[] {
	return withoutRevised(withSheetsJoined(parts));
}

function withSheetsJoined(parts: readonly FilePart[]): FilePart[] {
	const groups = new Map<string, Recognized[]>();
	for (const part of parts) {
		if (part.state !== 'recognized' || !part.reader.join) continue;
		const key = `${part.reader.id}|${workbookOf(part.part)}`;
		groups.set(key, [...(groups.get(key) ?? []), part]);
	}
	const joined = new Map<FilePart, FilePart | null>();
	for (const sheets of groups.values()) {
		const [first, ...others] = sheets;
		if (!first || others.length === 0) continue;
		const sink = new JoinedSheets(first.reader, sheets);
		joined.set(first, { ...first, part: workbookOf(first.part), sink });
		for (const other of others) joined.set(other, null);
	}
	return parts.flatMap((part) => {
		const instead = joined.get(part);
		return instead === undefined ? [part] : instead === null ? [] : [instead];
	});
}

/** The workbook in a zip that a sheet is of, "a.xlsx › Sheet1"; null for the sheets of a plain workbook. */
function workbookOf(part: string | null): string | null {
	const at = part?.lastIndexOf(' › ') ?? -1;
	return part !== null && at >= 0 ? part.slice(0, at) : null;
}

class JoinedSheets implements RowSink {
	readonly #reader: TableReader;
	readonly #sheets: readonly Recognized[];

	constructor(reader: TableReader, sheets: readonly Recognized[]) {
		this.#reader = reader;
		this.#sheets = sheets;
	}

	/** All rows are in the sheets. */
	push(): void {}

	finish(answers: ReadAnswers): ReadOutcome<Dataset> {
		const outcomes = this.#sheets.map(({ sink }) => sink.finish(answers));
		const asking = outcomes.find(({ state }) => state === 'asks');
		if (asking) return asking;
		const read = outcomes.filter((outcome) => outcome.state === 'read');
		const refused = outcomes.find(({ state }) => state === 'refused');
		return (read.length > 0 && this.#reader.join?.(read)) || (refused ?? { state: 'refused', message: NOTHING });
	}
}

const NOTHING = 'No sheet of this workbook could be used. Take the original file.';

function withoutRevised(parts: readonly FilePart[]): FilePart[] {
	const isRevised = (part: FilePart) => isRevision(part.part ?? '');
	const key = (part: Recognized) => `${part.reader.id}|${withoutRevision(part.part ?? '').toLowerCase()}`;
	const recognized = parts.filter((part) => part.state === 'recognized');
	const first = new Map(recognized.filter((part) => !isRevised(part)).map((part) => [key(part), part]));
	const revised = new Set(recognized.filter(isRevised).map(key));
	return parts.flatMap((part): FilePart[] => {
		if (part.state !== 'recognized') return [part];
		if (!isRevised(part)) return revised.has(key(part)) ? [] : [part];
		const left = first.get(key(part));
		return [left ? withMore(part, { warnings: [`“${left.part}” is left out: this is its revision.`] }) : part];
	});
}

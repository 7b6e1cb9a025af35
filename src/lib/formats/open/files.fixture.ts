/** Small files made in tests, and a reader that takes any table whose header has a column "code". */
import { zipSync } from 'fflate';
import { headerWords } from '../cells.ts';
import type { FilePart, NamedBlob } from '../file-outcome.ts';
import type { RawRow, TableReader } from '../reader.ts';

export function fileOf(content: BlobPart, name = 'table.csv'): NamedBlob {
	return new File([content], name);
}

export function zipOf(members: Record<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
	const bytes = Object.entries(members).map(([name, content]) => [
		name,
		typeof content === 'string' ? new TextEncoder().encode(content) : content,
	]);
	return zipSync(Object.fromEntries(bytes));
}

/** Bytes with the little-endian number of so many bytes put at a place. */
export function patched(
	bytes: Uint8Array<ArrayBuffer>,
	at: number,
	width: 2 | 4,
	value: number,
): Uint8Array<ArrayBuffer> {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	if (width === 2) view.setUint16(at, value, true);
	else view.setUint32(at, value, true);
	return copy;
}

/** Place of the first record with this signature, such as "PK\x01\x02" for an entry of the directory. */
export function placeOf(bytes: Uint8Array, signature: string): number {
	return Buffer.from(bytes).indexOf(signature, 0, 'latin1');
}

/** What `anyTable` was given: its `finish` is never read, so the rows are kept beside it. */
export interface Taken {
	header: RawRow;
	preamble: readonly RawRow[];
	rows: RawRow[];
}

/** A reader with the tables it took, in their order. */
export function anyTable(): { reader: TableReader; taken: Taken[] } {
	const taken: Taken[] = [];
	const reader: TableReader = {
		id: 'any',
		title: 'Any table with codes',
		recognize(first) {
			const at = first.findIndex((row) => row.some((cell) => headerWords(cell) === 'code'));
			return at < 0 ? null : at;
		},
		start(header, { preamble }) {
			const rows: RawRow[] = [];
			taken.push({ header, preamble, rows });
			return { push: (row) => rows.push(row), finish: () => ({ state: 'refused', message: 'Only a test.' }) };
		},
	};
	return { reader, taken };
}

/** The message of a refused part, the state of any other. */
export function said(part: FilePart | undefined): string {
	return part?.state === 'refused' ? part.message : (part?.state ?? 'nothing');
}

/**
 * Opens a file of official data and pushes its tables through the readers that know them. The one door for untrusted files:
 * it never throws over a file, believes no name and no declared size, and says in words what it cannot read.
 *
 * The bytes stream: a known table of any length needs no more memory than what its reader keeps.
 */
import type { FileOutcome, FilePart, NamedBlob } from './file-outcome.ts';
import { joinParts } from './join-parts.ts';
import { LIMITS, type Limits } from './limits.ts';
import { allBytes, type ByteSource, firstBytes, forEachChunk } from './open/byte-source.ts';
import { BytesToText } from './open/bytes-to-text.ts';
import { DelimitedRows } from './open/delimited-rows.ts';
import { Intake, type IntakeResult } from './open/intake.ts';
import { jsonRows } from './open/json-rows.ts';
import { Refusal } from './open/refusal.ts';
import { sniff } from './open/sniff.ts';
import { openWorkbook, zippedKind } from './open/workbook.ts';
import { type ZipMember, zipDirectory } from './open/zip-directory.ts';
import { type Budget, unpacked } from './open/zip-member.ts';
import type { TableReader } from './reader.ts';

export interface ReadOptions {
	/** Hears the fraction read, 0 to 1, rising, at most a hundred times. What it throws stops the reading and comes out. */
	onProgress?: (fraction: number) => void;
	/** For tests: smaller caps. */
	limits?: Partial<Limits>;
}

/**
 * Reads a CSV, tab-separated or JSON file, an .xlsx workbook or a zip of these. Readers are asked in their order. Resolves
 * with at least one part; see `FilePart` for what can become of each.
 */
export async function readDataFile(
	file: NamedBlob,
	readers: readonly TableReader[],
	options: ReadOptions = {},
): Promise<FileOutcome> {
	const opening = new Opening(file, readers, options);
	const results = await opening.read();
	options.onProgress?.(1);
	return { fileName: file.name, size: file.size, parts: joinParts(withoutNotes(results)) };
}

const TOO_LARGE = 'This file is larger than any official table. Add only the table you need, as CSV or .xlsx.';
const UNKNOWN_TOO_LARGE =
	'We do not know this table, and it is too large to map by hand. If it is an official file, download it again without changes; otherwise keep only the columns and rows you need.';
const NESTED = 'This is a zip inside a zip. Unpack the outer one first, then add what is inside.';
const NOTHING_INSIDE = 'This zip holds no files. Download it again.';
const LOST =
	'This file could not be read: it was moved, changed or is open elsewhere. Close it there and add it again.';
const UNFORESEEN = 'Something in this file stopped us. Save the table as CSV, then add that.';

/** Bytes from which a download may break off between two pieces of it. */
const LARGE = 100_000;

class Opening {
	readonly #file: NamedBlob;
	readonly #readers: readonly TableReader[];
	readonly #limits: Limits;
	readonly #budget: Budget;
	readonly #onProgress: (fraction: number) => void;
	#bytes = 0;
	#percent = 0;
	#stopped: { error: unknown } | null = null;

	constructor(file: NamedBlob, readers: readonly TableReader[], { onProgress, limits }: ReadOptions) {
		this.#file = file;
		this.#readers = readers;
		this.#limits = { ...LIMITS, ...limits };
		this.#budget = { left: this.#limits.unpackedBytes };
		this.#onProgress = onProgress ?? (() => undefined);
	}

	read(): Promise<IntakeResult[]> {
		return this.#guarded(null, () => {
			if (this.#file.size > this.#limits.fileBytes) throw new Refusal(TOO_LARGE);
			return this.#blob(this.#file, null);
		});
	}

	/** A file, or a workbook taken out of a zip. */
	async #blob(blob: Blob, part: string | null): Promise<IntakeResult[]> {
		const source: ByteSource = { size: blob.size, stream: () => blob.stream() };
		const kind = sniff(await firstBytes(source, 4096));
		if (kind !== 'zip') return this.#plain(source, kind, part, true);
		const members = await zipDirectory(blob, this.#limits);
		const zipped = zippedKind(members);
		if (zipped === 'workbook') return this.#workbook(blob, members, part);
		if (zipped) throw new Refusal(zipped.not);
		if (part !== null) throw new Refusal(NESTED);
		return this.#members(blob, members);
	}

	async #members(blob: Blob, members: readonly ZipMember[]): Promise<IntakeResult[]> {
		const results: IntakeResult[] = [];
		for (const member of members.filter(({ name }) => !isClutter(name))) {
			const part = member.name;
			results.push(...(await this.#guarded(part, () => this.#member(blob, member))));
		}
		if (results.length === 0) throw new Refusal(NOTHING_INSIDE);
		return results;
	}

	async #member(blob: Blob, member: ZipMember): Promise<IntakeResult[]> {
		const peeked = unpacked(blob, member, this.#limits, this.#budget);
		const kind = sniff(await firstBytes(peeked, 4096));
		const source = unpacked(blob, member, this.#limits, this.#budget, (bytes) => this.#advance(bytes));
		if (kind !== 'zip') return this.#plain(source, kind, member.name, false);
		if (member.unpacked > this.#limits.heldBytes) throw new Refusal(TOO_LARGE);
		return this.#blob(new Blob([await allBytes(source)]), member.name);
	}

	async #workbook(blob: Blob, members: readonly ZipMember[], part: string | null): Promise<IntakeResult[]> {
		// Bytes of a workbook inside a zip were counted when it was unpacked.
		const onPacked = part === null ? (bytes: number) => this.#advance(bytes) : () => undefined;
		const sheets = await openWorkbook(blob, members, this.#limits, this.#budget, onPacked);
		const results: IntakeResult[] = [];
		for (const sheet of sheets) {
			const name = part === null ? sheet.name : `${part} › ${sheet.name}`;
			if (sheet.isHidden) {
				results.push({ part: { state: 'ignored', part: name, isHidden: true }, minor: true });
				continue;
			}
			const read = async (): Promise<IntakeResult[]> => {
				const intake = this.#intake(name, false);
				await sheet.rows((row, place) => intake.take(row, place));
				return [intake.end()];
			};
			results.push(...(await this.#guarded(name, read)));
		}
		return results;
	}

	async #plain(
		source: ByteSource,
		kind: Exclude<ReturnType<typeof sniff>, 'zip'>,
		part: string | null,
		counted: boolean,
	): Promise<IntakeResult[]> {
		if (typeof kind === 'object') {
			// Manuals come as pages with tables too.
			const minor = !kind.mayHoldTables || /\.html?$/i.test(part ?? '');
			return [{ part: { state: 'refused', part, message: kind.not }, minor }];
		}
		const intake = this.#intake(part);
		if (kind === 'json') {
			if (source.size > this.#limits.jsonBytes) throw new Refusal(TOO_LARGE);
			const text = new BytesToText();
			const rows = jsonRows(text.push(await allBytes(source)) + text.end(), this.#limits.columns);
			for (const row of rows) if (!intake.take(row)) break;
			return [intake.end()];
		}
		if (kind === 'text') await this.#text(source, intake, counted);
		return [intake.end(source.size > this.#limits.unknownTextBytes ? UNKNOWN_TOO_LARGE : null)];
	}

	async #text(source: ByteSource, intake: Intake, counted: boolean): Promise<void> {
		const text = new BytesToText();
		const rows = new DelimitedRows(this.#limits, (row) => intake.take(row));
		let wanted = true;
		await forEachChunk(source.stream(), (chunk) => {
			if (counted) this.#advance(chunk.length);
			wanted = rows.push(text.push(chunk));
			return wanted;
		});
		if (!wanted) return;
		rows.push(text.end());
		if (rows.end()) intake.noteOpenEnd(source.size >= LARGE);
	}

	#intake(part: string | null, canMove = true): Intake {
		return new Intake(this.#readers, { fileName: this.#file.name, part, limits: this.#limits, canMove });
	}

	#advance(bytes: number): void {
		this.#bytes += bytes;
		const percent = Math.min(99, Math.floor((this.#bytes / this.#file.size) * 100));
		if (percent <= this.#percent) return;
		this.#percent = percent;
		try {
			this.#onProgress(percent / 100);
		} catch (error) {
			this.#stopped = { error };
			throw error;
		}
	}

	async #guarded(part: string | null, read: () => Promise<IntakeResult[]>): Promise<IntakeResult[]> {
		try {
			return await read();
		} catch (error) {
			if (this.#stopped) throw this.#stopped.error;
			const message = error instanceof Refusal ? error.message : isLost(error) ? LOST : UNFORESEEN;
			return [{ part: { state: 'refused', part, message }, minor: false }];
		}
	}
}

/** The browser's word for a file that is gone, was changed since it was chosen, or is locked by another program. */
function isLost(error: unknown): boolean {
	return error instanceof DOMException && (error.name === 'NotReadableError' || error.name === 'NotFoundError');
}

/** What Macintosh and Windows leave in zips. */
function isClutter(name: string): boolean {
	return /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name);
}

/** Where a table was recognized, what is no table, or one without codes, is notes. Where one is unknown, what is none. */
function withoutNotes(results: readonly IntakeResult[]): FilePart[] {
	const some = (state: FilePart['state']): boolean => results.some(({ part }) => part.state === state);
	const recognized = some('recognized');
	const unknown = some('unknown');
	return results.map(({ part, minor }) => {
		const isNotes = minor && part.state !== 'ignored' && (recognized || (unknown && part.state === 'refused'));
		return isNotes ? { state: 'ignored', part: part.part } : part;
	});
}

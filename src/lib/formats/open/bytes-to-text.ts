/**
 * Bytes of a text file to text, chunk by chunk: where a chunk ends changes nothing. UTF-16 and UTF-8 with or without a byte
 * order mark. Bytes that are no UTF-8 are read one by one as windows-1252, which old Excel writes; so a file of either kind,
 * and one glued together from both, comes out right without reading it twice.
 */
import { encodingOf } from './sniff.ts';

/** What `encodingOf` needs to see before the first byte can be read. */
const HEAD = 512;
const NOTHING = new Uint8Array(0);

export class BytesToText {
	#waiting: Uint8Array = NOTHING;
	#decode: ((bytes: Uint8Array, last: boolean) => string) | null = null;
	#begun = false;

	/** The text that is certain so far. */
	push(bytes: Uint8Array): string {
		const joined = join(this.#waiting, bytes);
		if (!this.#decode && joined.length < HEAD) {
			// A copy, since the chunk may be used again by its owner.
			this.#waiting = joined.slice();
			return '';
		}
		return this.#read(joined, false);
	}

	/** The rest. */
	end(): string {
		return this.#read(this.#waiting, true);
	}

	#read(bytes: Uint8Array, last: boolean): string {
		this.#decode ??= decoderFor(bytes);
		const keep = this.#decode === mixed && !last ? unfinished(bytes) : 0;
		const text = this.#decode(bytes.subarray(0, bytes.length - keep), last);
		this.#waiting = keep > 0 ? bytes.slice(bytes.length - keep) : NOTHING;
		if (this.#begun || text === '') return text;
		this.#begun = true;
		// Two marks stand where one program added its own to a file that had one.
		return text.replace(/^\uFEFF+/, '');
	}
}

function decoderFor(head: Uint8Array): (bytes: Uint8Array, last: boolean) => string {
	const encoding = encodingOf(head);
	if (encoding === 'bytes') return mixed;
	const decoder = new TextDecoder(encoding, { ignoreBOM: true });
	return (bytes, last) => decoder.decode(bytes, { stream: !last });
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');

function mixed(bytes: Uint8Array): string {
	try {
		return strict.decode(bytes);
	} catch {
		return byteByByte(bytes);
	}
}

function byteByByte(bytes: Uint8Array): string {
	let text = '';
	let good = 0;
	let at = 0;
	while (at < bytes.length) {
		const length = sequenceAt(bytes, at);
		if (length > 0) {
			at += length;
			continue;
		}
		text += strict.decode(bytes.subarray(good, at)) + windows1252.decode(bytes.subarray(at, at + 1));
		good = ++at;
	}
	return text + strict.decode(bytes.subarray(good));
}

/** Bytes at the end that may be the beginning of a character whose rest comes with the next chunk. */
function unfinished(bytes: Uint8Array): number {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back] ?? 0;
		if (byte < 0x80) return 0;
		if (byte >= 0xc2) return lengthOf(byte) > back ? back : 0;
	}
	return 0;
}

/** Length of the UTF-8 character that starts here (Unicode, table 3-7), 0 when none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
	const lead = bytes[at] ?? 0;
	if (lead < 0x80) return 1;
	const length = lengthOf(lead);
	if (length === 0 || at + length > bytes.length) return 0;
	const second = bytes[at + 1] ?? 0;
	const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
	const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
	if (second < lowest || second > highest) return 0;
	for (let next = 2; next < length; next++) {
		if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
	}
	return length;
}

function lengthOf(lead: number): number {
	if (lead < 0xc2 || lead > 0xf4) return 0;
	return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
	if (first.length === 0) return second;
	const both = new Uint8Array(first.length + second.length);
	both.set(first);
	both.set(second, first.length);
	return both;
}

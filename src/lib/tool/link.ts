/**
 * Work inside an address: `#w=<version>.<base64url of deflate-raw JSON>`. The part after `#` is never sent to a server.
 * Decompression is read in chunks and stopped at a cap, because DEFLATE can unfold a thousandfold.
 */
import { type Envelope, type Opening, openEnvelope, type Refusal } from '../workspace/envelope.ts';
import type { Kind } from '../workspace/migrations.ts';
import { WORKSPACE_VERSION } from '../workspace/schema.ts';

/** Characters of the encoded fragment. Longer addresses are cut by mail programs and messengers; a file is offered. */
export const LINK_CAP = 32 * 1024;
/** Bytes of JSON that a link may unfold to. */
export const UNFOLDED_CAP = 2 * 1024 * 1024;

/** What a link may carry: never a whole workspace. */
export type LinkKind = Exclude<Kind, 'workspace'>;
const linkKinds: readonly LinkKind[] = ['tool', 'invitation', 'answers'];

const PATTERN = /#w=(\d{1,6})\.([A-Za-z0-9_-]+)/;

/** The fragment for an envelope, with its `#`. It may be longer than LINK_CAP: the caller offers a file then. */
export async function encodeLink(envelope: Envelope): Promise<string> {
	const json = new TextEncoder().encode(JSON.stringify(envelope));
	const packed = await readAll(through(json, new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY);
	return `#w=${envelope.version}.${toBase64Url(packed)}`;
}

/** True when an address or a fragment holds work of ours, whatever its state. */
export function isLink(address: string): boolean {
	return address.includes('#w=');
}

/** Every link in a text, in order: for a paste that holds several, among other words. */
export function findLinks(text: string): string[] {
	return text.match(new RegExp(PATTERN, 'g')) ?? [];
}

/** Opens the work inside an address or a fragment. Never throws; a refusal carries the sentence to show. */
export async function decodeLink(address: string): Promise<Opening<LinkKind>> {
	const [, version, packed] = PATTERN.exec(address) ?? [];
	if (version === undefined || packed === undefined) return damaged();
	if (Number(version) > WORKSPACE_VERSION) {
		return refuse(
			'too-new',
			'This link was made by a newer version of this site. Reload the page to get that version.',
		);
	}
	if (packed.length > LINK_CAP) return refuse('too-large', 'This link is too long to open. Ask for a file instead.');
	try {
		const json = await readAll(through(fromBase64Url(packed), new DecompressionStream('deflate-raw')), UNFOLDED_CAP);
		return openEnvelope(new TextDecoder('utf-8', { fatal: true }).decode(json), linkKinds);
	} catch (error) {
		if (error instanceof TooLarge) return refuse('too-large', 'This link holds more than we open from a link.');
		return damaged();
	}
}

class TooLarge extends Error {}

function damaged(): Refusal {
	return refuse(
		'damaged',
		'This link is damaged: part of it is missing or changed. Copy the whole link, or ask for a file.',
	);
}

function refuse(reason: Refusal['reason'], message: string): Refusal {
	return { ok: false, reason, message };
}

function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
	return new Blob([bytes]).stream().pipeThrough(stream);
}

/** Reads a stream to its end, or throws TooLarge as soon as it has given more than `cap` bytes. */
async function readAll(stream: ReadableStream<Uint8Array>, cap: number): Promise<Uint8Array<ArrayBuffer>> {
	const reader = stream.getReader();
	const chunks: Uint8Array[] = [];
	let length = 0;
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		length += next.value.length;
		if (length > cap) {
			await reader.cancel();
			throw new TooLarge();
		}
		chunks.push(next.value);
	}
	const all = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
}

function toBase64Url(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

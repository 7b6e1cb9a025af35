/** Bytes that can be read in pieces, as often as wanted: a file on disk or a member of a zip. */

export interface ByteSource {
	/** Bytes in all; for a member of a zip, as the zip declares them. */
	readonly size: number;
	/** From the beginning. Cancel it to stop. */
	stream(): ReadableStream<Uint8Array>;
}

/** Browsers hand over as much as they like at once; pieces of this size keep memory small and progress smooth. */
const PIECE = 256 * 1024;

/** Hands over the bytes piece by piece until they end or `take` returns false. */
export async function forEachChunk(
	stream: ReadableStream<Uint8Array>,
	take: (chunk: Uint8Array) => boolean,
): Promise<void> {
	const reader = stream.getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			if (!takeInPieces(value, take)) break;
		}
	} catch (error) {
		await reader.cancel().catch(() => undefined);
		throw error;
	}
	await reader.cancel();
}

function takeInPieces(chunk: Uint8Array, take: (piece: Uint8Array) => boolean): boolean {
	for (let at = 0; at < chunk.length; at += PIECE) {
		if (!take(chunk.subarray(at, at + PIECE))) return false;
	}
	return true;
}

/** The first bytes, at most `length`. */
export async function firstBytes(source: ByteSource, length: number): Promise<Uint8Array> {
	const head = new Uint8Array(Math.min(length, source.size));
	let filled = 0;
	if (head.length === 0) return head;
	await forEachChunk(source.stream(), (chunk) => {
		const part = chunk.subarray(0, head.length - filled);
		head.set(part, filled);
		filled += part.length;
		return filled < head.length;
	});
	return head.subarray(0, filled);
}

/** All of it in one piece: only for what is small by its limit, which the caller has checked. */
export async function allBytes(source: ByteSource): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	await forEachChunk(source.stream(), (chunk) => {
		chunks.push(chunk);
		length += chunk.length;
		return true;
	});
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

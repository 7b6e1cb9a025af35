/**
 * The table of contents at the end of a zip (PKWARE APPNOTE 4.3.12 to 4.3.16, with the 64-bit fields of 4.5.3). Read from
 * the end of the file, so that nothing is unpacked to know what is there, and a file cut short shows at once.
 */
import type { Limits } from '../limits.ts';
import { DAMAGED, Refusal, TOO_MUCH } from './refusal.ts';

export interface ZipMember {
	/** Path with forward slashes. */
	name: string;
	/** 0 stored, 8 deflated; others cannot be read here. */
	method: number;
	encrypted: boolean;
	packed: number;
	/** Bytes as the directory declares them. */
	unpacked: number;
	/** Where its local header starts. */
	offset: number;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
/** The shortest header that stands before the bytes of a member. */
const LOCAL_HEADER = 30;
const LONGEST_COMMENT = 0xffff;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

/** Files in the zip, folders left out. Throws a `Refusal` for a zip that is cut short, damaged or far too full. */
export async function zipDirectory(file: Blob, limits: Limits): Promise<ZipMember[]> {
	const { count, size, offset } = await directoryPlace(file);
	if (count > limits.members) {
		throw new Refusal(
			`This zip holds ${count.toLocaleString('en-US')} files. Take out the tables you need and add those.`,
		);
	}
	if (offset + size > file.size || size > limits.members * 66_000) throw new Refusal(DAMAGED);
	const view = await viewOf(file, offset, size);
	const members: ZipMember[] = [];
	let at = 0;
	for (let entry = 0; entry < count; entry++) {
		if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw new Refusal(DAMAGED);
		const nameLength = view.getUint16(at + 28, true);
		const extraLength = view.getUint16(at + 30, true);
		const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
		if (next > view.byteLength) throw new Refusal(DAMAGED);
		const name = nameOf(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
		const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
		const flags = view.getUint16(at + 8, true);
		if (!name.endsWith('/')) {
			members.push({ name, method: view.getUint16(at + 10, true), encrypted: (flags & 1) !== 0, ...sizes });
		}
		at = next;
	}
	checkSizes(members, file.size, limits);
	return members;
}

/**
 * Members that share bytes, or that together unpack to more than any table of this size, are there to hurt: a zip of 70 KB
 * would keep the reader busy for minutes, member by member, each below its own cap.
 */
function checkSizes(members: readonly ZipMember[], fileSize: number, limits: Limits): void {
	const all = members.reduce((sum, { unpacked }) => sum + unpacked, 0);
	const ordered = members.toSorted((one, other) => one.offset - other.offset);
	const overlaps = ordered.some(({ offset }, at) => {
		const before = ordered[at - 1];
		return before !== undefined && offset < before.offset + LOCAL_HEADER + before.packed;
	});
	if (overlaps || (all > limits.ratioMattersFrom && all > fileSize * limits.ratio)) throw new Refusal(TOO_MUCH);
}

/** Finds the closing record: it ends the file, but for a comment of up to 65,535 bytes. */
async function directoryPlace(file: Blob): Promise<{ count: number; size: number; offset: number }> {
	const tailLength = Math.min(file.size, END_LENGTH + LONGEST_COMMENT);
	const tailStart = file.size - tailLength;
	const tail = await viewOf(file, tailStart, tailLength);
	let at = tailLength - END_LENGTH;
	while (at >= 0 && tail.getUint32(at, true) !== END) at--;
	if (at < 0) throw new Refusal(DAMAGED);
	const count = tail.getUint16(at + 10, true);
	const size = tail.getUint32(at + 12, true);
	const offset = tail.getUint32(at + 16, true);
	if (count !== FULL_16 && size !== FULL_32 && offset !== FULL_32) return { count, size, offset };
	if (at < 20 || tail.getUint32(at - 20, true) !== END_64_LOCATOR) return { count, size, offset };
	const end64 = safe(tail.getBigUint64(at - 12, true));
	if (end64 + 56 > file.size) throw new Refusal(DAMAGED);
	const view = await viewOf(file, end64, 56);
	if (view.getUint32(0, true) !== END_64) throw new Refusal(DAMAGED);
	return {
		count: safe(view.getBigUint64(32, true)),
		size: safe(view.getBigUint64(40, true)),
		offset: safe(view.getBigUint64(48, true)),
	};
}

/** Sizes and place of a member; what does not fit 32 bits stands in an extra field, in this order. */
function sizesOf(view: DataView, at: number, extraAt: number, extraLength: number) {
	const sizes = {
		unpacked: view.getUint32(at + 24, true),
		packed: view.getUint32(at + 20, true),
		offset: view.getUint32(at + 42, true),
	};
	const end = extraAt + extraLength;
	for (let field = extraAt; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
		if (view.getUint16(field, true) !== 1) continue;
		let value = field + 4;
		const fieldEnd = Math.min(end, value + view.getUint16(field + 2, true));
		for (const key of ['unpacked', 'packed', 'offset'] as const) {
			if (sizes[key] !== FULL_32 || value + 8 > fieldEnd) continue;
			sizes[key] = safe(view.getBigUint64(value, true));
			value += 8;
		}
	}
	return sizes;
}

function safe(value: bigint): number {
	if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Refusal(DAMAGED);
	return Number(value);
}

async function viewOf(file: Blob, start: number, length: number): Promise<DataView> {
	return new DataView(await file.slice(start, start + length).arrayBuffer());
}

function nameOf(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes).replaceAll('\\', '/');
}

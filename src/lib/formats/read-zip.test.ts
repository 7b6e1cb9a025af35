import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Limits } from './limits.ts';
import { anyTable, fileOf, patched, placeOf, said, zipOf } from './open/files.fixture.ts';
import { readDataFile } from './read-data-file.ts';

const ROWS = '51-4121,3\n51-4041,5\n';
const TABLE = `code,n\n${ROWS}`;
const ENTRY = 'PK\x01\x02';
const END = 'PK\x05\x06';

async function read(bytes: BlobPart, limits: Partial<Limits> = {}) {
	const { reader, taken } = anyTable();
	const { parts } = await readDataFile(fileOf(bytes, 'data.zip'), [reader], { limits });
	return { parts, taken, message: said(parts[0]) };
}

describe('a zip of files', () => {
	test('each table in it is a part, by its name', async () => {
		const { parts, taken } = await read(
			zipOf({ 'c2024_a.csv': TABLE, 'data/hd2024.txt': TABLE.replaceAll(',', '\t') }),
		);
		expect(parts.map(({ part, state }) => [part, state])).toEqual([
			['c2024_a.csv', 'recognized'],
			['data/hd2024.txt', 'recognized'],
		]);
		expect(taken[0]?.rows).toEqual(taken[1]?.rows);
		expect(taken[0]?.rows).toEqual([
			['51-4121', '3'],
			['51-4041', '5'],
		]);
	});

	test('stored members and packed ones read alike', async () => {
		const { taken } = await read(zipSync({ 'a.csv': [new TextEncoder().encode(TABLE), { level: 0 }] }) as BlobPart);
		expect(taken[0]?.rows).toHaveLength(2);
	});

	test('what a computer leaves in a zip is passed over; notes beside a table are set aside', async () => {
		const { parts } = await read(
			zipOf({
				'__MACOSX/._a.csv': 'x',
				'.DS_Store': 'x',
				'folder/': '',
				'a.csv': TABLE,
				'readme.txt': 'Notes\n',
				'doc.pdf': '%PDF-1.7',
			}),
		);
		expect(parts.map(({ part, state }) => [part, state])).toEqual([
			['a.csv', 'recognized'],
			['readme.txt', 'ignored'],
			['doc.pdf', 'ignored'],
		]);
	});

	test('what may hold a table is never called not needed', async () => {
		const { parts } = await read(
			zipOf({
				'c2024_a.csv': TABLE,
				'state.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(600).fill(1)]),
				'oews.xls': '<div><table><tr><td>OCC_CODE</td></tr></table></div>',
				'manual.html': '<html><table><tr><td>OCC_CODE</td></tr></table></html>',
				'hd2024.csv': 'code,n\n',
				'my_demand.csv': 'SOC,Openings\n51-4121,30\n51-4041,20\n',
				'my_colleges.csv': 'College,Town\nValley,Fresno\n',
				'chart.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]),
			}),
		);
		expect(parts.map((part) => [part.part, said(part)])).toEqual([
			['c2024_a.csv', 'recognized'],
			['state.xls', expect.stringMatching(/old Excel file/)],
			['oews.xls', expect.stringMatching(/web page with a table in it.*save it as \.xlsx/)],
			['manual.html', 'ignored'],
			['hd2024.csv', expect.stringMatching(/column names of .* no rows under them/)],
			['my_demand.csv', 'unknown'],
			['my_colleges.csv', 'ignored'],
			['chart.png', 'ignored'],
		]);
	});

	test('a workbook in a zip is opened; a zip in a zip is not', async () => {
		const inner = zipOf({ 'a.csv': TABLE });
		const { parts } = await read(zipOf({ 'inner.zip': inner, 'b.csv': TABLE }));
		expect(parts.map(said)).toEqual([expect.stringMatching(/zip inside a zip/), 'recognized']);
	});

	test('a comment at the end of the zip does not matter', async () => {
		const zip = zipOf({ 'a.csv': TABLE });
		const commented = new Uint8Array([...patched(zip, zip.length - 2, 2, 5), 1, 2, 3, 4, 5]);
		expect((await read(commented)).parts[0]?.state).toBe('recognized');
	});

	test('sizes kept in 64 bits are read', async () => {
		expect((await read(with64BitSizes(TABLE))).taken[0]?.rows).toHaveLength(2);
	});
});

describe('a zip that is broken', () => {
	const zip = zipOf({ 'a.csv': TABLE.repeat(50), 'b.csv': TABLE });

	test('half-downloaded, wherever it broke off', async () => {
		for (let length = 4; length < zip.length; length += 7) {
			expect((await read(zip.slice(0, length))).message, `${length} bytes`).toMatch(/damaged or incomplete/);
		}
	});

	test('bytes of a member changed', async () => {
		const broken = zip.slice();
		broken.fill(0xff, 40, 60);
		expect((await read(broken)).message).toMatch(/damaged/);
	});

	test('a directory that points outside the file', async () => {
		expect((await read(patched(zip, placeOf(zip, END) + 16, 4, 0x7fffffff))).message).toMatch(/damaged/);
		expect((await read(patched(zip, placeOf(zip, ENTRY) + 42, 4, 0x7fffffff))).message).toMatch(/damaged/);
	});

	test('a member smaller or larger than it says', async () => {
		const at = placeOf(zip, ENTRY) + 24;
		expect((await read(patched(zip, at, 4, 10))).message).toMatch(/damaged/);
		expect((await read(patched(zip, at, 4, TABLE.length * 51))).message).toMatch(/damaged/);
	});

	test('locked with a password, or packed in another way', async () => {
		const entry = placeOf(zip, ENTRY);
		expect((await read(patched(zip, entry + 8, 2, 1))).message).toMatch(/password/);
		expect((await read(patched(zip, entry + 10, 2, 9))).message).toMatch(/Unpack it on your computer/);
	});

	test('one bad member does not spoil the others', async () => {
		const { parts } = await read(patched(zip, placeOf(zip, ENTRY) + 10, 2, 9));
		expect(parts.map(({ state }) => state)).toEqual(['refused', 'recognized']);
	});

	test('nothing in it', async () => {
		expect((await read(zipOf({}))).message).toMatch(/no files/);
	});

	test('changing any one byte never makes it throw', async () => {
		for (let at = 0; at < zip.length; at++) {
			const broken = zip.slice();
			broken[at] = 255 - (broken[at] ?? 0);
			expect((await read(broken)).parts.length, `byte ${at}`).toBeGreaterThan(0);
		}
	});
});

describe('a zip bomb', () => {
	const zeros = `code,n\n${'0,0\n'.repeat(500_000)}`;
	const bomb = zipOf({ 'a.csv': zeros });
	const tight = { ratioMattersFrom: 100_000 };

	test('is refused by what it declares, before a byte is unpacked', async () => {
		const { message, taken } = await read(bomb, tight);
		expect(message).toMatch(/unpacks to far more/);
		expect(taken).toEqual([]);
	});

	test('is stopped while unpacking when it declares less than it holds', async () => {
		const lying = patched(bomb, placeOf(bomb, ENTRY) + 24, 4, 90_000);
		const { message, taken } = await read(lying, tight);
		expect(message).toMatch(/damaged/);
		expect(taken[0]?.rows.length ?? 0).toBeLessThan(50_000);
	});

	test('is stopped when all members together are too much, though each is not', async () => {
		const members = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.csv`, TABLE + ROWS.repeat(1000)]));
		const { parts } = await read(zipOf(members), { unpackedBytes: ROWS.length * 5000 });
		const states = parts.map(({ state }) => state);
		expect(states.slice(0, 2)).toEqual(['recognized', 'recognized']);
		expect(said(parts.at(-1))).toMatch(/unpacks to far more/);
	});

	test('of members that are small each and too much together for a file of this size', async () => {
		const members = Object.fromEntries(
			Array.from({ length: 4 }, (_, at) => [`${at}.csv`, 'code,n\n'.padEnd(90_000, '0,0\n')]),
		);
		const { message, taken } = await read(zipOf(members), { ...tight, ratio: 100 });
		expect(message).toMatch(/unpacks to far more/);
		expect(taken).toEqual([]);
	});

	test('of many entries for the same bytes is refused', async () => {
		const zip = zipOf({ 'a.csv': TABLE, 'b.csv': TABLE });
		const second = placeOf(zip, ENTRY) + 46 + 'a.csv'.length;
		expect(zip.subarray(second, second + 4)).toEqual(new TextEncoder().encode(ENTRY));
		expect((await read(patched(zip, second + 42, 4, 0))).message).toMatch(/unpacks to far more/);
	});

	test('of very many members is refused', async () => {
		const members = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}.csv`, TABLE]));
		expect((await read(zipOf(members), { members: 10 })).message).toMatch(/holds 12 files/);
	});

	test('of one workbook in a zip too large to hold is refused', async () => {
		const workbook = zipOf({ 'xl/workbook.xml': '<workbook/>'.padEnd(5000) });
		expect((await read(zipOf({ 'a.xlsx': workbook }), { heldBytes: 100 })).message).toMatch(/larger than any/);
	});
});

/** One stored member whose directory entry keeps its sizes in the 64-bit extra field, as large-file writers do. */
function with64BitSizes(content: string): Uint8Array<ArrayBuffer> {
	const plain = zipSync({ 'a.csv': [new TextEncoder().encode(content), { level: 0 }] }) as Uint8Array<ArrayBuffer>;
	const [entry, end] = [placeOf(plain, ENTRY), placeOf(plain, END)];
	const extra = new Uint8Array(20);
	const view = new DataView(extra.buffer);
	view.setUint16(0, 1, true);
	view.setUint16(2, 16, true);
	view.setBigUint64(4, BigInt(content.length), true);
	view.setBigUint64(12, BigInt(content.length), true);
	let zip = patched(patched(plain, entry + 20, 4, 0xffffffff), entry + 24, 4, 0xffffffff);
	zip = patched(patched(zip, entry + 30, 2, 20), end + 12, 4, end - entry + 20);
	return new Uint8Array([...zip.slice(0, end), ...extra, ...zip.slice(end)]);
}

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { NamedBlob } from './file-outcome.ts';
import type { Limits } from './limits.ts';
import { anyTable, fileOf, said } from './open/files.fixture.ts';
import { readDataFile } from './read-data-file.ts';
import type { ReadOutcome, TableReader } from './reader.ts';

async function read(content: BlobPart, limits: Partial<Limits> = {}) {
	const { reader, taken } = anyTable();
	const { parts } = await readDataFile(fileOf(content), [reader], { limits });
	return { part: parts[0], parts, taken: taken[0], message: said(parts[0]) };
}

const bytes = (...numbers: number[]): BlobPart => new Uint8Array([...numbers, ...Array<number>(600).fill(0)]);

/** As in a packed or encrypted file whose kind nobody knows. */
const bytesOfEveryKind = (): BlobPart => new Uint8Array(5000).map((_, at) => 1 + ((at * 7919) % 255));

describe('what a file is, by its content', () => {
	test.each<[string, BlobPart, RegExp]>([
		['an old Excel file', bytes(0xd0, 0xcf, 0x11, 0xe0), /old Excel file \(\.xls\).*save it as \.xlsx/],
		['a PDF', '%PDF-1.7 …', /PDF/],
		['gzip', bytes(0x1f, 0x8b), /gzip/],
		['RAR', 'Rar!…', /RAR/],
		['7z', bytes(0x37, 0x7a, 0xbc, 0xaf), /7z/],
		['Parquet', 'PAR1…', /Parquet/],
		['a picture', bytes(0x89, 0x50, 0x4e, 0x47), /picture/],
		['a web page saved as CSV', '\n<!DOCTYPE html><html><body>404', /web page/],
		['a page that begins with a table', '<table><tr><td>1', /web page/],
		['a page that begins with a part of it', '<div class="x"><p>Sign in</p></div>', /web page, not the data file/],
		['a page that begins with its looks', '<style>td{}</style>\n<table>', /web page with a table/],
		['XML without its first line', '<Workbook xmlns="x"><a/></Workbook>', /XML/],
		['XML', '<?xml version="1.0"?><a/>', /XML/],
		['bytes that are no text', bytes(1, 2, 3, 4, 200, 0, 0, 7), /not a table we can read/],
		['bytes that are no text, without a zero among them', bytesOfEveryKind(), /not a table we can read/],
		['nothing', '', /holds no rows/],
		['blank space', ' \r\n\r\n ', /holds no rows/],
		['words', 'Dear colleague,', /no row of column names/],
		['one of our own files', '{"format":"talent-pipeline-field-guide","kind":"workspace"}', /your workspace page/],
		['JSON without a table', '{"a":1}', /holds no table/],
		['JSON cut short', '{"rows":[{"code":', /damaged or incomplete/],
		['column names alone', 'code,n\r\n', /“Any table with codes” and no rows/],
		['names of an unknown table alone', 'area,n\r\n', /column names and no rows/],
	])('%s', async (_, content, sentence) => {
		const { part, message } = await read(content);
		expect(part?.state).toBe('refused');
		expect(message).toMatch(sentence);
	});

	test('text of every encoding and kind of line break is one table', async () => {
		const plain = 'code\ttitle\n51-4121\tWelders – cutters\n51-4041\tMachinists';
		const expected = (await read(plain)).taken?.rows;
		expect(expected).toHaveLength(2);
		const crlf = plain.replaceAll('\n', '\r\n');
		const big = Buffer.from(`\uFEFF${plain}`, 'utf16le').swap16();
		const windows = Buffer.from(plain.replace('–', '\x96'), 'latin1');
		const unseen = plain.replace('code', '\u200Bcode').replace('title', '\u2060title');
		expect((await read(unseen)).taken?.rows).toEqual(expected);
		for (const same of [
			`\uFEFF${plain}`,
			`\uFEFF\uFEFF${plain}`,
			`\uFEFF\uFEFF"code"${plain.slice(4)}`,
			crlf,
			Buffer.from(`\uFEFF${plain}`, 'utf16le'),
			big,
			windows,
		]) {
			expect((await read(same)).taken?.rows).toEqual(expected);
		}
	});
});

describe('tables', () => {
	test('rows above the header are the preamble; empty rows are skipped', async () => {
		const { taken } = await read('Projections\n\nSource: EDD,\ncode,n\n\n51-4121,3\n,,\n51-4041,5\n');
		expect(taken?.preamble).toEqual([['Projections'], ['Source: EDD', null]]);
		expect(taken?.header).toEqual(['code', 'n']);
		expect(taken?.rows).toEqual([
			['51-4121', '3'],
			['51-4041', '5'],
		]);
	});

	test('a service’s answer in JSON: keys are the header, missing ones null', async () => {
		const answer = { rows: [{ Code: '51-4121', Base: '10' }, { Code: '51-4041', Extra: 2 }, { Code: '' }], pager: {} };
		const { taken } = await read(JSON.stringify(answer));
		expect(taken?.header).toEqual(['Code', 'Base', 'Extra']);
		expect(taken?.rows).toEqual([
			['51-4121', '10', null],
			['51-4041', null, 2],
		]);
	});

	test('a JSON key like "__proto__" is a column like any other', async () => {
		const { taken } = await read('[{"code":"1","__proto__":"x"},{"code":"2"}]');
		expect(taken?.header).toEqual(['code', '__proto__']);
	});

	test('JSON records that share no key give no more columns than a table may have', async () => {
		const records = Array.from({ length: 20_000 }, (_, at) => ({ [`key${at}`]: at }));
		const { part } = await read(JSON.stringify(records), { columns: 50 });
		expect(part?.state === 'unknown' && [part.header.length, part.sample[0]?.length]).toEqual([50, 50]);
	});

	test('a column name that comes twice, and a last row that breaks off, are told of', async () => {
		const warned = async (content: string) => {
			const reading: TableReader = { ...anyTable().reader, start: () => ({ push() {}, finish: () => NOTHING_READ }) };
			const [part] = (await readDataFile(fileOf(content), [reading])).parts;
			const outcome = part?.state === 'recognized' && part.sink.finish({});
			return outcome && outcome.state === 'read' ? outcome.report.warnings : null;
		};
		expect(await warned('code,n,N\n1,2,3\n')).toEqual([
			'More than one column is named “N”: the first of them is used.',
		]);
		expect(await warned('code,n,,\n1,2\n')).toEqual([]);
		expect(await warned('code,n\n1,2\n3,4')).toEqual([]);
		expect(await warned('code,n,m\n1,2,3\nSource: EDD')).toEqual([]);
		expect(await warned('code,n,m\n1,2,3\n4,5')).toEqual([
			expect.stringMatching(/breaks off.*download the file again/),
		]);
	});

	test('a known table with more rows than any has is refused, without reading on', async () => {
		const { stream, chunks } = countedStream('code,n\n', 500, '51-4121,1\n'.repeat(2000));
		const { parts } = await readDataFile(streamed(stream, 10_000_000), [anyTable().reader], { limits: { rows: 5000 } });
		expect(parts.map(said)).toEqual([expect.stringMatching(/more rows than any official table/)]);
		expect(chunks()).toBeLessThan(8);
	});

	test('of an unknown table, a cell without end is shown in part', async () => {
		const { part } = await read(`area,${'n'.repeat(900_000)}\nWest,${'x'.repeat(900_000)}\nEast,1\n`);
		expect(JSON.stringify(part).length).toBeLessThan(2000);
	});

	test('an unknown table shows its header, its signature and its first rows', async () => {
		const rows = Array.from({ length: 40 }, (_, row) => `Area ${row},${row}`);
		const { part } = await read(`Jobs in our state\nArea Name[1],  Openings\n${rows.join('\n')}`);
		expect(part).toMatchObject({
			state: 'unknown',
			header: ['Area Name[1]', '  Openings'],
			signature: 'area name | openings',
		});
		expect(part?.state === 'unknown' && part.sample).toHaveLength(20);
	});

	test('an unknown table that is too large is refused after its first rows, without reading on', async () => {
		const { stream, chunks } = countedStream('area,n\n', 500, 'West,1\nEast,2\n'.repeat(2000));
		const file = streamed(stream, 30 * 1024 * 1024);
		const { parts } = await readDataFile(file, []);
		expect(said(parts[0])).toMatch(/too large to map by hand/);
		expect(chunks()).toBeLessThan(4);
	});

	test('a reader that throws is a sentence, not a crash', async () => {
		const broken: TableReader = {
			id: 'broken',
			title: 'Broken',
			recognize: () => 0,
			start() {
				throw new Error('a fault of ours');
			},
		};
		expect(said((await readDataFile(fileOf('a,b\n1,2'), [broken])).parts[0])).toMatch(/stopped us/);
	});

	test('a file that is gone or locked when it is read', async () => {
		const gone = streamed(() => {
			throw new DOMException('gone', 'NotReadableError');
		}, 10);
		expect((await readDataFile(gone, [])).parts.map(said)).toEqual([
			expect.stringMatching(/moved, changed or is open/),
		]);
	});

	test('a file larger than any table is not opened', async () => {
		expect((await read('code,n\n1,2', { fileBytes: 5 })).message).toMatch(/larger than any/);
	});
});

const NOTHING_READ: ReadOutcome = {
	state: 'read',
	data: { kind: 'code-list', of: 'soc', entries: [] },
	...{ title: 'Nothing', vintage: null, credit: null },
	report: { rows: 0, kept: 0, dropped: [], units: [], warnings: [] },
};

describe('progress', () => {
	const file = fileOf(`code,n\n${'51-4121,3\n'.repeat(600_000)}`);
	let rows = 0;
	const counting: TableReader = {
		id: 'count',
		title: 'Count',
		recognize: () => 0,
		start: () => ({ push: () => rows++, finish: () => ({ state: 'refused', message: 'Only a test.' }) }),
	};

	test('rises to 1, in a hundred steps at most', async () => {
		const heard: number[] = [];
		await readDataFile(file, [counting], { onProgress: (fraction) => heard.push(fraction) });
		expect(rows).toBe(600_000);
		expect(heard.length).toBeGreaterThan(10);
		expect(heard.length).toBeLessThanOrEqual(101);
		expect(heard).toEqual(heard.toSorted((a, b) => a - b));
		expect(heard.at(-1)).toBe(1);
	});

	test('what it throws stops the reading and comes out', async () => {
		rows = 0;
		const stop = new Error('stop');
		const onProgress = () => {
			throw stop;
		};
		await expect(readDataFile(file, [counting], { onProgress })).rejects.toBe(stop);
		expect(rows).toBeLessThan(50_000);
	});
});

test('a known table of 60 MB streams: memory does not grow with it', async () => {
	const rows = '100654,1,"51.3801",3,R,1234,Somewhere State University\n'.repeat(1150);
	const { stream, chunks } = countedStream('unitid,major,code,level,flag,awards,name\n', 940, rows);
	let count = 0;
	let sum = 0;
	const inUse: number[] = [];
	const reader: TableReader = {
		id: 'sum',
		title: 'Sum',
		mostRows: 2_000_000,
		recognize: () => 0,
		start: () => ({
			push(row) {
				sum += Number(row[5]);
				if (++count % 200_000 === 0) inUse.push(heap());
			},
			finish: () => ({ state: 'refused', message: 'Only a test.' }),
		}),
	};
	await readDataFile(streamed(stream, 60_000_000), [reader]);
	expect(count).toBe(940 * 1150);
	expect(sum).toBe(count * 1234);
	expect(chunks()).toBe(941);
	const [first = 0, ...later] = inUse;
	expect((Math.max(...later) - first) / 1e6).toBeLessThan(8);
});

/** Bytes in use after a collection. */
function heap(): number {
	setFlagsFromString('--expose-gc');
	runInNewContext('gc')();
	return process.memoryUsage().heapUsed;
}

/** A stream of a head and so many copies of one chunk, and how many of them were asked for. */
function countedStream(head: string, copies: number, chunk = head) {
	const encoder = new TextEncoder();
	const [first, more] = [encoder.encode(head), encoder.encode(chunk)];
	let asked = 0;
	const stream = () => {
		asked = 0;
		return new ReadableStream<Uint8Array<ArrayBuffer>>({
			pull(controller) {
				if (asked > copies) controller.close();
				else controller.enqueue(asked === 0 ? first : more.slice());
				asked++;
			},
		});
	};
	return { stream, chunks: () => Math.min(asked, copies + 1) };
}

/** A file whose bytes come from a stream and were never all in memory. */
function streamed(stream: () => ReadableStream<Uint8Array<ArrayBuffer>>, size: number): NamedBlob {
	const file = new File([], 'large.csv');
	Object.defineProperties(file, { stream: { value: stream }, size: { value: size } });
	return file;
}

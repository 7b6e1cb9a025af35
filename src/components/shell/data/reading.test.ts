/** Reading with a made-up reader: what is kept, what is asked, what is refused, and what stays when the browser is full. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { FilePart } from '../../../lib/formats/file-outcome.ts';
import type { ReadOutcome, TableReader } from '../../../lib/formats/reader.ts';
import type { TabMessage } from '../ports/channel.ts';
import { datasetsInMemory } from '../ports/datasets.ts';
import { Reading, type ReadingTools } from './reading.ts';
import { projections } from './sample-tables.fixture.ts';

const report = { rows: 2, kept: 1, dropped: [{ why: 'no code', count: 1, example: 'Total' }], units: [], warnings: [] };
const read: ReadOutcome = {
	state: 'read',
	data: projections,
	title: 'Openings',
	vintage: '2023–33',
	credit: null,
	report,
};
const question = {
	id: 'period',
	ask: 'A year or ten?',
	evidence: 'Median 0.9',
	choices: [{ id: 'ten', label: 'Ten' }],
};

const reader = (id: string, finish: (answers: Readonly<Record<string, string>>) => ReadOutcome) => {
	const sink = { push() {}, finish };
	const known: TableReader = { id, title: 'Projections', recognize: () => 0, start: () => sink };
	return { reader: known, sink };
};
const recognized = (finish: Parameters<typeof reader>[1], part: string | null = null): FilePart => ({
	state: 'recognized',
	part,
	...reader('test-projections', finish),
});
const unknown: FilePart = {
	state: 'unknown',
	part: null,
	header: ['a', 'b'],
	signature: 'a | b',
	sample: [['1', '2']],
};

let parts: FilePart[];
let mapped: FilePart[];
let told: TabMessage[];
let tools: ReadingTools;
let ids: number;
const file = new File(['x'], 'openings.csv');
const running = new AbortController().signal;
const silent = () => {};

beforeEach(() => {
	[parts, mapped, told, ids] = [[], [], [], 0];
	tools = {
		datasets: datasetsInMemory(true),
		channel: { tell: (message) => told.push(message) },
		now: () => `2026-11-20T10:00:0${ids}.000Z`,
		newId: () => {
			ids += 1;
			return `id-${ids}`;
		},
		readFile: async (given, readers, onProgress) => {
			onProgress(0.5);
			return { fileName: given.name, size: given.size, parts: readers === 'official' ? parts : mapped };
		},
		mappedReader: (mapping) =>
			mapping === 'unusable' ? 'Name the column of codes.' : reader('mapped', () => read).reader,
	};
});
const titles = async () => (await tools.datasets.list()).map(({ about }) => about.title);

describe('a table that is clear', () => {
	test('is kept with its report, and other tabs hear of it', async () => {
		parts = [recognized(() => read), { state: 'ignored', part: 'Notes' }];
		const shares: number[] = [];
		const [first, second] = await new Reading(tools).read(1, file, running, (share) => shares.push(share));
		expect(first).toMatchObject({
			state: 'read',
			isKept: true,
			replaced: [],
			about: { id: 'id-1', format: 'test-projections', kind: 'projections', fileName: 'openings.csv', report },
		});
		expect(second).toEqual({ state: 'ignored', part: 'Notes' });
		expect(await tools.datasets.read('id-1')).toEqual(projections);
		expect(told).toEqual([{ about: 'saved', key: 'dataset:id-1' }]);
		expect(shares).toEqual([0.5]);
	});

	test('takes the place of the same table, which can be brought back', async () => {
		parts = [recognized(() => read)];
		const reading = new Reading(tools);
		await reading.read(1, file, running, silent);
		const [again] = await reading.read(2, file, running, silent);
		expect(again).toMatchObject({ state: 'read', about: { id: 'id-2' }, replaced: [{ id: 'id-1' }] });
		expect(await titles()).toEqual(['Openings']);
		expect(await tools.datasets.restore('id-1', tools.now())).toBe(true);
		expect((await tools.datasets.list()).map(({ about }) => about.id)).toEqual(['id-1']);
	});

	test('stays where another part of its file is the same table, also when that asked first', async () => {
		parts = [
			recognized((answers) => (answers['period'] === undefined ? { state: 'asks', question } : read), 'Draft'),
			recognized(() => read, 'Final'),
			recognized(() => read, 'Copy'),
		];
		const reading = new Reading(tools);
		const [, kept, copy] = await reading.read(1, file, running, silent);
		expect(kept).toMatchObject({ state: 'read', about: { part: 'Final' }, replaced: [] });
		const message = expect.stringMatching(/^This is the same table as “Final”, which is kept\./);
		expect(copy).toEqual({ state: 'refused', part: 'Copy', message });
		expect(await reading.answer(1, 0, 'period', 'ten')).toEqual({ state: 'refused', part: 'Draft', message });
		expect((await tools.datasets.list()).map(({ about }) => about.part)).toEqual(['Final']);
	});

	test('is refused in words when the browser has no room; what was there stays', async () => {
		parts = [recognized(() => read)];
		const reading = new Reading(tools);
		await reading.read(1, file, running, silent);
		tools.datasets.write = async () => {
			throw new DOMException('', 'QuotaExceededError');
		};
		const [refused] = await reading.read(2, file, running, silent);
		expect(refused).toMatchObject({ state: 'refused', message: expect.stringMatching(/no room.*Nothing.*lost/) });
		expect(await titles()).toEqual(['Openings']);
	});

	test('says where nothing is kept', async () => {
		tools.datasets = datasetsInMemory();
		parts = [recognized(() => read)];
		expect(await new Reading(tools).read(1, file, running, silent)).toMatchObject([{ state: 'read', isKept: false }]);
	});
});

describe('a question', () => {
	test('is asked, and the answers add up', async () => {
		const second = { ...question, id: 'unit' };
		parts = [
			recognized((answers) => {
				if (answers['period'] === undefined) return { state: 'asks', question };
				if (answers['unit'] === undefined) return { state: 'asks', question: second };
				return read;
			}),
		];
		const reading = new Reading(tools);
		expect(await reading.read(7, file, running, silent)).toMatchObject([{ state: 'asks', question }]);
		expect(await titles()).toEqual([]);
		expect(await reading.answer(7, 0, 'period', 'ten')).toMatchObject({ state: 'asks', question: { id: 'unit' } });
		expect(await reading.answer(7, 0, 'unit', 'ten')).toMatchObject({ state: 'read' });
		expect(await titles()).toEqual(['Openings']);
	});

	test('about a file that is gone is refused in words', async () => {
		parts = [recognized(() => ({ state: 'asks', question }))];
		const reading = new Reading(tools);
		await reading.read(7, file, running, silent);
		reading.forget(7);
		expect(await reading.answer(7, 0, 'period', 'ten')).toMatchObject({
			state: 'refused',
			message: expect.stringContaining('Add it again'),
		});
	});
});

describe('a table nobody knows', () => {
	test('is read again with the columns a person named, which are remembered', async () => {
		parts = [unknown];
		mapped = [recognized(() => read)];
		const reading = new Reading(tools);
		expect(await reading.read(1, file, running, silent)).toMatchObject([{ state: 'unknown', remembered: null }]);
		expect(await reading.map(1, 0, { soc: 0 }, running, silent)).toMatchObject({ state: 'read' });
		expect(await reading.read(2, file, running, silent)).toMatchObject([{ state: 'unknown', remembered: { soc: 0 } }]);
	});

	test('may raise a question once its columns have names', async () => {
		parts = [unknown];
		mapped = [recognized(({ period }) => (period === undefined ? { state: 'asks', question } : read))];
		const reading = new Reading(tools);
		await reading.read(1, file, running, silent);
		expect(await reading.map(1, 0, {}, running, silent)).toMatchObject({ state: 'asks' });
		expect(await reading.answer(1, 0, 'period', 'ten')).toMatchObject({ state: 'read' });
	});

	test('is refused with the reason when its columns cannot be used', async () => {
		parts = [unknown];
		const reading = new Reading(tools);
		await reading.read(1, file, running, silent);
		expect(await reading.map(1, 0, 'unusable', running, silent)).toEqual({
			...{ state: 'refused', part: null, message: 'Name the column of codes.' },
		});
	});
});

test('a file that is stopped keeps nothing', async () => {
	parts = [recognized(() => read)];
	const stop = new AbortController();
	const reading = new Reading(tools).read(1, file, stop.signal, () => stop.abort());
	await expect(reading).rejects.toThrow();
	expect(await titles()).toEqual([]);
});

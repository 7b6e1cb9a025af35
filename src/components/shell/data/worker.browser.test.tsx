/** The real worker with the real database: official files in, tables out, and a tool computed away from the page. */

import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatasets } from '../ports/datasets.ts';
import { startDataWorker } from '../ports/workers.ts';
import { loadRules } from '../tool-rules.ts';
import { DataWorker, WorkerTrouble } from './data-worker.ts';
import { institutionsCsv, ownTableCsv } from './sample-files.fixture.ts';

const datasets = openDatasets();
let worker: DataWorker;
beforeEach(async () => {
	await (await datasets).removeAll();
	worker = new DataWorker(startDataWorker);
});
afterEach(() => worker.close());

const titles = async () => (await (await datasets).list()).map(({ about }) => about.title);

describe('the data worker', () => {
	test('reads an official file and stores it; only what is said about it comes to the page', async () => {
		const shares: number[] = [];
		const [report] = await worker.ask(
			{ do: 'read', file: new File([institutionsCsv], 'whatever.csv') },
			{ onProgress: (share) => shares.push(share) },
		);
		expect(report).toMatchObject({ state: 'read', isKept: true, about: { kind: 'institutions', report: { kept: 2 } } });
		expect(JSON.stringify(report)).not.toContain('Sample College');
		expect(await titles()).toHaveLength(1);
		expect(shares.at(-1)).toBe(1);
	});

	test('reads a zip with a broken member beside it, and says what is wrong with that', async () => {
		const zip = zipSync({ 'hd.csv': strToU8(institutionsCsv), 'broken.xlsx': strToU8('PK\u0003\u0004 half') });
		const reports = await worker.ask({ do: 'read', file: new File([zip as BlobPart], 'two.zip') });
		expect(reports.map(({ state }) => state)).toEqual(['read', 'refused']);
		expect(await titles()).toHaveLength(1);
	});

	test('asks about the columns of a table nobody knows, and reads it when they are named', async () => {
		let file = 0;
		const [unknown] = await worker.ask(
			{ do: 'read', file: new File([ownTableCsv], 'own.csv') },
			{ begun: (errand) => (file = errand) },
		);
		if (unknown?.state !== 'unknown') throw new Error(`expected an unknown table, got ${unknown?.state}`);
		const mapping = {
			...{ table: 'demand', signature: unknown.signature, soc: 0, title: 1, area: { fixed: 'Our county' } },
			...{ openings: { column: 2, per: 'year', unit: 'persons' }, employment: null, medianWage: null, period: null },
		};
		const read = await worker.ask({ do: 'map', file, table: 0, mapping });
		expect(read).toMatchObject({ state: 'read', about: { kind: 'projections', report: { kept: 2 } } });
		expect(await (await datasets).mapping(unknown.signature)).toEqual(mapping);
	});

	test('computes a tool with what it is sent, as the page would', async () => {
		const tool = await loadRules('self-assessment');
		const example = tool?.examples[0];
		if (tool === null || example === undefined) throw new Error('There is no tool to compute.');
		const { slice, settings } = example;
		const words = { sections: [] };
		const order = { do: 'compute', tool: tool.id, slice, settings, words, tables: [] } as const;
		expect(await worker.ask(order)).toEqual(tool.compute(slice, settings, words, {}));
		await expect(worker.ask({ ...order, tool: 'none' })).rejects.toThrow(/could not be brought in/);
	});

	test('a stopped file is not waited for, and the next one is read', async () => {
		const stop = new AbortController();
		const stopped = worker.ask({ do: 'read', file: new File([institutionsCsv], 'a.csv') }, { signal: stop.signal });
		stop.abort();
		await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
		const [report] = await worker.ask({ do: 'read', file: new File([institutionsCsv], 'b.csv') });
		expect(report?.state).toBe('read');
	});
});

describe('a worker that fails', () => {
	test('to load is told in a sentence, and the next order starts another', async () => {
		const start = vi
			.fn<() => Worker>()
			.mockImplementationOnce(() => new Worker('/no-such-worker.js', { type: 'module' }))
			.mockImplementation(startDataWorker);
		const failing = new DataWorker(start);
		const order = { do: 'read', file: new File([institutionsCsv], 'a.csv') } as const;
		await expect(failing.ask(order)).rejects.toThrow(WorkerTrouble);
		expect((await failing.ask(order))[0]?.state).toBe('read');
		failing.close();
	});

	test('to start at all is told as well', async () => {
		const failing = new DataWorker(() => {
			throw new DOMException('', 'SecurityError');
		});
		await expect(failing.ask({ do: 'forget', file: 1 })).rejects.toThrow(/has stopped/);
	});
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { about, completions, projections } from '../data/sample-tables.fixture.ts';
import { datasetsInMemory, openDatasets } from './datasets.ts';
import { newId } from './stamp.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const LATER = '2026-11-20T11:00:00.000Z';
const table = (number: number, key: string) => ({ about: about(number), key });
const [one, two] = [table(1, 'a'), table(2, 'a')];

describe.each([
	['in the database', () => openDatasets(`test-${newId()}`)],
	['in memory', async () => datasetsInMemory()],
])('official data %s', (_where, open) => {
	test('is listed without rows, and read with them', async () => {
		const datasets = await open();
		await datasets.write(table(3, 'c'), completions, LATER);
		expect(await datasets.write(one, projections, LATER)).toEqual([]);
		expect((await datasets.list()).map(({ about: { id } }) => id)).toEqual([about(1).id, about(3).id]);
		expect(await datasets.read(about(3).id)).toEqual(completions);
		expect(await datasets.read('nobody')).toBeNull();
	});

	test('a table takes the place of the same one, until that is brought back', async () => {
		const datasets = await open();
		await datasets.write(one, projections, LATER);
		expect(await datasets.write(two, completions, LATER)).toEqual([one]);
		expect(await datasets.list()).toEqual([two]);
		expect(await datasets.restore(one.about.id, LATER)).toBe(true);
		expect(await datasets.list()).toEqual([one]);
		expect(await datasets.read(one.about.id)).toEqual(projections);
	});

	test('what is removed can be brought back until it is swept away', async () => {
		const datasets = await open();
		await datasets.write(one, projections, LATER);
		await datasets.remove(one.about.id, LATER);
		expect(await datasets.list()).toEqual([]);
		await datasets.sweep(LATER);
		expect(await datasets.restore(one.about.id, LATER)).toBe(true);
		await datasets.remove(one.about.id, LATER);
		await datasets.sweep('2026-11-20T11:00:01.000Z');
		expect(await datasets.restore(one.about.id, LATER)).toBe(false);
		expect(await datasets.read(one.about.id)).toBeNull();
	});

	test('remembers the columns of a header, and forgets everything on request', async () => {
		const datasets = await open();
		await datasets.rememberMapping('a | b', { soc: 0 });
		expect(await datasets.mapping('a | b')).toEqual({ soc: 0 });
		expect(await datasets.mapping('b | a')).toBeUndefined();
		await datasets.write(one, projections, LATER);
		await datasets.removeAll();
		expect(await datasets.mapping('a | b')).toBeUndefined();
		expect(await datasets.list()).toEqual([]);
		expect(await datasets.read(one.about.id)).toBeNull();
	});
});

test('lasts beyond the page that opened it', async () => {
	const name = `test-${newId()}`;
	const datasets = await openDatasets(name);
	expect(datasets.isLasting).toBe(true);
	await datasets.write(one, completions, LATER);
	const again = await openDatasets(name);
	expect(await again.list()).toEqual([one]);
	expect(await again.read(one.about.id)).toEqual(completions);
});

test('says that it will not last where the browser blocks it', async () => {
	vi.stubGlobal('indexedDB', undefined);
	const datasets = await openDatasets(`test-${newId()}`);
	expect(datasets.isLasting).toBe(false);
	await datasets.write(one, projections, LATER);
	expect(await datasets.list()).toEqual([one]);
});

test('a full browser keeps what was there, after making what room it can', async () => {
	const datasets = await openDatasets(`test-${newId()}`);
	await datasets.write(one, projections, LATER);
	await datasets.write(table(3, 'c'), completions, LATER);
	await datasets.remove(about(3).id, '2026-11-20T10:30:00.000Z');
	const put = IDBObjectStore.prototype.put;
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
		if (String(key).startsWith('data:')) throw new DOMException('', 'QuotaExceededError');
		return put.call(this, value, key);
	});
	await expect(datasets.write(two, completions, LATER)).rejects.toMatchObject({ name: 'QuotaExceededError' });
	vi.restoreAllMocks();
	expect(await datasets.list()).toEqual([one]);
	expect(await datasets.read(one.about.id)).toEqual(projections);
	expect(await datasets.restore(about(3).id, LATER)).toBe(false);
});

/** What a tool's page makes of official data, with a worker that answers when the test says so. */
import { beforeEach, expect, test } from 'vitest';
import { type TestBrowser, testBrowser } from '../../../../tests/support/ports.ts';
import { settle } from '../../../../tests/support/settle.ts';
import { testTool } from '../../../../tests/support/test-tool.ts';
import { startTestWorkers, type TestWorker } from '../../../../tests/support/test-worker.ts';
import type { AnyTool } from '../../../lib/tool/tool.ts';
import { about, projections } from './sample-tables.fixture.ts';
import { keepTable, removeTable } from './tables.ts';
import { ToolData } from './tool-data.ts';

const away = { ...testTool, datasets: ['projections'], runsIn: 'worker' } as unknown as AnyTool;
const wanted = (slice: unknown) => ({ slice, settings: {}, words: null });

let browser: TestBrowser;
let workers: TestWorker[];
beforeEach(() => {
	browser = testBrowser();
	workers = startTestWorkers(browser);
});

/** As a tab of its own would, so that the page hears of it. */
async function load(number: number) {
	const { channel, now } = browser.openTab();
	await keepTable({ datasets: browser.datasets, channel, now }, about(number), projections);
}
async function remove(number: number) {
	const { channel, now } = browser.openTab();
	await removeTable({ datasets: browser.datasets, channel, now }, about(number).id);
}
const ordered = () => workers.flatMap(({ orders }) => orders);

test('without data, no worker is started and the page computes', async () => {
	const data = await ToolData.open(away, browser.openTab());
	data.want(wanted('a'));
	await settle();
	expect(workers).toHaveLength(0);
	expect(data.getSnapshot()).toMatchObject({ loaded: [], away: null, progress: null });
});

test('tables of other kinds are not its own', async () => {
	await load(1);
	const data = await ToolData.open({ ...away, datasets: ['wages'] }, browser.openTab());
	expect(data.getSnapshot().loaded).toEqual([]);
});

test('one computation at a time, and of what waits only the last', async () => {
	await load(1);
	const data = await ToolData.open(away, browser.openTab());
	for (const slice of ['a', 'b', 'c', 'd']) data.want(wanted(slice));
	expect(ordered()).toMatchObject([{ do: 'compute', tool: 'test-tool', slice: 'a', tables: [about(1)] }]);
	expect(data.getSnapshot().progress).toBe(0);
	workers[0]?.progress(0.5);
	expect(data.getSnapshot()).toMatchObject({ progress: 0.5, away: null });
	workers[0]?.answer('A');
	await settle();
	expect(data.getSnapshot().away).toEqual({ result: 'A' });
	expect(ordered().map((order) => order.do === 'compute' && order.slice)).toEqual(['a', 'd']);
	workers[0]?.answer('D');
	await settle();
	expect(data.getSnapshot()).toMatchObject({ away: { result: 'D' }, progress: null, trouble: null });
});

test('takes up what another tab loads, and lets go of what it removes', async () => {
	const data = await ToolData.open(away, browser.openTab());
	data.want(wanted('a'));
	await load(1);
	await settle();
	expect(data.getSnapshot().loaded).toEqual([about(1)]);
	workers[0]?.answer('with one');
	await settle();
	await load(2);
	await settle();
	// The same table at a later time: it takes the place of the first.
	expect(ordered().at(-1)).toMatchObject({ slice: 'a', tables: [about(2)] });
	workers[0]?.answer('with the newer');
	await settle();
	expect(data.getSnapshot().away).toEqual({ result: 'with the newer' });
	await remove(2);
	await settle();
	expect(data.getSnapshot()).toMatchObject({ loaded: [], away: null, progress: null });
});

test('a result that comes after everything was removed is not shown', async () => {
	await load(1);
	const data = await ToolData.open(away, browser.openTab());
	data.want(wanted('a'));
	await remove(1);
	await settle();
	workers[0]?.answer('late');
	await settle();
	expect(data.getSnapshot()).toMatchObject({ away: null, loaded: [] });
});

test('a worker that dies is told in a sentence; trying again starts another', async () => {
	await load(1);
	const data = await ToolData.open(away, browser.openTab());
	data.want(wanted('a'));
	workers[0]?.die();
	await settle();
	expect(data.getSnapshot()).toMatchObject({ away: null, progress: null, trouble: expect.stringContaining('stopped') });
	data.want(wanted('b'));
	await settle();
	expect(workers).toHaveLength(1);
	data.tryAgain();
	await settle();
	expect(ordered().at(-1)).toMatchObject({ slice: 'b' });
	workers[1]?.answer('B');
	await settle();
	expect(data.getSnapshot()).toMatchObject({ away: { result: 'B' }, trouble: null });
});

test('what the worker refuses is told in its words', async () => {
	await load(1);
	const data = await ToolData.open(away, browser.openTab());
	data.want(wanted('a'));
	workers[0]?.refuse('Not today.');
	await settle();
	expect(data.getSnapshot().trouble).toBe('Not today.');
});

test('a tool that computes on the page is handed the rows and no worker', async () => {
	await load(1);
	const data = await ToolData.open({ ...away, runsIn: 'page' }, browser.openTab());
	expect(data.getSnapshot().rows).toEqual({ projections: [{ about: about(1), data: projections }] });
	expect(workers).toHaveLength(0);
});

test('once closed it hears nothing and its worker is gone', async () => {
	await load(1);
	const data = await ToolData.open(away, browser.openTab());
	data.want(wanted('a'));
	data.close();
	expect(workers[0]?.isOver).toBe(true);
	await load(3);
	await settle();
	expect(data.getSnapshot().loaded).toEqual([about(1)]);
});

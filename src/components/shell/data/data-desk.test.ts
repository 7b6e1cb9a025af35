/** The desk with a worker that answers when the test says so: one file after the other, stopping, and what cannot be undone. */
import { beforeEach, expect, test } from 'vitest';
import { type TestBrowser, testBrowser } from '../../../../tests/support/ports.ts';
import { settle } from '../../../../tests/support/settle.ts';
import { TestWorker } from '../../../../tests/support/test-worker.ts';
import { DataDesk } from './data-desk.ts';
import type { TableReport } from './messages.ts';
import { about, projections } from './sample-tables.fixture.ts';
import { keepTable } from './tables.ts';

let browser: TestBrowser;
let worker: TestWorker;
let desk: DataDesk;
beforeEach(async () => {
	browser = testBrowser();
	worker = new TestWorker();
	browser.startWorker = () => worker as unknown as Worker;
	desk = await DataDesk.open(browser.openTab());
});

const file = (name: string) => new File(['x'], name);
const files = () => desk.getSnapshot().files.map(({ name, state }) => `${name} ${state}`);
const orders = () => worker.orders.map((order) => (order.do === 'read' ? `read ${order.file.name}` : order.do));
const question = { id: 'period', ask: 'A year?', evidence: 'None', choices: [{ id: 'year', label: 'A year' }] };
const asks: TableReport = { state: 'asks', part: null, title: 'Openings', question };
const keeper = () => ({ datasets: browser.datasets, channel: browser.openTab().channel, now: browser.openTab().now });

test('files are read one after the other, and how far is said', async () => {
	desk.add([file('a.csv'), file('b.csv')]);
	expect(files()).toEqual(['a.csv reading', 'b.csv waiting']);
	worker.progress(0.285);
	expect(desk.getSnapshot()).toMatchObject({ said: 'a.csv: 28% read', files: [{ share: 0.285 }, {}] });
	worker.answer([]);
	await settle();
	expect(orders()).toEqual(['read a.csv', 'read b.csv']);
	expect(files()).toEqual(['a.csv done', 'b.csv reading']);
	desk.add([file('c.csv')]);
	worker.refuse('Broken.');
	await settle();
	expect(files()).toEqual(['a.csv done', 'b.csv failed', 'c.csv reading']);
	expect(desk.getSnapshot().files[1]?.message).toBe('Broken.');
});

test('stopping a file goes on with the next; one that waits is never read', async () => {
	desk.add([file('a.csv'), file('b.csv'), file('c.csv')]);
	desk.dismiss(2);
	desk.dismiss(1);
	await settle();
	expect(orders()).toEqual(['read a.csv', 'read c.csv']);
	expect(files()).toEqual(['c.csv reading']);
});

test('an answer goes to the file that asked; a failure keeps the question', async () => {
	desk.add([file('a.csv')]);
	worker.answer([asks]);
	await settle();
	void desk.answer(1, 0, 'period', 'year');
	expect(worker.orders.at(-1)).toEqual({ do: 'answer', file: 1, table: 0, question: 'period', choice: 'year' });
	expect(desk.getSnapshot().files[0]?.tables[0]?.isBusy).toBe(true);
	worker.die();
	await settle();
	expect(desk.getSnapshot()).toMatchObject({
		notice: { message: expect.stringMatching(/^a\.csv: .*stopped/) },
		files: [{ tables: [{ report: { state: 'asks' }, isBusy: false }] }],
	});
});

test('closing a file that asks lets the worker forget it', async () => {
	desk.add([file('a.csv')]);
	worker.answer([asks]);
	await settle();
	desk.dismiss(1);
	expect(orders()).toEqual(['read a.csv', 'forget']);
	expect(files()).toEqual([]);
});

test('what is removed comes back, unless it is gone for good by then', async () => {
	await keepTable(keeper(), about(1), projections);
	await settle();
	const titles = () => desk.getSnapshot().loaded?.map(({ title }) => title);
	expect(titles()).toHaveLength(1);
	await desk.remove(about(1));
	expect(titles()).toEqual([]);
	desk.getSnapshot().notice?.undo?.();
	await settle();
	expect(titles()).toHaveLength(1);
	await desk.remove(about(1));
	const { notice } = desk.getSnapshot();
	await browser.datasets.removeAll();
	notice?.undo?.();
	await settle();
	expect(desk.getSnapshot().notice).toMatchObject({ message: expect.stringContaining('gone for good'), undo: null });
});

test('what was removed over an hour ago is swept away when the desk opens', async () => {
	await keepTable(keeper(), about(1), projections);
	await desk.remove(about(1));
	browser.clock.at += 30 * 60_000;
	await DataDesk.open(browser.openTab());
	expect(await browser.datasets.read(about(1).id)).not.toBeNull();
	browser.clock.at += 40 * 60_000;
	await DataDesk.open(browser.openTab());
	expect(await browser.datasets.read(about(1).id)).toBeNull();
});

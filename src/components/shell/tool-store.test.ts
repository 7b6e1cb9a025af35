import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failingStorage, type TestBrowser, testBrowser } from '../../../tests/support/ports.ts';
import { type TestSlice, testId, testTool } from '../../../tests/support/test-tool.ts';
import { blankWorkspace } from '../../../tests/support/workspaces.ts';
import type { AnyTool } from '../../lib/tool/tool.ts';
import { seal } from '../../lib/workspace/envelope.ts';
import { WORKSPACE_VERSION, type Workspace } from '../../lib/workspace/schema.ts';
import { workspaceHome } from './home.ts';
import { sortKept } from './kept.ts';
import type { Ports } from './ports/ports.ts';
import { inMemory } from './ports/storage.ts';
import {
	addWorkspace,
	changeWorkspace,
	listWorkspaces,
	makeCurrent,
	putBack,
	removeEverything,
	removeWorkspace,
} from './shelf.ts';
import { SAVE_DELAY, ToolStore } from './tool-store.ts';

const tool = testTool as AnyTool;
const points = (...names: string[]) => ({
	painPoints: names.map((name, index) => ({ id: testId(index + 1), name, detail: null })),
	passes: [],
});

let browser: TestBrowser;
beforeEach(() => {
	vi.useFakeTimers();
	browser = testBrowser();
});
afterEach(() => vi.useRealTimers());

async function openTool(ports: Ports = browser.openTab()) {
	const store = new ToolStore(tool, workspaceHome(ports), ports.now);
	await store.start();
	return store;
}
/** Lets time pass for timers, the clock and everything waiting. */
async function pass(milliseconds: number) {
	browser.clock.at += milliseconds;
	await vi.advanceTimersByTimeAsync(milliseconds);
}
const names = (store: ToolStore) => (store.getSnapshot().state.slice as TestSlice).painPoints.map(({ name }) => name);
const stored = async () => (await listWorkspaces(browser.openTab())).map(({ workspace }) => workspace);
const storedNames = async () => (await stored())[0]?.painPoints.map(({ name }) => name);

describe('saving', () => {
	test('a look leaves nothing behind; the first change is saved and becomes the workspace in use', async () => {
		const store = await openTool();
		await pass(5_000);
		expect(await stored()).toEqual([]);
		expect(store.getSnapshot().save).toEqual({ state: 'untouched' });
		store.changeSlice(points('Turnover'), null);
		expect(store.getSnapshot().save).toEqual({ state: 'saving' });
		await pass(SAVE_DELAY);
		expect(await storedNames()).toEqual(['Turnover']);
		expect(store.getSnapshot().save).toEqual({ state: 'saved', at: '2026-11-20T14:41:05.250Z' });
		expect(names(await openTool())).toEqual(['Turnover']);
	});

	test('steady typing is never more than a second behind', async () => {
		const store = await openTool();
		const field = {};
		let typed = '';
		for (let key = 0; key < 100; key += 1) {
			typed += 'x';
			store.changeSlice(points(typed), field);
			await pass(50);
			const saved = (await storedNames())?.[0]?.length ?? 0;
			expect(typed.length - saved).toBeLessThanOrEqual(1_000 / 50);
		}
		await pass(SAVE_DELAY);
		expect(await storedNames()).toEqual([typed]);
	});

	test('leaving the page writes at once what is waiting', async () => {
		const store = await openTool();
		store.changeSlice(points('Turnover'), null);
		await store.flush();
		expect(await storedNames()).toEqual(['Turnover']);
	});

	test('settings are saved and are no step of undo', async () => {
		const store = await openTool();
		store.changeSettings({ order: 'alphabet' });
		await pass(SAVE_DELAY);
		expect(store.getSnapshot().canUndo).toBe(false);
		expect((await openTool()).getSnapshot().state.settings).toEqual({ order: 'alphabet' });
	});

	test('nothing can be changed before the stored work is there', () => {
		const ports = browser.openTab();
		const store = new ToolStore(tool, workspaceHome(ports), ports.now);
		store.changeSlice(points('Lost'), null);
		expect(names(store)).toEqual([]);
	});

	test('in a browser that keeps nothing, it is said from the start', async () => {
		browser = testBrowser(inMemory());
		const store = await openTool();
		expect(store.getSnapshot().save).toEqual({ state: 'failed', why: 'memory' });
		store.changeSlice(points('Turnover'), null);
		await pass(SAVE_DELAY);
		expect(store.getSnapshot().save).toEqual({ state: 'failed', why: 'memory' });
		expect(names(store)).toEqual(['Turnover']);
	});

	test('a full storage is said at once, nothing typed is lost, and the next change tries again', async () => {
		const storage = failingStorage();
		browser = testBrowser(storage);
		const store = await openTool();
		storage.error = new DOMException('', 'QuotaExceededError');
		store.changeSlice(points('Turnover'), null);
		await pass(SAVE_DELAY);
		expect(store.getSnapshot().save).toEqual({ state: 'failed', why: 'full' });
		store.changeSlice(points('Turnover', 'Cost'), null);
		expect(store.getSnapshot().save).toEqual({ state: 'failed', why: 'full' });
		expect(store.currentWorkspace().painPoints).toHaveLength(2);
		storage.error = null;
		await store.tryAgain();
		expect(store.getSnapshot().save).toMatchObject({ state: 'saved' });
		expect(await storedNames()).toEqual(['Turnover', 'Cost']);
	});

	test('a failure does not try again by itself for ever', async () => {
		const storage = failingStorage();
		browser = testBrowser(storage);
		const store = await openTool();
		const write = vi.spyOn(storage, 'update');
		storage.error = new DOMException('', 'UnknownError');
		store.changeSlice(points('Turnover'), null);
		await pass(60_000);
		expect(write).toHaveBeenCalledTimes(1);
		expect(store.getSnapshot().save).toEqual({ state: 'failed', why: 'other' });
	});
});

describe('undo', () => {
	test('goes back and forth over changes, and typing is one step', async () => {
		const store = await openTool();
		const field = {};
		for (const name of ['T', 'Tu', 'Tur']) store.changeSlice(points(name), field);
		store.changeSlice(points('Tur', 'Cost'), null);
		store.undo();
		expect(names(store)).toEqual(['Tur']);
		store.undo();
		expect(names(store)).toEqual([]);
		expect(store.getSnapshot()).toMatchObject({ canUndo: false, canRedo: true });
		store.redo();
		store.redo();
		expect(names(store)).toEqual(['Tur', 'Cost']);
		await pass(SAVE_DELAY);
		expect(await storedNames()).toEqual(['Tur', 'Cost']);
	});

	test('keeps the settings of the moment, except over a replacement', async () => {
		const store = await openTool();
		store.changeSlice(points('Mine'), null);
		store.changeSettings({ order: 'alphabet' });
		store.undo();
		expect(store.getSnapshot().state.settings).toEqual({ order: 'alphabet' });
		store.redo();
		store.replace({ slice: points('Theirs'), settings: { order: 'typed' }, example: 'invented' });
		expect(store.getSnapshot().state).toMatchObject({ settings: { order: 'typed' }, example: 'invented' });
		store.undo();
		expect(names(store)).toEqual(['Mine']);
		expect(store.getSnapshot().state).toMatchObject({ settings: { order: 'alphabet' }, example: null });
		store.redo();
		expect(store.getSnapshot().state).toMatchObject({ settings: { order: 'typed' }, example: 'invented' });
	});

	test('a whole workspace can be replaced and put back', async () => {
		const store = await openTool();
		store.changeSlice(points('Mine'), null);
		const before = await store.replaceWorkspace({ ...blankWorkspace, painPoints: points('Theirs').painPoints });
		expect(names(store)).toEqual(['Theirs']);
		expect(await stored()).toHaveLength(1);
		await store.replaceWorkspace(before as Workspace);
		expect(names(store)).toEqual(['Mine']);
		expect((await stored())[0]?.name).toBe('My workspace');
	});
});

describe('several tabs', () => {
	test('see each other’s changes, and each can undo', async () => {
		const [one, other] = [await openTool(), await openTool()];
		one.changeSlice(points('Turnover'), null);
		await pass(SAVE_DELAY);
		expect(names(other)).toEqual(['Turnover']);
		expect(other.getSnapshot().workspace.id).toBe(one.getSnapshot().workspace.id);
		other.changeSlice(points('Turnover', 'Cost'), null);
		await pass(SAVE_DELAY);
		expect(names(one)).toEqual(['Turnover', 'Cost']);
		one.undo();
		await pass(SAVE_DELAY);
		expect(names(other)).toEqual(['Turnover']);
		expect(await stored()).toHaveLength(1);
	});

	test('keep what another tool wrote meanwhile', async () => {
		const store = await openTool();
		store.changeSlice(points('Turnover'), null);
		await pass(SAVE_DELAY);
		const { id } = store.getSnapshot().workspace;
		store.changeSlice(points('Turnover', 'Cost'), null);
		const elsewhere = browser.openTab();
		await changeWorkspace(
			elsewhere,
			id,
			(newest) => ({ ...newest, tools: { ...newest.tools, other: { rows: [1] } } }),
			null,
		);
		await pass(SAVE_DELAY);
		expect((await stored())[0]).toMatchObject({
			painPoints: [{ name: 'Turnover' }, { name: 'Cost' }],
			tools: { other: { rows: [1] } },
		});
	});

	test('a workspace that is deleted elsewhere is not brought back unasked', async () => {
		const store = await openTool();
		store.changeSlice(points('Turnover'), null);
		await pass(SAVE_DELAY);
		const { id } = store.getSnapshot().workspace;
		await removeWorkspace(browser.openTab(), id);
		expect(store.getSnapshot().save).toEqual({ state: 'failed', why: 'removed' });
		store.changeSlice(points('Turnover', 'Cost'), null);
		await pass(5_000);
		expect(await stored()).toEqual([]);
		await store.tryAgain();
		expect(await storedNames()).toEqual(['Turnover', 'Cost']);
		expect(store.getSnapshot().save).toMatchObject({ state: 'saved' });
	});

	test('a deletion that is undone elsewhere takes up what was typed meanwhile', async () => {
		const store = await openTool();
		store.changeSlice(points('Turnover'), null);
		await pass(SAVE_DELAY);
		const elsewhere = browser.openTab();
		const [item] = await listWorkspaces(elsewhere);
		if (item === undefined) throw new Error('nothing stored');
		await removeEverything(elsewhere);
		store.changeSlice(points('Turnover', 'Cost'), null);
		await putBack(elsewhere, item.id, item.stored);
		await pass(SAVE_DELAY);
		expect(await storedNames()).toEqual(['Turnover', 'Cost']);
	});

	test('an older tab stops writing when a newer version speaks', async () => {
		const store = await openTool();
		store.changeSlice(points('Turnover'), null);
		await pass(SAVE_DELAY);
		browser.speakNewer();
		expect(store.getSnapshot().save).toEqual({ state: 'failed', why: 'newer' });
		store.changeSlice(points('Turnover', 'Cost'), null);
		await pass(5_000);
		await store.flush();
		expect(await storedNames()).toEqual(['Turnover']);
		expect(names(store)).toEqual(['Turnover', 'Cost']);
	});

	test('a tab that stopped hears nothing any more', async () => {
		const [one, other] = [await openTool(), await openTool()];
		await other.stop();
		one.changeSlice(points('Turnover'), null);
		await pass(SAVE_DELAY);
		expect(names(other)).toEqual([]);
	});
});

describe('opening', () => {
	test('a newer workspace can be looked at and is never written', async () => {
		const ports = browser.openTab();
		const { painPoints } = points('Turnover');
		const data = { ...blankWorkspace, painPoints, mood: 'fine' };
		const newer = { ...seal('workspace', data, ports.now()), version: WORKSPACE_VERSION + 1 };
		await putBack(ports, blankWorkspace.id, newer);
		await makeCurrent(ports, blankWorkspace.id);
		const store = await openTool();
		expect(store.getSnapshot()).toMatchObject({ locked: 'newer' });
		expect(names(store)).toEqual(['Turnover']);
		store.changeSlice(points('Mine'), null);
		store.changeSettings({ order: 'alphabet' });
		await pass(5_000);
		expect(names(store)).toEqual(['Turnover']);
		expect(await ports.storage.read(`workspace:${blankWorkspace.id}`)).toEqual(newer);
	});

	test('an unreadable workspace is kept, named, and a new one begins', async () => {
		const ports = browser.openTab();
		const broken = { format: 'talent-pipeline-field-guide', data: { name: 'Northfield' } };
		await ports.storage.write({ 'workspace:x': broken });
		await makeCurrent(ports, 'x');
		const store = await openTool();
		expect(store.getSnapshot().setAside).toMatchObject({ name: 'Northfield', value: broken });
		store.changeSlice(points('Turnover'), null);
		await pass(SAVE_DELAY);
		expect(await storedNames()).toEqual(['Turnover']);
		expect(await sortKept(ports)).toMatchObject([{ value: broken }]);
	});

	test('a damaged part is kept whole, and the rest of the workspace goes on', async () => {
		const ports = browser.openTab();
		const damaged = { version: 2, settings: { order: 'by mood' } };
		const workspace = await addWorkspace(ports, {
			...blankWorkspace,
			painPoints: points('Turnover').painPoints,
			tools: { 'test-tool': damaged, other: { version: 1, settings: null } },
		});
		await makeCurrent(ports, workspace.id);
		const store = await openTool();
		expect(store.getSnapshot()).toMatchObject({ locked: null, setAside: { name: blankWorkspace.name } });
		expect(names(store)).toEqual(['Turnover']);
		expect((await stored())[0]?.tools).toEqual({ other: { version: 1, settings: null } });
		expect(await sortKept(ports)).toMatchObject([{ value: { data: { tools: { 'test-tool': damaged } } } }]);
	});

	test('the part of a newer tool is left alone', async () => {
		const ports = browser.openTab();
		const part = { version: 9, settings: { anything: true } };
		const workspace = await addWorkspace(ports, { ...blankWorkspace, tools: { 'test-tool': part } });
		await makeCurrent(ports, workspace.id);
		const store = await openTool();
		expect(store.getSnapshot().locked).toBe('newer');
		store.changeSlice(points('Mine'), null);
		await pass(5_000);
		expect((await stored())[0]?.tools).toEqual({ 'test-tool': part });
	});
});

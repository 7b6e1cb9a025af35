import { describe, expect, test } from 'vitest';
import { testBrowser } from '../../../tests/support/ports.ts';
import { blankWorkspace } from '../../../tests/support/workspaces.ts';
import { seal } from '../../lib/workspace/envelope.ts';
import { WORKSPACE_VERSION } from '../../lib/workspace/schema.ts';
import {
	addWorkspace,
	changeWorkspace,
	currentId,
	keyOf,
	listWorkspaces,
	makeCurrent,
	NotSaved,
	putBack,
	removeEverything,
	removeWorkspace,
} from './shelf.ts';

describe('the shelf', () => {
	test('gives every added workspace an id and a name of its own', async () => {
		const ports = testBrowser().openTab();
		const first = await addWorkspace(ports, blankWorkspace);
		const second = await addWorkspace(ports, blankWorkspace);
		expect(new Set([blankWorkspace.id, first.id, second.id]).size).toBe(3);
		expect((await listWorkspaces(ports)).map(({ workspace }) => workspace.name).sort()).toEqual([
			blankWorkspace.name,
			`${blankWorkspace.name} (2)`,
		]);
	});

	test('lists the one saved last first and leaves out what cannot be read', async () => {
		const browser = testBrowser();
		const ports = browser.openTab();
		const old = await addWorkspace(ports, { ...blankWorkspace, name: 'Old' });
		browser.clock.at += 60_000;
		await addWorkspace(ports, { ...blankWorkspace, name: 'New' });
		await ports.storage.write({ [keyOf('broken')]: { data: 'lost' } });
		expect((await listWorkspaces(ports)).map(({ workspace }) => workspace.name)).toEqual(['New', 'Old']);
		browser.clock.at += 60_000;
		await changeWorkspace(ports, old.id, (newest) => newest, null);
		expect((await listWorkspaces(ports)).map(({ workspace }) => workspace.name)).toEqual(['Old', 'New']);
	});

	test('changes the newest stored version, not the one a tab remembers', async () => {
		const browser = testBrowser();
		const [one, other] = [browser.openTab(), browser.openTab()];
		const { id } = await addWorkspace(one, blankWorkspace);
		await changeWorkspace(one, id, (newest) => ({ ...newest, tools: { ...newest.tools, a: { version: 1 } } }), null);
		await changeWorkspace(other, id, (newest) => ({ ...newest, tools: { ...newest.tools, b: { version: 1 } } }), null);
		const [item] = await listWorkspaces(one);
		expect(item?.workspace.tools).toEqual({ a: { version: 1 }, b: { version: 1 } });
	});

	test('does not bring back what another tab removed, and does when it is told to', async () => {
		const ports = testBrowser().openTab();
		const added = await addWorkspace(ports, blankWorkspace);
		await removeWorkspace(ports, added.id);
		await expect(changeWorkspace(ports, added.id, (newest) => newest, null)).rejects.toMatchObject({ why: 'removed' });
		expect(await listWorkspaces(ports)).toEqual([]);
		await changeWorkspace(ports, added.id, (newest) => newest, added);
		expect(await listWorkspaces(ports)).toHaveLength(1);
	});

	test('never writes over a newer version', async () => {
		const ports = testBrowser().openTab();
		const newer = { ...seal('workspace', blankWorkspace, ports.now()), version: WORKSPACE_VERSION + 1 };
		await putBack(ports, blankWorkspace.id, newer);
		await expect(changeWorkspace(ports, blankWorkspace.id, (w) => w, blankWorkspace)).rejects.toBeInstanceOf(NotSaved);
		expect(await ports.storage.read(keyOf(blankWorkspace.id))).toEqual(newer);
		expect(await listWorkspaces(ports)).toMatchObject([{ access: 'look', stored: newer }]);
	});

	test('removes everything, and tells the other tabs', async () => {
		const browser = testBrowser();
		const ports = browser.openTab();
		await makeCurrent(ports, (await addWorkspace(ports, blankWorkspace)).id);
		await removeEverything(ports);
		expect(await ports.storage.list('')).toEqual([]);
		expect(await currentId(ports)).toBeNull();
		expect(browser.told.at(-1)).toEqual({ about: 'cleared' });
	});
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { failingStorage, type TestBrowser, testBrowser } from '../../../tests/support/ports.ts';
import { TEST_INSTRUMENT, testRound } from '../../../tests/support/test-tool.ts';
import { blankWorkspace } from '../../../tests/support/workspaces.ts';
import { invitationTo } from '../../lib/round/open-round.ts';
import { fileText, seal } from '../../lib/workspace/envelope.ts';
import { WORKSPACE_VERSION, type Workspace } from '../../lib/workspace/schema.ts';
import { about, projections } from './data/sample-tables.fixture.ts';
import { memberHome } from './member-home.ts';
import type { Ports } from './ports/ports.ts';
import { inMemory } from './ports/storage.ts';
import { addWorkspace, currentId, listWorkspaces, makeCurrent, putBack } from './shelf.ts';
import { WorkspacePage } from './WorkspacePage.tsx';

let browser: TestBrowser;
let ports: Ports;
beforeEach(() => {
	browser = testBrowser();
	ports = browser.openTab();
});

const tools = [{ id: 'no-such-tool', title: 'Self-assessment' }];
const painPoint = { id: blankWorkspace.id, name: 'Turnover', detail: null };
const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');
const entries = () =>
	page
		.getByRole('heading', { level: 3 })
		.elements()
		.map((heading) => heading.textContent);
const entriesAre = (...names: string[]) => expect.poll(entries).toEqual(names);
const said = (text: string) => expect.element(page.getByRole('status').first()).toHaveTextContent(text);

/** Stores workspaces, the last one in use, and opens the page. */
async function openPage(...workspaces: Partial<Workspace>[]) {
	for (const workspace of workspaces) {
		browser.clock.at += 60_000;
		const added = await addWorkspace(ports, { ...blankWorkspace, ...workspace });
		await makeCurrent(ports, added.id);
	}
	await render(<WorkspacePage tools={tools} openPorts={async () => ports} />);
	await expect.element(page.getByRole('heading', { name: 'Workspaces' })).toBeVisible();
}

describe('the page of saved work', () => {
	test('says so when nothing is saved, and can begin', async () => {
		await openPage();
		await expect.element(page.getByText(/^Nothing is saved in this browser yet/)).toBeVisible();
		await expect
			.element(page.getByRole('link', { name: 'Self-assessment' }))
			.toHaveAttribute('href', '/tools/no-such-tool/');
		await expect.element(button('Delete everything')).not.toBeInTheDocument();
		await button('Begin a new workspace').click();
		await entriesAre('My workspace');
		await expect.element(page.getByText('In use')).toBeVisible();
	});

	test('lists what there is, what is in it, and which one is in use', async () => {
		await openPage({ name: 'Old', painPoints: [painPoint] }, { name: 'New' });
		await entriesAre('New', 'Old');
		await expect.element(page.getByText(/1 pain point\.$/)).toBeVisible();
		await button('Open “Old”').click();
		await entriesAre('Old', 'New');
		expect(await currentId(ports)).toBe(
			(await listWorkspaces(ports)).find(({ workspace }) => workspace.name === 'Old')?.id,
		);
	});

	test('renames, keeps names apart, and keeps a name that is missing', async () => {
		await openPage({ name: 'Old' }, { name: 'New' });
		await button('Rename “New”').click();
		const field = page.getByLabelText('New name for “New”');
		await field.fill(' ');
		await button('Rename').click();
		await expect.element(page.getByText(/^Give it a name/)).toBeVisible();
		await field.fill('Old');
		await button('Rename').click();
		await entriesAre('Old (2)', 'Old');
		await expect.element(button('Rename “Old (2)”')).toHaveFocus();
	});

	test('duplicates, deletes after asking, and undoes the deletion', async () => {
		await openPage({ name: 'Mine', painPoints: [painPoint] });
		await button('Duplicate “Mine”').click();
		await entriesAre('Mine', 'Mine (2)');
		await button('Delete “Mine”').click();
		await dialog().getByRole('button', { name: 'Delete it' }).click();
		await entriesAre('Mine (2)');
		await expect.poll(() => document.activeElement?.className).toBe('status-line');
		await button('Undo').click();
		await entriesAre('Mine', 'Mine (2)');
		await expect.element(page.getByText('In use')).toBeVisible();
	});

	test('a rename keeps what a tool wrote meanwhile in another tab', async () => {
		await openPage({ name: 'Mine' });
		const [item] = await listWorkspaces(ports);
		if (item === undefined) throw new Error('nothing stored');
		await browser.storage.update(`workspace:${item.id}`, () =>
			seal('workspace', { ...item.workspace, painPoints: [painPoint] }, ports.now()),
		);
		await button('Rename “Mine”').click();
		await page.getByLabelText('New name for “Mine”').fill('Ours');
		await button('Rename').click();
		await entriesAre('Ours');
		expect((await listWorkspaces(ports))[0]?.workspace.painPoints).toEqual([painPoint]);
	});

	test('follows what other tabs do', async () => {
		await openPage({ name: 'Mine' });
		await addWorkspace(browser.openTab(), { ...blankWorkspace, name: 'From elsewhere' });
		await entriesAre('Mine', 'From elsewhere');
	});

	test('opens a file beside or in place of the workspace in use, and undoes it', async () => {
		await openPage({ name: 'Mine' });
		const file = new File([fileText(seal('workspace', { ...blankWorkspace, name: 'Theirs' }, ports.now()))], 'x.json');
		const field = page.getByLabelText('Open a file');
		await field.upload(file);
		await dialog().getByRole('button', { name: 'Open as a separate workspace' }).click();
		await entriesAre('Theirs', 'Mine');
		await field.upload(file);
		await dialog().getByRole('button', { name: 'Cancel' }).click();
		await button('Open “Mine”').click();
		await field.upload(file);
		await dialog().getByRole('button', { name: 'Replace my workspace' }).click();
		await entriesAre('Theirs', 'Theirs');
		await button('Undo').click();
		await entriesAre('Mine', 'Theirs');
	});

	test('refuses a file of another kind in words', async () => {
		await openPage({ name: 'Mine' });
		const sent = seal('invitation', invitationTo(testRound, 'test-tool', TEST_INSTRUMENT), ports.now());
		await page.getByLabelText('Open a file').upload(new File([fileText(sent)], 'x.json'));
		await expect.element(dialog()).toMatchTextContent('This holds an invitation to a team round.');
	});

	test('deletes everything only after the word is typed', async () => {
		await openPage({ name: 'One' }, { name: 'Two' });
		await button('Delete everything').click();
		await dialog().getByRole('button', { name: 'Delete everything' }).click();
		await expect.element(dialog()).toMatchTextContent('Nothing has been deleted.');
		expect(await listWorkspaces(ports)).toHaveLength(2);
		await dialog().getByLabelText('Type delete to go on').fill('Delete');
		await dialog().getByRole('button', { name: 'Delete everything' }).click();
		await said('Everything is deleted.');
		expect(await browser.storage.list('')).toEqual([]);
	});

	test('names the official data loaded here, and deletes it and what was said of columns with everything else', async () => {
		const { datasets, clock } = browser;
		const now = new Date(clock.at).toISOString();
		await datasets.write({ about: about(1), key: 'a' }, projections, now);
		await datasets.rememberMapping('code | job', { table: 'demand' });
		await openPage();
		await expect.element(page.getByText(/^One table is loaded in this browser/)).toBeVisible();
		await button('Delete everything').click();
		await dialog().getByLabelText('Type delete to go on').fill('delete');
		await dialog().getByRole('button', { name: 'Delete everything' }).click();
		await said('Everything is deleted.');
		expect(await datasets.list()).toEqual([]);
		expect(await datasets.mapping('code | job')).toBeUndefined();
		expect(browser.told.at(-1)).toEqual({ about: 'cleared' });
		await expect.element(page.getByRole('heading', { name: 'Official data' })).not.toBeInTheDocument();
	});

	test('keeps what cannot be read, names it, and hands it out as it is', async () => {
		const broken = { format: 'talent-pipeline-field-guide', data: { name: 'Broken one' } };
		await browser.storage.write({ 'workspace:x': broken });
		await openPage({ name: 'Mine' });
		await entriesAre('Mine', 'Broken one');
		let given: Blob | null = null;
		vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
			given = blob as Blob;
			return 'blob:test';
		});
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
		await button('Download “Broken one”').click();
		expect(JSON.parse(await (given as unknown as Blob).text())).toEqual(broken);
		vi.restoreAllMocks();
		await button('Delete “Broken one”, set aside').click();
		await dialog().getByRole('button', { name: 'Delete it' }).click();
		await entriesAre('Mine');
		await button('Undo').click();
		await entriesAre('Mine', 'Broken one');
	});

	test('a workspace of a newer version can be saved as it is, and not changed', async () => {
		const newer = {
			...seal('workspace', { ...blankWorkspace, name: 'Tomorrow' }, ports.now()),
			version: WORKSPACE_VERSION + 1,
		};
		await putBack(ports, blankWorkspace.id, newer);
		await makeCurrent(ports, blankWorkspace.id);
		await openPage();
		await expect.element(page.getByText('From a newer version')).toBeVisible();
		await expect.element(button('Rename “Tomorrow”')).not.toBeInTheDocument();
		await expect.element(button('Save as a file “Tomorrow”')).toBeVisible();
	});

	test('shows answers to invitations, with the way back to them', async () => {
		const member = await memberHome(ports, invitationTo(testRound, 'test-tool', TEST_INSTRUMENT), blankWorkspace);
		await member.saveSender({ who: 'Dean', sentAt: null });
		await openPage();
		const link = page.getByRole('link', { name: 'Spring round' });
		await expect.element(link).toHaveAttribute('href', `/tools/test-tool/#round=${testRound.id}`);
		await button('Delete my answers to “Spring round”').click();
		await dialog().getByRole('button', { name: 'Delete them' }).click();
		await expect.element(link).not.toBeInTheDocument();
	});

	test('says when this browser keeps nothing', async () => {
		browser = testBrowser(inMemory());
		ports = browser.openTab();
		await openPage({ name: 'Mine' });
		await expect.element(page.getByText('This browser keeps nothing.')).toBeVisible();
	});

	test('says when the storage refuses', async () => {
		const storage = failingStorage();
		browser = testBrowser(storage);
		ports = browser.openTab();
		await openPage({ name: 'Mine' });
		storage.error = new DOMException('', 'QuotaExceededError');
		await button('Duplicate “Mine”').click();
		await expect.element(dialog()).toMatchTextContent('storage refused');
		await dialog().getByRole('button', { name: 'Close' }).click();
		await entriesAre('Mine');
	});
});

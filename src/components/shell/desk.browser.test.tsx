import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import {
	button,
	catchDownloads,
	desk,
	dialog,
	dropOn,
	fileOf,
	names,
	openDesk,
	reopen,
	saved,
	shared,
	shows,
	showsNo,
	startAfresh,
} from '../../../tests/support/desk.tsx';
import { failingStorage, testBrowser } from '../../../tests/support/ports.ts';
import TestView from '../../../tests/support/TestView.tsx';
import { testId, testTool, testWords } from '../../../tests/support/test-tool.ts';
import { blankWorkspace } from '../../../tests/support/workspaces.ts';
import { encodeLink } from '../../lib/tool/link.ts';
import type { AnyTool } from '../../lib/tool/tool.ts';
import { seal } from '../../lib/workspace/envelope.ts';
import { WORKSPACE_VERSION } from '../../lib/workspace/schema.ts';
import { replaceFragment } from './ports/place.ts';
import { listWorkspaces, makeCurrent, putBack } from './shelf.ts';
import { ToolDesk } from './ToolDesk.tsx';
import type { AnyView } from './tool-modules.ts';

beforeEach(startAfresh);
afterEach(startAfresh);

describe('saving and undo', () => {
	test('what is typed is there again after the page is closed', async () => {
		await openDesk();
		await button('Add a pain point').click();
		await page.getByLabelText('Pain point 1').fill('Turnover');
		await reopen();
		await shows(names(), 'Turnover');
	});

	test('typing a word is one step, by button and by keys', async () => {
		await openDesk();
		await button('Add a pain point').click();
		await page.getByLabelText('Pain point 1').fill('');
		await userEvent.type(page.getByLabelText('Pain point 1'), 'Cost');
		await shows(names(), 'Cost');
		await button('Undo').click();
		await showsNo(names(), 'Cost');
		await button('Redo').click();
		await shows(names(), 'Cost');
		await button('Order: typed').click();
		await userEvent.keyboard('{Control>}z{/Control}');
		await showsNo(names(), 'Cost');
		await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
		await shows(names(), 'Cost');
	});

	test('buttons that cannot be used say so and do nothing', async () => {
		await openDesk();
		await expect.element(button('Undo')).toHaveAttribute('aria-disabled', 'true');
		await button('Undo').click({ force: true });
		await expect.element(page.getByText('Saves in this browser as you type')).toBeVisible();
	});

	test('a full storage is said at once, with a copy to download', async () => {
		const storage = failingStorage();
		desk.browser = testBrowser(storage);
		await openDesk();
		storage.error = new DOMException('', 'QuotaExceededError');
		await button('Add a pain point').click();
		await shows(page.getByRole('alert'), 'storage of this browser is full');
		const caught = catchDownloads();
		await button('Download a copy').click();
		await expect.poll(() => caught.length).toBe(1);
		expect(await caught[0]?.blob.text()).toContain('Point 1');
		storage.error = null;
		await button('Try again').click();
		await saved();
	});

	test('work of a newer version can be read and not typed into', async () => {
		const ports = desk.browser.openTab();
		const data = { ...blankWorkspace, painPoints: [{ id: blankWorkspace.id, name: 'Newer', detail: null }] };
		const sealed = { ...seal('workspace', data, ports.now()), version: WORKSPACE_VERSION + 1 };
		await putBack(ports, blankWorkspace.id, sealed);
		await makeCurrent(ports, blankWorkspace.id);
		await render(
			<ToolDesk
				tool={testTool as AnyTool}
				View={TestView as AnyView}
				words={testWords}
				openPorts={async () => ports}
			/>,
		);
		await expect.element(page.getByText('You can look at this, but not change it here.')).toBeVisible();
		await expect.element(page.getByLabelText('Pain point 1')).toHaveValue('Newer');
		await expect.element(page.getByLabelText('Pain point 1')).toBeDisabled();
	});
});

describe('examples and starting over', () => {
	test('an example fills the empty tool, is marked, and can be undone', async () => {
		await openDesk();
		await button('Load example: An invented partnership').click();
		await shows(names(), 'Turnover');
		await expect.poll(() => document.activeElement?.className).toBe('status-line');
		await expect.element(page.getByText('Example', { exact: true })).toBeVisible();
		await button('Undo').first().click();
		await expect.element(names()).toHaveTextContent('');
		await expect.element(page.getByText('Example', { exact: true })).not.toBeInTheDocument();
	});

	test('an example asks before it takes the place of work', async () => {
		await openDesk();
		await button('Add a pain point').click();
		await button('File').click();
		await button('Load example: An invented partnership').click();
		await dialog().getByRole('button', { name: 'Cancel' }).click();
		await shows(names(), 'Point 1');
		await button('File').click();
		await button('Load example: An invented partnership').click();
		await dialog().getByRole('button', { name: 'Replace my work' }).click();
		await shows(names(), 'Turnover');
	});

	test('starting over asks, clears, and can be undone', async () => {
		await openDesk();
		await button('Add a pain point').click();
		await button('File').click();
		await button('Start over').click();
		await dialog().getByRole('button', { name: 'Clear this tool' }).click();
		await expect.element(names()).toHaveTextContent('');
		await page.getByText('Everything in this tool is cleared.').element();
		await page
			.elementLocator(document.querySelector('.status-line') as Element)
			.getByRole('button', { name: 'Undo' })
			.click();
		await shows(names(), 'Point 1');
	});
});

describe('opening', () => {
	test('a link asks first, replaces only when told to, and can be undone', async () => {
		await openDesk();
		await button('Add a pain point').click();
		await saved();
		location.hash = await encodeLink(shared('Theirs'));
		await shows(dialog(), 'Their work');
		expect(location.hash).toBe('');
		await dialog().getByRole('button', { name: 'Cancel' }).click();
		await shows(names(), 'Point 1');
		location.hash = await encodeLink(shared('Theirs'));
		await dialog().getByRole('button', { name: 'Replace my work' }).click();
		await shows(names(), 'Theirs');
		await button('Undo').first().click();
		await shows(names(), 'Point 1');
	});

	test('a link can become a workspace of its own, with the way back', async () => {
		await openDesk();
		await button('Add a pain point').click();
		await reopen();
		location.hash = await encodeLink(shared('Theirs'));
		await dialog().getByRole('button', { name: 'Open as a separate workspace' }).click();
		await shows(names(), 'Theirs');
		expect(await listWorkspaces(desk.browser.openTab())).toHaveLength(2);
		await button('Go back to “My workspace”').click();
		await shows(names(), 'Point 1');
	});

	test('a link that is opened before anything else is loaded asks as well', async () => {
		replaceFragment(await encodeLink(shared('Theirs')));
		await openDesk();
		await dialog().getByRole('button', { name: 'Open it here' }).click();
		await shows(names(), 'Theirs');
	});

	test('a damaged link and a newer one are refused in words and change nothing', async () => {
		await openDesk();
		await button('Add a pain point').click();
		location.hash = `${(await encodeLink(shared('Theirs'))).slice(0, -20)}`;
		await shows(dialog(), 'This link is damaged');
		await dialog().getByRole('button', { name: 'Close' }).click();
		location.hash = '#w=99.AAAA';
		await shows(dialog(), 'newer version of this site');
		await dialog().getByRole('button', { name: 'Close' }).click();
		await shows(names(), 'Point 1');
	});

	test('a file that is dropped on the tool is opened; a foreign one is refused', async () => {
		const { container } = await openDesk();
		await button('Add a pain point').click();
		const shell = container.querySelector('.tool-shell') as Element;
		dropOn(shell, new File(['{"type":"other"}'], 'drawing.json'));
		await shows(dialog(), 'was not made by the Talent Pipeline Field Guide');
		await dialog().getByRole('button', { name: 'Close' }).click();
		const whole = { ...blankWorkspace, painPoints: [{ id: blankWorkspace.id, name: 'Whole', detail: null }] };
		dropOn(shell, fileOf(seal('workspace', whole, desk.browser.openTab().now()), 'w.pipeline.json'));
		await dialog().getByRole('button', { name: 'Replace my workspace' }).click();
		await shows(names(), 'Whole');
		await page
			.elementLocator(document.querySelector('.status-line') as Element)
			.getByRole('button', { name: 'Undo' })
			.click();
		await shows(names(), 'Point 1');
	});
});

describe('handing out', () => {
	test('the share link says what it reveals and carries the work', async () => {
		await openDesk();
		await button('Share link').click();
		await shows(dialog(), 'There is nothing to share yet.');
		await dialog().getByRole('button', { name: 'Close' }).click();
		await expect.element(button('Share link')).toHaveFocus();
		await button('Add a pain point').click();
		await button('Share link').click();
		await shows(dialog(), 'The pain point “Point 1”');
		const field = dialog().getByLabelText(/^Link, [\d.]+ (bytes|KB)$/);
		await expect.element(field).toBeVisible();
		const address = (field.element() as HTMLInputElement).value;
		await dialog().getByRole('button', { name: 'Close' }).click();
		await cleanup();
		desk.browser = testBrowser();
		replaceFragment(new URL(address).hash);
		await openDesk();
		await dialog().getByRole('button', { name: 'Open it here' }).click();
		await shows(names(), 'Point 1');
	});

	test('work that is too much for a link is offered as a file', async () => {
		const { container } = await openDesk();
		const noise = (length: number) =>
			Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => byte.toString(16)).join('');
		const painPoints = Array.from({ length: 200 }, (_, index) => ({
			id: testId(index),
			name: noise(200),
			detail: null,
		}));
		const file = fileOf(seal('workspace', { ...blankWorkspace, painPoints }, desk.browser.openTab().now()), 'w.json');
		dropOn(container.querySelector('.tool-shell') as Element, file);
		await dialog().getByRole('button', { name: 'Open it here' }).click();
		await button('Share link').click();
		await shows(dialog(), 'This is too much for a link');
		const caught = catchDownloads();
		await dialog().getByRole('button', { name: 'Download it as a file' }).click();
		expect(caught[0]?.name).toMatch(/-test-tool-\d{4}-\d\d-\d\d\.pipeline\.json$/);
	});

	test('tables are exported as CSV and Excel', async () => {
		await openDesk();
		await button('Add a pain point').click();
		const caught = catchDownloads();
		await button('Export').click();
		await button('CSV, Pain points').click();
		await expect.poll(() => caught.length).toBe(1);
		expect(caught[0]?.name).toMatch(/^my-workspace-pain-points-\d{4}-\d\d-\d\d\.csv$/);
		expect(await caught[0]?.blob.text()).toBe('No.,Name\r\n1,Point 1\r\n');
		await button('Export').click();
		await button('Excel, Pain points').click();
		await expect.poll(() => caught.length).toBe(2);
		const head = new Uint8Array((await caught[1]?.blob.arrayBuffer()) ?? new ArrayBuffer(0)).slice(0, 2);
		expect([...head]).toEqual([0x50, 0x4b]);
	});

	test('documents are handed out as Word, as text and as a calendar file', async () => {
		await openDesk();
		await button('Export').click();
		await expect.element(button(/^Word/)).not.toBeInTheDocument();
		await userEvent.keyboard('{Escape}');
		await button('Add a pain point').click();
		const caught = catchDownloads();
		for (const [index, name] of [
			'Word, Talking script',
			'Text, Talking script',
			'Calendar file, First meeting',
		].entries()) {
			await button('Export').click();
			await button(name).click();
			// The writers of Word and calendar files load only now.
			await expect.poll(() => caught.length, { timeout: 10_000 }).toBe(index + 1);
		}
		expect(caught.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'day'))).toEqual([
			'my-workspace-talking-script-day.docx',
			'my-workspace-talking-script-day.txt',
			'my-workspace-first-meeting-day.ics',
		]);
		const head = new Uint8Array((await caught[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0)).slice(0, 2);
		expect([...head]).toEqual([0x50, 0x4b]);
		expect(await caught[1]?.blob.text()).toBe(
			'Talking script\n==============\n\nWhat hurts\n----------\n\n1. Point 1\n',
		);
		expect(await caught[2]?.blob.text()).toContain('DTSTART:20261204T093000\r\n');
	});

	test('a document is copied, and that is said', async () => {
		await openDesk();
		await button('Add a pain point').click();
		const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		await button('Export').click();
		await button('Copy, Talking script').click();
		await expect.element(page.getByText('Copied.')).toBeVisible();
		expect(copied).toHaveBeenCalledWith('What hurts\n----------\n\n1. Point 1');
		await expect.element(button('Export')).toHaveFocus();
	});

	test('a document that cannot be copied is shown to copy by hand', async () => {
		await openDesk();
		await button('Add a pain point').click();
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
		await button('Export').click();
		await button('Copy, Talking script').click();
		await shows(dialog(), 'Your browser did not let us copy.');
		const field = dialog().getByLabelText('Text to copy');
		await expect.element(field).toHaveValue('What hurts\n----------\n\n1. Point 1');
		await dialog().getByRole('button', { name: 'Copy' }).click();
		await shows(dialog(), 'The text is selected');
		await expect.element(field).toHaveFocus();
		const { selectionStart, selectionEnd, value } = field.element() as HTMLTextAreaElement;
		expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
		await userEvent.keyboard('{Escape}');
		await expect.element(button('Export')).toHaveFocus();
	});

	test('what is made from an example says so, in its name and at its top', async () => {
		await openDesk();
		await button('Load example: An invented partnership').click();
		await shows(names(), 'Turnover');
		const caught = catchDownloads();
		for (const [index, name] of ['Text, Talking script', 'Calendar file, First meeting'].entries()) {
			await button('Export').click();
			await button(name).click();
			await expect.poll(() => caught.length, { timeout: 10_000 }).toBe(index + 1);
		}
		expect(caught[0]?.name).toMatch(/^example-my-workspace-talking-script-/);
		expect(await caught[0]?.blob.text()).toContain(
			'==\n\nExample (invented): An invented partnership. Nobody said this.\n\nWhat hurts',
		);
		expect(await caught[1]?.blob.text()).toContain('SUMMARY:Example: First meeting');
	});

	test('a calendar file is made on a page without https too', async () => {
		await openDesk();
		await button('Add a pain point').click();
		const caught = catchDownloads();
		// As an own property it hides the one every page here has; without it that one is back.
		Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
		await button('Export').click();
		await button('Calendar file, First meeting').click();
		await expect.poll(() => caught.length, { timeout: 10_000 }).toBe(1);
		Reflect.deleteProperty(crypto, 'randomUUID');
	});

	test('the whole workspace is saved as a file that opens again', async () => {
		await openDesk();
		await button('Add a pain point').click();
		const caught = catchDownloads();
		await button('File').click();
		await button('Save the workspace as a file').click();
		await expect.poll(() => caught.length).toBe(1);
		expect(caught[0]?.name).toMatch(/^my-workspace-\d{4}-\d\d-\d\d\.pipeline\.json$/);
		expect(JSON.parse((await caught[0]?.blob.text()) ?? '')).toMatchObject({
			kind: 'workspace',
			data: { name: 'My workspace' },
		});
	});

	test('a menu closes on Esc and outside, and gives focus back', async () => {
		await openDesk();
		await button('Export').click();
		await expect.element(button('CSV, Pain points')).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect.element(button('Export')).toHaveFocus();
		await expect.element(button('CSV, Pain points')).not.toBeInTheDocument();
		await button('Export').click();
		await button('Add a pain point').click();
		await expect.element(button('CSV, Pain points')).not.toBeInTheDocument();
	});
});

/** What leaves a tool's page: links, tables, documents, files. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import {
	button,
	catchDownloads,
	desk,
	dialog,
	dropOn,
	fileOf,
	names,
	openDesk,
	shows,
	startAfresh,
} from '../../../tests/support/desk.tsx';
import { testBrowser } from '../../../tests/support/ports.ts';
import { testId } from '../../../tests/support/test-tool.ts';
import { blankWorkspace } from '../../../tests/support/workspaces.ts';
import { seal } from '../../lib/workspace/envelope.ts';
import { replaceFragment } from './ports/place.ts';

beforeEach(startAfresh);
afterEach(startAfresh);

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
			await expect.poll(() => caught.length).toBe(index + 1);
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
			await expect.poll(() => caught.length).toBe(index + 1);
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
		await expect.poll(() => caught.length).toBe(1);
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

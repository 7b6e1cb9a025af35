/** The test tool's page in a browser that a test controls, and how a person uses it. */
import { expect, vi } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { replaceFragment } from '../../src/components/shell/ports/place.ts';
import { ToolDesk } from '../../src/components/shell/ToolDesk.tsx';
import type { AnyView } from '../../src/components/shell/tool-modules.ts';
import type { AnyTool } from '../../src/lib/tool/tool.ts';
import { type Envelope, fileText, seal } from '../../src/lib/workspace/envelope.ts';
import { type TestBrowser, testBrowser } from './ports.ts';
import TestView from './TestView.tsx';
import { TEST_INSTRUMENT, testResponse, testRound, testTool, testWords } from './test-tool.ts';
import { blankWorkspace } from './workspaces.ts';

/** The browser in use; a test may put another in its place. */
export const desk: { browser: TestBrowser } = { browser: testBrowser() };

/** Before and after each test: a browser without anything, a page without a fragment. */
export function startAfresh() {
	vi.restoreAllMocks();
	desk.browser = testBrowser();
	replaceFragment('');
}

/** Opens the tool as a new tab would. */
export async function openDesk() {
	const ports = desk.browser.openTab();
	const screen = await render(
		<ToolDesk tool={testTool as AnyTool} View={TestView as AnyView} words={testWords} openPorts={async () => ports} />,
	);
	await expect
		.element(page.getByRole('button', { name: 'Add a pain point' }).or(page.getByText(/^Rate line one/)))
		.toBeEnabled();
	return screen;
}
/** Waits for the save, closes the page and opens it again. */
export async function reopen() {
	await saved();
	await cleanup();
	return openDesk();
}
export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
export const saved = () => expect.element(page.getByText(/^Saved in this browser, \d+:\d\d [ap]m$/)).toBeVisible();
export const names = () => page.getByTestId('names');
export const shows = (locator: Locator, text: string) => expect.element(locator).toMatchTextContent(text);
export const showsNo = (locator: Locator, text: string) => expect.element(locator).not.toMatchTextContent(text);
export const dialog = () => page.getByRole('dialog');
export const shared = (name: string) =>
	seal(
		'tool',
		{
			tool: 'test-tool',
			workspace: { ...blankWorkspace, name: 'Their work', painPoints: [{ id: blankWorkspace.id, name, detail: null }] },
		},
		'2026-11-19T10:00:00.000Z',
	);
export const answersOf = (number: number) =>
	seal(
		'answers',
		{
			tool: 'test-tool',
			round: { id: testRound.id, title: testRound.title },
			instrument: TEST_INSTRUMENT,
			response: testResponse(number),
		},
		'2026-11-20T12:00:00.000Z',
	);
export const fileOf = (envelope: Envelope, name: string) =>
	new File([fileText(envelope)], name, { type: 'application/json' });

export function dropOn(target: Element, ...files: File[]) {
	const dataTransfer = new DataTransfer();
	for (const file of files) dataTransfer.items.add(file);
	for (const type of ['dragover', 'drop']) {
		target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
	}
}
export function catchDownloads() {
	const caught: { name: string; blob: Blob }[] = [];
	let latest: Blob | null = null;
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
		latest = blob as Blob;
		return 'blob:test';
	});
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		if (latest) caught.push({ name: this.download, blob: latest });
	});
	return caught;
}

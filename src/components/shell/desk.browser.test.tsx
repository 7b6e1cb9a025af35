import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
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
import { testTool, testWords } from '../../../tests/support/test-tool.ts';
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

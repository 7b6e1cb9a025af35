import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import {
	answersOf,
	button,
	desk,
	dialog,
	dropOn,
	fileOf,
	openDesk,
	reopen,
	saved,
	shows,
	showsNo,
	startAfresh,
} from '../../../tests/support/desk.tsx';
import { testBrowser } from '../../../tests/support/ports.ts';
import { TEST_INSTRUMENT, testRound } from '../../../tests/support/test-tool.ts';
import { blankWorkspace } from '../../../tests/support/workspaces.ts';
import { fileText, seal } from '../../lib/workspace/envelope.ts';
import { replaceFragment } from './ports/place.ts';
import { makeCurrent, putBack } from './shelf.ts';

beforeEach(startAfresh);
afterEach(startAfresh);

describe('a team round', () => {
	async function invite() {
		await openDesk();
		await button('Invite the team').click();
		await dialog().getByLabelText('Title of this round').fill('Spring round');
		await dialog().getByRole('button', { name: 'Make the invitation' }).click();
		const field = dialog().getByLabelText('Invitation link');
		await expect.element(field).toBeVisible();
		const address = (field.element() as HTMLInputElement).value;
		await dialog().getByRole('button', { name: 'Close' }).click();
		await saved();
		return new URL(address).hash;
	}

	test('goes from the invitation to a member and back', async () => {
		const hash = await invite();
		const facilitator = desk.browser;
		await cleanup();

		desk.browser = testBrowser();
		replaceFragment(hash);
		await openDesk();
		await expect.element(page.getByRole('heading', { name: 'Spring round' })).toBeVisible();
		await expect.element(button('Share link')).not.toBeInTheDocument();
		await page.getByText('Rate line one: not rated').click();
		await button('Send back').click();
		await expect.element(page.getByLabelText('Your role')).toHaveFocus();
		await page.getByLabelText('Your role').fill('College dean');
		await button('Send back').click();
		const field = dialog().getByLabelText('Link with your answers');
		await expect.element(field).toBeVisible();
		const answers = (field.element() as HTMLInputElement).value;
		await dialog().getByRole('button', { name: 'Close' }).click();
		expect(location.hash).toMatch(/^#round=/);
		await reopen();
		await expect.element(page.getByText('Rate line one: 4')).toBeVisible();
		await expect.element(page.getByLabelText('Your role')).toHaveValue('College dean');
		await button('Leave this and go to my own work').click();
		await expect.element(button('Share link')).toBeVisible();
		expect(location.hash).toBe('');
		await cleanup();

		desk.browser = facilitator;
		await openDesk();
		await button('Add answers').click();
		await dialog().getByLabelText('Links from your team').fill(`From the dean: ${answers} Regards`);
		await dialog().getByRole('button', { name: 'Add from links' }).click();
		await shows(dialog(), '1 of 1 taken in.');
		await dialog().getByRole('button', { name: 'Close' }).click();
		await shows(page.getByTestId('answers'), 'College dean');
		await button('Undo').click();
		await showsNo(page.getByTestId('answers'), 'College dean');
	});

	test('a member’s begun answers are offered again', async () => {
		const hash = await invite();
		await cleanup();
		replaceFragment(hash);
		await openDesk();
		await page.getByText('Rate line one: not rated').click();
		await saved();
		await button('Leave this and go to my own work').click();
		await button('Go on answering').click();
		await expect.element(page.getByText('Rate line one: 4')).toBeVisible();
	});

	test('ten files at once: the damaged one is named and nine are kept, as one step', async () => {
		const ports = desk.browser.openTab();
		const pass = {
			id: testRound.id,
			instrument: TEST_INSTRUMENT.id,
			instrumentVersion: TEST_INSTRUMENT.version,
			title: 'Spring',
			startedAt: ports.now(),
			answers: { lines: {}, lineNotes: {}, sections: {} },
			round: testRound,
		};
		await putBack(ports, blankWorkspace.id, seal('workspace', { ...blankWorkspace, assessments: [pass] }, ports.now()));
		await makeCurrent(ports, blankWorkspace.id);
		await openDesk();
		const files = Array.from({ length: 10 }, (_, index) =>
			fileOf(answersOf(index + 1), `member-${index + 1}.pipeline.json`),
		);
		files[6] = new File([fileText(answersOf(7)).slice(0, 300)], 'member-7.pipeline.json');
		await button('Add answers').click();
		await expect.element(dialog().getByLabelText('Files from your team')).toBeVisible();
		dropOn(document.querySelector('.file-drop') as Element, ...files);
		await shows(dialog(), '9 of 10 taken in, 1 could not be used.');
		const refused = dialog().getByRole('listitem').filter({ hasText: 'Not added' });
		await shows(refused, 'member-7.pipeline.json');
		dropOn(document.querySelector('.file-drop') as Element, ...files);
		await shows(dialog(), '0 of 10 taken in');
		await dialog().getByRole('button', { name: 'Close' }).click();
		const here = page.getByTestId('answers');
		await shows(here, 'Member 1, Member 2, Member 3, Member 4, Member 5, Member 6, Member 8, Member 9, Member 10');
		await button('Undo').click();
		await expect.element(here).toHaveTextContent('');
	});

	test('answers that are dropped on the tool wait for a word before they are added', async () => {
		const hash = await invite();
		expect(hash).toMatch(/^#w=\d+\./);
		const shell = document.querySelector('.tool-shell') as Element;
		dropOn(shell, fileOf(answersOf(1), 'dean.pipeline.json'));
		await shows(dialog(), 'Ready to add: Member 1.');
		await dialog().getByRole('button', { name: 'Add these answers' }).click();
		await shows(dialog(), 'These belong to another round, “Spring round”.');
	});

	test('without a round, adding answers leads to the invitation', async () => {
		await openDesk();
		await button('Add answers').click();
		await dialog().getByRole('button', { name: 'Invite the team' }).click();
		await expect.element(dialog().getByLabelText('Title of this round')).toBeVisible();
	});
});

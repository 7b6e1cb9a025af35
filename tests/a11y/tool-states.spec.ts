/** axe finds nothing in any state of the self-assessment and of the search: empty, filled, wrong, in each dialog. */
import type { Page } from '@playwright/test';
import { line, loadExample, openAssessment, panel, rate } from '../browser/assessment.ts';
import { expect, test } from '../browser/quiet.ts';
import { expectSound } from './axe.ts';

interface State {
	name: string;
	reach(page: Page): Promise<void>;
}

const openDialog = (button: string) => async (page: Page) => {
	await openAssessment(page);
	await loadExample(page, 'A team round with five people');
	await page.getByRole('button', { name: button, exact: true }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
};

const states: State[] = [
	{ name: 'empty', reach: (page) => openAssessment(page) },
	{
		name: 'half answered',
		async reach(page) {
			await openAssessment(page);
			await rate(line(page, '1.1'), 4);
			await page.getByRole('button', { name: 'Add a note to 1.1' }).click();
			await line(page, '1.1').getByText('What to look for').click();
		},
	},
	...(['Answer', 'Results', 'Team', 'Over time'] as const).map((name) => ({
		name: `filled, ${name}`,
		async reach(page: Page) {
			await openAssessment(page);
			const example = { Team: 'A team round with five people', 'Over time': 'Three passes over two years' };
			await loadExample(page, example[name as keyof typeof example] ?? 'One person’s answers');
			await panel(page, name).click();
			await expect(panel(page, name)).toHaveAttribute('aria-current', 'true');
		},
	})),
	{ name: 'share dialog', reach: openDialog('Share link') },
	{ name: 'invite dialog', reach: openDialog('Invite the team') },
	{
		name: 'answers dialog, with an error',
		async reach(page) {
			await openDialog('Add answers')(page);
			await page.getByRole('button', { name: 'Add from links' }).click();
			await expect(page.getByRole('alert')).toBeVisible();
		},
	},
	{
		name: 'open menu',
		async reach(page) {
			await openAssessment(page);
			await page.getByRole('button', { name: 'File', exact: true }).click();
			await expect(page.getByRole('button', { name: 'Open a file…' })).toBeVisible();
		},
	},
	{
		name: 'a damaged link',
		async reach(page) {
			await page.goto('/tools/self-assessment/#w=1.AAAA');
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
	{
		name: 'work under My work',
		async reach(page) {
			await openAssessment(page);
			await loadExample(page, 'One person’s answers');
			await expect(page.getByText(/^Saved in this browser/)).toBeVisible();
			await page.goto('/workspace/');
			await expect(
				page
					.getByRole('main')
					.getByRole('link', { name: /Self-assessment/ })
					.first(),
			).toBeVisible();
		},
	},
	{
		name: 'search dialog with results',
		async reach(page) {
			await page.goto('/');
			await page.keyboard.press('/');
			await page.getByRole('dialog', { name: 'Search' }).getByRole('textbox').fill('employer');
			await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
		},
	},
	{
		name: 'search page with results',
		async reach(page) {
			await page.goto('/search/?q=employer');
			await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
		},
	},
	{
		name: 'open term',
		async reach(page) {
			await page.goto('/guides/start-here/what-tpm-is/');
			await page.getByRole('button', { name: 'supply chain management' }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
];

for (const state of states) {
	test(state.name, async ({ page }) => {
		await state.reach(page);
		await expectSound(page, state.name);
	});
}

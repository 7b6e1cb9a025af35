/** Search by keyboard: the dialog over any page, the search page with its filters, other words, misspellings, no network. */
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/quiet.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('textbox', { name: /Search/ });

async function open(page: Page, keys = '/'): Promise<void> {
	await page.keyboard.press(keys);
	await expect(field(page)).toBeFocused();
}

for (const keys of ['/', 'Control+k']) {
	test(`${keys} opens it, arrows choose, Enter goes there`, async ({ page }) => {
		await page.goto('/guides/start-here/what-tpm-is/');
		await open(page, keys);
		await page.keyboard.type('critical job');
		const hit = dialog(page).getByRole('link', { name: 'Critical job', exact: true });
		await expect(hit).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await expect(hit).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/glossary\/critical-job\/$/);
	});
}

test('what a quick writer types before the field is there is not lost', async ({ page }) => {
	await page.goto('/glossary/');
	await page.keyboard.type('/critical job');
	await expect(field(page)).toHaveValue('critical job');
});

test('Escape closes it and gives the focus back; a slash in a field is a slash', async ({ page }) => {
	await page.goto('/glossary/');
	const opener = page.getByRole('link', { name: 'Search' }).first();
	await opener.focus();
	await page.keyboard.press('Enter');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('a/b');
	await expect(field(page)).toHaveValue('a/b');
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(opener).toBeFocused();
});

test('nothing of the search is loaded before it is asked for', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/guides/start-here/what-tpm-is/', { waitUntil: 'networkidle' });
	expect(asked.filter((path) => /pagefind|search/.test(path))).toEqual([]);
	await open(page);
	await page.keyboard.type('employer');
	await expect(dialog(page).getByRole('listitem').first()).toBeVisible();
	expect(asked.filter((path) => /pagefind/.test(path)).length).toBeGreaterThan(0);
});

test('other words for a term find it, and a misspelling leads to a suggestion', async ({ page }) => {
	await page.goto('/');
	await open(page);
	await page.keyboard.type('CLNA');
	await expect(
		dialog(page)
			.getByRole('link', { name: /Comprehensive local needs assessment/i })
			.first(),
	).toBeVisible();
	await field(page).fill('apprentiship');
	const suggestion = dialog(page).getByRole('button', { name: /apprenticeship/i });
	await expect(suggestion).toBeVisible();
	await suggestion.press('Enter');
	await expect(field(page)).toHaveValue(/apprenticeship/i);
	await expect(dialog(page).getByRole('listitem').first()).toBeVisible();
});

test('the search page keeps its question and filters in the address', async ({ page }) => {
	await page.goto('/search/');
	await page.getByRole('searchbox').focus();
	await page.keyboard.type('employers');
	await page.keyboard.press('Enter');
	const results = page.locator('main').getByRole('heading', { level: 3 }).getByRole('link');
	await expect(results.first()).toBeVisible();
	await page.getByRole('checkbox', { name: /^Term/ }).press('Space');
	await expect(page).toHaveURL(/q=employers.*kind=|kind=.*q=employers/);
	await expect(page.getByRole('search').getByText(/^Guide: /)).toHaveCount(0);
	const kept = page.url();
	await page.goto('/');
	await page.goto(kept);
	await expect(page.getByRole('searchbox')).toHaveValue('employers');
	await expect(page.getByRole('checkbox', { name: /^Term/ })).toBeChecked();
	await expect(results.first()).toBeVisible();
});

test('a result shows the section that matches and leads to it', async ({ page }) => {
	await page.goto('/search/?q=six+strategies');
	const section = page.locator('main a[href$="#the-six-strategies"]').first();
	await expect(section).toBeVisible();
	await section.press('Enter');
	await expect(page).toHaveURL(/#the-six-strategies$/);
});

test('without a result, and without a network, it says so plainly and offers the index', async ({ page, quiet }) => {
	await page.goto('/');
	await open(page);
	await page.keyboard.type('zzzzqqqq');
	await expect(dialog(page).getByRole('status')).toContainText(/nothing|no page/i);
	await expect(dialog(page).getByRole('link', { name: /A to Z/ })).toBeVisible();
	await page.keyboard.press('Escape');

	await page.goto('/glossary/');
	await page.route(/pagefind/, (route) => route.abort());
	quiet.expected.push(/Failed to load resource/);
	await open(page);
	await page.keyboard.type('employer');
	await expect(dialog(page).getByRole('button', { name: 'Try again' })).toBeVisible();
	await page.unroute(/pagefind/);
	await dialog(page).getByRole('button', { name: 'Try again' }).press('Enter');
	await expect(dialog(page).getByRole('listitem').first()).toBeVisible();
});

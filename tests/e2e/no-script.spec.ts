/**
 * Reading needs no JavaScript: the same words are seen in main without it, and what needs it says so plainly. That
 * scripts change no words of any article is held where each address is visited (tests/a11y).
 */
import type { Page } from '@playwright/test';
import { kindsOfPage } from '../browser/addresses.ts';
import { line, sections } from '../browser/assessment.ts';
import { expect, test } from '../browser/quiet.ts';
import { firstDifference, isRead } from '../browser/words.ts';
import { expectNone } from '../expect-none.ts';

test('a page of each kind shows the same words with and without script', async ({ browser, page, baseURL }) => {
	const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
	const plainPage = await plain.newPage();
	const shown = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ').trim();
	const differing: string[] = [];
	for (const address of kindsOfPage.filter(isRead)) {
		await Promise.all([page.goto(address), plainPage.goto(address)]);
		const [main, without] = [await shown(page), await shown(plainPage)];
		if (main !== without) differing.push(`${address}: ${firstDifference(main, without)}`);
	}
	await plain.close();
	expectNone(differing);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a term is a link to its page', async ({ page }) => {
		await page.goto('/guides/start-here/what-tpm-is/');
		await page.getByRole('link', { name: 'supply chain management' }).first().click();
		await expect(page).toHaveURL(/\/glossary\/supply-chain-management\/$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/supply chain management/i);
	});

	test('the menu opens on a phone', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/');
		await page.getByRole('button', { name: 'Menu' }).click();
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Glossary' }).click();
		await expect(page).toHaveURL(/\/glossary\/$/);
	});

	test('the search page is an index from A to Z', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Search' }).first().click();
		await expect(page).toHaveURL(/\/search\/$/);
		const main = page.getByRole('main');
		await expect(main.getByRole('link', { name: 'Critical job', exact: true }).first()).toBeVisible();
		await expect(
			main.getByRole('link', { name: 'What Talent Pipeline Management is', exact: true }).first(),
		).toBeVisible();
		expect(await main.getByRole('link').count()).toBeGreaterThan(100);
	});

	test('a tool shows its words, what it asks, and a plain message', async ({ page }) => {
		await page.goto('/tools/self-assessment/');
		const main = page.getByRole('main');
		await expect(main.getByRole('heading', { name: 'How it works' })).toBeVisible();
		await expect(main.getByText(/needs JavaScript|JavaScript is (turned )?off/i).first()).toBeVisible();
		const lines = sections.flatMap(({ lines }) => lines);
		expect(lines.length).toBe(19);
		await expect(line(page, '1.1')).toBeVisible();
		const groups = await main.getByRole('group').allInnerTexts();
		const shown = groups.map((group) => group.trim().match(/^\d\.\d[a-z]?/)?.[0]);
		expect(shown).toEqual(expect.arrayContaining(lines));
	});

	test('the workspace page says plainly that it needs script', async ({ page }) => {
		await page.goto('/workspace/');
		await expect(
			page
				.getByRole('main')
				.getByText(/JavaScript/)
				.first(),
		).toBeVisible();
	});
});

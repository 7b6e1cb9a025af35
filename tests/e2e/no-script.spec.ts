/** Reading needs no JavaScript: the same words stand in main without it, and what needs it says so plainly. */
import { everyAddress } from '../browser/addresses.ts';
import { line, sections } from '../browser/assessment.ts';
import { expect, test } from '../browser/quiet.ts';
import { expectNone } from '../expect-none.ts';

/** What is worked in or searched with, and not only read. */
const worked = /^\/(tools\/.+|workspace|data|search)\//;

test('every article shows the same words with and without script', async ({ browser, page, baseURL }) => {
	test.setTimeout(300_000);
	const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
	const plainPage = await plain.newPage();
	const words = (text: string) => text.replace(/\s+/g, ' ').trim();
	const differing: string[] = [];
	for (const address of everyAddress.filter((it) => !worked.test(it))) {
		await Promise.all([page.goto(address), plainPage.goto(address)]);
		const main = words(await page.locator('main').innerText());
		const without = words(await plainPage.locator('main').innerText());
		if (without.length < 80) differing.push(`${address}: almost nothing to read without script`);
		else if (main !== without) differing.push(`${address}: ${firstDifference(main, without)}`);
	}
	await plain.close();
	expectNone(differing);
});

function firstDifference(a: string, b: string): string {
	let at = 0;
	while (a[at] === b[at]) at += 1;
	return `with script “${a.slice(at - 20, at + 40)}”, without “${b.slice(at - 20, at + 40)}”`;
}

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
		for (const number of lines) await expect(line(page, number)).toBeVisible();
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

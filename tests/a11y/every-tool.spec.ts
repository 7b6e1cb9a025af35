/** axe finds nothing in any tool, empty and with each of its examples, in any appearance; and nothing is wider than the page. */
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/quiet.ts';
import { appearances } from './appearances.ts';
import { expectNoViolations } from './axe.ts';

const tools = readdirSync(new URL('../../src/tools/', import.meta.url));
const desktop = { name: 'light, desktop', colorScheme: 'light', width: 1280, height: 900 } as const;

async function open(page: Page, tool: string): Promise<void> {
	await page.goto(`/tools/${tool}/`);
	await expect(page.locator('fieldset.tool-body:not([disabled])')).toBeVisible();
}

/** One page, turned from one appearance to the next: much faster than a page for each. */
async function expectSound(page: Page, state: string, inAll = true): Promise<void> {
	for (const { name, width, height, ...media } of inAll ? [desktop, ...appearances] : [desktop]) {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
		await expectNoViolations(page, `${state}, ${name}`);
		const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
		expect(isTooWide, `${state}, ${name}: wider than the page`).toBe(false);
	}
}

for (const tool of tools) {
	test(tool, async ({ page }) => {
		test.setTimeout(240_000);
		await open(page, tool);
		await expectSound(page, 'empty');
		const examples = await page.getByRole('button', { name: /^Load example: / }).allTextContents();
		expect(examples.length).toBeGreaterThan(0);
		for (const [index, example] of examples.entries()) {
			await page.goto('/404.html');
			await page.evaluate(forgetWork);
			await open(page, tool);
			await page.getByRole('button', { name: example, exact: true }).click();
			await expect(page.getByText('Example', { exact: true }).first()).toBeVisible();
			// Further examples fill the same parts with other figures: in all appearances only in the full run.
			await expectSound(page, example, index === 0 || process.env['A11Y'] === 'full');
		}
	});
}

/** Runs in the page. */
function forgetWork(): Promise<unknown> {
	return new Promise((done) => {
		indexedDB.deleteDatabase('talent-pipeline-field-guide').onsuccess = done;
	});
}

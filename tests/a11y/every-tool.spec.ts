/** axe finds nothing in any tool, empty and with each of its examples, in any appearance. */
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/quiet.ts';
import { appearances, desktop } from './appearances.ts';
import { expectSound, isFull } from './axe.ts';

const tools = readdirSync(new URL('../../src/tools/', import.meta.url));

async function open(page: Page, tool: string): Promise<void> {
	await page.goto(`/tools/${tool}/`);
	await expect(page.locator('fieldset.tool-body:not([disabled])')).toBeVisible();
}

for (const tool of tools) {
	test(tool, async ({ page }) => {
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
			await expectSound(page, example, index === 0 || isFull ? appearances : [desktop]);
		}
	});
}

/** Runs in the page. */
function forgetWork(): Promise<unknown> {
	return new Promise((done) => {
		indexedDB.deleteDatabase('talent-pipeline-field-guide').onsuccess = done;
	});
}

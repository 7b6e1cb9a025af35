/** The way a person goes: official files onto the data page, then the gap calculator and its list of 1,000 occupations. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { FILES } from './official-files.ts';
import { type Site, seen, taskWords } from './site.ts';

/** Long enough for a slow machine. */
const PATIENCE = { timeout: 300_000 };

export async function measurePages(site: Site, folder: string): Promise<string> {
	const lines = [await dropFiles(site, folder)];
	const page = await site.open('/tools/gap-calculator/');
	lines.push(...(await toResult(page)), await showAll(page), await scrollThrough(page));
	for (const column of ['Openings', 'Supply', 'Occupation', 'Result']) lines.push(await sortBy(page, column));
	lines.push(await find(page, '51-2'));
	await page.close();
	return ['In Chromium:', ...lines.map((line) => `  ${line}`)].join('\n');
}

async function dropFiles(site: Site, folder: string): Promise<string> {
	const page = await site.open('/data/');
	const field = page.locator('input[type=file]');
	await field.waitFor({ state: 'attached', ...PATIENCE });
	await seen(page);
	const start = performance.now();
	await field.setInputFiles(Object.values(FILES).map((name) => join(folder, name)));
	const loaded = page.getByRole('region', { name: 'What is loaded' }).getByRole('heading', { level: 3 });
	await loaded.nth(Object.keys(FILES).length - 1).waitFor(PATIENCE);
	const took = performance.now() - start;
	const { tasks } = await seen(page);
	await page.close();
	return `${'four files on /data/'.padEnd(30)}${seconds(took)}, ${taskWords(tasks)}`;
}

const rows = (page: Page) => page.locator('.gap-table tbody tr');

/** The page as it opens, with its code; and from there on the stored rows, the worker's answer and the list of it. */
async function toResult(page: Page): Promise<string[]> {
	await page.locator('fieldset.tool-body:not([disabled])').waitFor(PATIENCE);
	const opened = await page.evaluate(() => performance.now());
	await rows(page)
		.first()
		.waitFor({ state: 'attached', ...PATIENCE });
	const ended = await page.evaluate(() => performance.now());
	const { tasks } = await seen(page);
	const part = (name: string, took: number, isIn: (start: number) => boolean) =>
		`${name.padEnd(30)}${seconds(took)}, ${taskWords(tasks.filter(({ start }) => isIn(start)))}`;
	return [
		part('calculator, opened', opened, (start) => start < opened),
		part('calculator, to its result', ended - opened, (start) => start >= opened),
	];
}

async function showAll(page: Page): Promise<string> {
	const all = page.getByRole('button', { name: /^Show all [\d,]+$/ });
	await all.scrollIntoViewIfNeeded();
	await seen(page);
	await all.click();
	return interaction(page, 'all occupations shown');
}

/** To the end of the page in steps of a third of a screen, one a frame, as a fast hand does. */
async function scrollThrough(page: Page): Promise<string> {
	await page.evaluate(() => scrollTo(0, 0));
	await seen(page);
	const gaps = await page.evaluate(
		() =>
			new Promise<number[]>((done) => {
				const found: number[] = [];
				let before = performance.now();
				const step = (now: number): void => {
					found.push(now - before);
					before = now;
					const end = document.documentElement.scrollHeight - innerHeight;
					scrollBy({ top: 300, behavior: 'instant' });
					if (scrollY >= end - 1 || found.length > 3000) done(found.slice(1));
					else requestAnimationFrame(step);
				};
				requestAnimationFrame(step);
			}),
	);
	const { tasks } = await seen(page);
	const late = gaps.filter((gap) => gap > 25).length;
	return `${'scrolled to the end'.padEnd(30)}${gaps.length} frames, ${late} late, longest wait ${Math.round(Math.max(...gaps))} ms, ${taskWords(tasks)}`;
}

async function sortBy(page: Page, column: string): Promise<string> {
	const button = page.locator('.gap-table thead').getByRole('button', { name: column, exact: true });
	await button.scrollIntoViewIfNeeded();
	await seen(page);
	await button.click();
	return interaction(page, `sorted by ${column.toLowerCase()}`);
}

async function find(page: Page, words: string): Promise<string> {
	const field = page.getByLabel('Find an occupation');
	await field.focus();
	await seen(page);
	await page.keyboard.type(words, { delay: 120 });
	return interaction(page, `typed “${words}”`);
}

/** How long it was until the page answered, and until the list stood as it was asked for. */
async function interaction(page: Page, name: string): Promise<string> {
	await page.waitForTimeout(1500);
	const { tasks, waits, acted, changed } = await seen(page);
	const [answer, settled] = [Math.max(0, ...waits), Math.max(0, Math.round(changed - acted))];
	const count = (await rows(page).count()).toLocaleString('en-US');
	return `${name.padEnd(30)}answered in ${answer} ms, ${count} rows in ${settled} ms, ${taskWords(tasks)}`;
}

function seconds(ms: number): string {
	return `${(ms / 1000).toFixed(1)} s`;
}

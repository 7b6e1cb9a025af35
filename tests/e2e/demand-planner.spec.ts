/** The demand planner: a plan typed by keyboard, sent on as totals only, and its files as other programs read them. */
import type { Page } from '@playwright/test';
import { loadExample, ready, saved } from '../browser/assessment.ts';
import { expect, test } from '../browser/quiet.ts';
import { contentsOf, shareLink } from '../browser/share-link.ts';
import { widthFaults } from '../browser/width.ts';
import { expectNone } from '../expect-none.ts';
import { downloadedBy, openCsv, openDocx, openXlsx } from '../support/open-exports.ts';

const EXAMPLE = 'Five employers, three jobs (invented)';
const employers = ['Six Shops', 'Bright Gear', 'Hollow River', 'Tern Machine', 'Northfield Foods'];

async function open(page: Page, fragment = ''): Promise<void> {
	await page.goto(`/tools/demand-planner/${fragment}`);
	await ready(page);
}

/** A cell, with or without suggestions. */
const cell = (page: Page, column: string, row: string) =>
	page
		.getByRole('textbox', { name: new RegExp(`^${column} ?, ${row}$`) })
		.or(page.getByRole('combobox', { name: new RegExp(`^${column} ?, ${row}$`) }));

async function plan(page: Page): Promise<void> {
	await cell(page, 'Employer', 'row 1').focus();
	const rows = ['Aspen Tool', 'Birch Metal', 'Cedar Works'].map(
		(name, at) => `${name}\tMachinists\t20\t${at + 1}\t${at + 2}\t1`,
	);
	for (const [at, row] of rows.entries()) {
		for (const text of row.split('\t')) {
			await page.keyboard.type(text);
			await page.keyboard.press('Tab');
		}
		if (at === rows.length - 1) return;
		await page.getByRole('button', { name: 'Add a row' }).press('Enter');
		await expect(cell(page, 'Employer', `row ${at + 2}`)).toBeFocused();
	}
}

test('a plan by keyboard adds up, is saved, and is there after a reload', async ({ page }) => {
	await open(page);
	await plan(page);
	const total = page.getByRole('heading', { name: '15 positions a year' });
	await expect(total).toBeVisible();
	await expect(page.getByText('3 employers, one job.')).toBeVisible();
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(total).toBeVisible();
	await page.getByRole('button', { name: 'Remove Cedar Works, Machinists' }).press('Enter');
	await expect(page.getByRole('heading', { name: '8 positions a year' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
	await expect(total).toBeVisible();
});

test('what is not a number stays, with what to do about it', async ({ page }) => {
	await open(page);
	await plan(page);
	const field = cell(page, 'New positions', 'Aspen Tool, Machinists');
	await field.fill('two');
	await field.press('Tab');
	await expect(field).toHaveValue('two');
	await expect(page.getByText(/We kept what you typed/)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'At least 14 positions a year' })).toBeVisible();
});

test('a link shows totals only, and the other side can begin a plan of its own', async ({ page, browser }) => {
	await open(page);
	await loadExample(page, EXAMPLE);
	const link = await shareLink(page, /the names of employers and every figure of a single employer/);
	const inside = contentsOf(link);
	expect(inside).toContain('Machinists');
	for (const name of employers) expect(inside).not.toContain(name);

	const other = await (await browser.newContext()).newPage();
	await other.goto(link);
	await other.getByRole('dialog').getByRole('button', { name: 'Open it here' }).press('Enter');
	await expect(other.getByRole('heading', { name: 'A plan you were sent' })).toBeVisible();
	const welders = other.getByRole('row', { name: /^Welders/ }).first();
	await expect(welders).toBeVisible();
	await expect(welders).not.toContainText('5.7');
	await other.getByRole('button', { name: 'Begin a plan of your own' }).press('Enter');
	await expect(cell(other, 'Employer', 'row 1')).toBeVisible();
	await other.context().close();
});

test('files hold totals only: CSV, Excel and Word', async ({ page }) => {
	await open(page);
	await loadExample(page, EXAMPLE);
	await page.getByRole('button', { name: 'Export' }).press('Enter');
	const csv = openCsv(
		(await downloadedBy(page, () => page.getByRole('button', { name: /^CSV/ }).press('Enter'))).bytes,
	);
	expect(csv[0]?.slice(0, 5)).toEqual([
		'Job',
		'SOC code',
		'New positions a year',
		'Replacements a year',
		'Positions a year',
	]);
	const jobs = csv.filter(([job]) => ['Machinists', 'Industrial machinery mechanics', 'Welders'].includes(job ?? ''));
	expect(jobs).toHaveLength(3);
	// Two employers make up the welders, so their figures are not there.
	expect(jobs.find(([job]) => job === 'Welders')?.slice(1, 5)).toEqual(['51-4121', '', '', '']);
	await page.getByRole('button', { name: 'Export' }).press('Enter');
	const sheets = await openXlsx(
		(await downloadedBy(page, () => page.getByRole('button', { name: /Excel/ }).first().press('Enter'))).bytes,
	);
	expect(JSON.stringify(sheets)).toContain('51-4041');
	const word = await openDocx(
		(await downloadedBy(page, () => page.getByRole('button', { name: 'Summary as a Word file' }).press('Enter'))).bytes,
	);
	expect(word.headings[0]?.text).toBe('What employers expect to need');
	expect(word.tables[0]?.rows).toHaveLength(3);
	for (const text of [JSON.stringify(csv), JSON.stringify(sheets), word.text])
		for (const name of employers) expect(text).not.toContain(name);
});

test('on paper, which is handed out, totals stand alone; an empty form prints to fill in', async ({ page }) => {
	await open(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'What each employer expects' })).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await loadExample(page, EXAMPLE);
	await page.emulateMedia({ media: 'print' });
	const totals = page.getByRole('table', { name: 'Demand a year, by job' });
	await expect(totals.getByRole('row', { name: /^Machinists/ })).toContainText('at least: something was not given');
	await expect(totals.getByRole('row', { name: /^Welders/ })).not.toContainText('5.7');
	const paper = await page.locator('.demand').innerText();
	for (const name of employers) expect(paper).not.toContain(name);
	expect(paper).not.toContain('5.7');
	await expect(page.getByRole('button', { name: 'Add a row' })).toBeHidden();
});

for (const width of [320, 390, 768, 1000]) {
	test(`fits ${width} px, empty and filled`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await open(page);
		expectNone(await widthFaults(page, 'empty'));
		await loadExample(page, EXAMPLE);
		expectNone(await widthFaults(page, 'filled'));
	});
}

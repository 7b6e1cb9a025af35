/** Talent flow: from an empty page to an answer by keyboard, the story's figures, a link, files, paper, no script. */
import type { Page } from '@playwright/test';
import { loadExample, ready, saved } from '../browser/assessment.ts';
import { expect, test } from '../browser/quiet.ts';
import { contentsOf, shareLink } from '../browser/share-link.ts';
import { widthFaults } from '../browser/width.ts';
import { expectNone } from '../expect-none.ts';
import { downloadedBy, openCsv, openDocx, openXlsx } from '../support/open-exports.ts';

const ADDRESS = '/tools/talent-flow/';
const NORTHFIELD = 'Two jobs, five sources (invented)';
const STORY = 'Consumers Energy, 2015 search';
const UNKNOWN = 'Not known yet: will today’s sources fill the openings?';

async function open(page: Page): Promise<void> {
	await page.goto(ADDRESS);
	await ready(page);
}

/** A cell, with or without suggestions. */
const cell = (page: Page, column: string, row: string) =>
	page
		.getByRole('textbox', { name: new RegExp(`^${column} ?, ${row}$`) })
		.or(page.getByRole('combobox', { name: new RegExp(`^${column} ?, ${row}$`) }));

const answer = (page: Page, words: string) => page.getByRole('heading', { name: words, level: 2 });
const picture = (page: Page) => page.getByRole('table', { name: 'People a year at each step, by source' });

test('one job and one source by keyboard give an answer that is there after a reload', async ({ page }) => {
	await open(page);
	await expect(answer(page, UNKNOWN)).toBeVisible();
	await page.getByLabel('Job', { exact: true }).focus();
	await page.keyboard.type('Machinists');
	await page.keyboard.press('Tab');
	await page.keyboard.type('80');
	const source = cell(page, 'Source', 'row 1');
	while (!(await source.evaluate((field) => field === document.activeElement))) await page.keyboard.press('Tab');
	await page.keyboard.type('Valley College');
	await page.keyboard.press('Tab');
	for (const figure of ['', '90', '60', '24', '20', '40', '50']) {
		await page.keyboard.type(figure);
		await page.keyboard.press('Tab');
	}
	const words = 'Today’s sources would fill 30 of 80 openings a year';
	await expect(answer(page, words)).toBeVisible();
	await expect(picture(page)).toContainText('Valley College');
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(answer(page, words)).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Openings a year' })).toHaveValue('80');
});

test('openings that employers reported in the demand planner are taken from there', async ({ page }) => {
	await page.goto('/tools/demand-planner/');
	await ready(page);
	await cell(page, 'Employer', 'row 1').fill('Aspen Tool');
	await cell(page, 'Job', 'row 1').fill('Machinists');
	await page.keyboard.press('Tab');
	const row = 'Aspen Tool, Machinists';
	for (const [column, text] of [
		['New positions', '8'],
		['To replace', '4'],
		['Over years', '2'],
	] as const)
		await cell(page, column, row).fill(text);
	await saved(page);
	await open(page);
	await page.getByLabel('Job', { exact: true }).fill('machinists');
	await page.keyboard.press('Enter');
	await page.getByRole('radio', { name: 'The demand planner: 6 a year' }).press('Space');
	await expect(page.getByText('Openings as one employer reports them in the demand planner.')).toBeVisible();
	// One employer's figure stays here: what is sent does not hold it.
	const inside = contentsOf(await shareLink(page, /every figure of a single employer/));
	expect(inside).toContain('Machinists');
	expect(inside).not.toContain('Aspen Tool');
	expect(inside).not.toMatch(/"value":6\b/);
});

test('the story of Consumers Energy: 1.25 %, 50 %, and what is not known', async ({ page }) => {
	await open(page);
	await loadExample(page, STORY);
	await expect(answer(page, UNKNOWN)).toBeVisible();
	const fact = (label: string) => page.locator('.flow-facts > div', { hasText: label });
	await expect(fact('Qualified yield')).toContainText('1.25%');
	await expect(fact('Qualified coverage')).toContainText('50%');
	await expect(fact('Openings filled')).toContainText('not known');
	await expect(picture(page)).toContainText('4,000');
	await expect(picture(page).getByText('not known')).toHaveCount(2);
});

test('a link leaves small numbers out, and the other side reads it', async ({ page, browser }) => {
	await open(page);
	await loadExample(page, NORTHFIELD);
	const link = await shareLink(page, /figures that count fewer than 10 people/);
	const { received } = JSON.parse(contentsOf(link)).data.workspace.tools['talent-flow'];
	expect(received).toHaveLength(1);
	const counts = received[0].sources.flatMap(({ figures }: { figures: Record<string, number | null> }) =>
		['applicants', 'qualified', 'hired', 'retained', 'completers'].map((key) => figures[key]),
	);
	expect(counts.filter((count: number | null) => count !== null && count > 0 && count < 10)).toEqual([]);

	const other = await (await browser.newContext()).newPage();
	await other.goto(link);
	await other.getByRole('dialog').getByRole('button', { name: 'Open it here' }).press('Enter');
	await expect(other.getByText(/^This job was sent to you/)).toBeVisible();
	await expect(answer(other, 'Today’s sources would fill at least 50 of 80 openings a year')).toBeVisible();
	// The second job hides nothing, so it came whole and can be gone on with.
	await other.getByRole('combobox', { name: 'Job shown' }).selectOption({ label: 'Industrial machinery mechanics' });
	await expect(cell(other, 'Hired', 'Northfield Community College \\(invented\\)')).toHaveValue('18');
	await other.context().close();
});

test('files: CSV, Excel and a one-page summary', async ({ page }) => {
	await open(page);
	await loadExample(page, STORY);
	await page.getByRole('button', { name: 'Export' }).press('Enter');
	const csv = openCsv(
		(await downloadedBy(page, () => page.getByRole('button', { name: /^CSV.*Coverage by job/ }).press('Enter'))).bytes,
	);
	const [head = [], line = []] = csv;
	const of = (label: string) => line[head.indexOf(label)];
	expect([of('Openings a year'), of('Qualified yield, %'), of('Qualified coverage, %'), of('Coverage, %')]).toEqual([
		'100',
		'1.25',
		'50',
		'',
	]);
	await page.getByRole('button', { name: 'Export' }).press('Enter');
	const sheets = await openXlsx(
		(await downloadedBy(page, () => page.getByRole('button', { name: 'All tables in one Excel file' }).press('Enter')))
			.bytes,
	);
	expect(sheets.length).toBeGreaterThanOrEqual(2);
	const word = await openDocx(
		(await downloadedBy(page, () => page.getByRole('button', { name: 'Summary as a Word file' }).press('Enter'))).bytes,
	);
	expect(word.headings[0]?.text).toBe(UNKNOWN);
	expect(word.text).toContain('Qualified yield: 1.25%. 50 qualified of 4,000 who applied.');
	expect(word.tables[0]?.rows[0]?.slice(0, 4)).toEqual(['All applicants, 2015 search', '', '4,000', '50']);
});

test('on paper the sources, the answer and the picture stand, and nothing to press', async ({ page }) => {
	await open(page);
	await loadExample(page, NORTHFIELD);
	await page.emulateMedia({ media: 'print' });
	// Three of its figures count fewer than 10 people: paper is handed out, so they are left out of it.
	const sources = page.getByRole('table', { name: 'Talent flow by source' });
	const apprentices = sources.getByRole('row', { name: /^Six Shops apprenticeship/ });
	await expect(apprentices.getByRole('cell')).toHaveText(['Employers’ own', '20', '16', '', '', '', '', '', '']);
	await expect(picture(page)).toBeVisible();
	await expect(page.locator('.flow-sources')).toBeHidden();
	// The second job hides nothing, so its rows stand as they were typed.
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('combobox', { name: 'Job shown' }).selectOption({ label: 'Industrial machinery mechanics' });
	await page.emulateMedia({ media: 'print' });
	await expect(
		page.locator('.flow-sources .field-on-paper', { hasText: 'Northfield Community College (invented)' }),
	).toBeVisible();
	for (const button of await page.locator('.flow button').all()) await expect(button).toBeHidden();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the fields are there to read and to print', async ({ page }) => {
		await page.goto(ADDRESS);
		for (const column of ['Source', 'Applied', 'Stayed a year', 'Room for'])
			await expect(cell(page, column, 'row 1')).toBeVisible();
	});
});

for (const width of [320, 390, 768, 1000]) {
	test(`fits ${width} px, empty and filled`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await open(page);
		expectNone(await widthFaults(page, 'empty'));
		await loadExample(page, NORTHFIELD);
		expectNone(await widthFaults(page, 'filled'));
	});
}

/** The gap calculator by keyboard: from two typed rows to a kept finding, in files other programs read, and with official files. */
import type { Locator, Page } from '@playwright/test';
import { completionsCsv, institutionsCsv } from '../../src/components/shell/data/sample-files.fixture.ts';
import { expect, test } from '../browser/quiet.ts';
import { widthFaults } from '../browser/width.ts';
import { expectNone } from '../expect-none.ts';
import { downloadedBy, openCsv, openDocx, openXlsx } from '../support/open-exports.ts';

const button = (page: Page, name: string | RegExp): Locator =>
	page.getByRole('button', { name, exact: typeof name === 'string' });
const press = (page: Page, name: string | RegExp): Promise<void> => button(page, name).press('Enter');
const panel = (page: Page, name: string | RegExp): Locator =>
	page.getByRole('navigation', { name: 'Parts of the gap calculator' }).getByRole('button', { name });
const list = (page: Page): Locator =>
	page.getByRole('table', { name: 'Supply and openings a year by occupation' }).locator('tbody tr');
const chosen = (page: Page): Locator => page.locator('#gap-chosen');

async function open(page: Page): Promise<void> {
	await page.goto('/tools/gap-calculator/');
	await ready(page);
}

/** Until what is stored has been read, nothing can be typed. */
async function ready(page: Page): Promise<void> {
	await expect(page.locator('fieldset.tool-body:not([disabled])')).toBeVisible();
}

async function loadExample(page: Page, name: string): Promise<void> {
	await press(page, `Load example: ${name}`);
	await expect(list(page).first()).toBeVisible();
}

async function exported(page: Page, name: string | RegExp): Promise<void> {
	await press(page, 'Export');
	await press(page, name);
}

async function saved(page: Page): Promise<void> {
	await expect(page.getByText(/^Saved in this browser/)).toBeVisible();
}

/** From the empty page to the result of one occupation and one program. */
async function typeTwoRows(page: Page): Promise<void> {
	await press(page, 'Add the first occupation');
	await expect(page.getByLabel('Occupation, row 1')).toBeFocused();
	await page.keyboard.type('Machinists');
	await page.keyboard.press('Tab');
	await page.keyboard.type('186');
	await page.keyboard.press('Tab');
	await page.keyboard.type('51-4041');
	await press(page, 'Add the first program');
	await expect(page.getByLabel('Program, row 1')).toBeFocused();
	await page.keyboard.type('Machine tool');
	await page.keyboard.press('Tab');
	await page.keyboard.type('74');
	await press(page, 'See the results');
}

test('two rows typed give a result; a finding is kept and still there after a reload', async ({ page }) => {
	await open(page);
	await typeTwoRows(page);
	await expect(page.getByRole('heading', { name: 'One clear shortage' })).toBeFocused();
	await expect(chosen(page)).toHaveText(/Machinists 51-4041: Short by 112 a year/);
	await press(page, 'Keep this finding');
	await expect(page.getByText('✓ Kept under “Kept findings”')).toBeFocused();
	await panel(page, /^Kept findings/).press('Enter');
	await page.getByRole('textbox', { name: 'What will be done about it' }).fill('Add an evening group');
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(page.getByRole('textbox', { name: 'What will be done about it' })).toHaveValue('Add an evening group');
	await expect(page.getByText(/^Machinists \(51-4041\): short by 112 a year\./)).toBeVisible();
	await press(page, /^Delete “Add an evening group”/);
	await expect(page.getByText(/^Nothing is kept yet/)).toBeVisible();
});

test('the list is searched, sorted and read out by keyboard', async ({ page }) => {
	await open(page);
	await loadExample(page, 'Welders, machinists and nurses in California');
	await page
		.getByRole('columnheader', { name: /^Openings/ })
		.getByRole('button')
		.press('Enter');
	await expect(page.getByText('20 occupations. Sorted by openings, largest first.')).toBeVisible();
	await expect(list(page).first()).toContainText('Registered Nurses');
	await page.getByRole('textbox', { name: 'Find an occupation' }).fill('51-4121');
	await expect(list(page)).toHaveCount(1);
	await list(page).getByRole('button').press('Enter');
	await expect(chosen(page)).toBeFocused();
	await expect(chosen(page)).toContainText('Over by 19 a year');
	await page.getByText('Every counting method, and the programs behind it').click();
	await expect(page.getByRole('table', { name: 'By counting method' })).toContainText('Short by 1,377 a year');
});

test('files are read by other programs, with codes as text', async ({ page }) => {
	await open(page);
	await loadExample(page, 'Six occupations in Northfield (invented)');
	const csv = openCsv((await downloadedBy(page, () => exported(page, /^CSV ?, Supply and openings/))).bytes);
	expect(csv[0]?.slice(0, 3)).toEqual(['SOC', 'Occupation', 'Openings a year']);
	expect(csv.find((row) => row[0] === '51-4041')?.slice(0, 3)).toEqual(['51-4041', 'Machinists', '186']);

	const sheets = await openXlsx((await downloadedBy(page, () => exported(page, /^All tables/))).bytes);
	expect(sheets.length).toBeGreaterThanOrEqual(5);
	const codes = sheets[0]?.rows.slice(1).map(([soc]) => soc);
	expect(codes).toContain('29-2061');
	const cips = sheets.flatMap(({ rows }) => {
		const at = rows[0]?.indexOf('CIP') ?? -1;
		return at < 0 ? [] : rows.slice(1).map((row) => row[at]);
	});
	expect(cips).toContain('01.0608');
	expect(cips.filter((cip) => cip != null && typeof cip !== 'string')).toEqual([]);

	await page.getByText('A paragraph for your needs assessment').click();
	const word = await openDocx((await downloadedBy(page, () => press(page, 'Word file'))).bytes);
	expect(word.text).toContain('Of 6 occupations compared, these come out short: 3; balanced: 2; over: 1.');
	expect(word.headings.map(({ text }) => text)).toEqual(
		expect.arrayContaining(['What the figures do not show', 'Sources']),
	);
});

test('a link says what it reveals and opens the same result elsewhere', async ({ page, browser, baseURL }) => {
	await open(page);
	await loadExample(page, 'Six occupations in Northfield (invented)');
	await saved(page);
	await press(page, 'Share link');
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('6 occupations with the openings and employment you typed.');
	await expect(dialog).toContainText('Left out: official files.');
	const link = await dialog.getByRole('textbox').first().inputValue();
	const context = await browser.newContext({ ...(baseURL && { baseURL }) });
	const other = await context.newPage();
	await other.goto(link);
	await other.getByRole('dialog').getByRole('button', { name: 'Open it here' }).press('Enter');
	await expect(other.getByRole('heading', { name: 'Three clear shortages, one clear surplus' })).toBeVisible();
	await context.close();
});

const projectionsCsv = [
	'State FIPS,Area Name,Occupation Code,Occupation Name,Base Year,Base,Projected Year,Projection,Change,Percent Change,Average Annual Openings',
	'6,California,51-4041,Machinists,2022,1000,2032,1100,100,10,90',
	'6,California,51-4121,Welders,2022,2000,2032,2100,100,5,190',
	'32,Nevada,51-4121,Welders,2022,100,2032,110,10,10,9',
].join('\n');
const crosswalkCsv = [
	'\uFEFFCIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title',
	'48.0501,Machine Tool Technology.,51-4041,Machinists',
	'48.0508,Welding Technology.,51-4121,Welders',
	'01.0508,Taxidermy.,99-9999,NO MATCH',
].join('\r\n');

test('official files dropped at the data desk are compared, once the area is chosen', async ({ page }) => {
	const file = (name: string, content: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
	await page.goto('/data/');
	await page
		.getByLabel('Official files')
		.setInputFiles([
			file('projections.csv', projectionsCsv),
			file('HD2024.csv', institutionsCsv),
			file('C2024_A.csv', completionsCsv),
			file('crosswalk.csv', crosswalkCsv),
		]);
	await expect(page.getByRole('region', { name: 'What is loaded' }).getByRole('heading', { level: 3 })).toHaveCount(4);

	await open(page);
	await page.getByRole('combobox', { name: 'Which area are you working on?' }).selectOption('California');
	await press(page, 'Compare this area');
	await panel(page, 'Results').press('Enter');
	await expect(list(page)).toHaveCount(2);
	await expect(chosen(page)).toContainText('Welders 51-4121: Short by 160 a year');
	await expect(list(page).filter({ hasText: 'Machinists' })).toContainText('Short by 78 a year');

	await panel(page, 'Figures').press('Enter');
	await press(page, 'Add an occupation');
	await page.getByLabel('Occupation, row 1').fill('Welders');
	await page.getByLabel('Openings a year, Welders').fill('40');
	await page.getByLabel('SOC code (optional), Welders').fill('51-4121');
	await panel(page, 'Results').press('Enter');
	// Until the worker has counted again, the typed row may stand beside the file's.
	await expect(list(page).filter({ hasText: /Welders.*Short by 10 a year/ })).toHaveCount(1);
	await list(page).filter({ hasText: 'Welders' }).getByRole('button').press('Enter');
	await expect(page.getByText('You typed 40 openings a year. The file has 190. Yours is used.')).toBeVisible();
});

test('prints as one report without a control', async ({ page }) => {
	await open(page);
	await loadExample(page, 'Six occupations in Northfield (invented)');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'How it was worked out' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'How it works' })).toBeHidden();
	for (const control of await page.locator('.gap').locator('select, input, .gap-sort, .gap-keep').all()) {
		await expect(control).toBeHidden();
	}
	const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(3);
});

for (const width of [320, 390, 768]) {
	test(`fits ${width} px in every panel`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await open(page);
		expectNone(await widthFaults(page, 'empty'));
		await loadExample(page, 'Welders, machinists and nurses in California');
		await page.getByText('Every counting method, and the programs behind it').click();
		await press(page, 'Filter and count');
		for (const name of [/^Results/, /^Figures/, /^Also/, /^Kept/]) {
			await panel(page, name).click();
			await expect(panel(page, name)).toHaveAttribute('aria-current', 'true');
			expectNone(await widthFaults(page, String(name)));
		}
	});
}

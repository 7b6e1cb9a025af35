/** The return estimator, by keyboard: type what is known, see what follows, keep what is wrong, hand the result on. */
import type { Locator, Page } from '@playwright/test';
import { loadExample, ready, saved } from '../browser/assessment.ts';
import { expect, test } from '../browser/quiet.ts';
import { widthFaults } from '../browser/width.ts';
import { expectNone } from '../expect-none.ts';
import { downloadedBy, openCsv, openDocx, openXlsx } from '../support/open-exports.ts';

const ADDRESS = '/tools/return-estimator/';

async function open(page: Page): Promise<void> {
	await page.goto(ADDRESS);
	await ready(page);
}

const main = (page: Page): Locator => page.getByRole('main');
const group = (within: Page | Locator, name: string): Locator => within.getByRole('group', { name, exact: true });
const headline = (page: Page): Locator => page.locator('h2#re-result');

/** Types into a field by keys alone, as a person does. */
async function type(field: Locator, text: string): Promise<void> {
	await field.focus();
	await field.page().keyboard.type(text);
	await expect(field).toHaveValue(text);
}

async function typePair(page: Page, part: string, before: string, withIt: string): Promise<void> {
	await type(group(group(page, part), 'Before').getByRole('textbox'), before);
	await type(group(group(page, part), 'With the pipeline').getByRole('textbox'), withIt);
}

test('from an empty page to a yearly return and a payback, by keyboard', async ({ page }) => {
	await open(page);
	await expect(headline(page)).toHaveText('Your result appears here');
	await type(group(page, 'Jobs to fill a year').getByRole('textbox'), '20');
	await typePair(page, 'Empty jobs', '45', '36 days');
	await type(group(page, 'Cost of an empty job per day').getByRole('textbox'), '$60');
	await typePair(page, 'Recruiting, per hire', '1,500', '$1,300');
	await expect(headline(page)).toHaveText(
		'So far: empty jobs and recruiting. There the pipeline saves $14,800 a year.',
	);
	await typePair(page, 'Onboarding and training, per hire', '4 000', '3400');
	await typePair(page, 'People who leave in the first year', '25%', '20');
	await expect(headline(page)).toHaveText('Before its own cost, the pipeline saves $47,167 a year.');
	await type(group(page, 'Every year').getByRole('textbox'), '22,000');
	await type(group(page, 'Once').getByRole('textbox'), '60000');
	await expect(headline(page)).toHaveText('The pipeline returns $25,167 a year.');
	await expect(main(page).getByText('The one-time cost of $60,000 is paid back after 2.4 years.')).toBeVisible();
	await expect(main(page).getByText('Still missing')).toBeHidden();

	// A range, opened and typed by keyboard.
	const days = group(group(page, 'Empty jobs'), 'With the pipeline');
	await days.getByRole('button', { name: /^Give a range/ }).press('Enter');
	await type(days.getByRole('textbox', { name: /^Low/ }), '30');
	await type(days.getByRole('textbox', { name: /^High/ }), '42');
	await expect(headline(page)).toHaveText(
		'The pipeline returns between $16,167 and $34,167 a year, most likely $25,167.',
	);
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(headline(page)).toHaveText(
		'The pipeline returns between $16,167 and $34,167 a year, most likely $25,167.',
	);
	await expect(group(page, 'Every year').getByRole('textbox')).toHaveValue('22,000');
});

test('a wrong number is explained and kept, and counts as unknown', async ({ page }) => {
	await open(page);
	await loadExample(page, 'Six machine shops');
	const jobs = group(page, 'Jobs to fill a year').getByRole('textbox');
	await jobs.fill('2o');
	await page.keyboard.press('Tab');
	await expect(jobs).toHaveValue('2o');
	await expect(jobs).toHaveAccessibleDescription(/“2o” has a letter\. We kept what you typed\./);
	await expect(main(page).getByRole('link', { name: 'Jobs to fill a year' })).toBeVisible();
	await expect(headline(page)).toContainText('per job');
	await jobs.fill('20');
	await expect(headline(page)).toContainText('a year');
});

test('the Consumers Energy figures give no yearly return and no payback', async ({ page }) => {
	await open(page);
	await loadExample(page, 'The Consumers Energy story');
	await expect(headline(page)).toHaveText('So far: onboarding and training. There the pipeline saves $30,000 per job.');
	await expect(main(page).getByText(/^The one-time cost/)).toBeHidden();
	const missing = main(page).getByRole('link', { name: 'Yearly cost of the pipeline' });
	await missing.press('Enter');
	await expect(page.locator('#re-yearly')).toBeInViewport();
});

test('the summary goes out as a Word file, the figures as tables', async ({ page }) => {
	await open(page);
	await loadExample(page, 'Six machine shops');
	const word = await downloadedBy(page, () =>
		main(page).getByRole('button', { name: 'Summary as a Word file' }).press('Enter'),
	);
	expect(word.name).toMatch(/return-of-the-pipeline.*\.docx$/);
	const { text, tables } = await openDocx(word.bytes);
	expect(text).toContain((await headline(page).innerText()).trim());
	expect(tables.map(({ caption }) => caption)).toEqual(['Costs before and with, a year', 'Figures of the estimate']);

	const exported = (label: RegExp) => async () => {
		await page.getByRole('button', { name: 'Export' }).press('Enter');
		await page.getByRole('button', { name: label }).press('Enter');
	};
	const [header, ...rows] = openCsv((await downloadedBy(page, exported(/^CSV.*Figures of the estimate/))).bytes);
	expect(header).toEqual(['Figure', 'Unit', 'Low', 'Most likely', 'High']);
	expect(rows.find(([figure]) => figure === 'Days to fill a job, with the pipeline')).toEqual([
		'Days to fill a job, with the pipeline',
		...['days', '30', '36', '42'],
	]);
	const sheets = await openXlsx((await downloadedBy(page, exported(/^All tables in one Excel file/))).bytes);
	expect(sheets.map(({ name }) => name)).toContain('Which figure matters most');
	const result = sheets.flatMap(({ rows }) => rows).find(([first]) => first === 'Yearly return');
	expect(result?.[3]).toBe(25_167);
});

for (const width of [320, 390, 768]) {
	test(`fits ${width} px, empty and filled`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await open(page);
		expectNone(await widthFaults(page, 'empty'));
		await loadExample(page, 'Six machine shops');
		await expect(headline(page)).toContainText('a year');
		expectNone(await widthFaults(page, 'filled'));
	});
}

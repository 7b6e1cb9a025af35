/** The starting point, by keyboard: answer, see why, go back without loss, pass the result on. */
import type { Locator, Page } from '@playwright/test';
import { loadExample, ready, saved } from '../browser/assessment.ts';
import { expect, test } from '../browser/quiet.ts';
import { widthFaults } from '../browser/width.ts';
import { expectNone } from '../expect-none.ts';
import { downloadedBy, openCsv, openDocx, openXlsx } from '../support/open-exports.ts';

const ADDRESS = '/tools/starting-point/';

async function open(page: Page): Promise<void> {
	await page.goto(ADDRESS);
	await ready(page);
}

const main = (page: Page): Locator => page.getByRole('main');
const asks = (page: Page, question: string) =>
	expect(main(page).getByRole('heading', { name: question, level: 2 })).toBeFocused();
const result = (page: Page, title: string): Locator => main(page).getByRole('region', { name: title });

/** Chooses by keyboard: to the first choice, down to the one wanted, and on. */
async function answer(page: Page, choice: string): Promise<void> {
	const wanted = main(page).getByRole('radio', { name: new RegExp(`^${choice}`) });
	const first = main(page).getByRole('radio').first();
	await first.focus();
	await first.press('Space');
	for (let step = 0; step < 6 && !(await wanted.isChecked()); step++) await page.keyboard.press('ArrowDown');
	await expect(wanted).toBeChecked();
	await main(page)
		.getByRole('button', { name: /^(Next|See the result)$/ })
		.press('Enter');
}

test('from the first question to both results, by keyboard, and they are there after a reload', async ({ page }) => {
	await open(page);
	await answer(page, 'A chamber, an industry association');
	await asks(page, 'What do you have today?');
	await answer(page, 'A sector partnership that meets');
	await asks(page, 'Do several employers near you share a problem with their workforce?');
	await expect(result(page, 'Start with step 5, in the partnership you have')).toBeVisible();
	await answer(page, 'Yes, several employers');
	await asks(page, 'Is there an organization that employers trust to bring them together?');
	await answer(page, 'Yes, and it has staff time');
	await answer(page, 'Yes');
	await answer(page, 'Yes, at least one');
	await asks(page, 'Your starting point');
	await expect(
		result(page, 'Worth exploring now').getByText('A trusted host. You said: Yes, and it has staff time for this'),
	).toBeVisible();
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(result(page, 'Worth exploring now')).toBeVisible();
	await result(page, 'Start with step 5')
		.getByRole('link', { name: 'Step 5: Study critical occupations' })
		.press('Enter');
	await expect(page).toHaveURL(/\/steps\/colorado\/study-critical-occupations\/$/);
});

test('not sure twice still ends in a first step; a changed answer keeps the others and can be undone', async ({
	page,
}) => {
	await open(page);
	await answer(page, 'Several of these');
	await answer(page, 'I am not sure');
	await answer(page, 'I do not know');
	await answer(page, 'I cannot say yet');
	await expect(result(page, 'Start with step 1, and plan a partnership first')).toBeVisible();

	await main(page).getByRole('button', { name: 'Change the answer to “What you have”' }).press('Enter');
	await asks(page, 'What do you have today?');
	await main(page).getByRole('radio', { name: 'A plan to launch a sector partnership' }).check();
	await expect(result(page, 'Start with step 1, with education partners in mind')).toBeVisible();
	await expect(main(page).getByRole('heading', { name: 'Kept for later' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
	await expect(result(page, 'Start with step 1, and plan a partnership first')).toBeVisible();
	await expect(main(page).getByRole('heading', { name: 'Kept for later' })).toBeHidden();
});

test('a shared link shows the same result in another browser', async ({ page, browser }) => {
	await open(page);
	await loadExample(page, 'A college with an advisory group');
	await page.getByRole('button', { name: 'Share link' }).press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Share link' });
	await expect(dialog).toContainText('Your 6 answers, and the result that follows.');
	const link = await dialog.getByRole('textbox', { name: /^Link/ }).inputValue();

	const other = await (await browser.newContext()).newPage();
	await other.goto(link);
	await other.getByRole('dialog').getByRole('button', { name: 'Open it here' }).press('Enter');
	for (const title of ['Start with step 2, and widen your group', 'Prepare first, then decide']) {
		await expect(result(other, title)).toBeVisible();
		expect(await result(other, title).innerText()).toBe(await result(page, title).innerText());
	}
	await other.context().close();
});

test('the result goes out as a Word file, the answers as tables', async ({ page }) => {
	await open(page);
	await loadExample(page, 'A college with an advisory group');
	const word = await downloadedBy(page, () => main(page).getByRole('button', { name: 'Word file' }).press('Enter'));
	expect(word.name).toMatch(/our-starting-point.*\.docx$/);
	const { text, lists } = await openDocx(word.bytes);
	expect(text).toContain('Start with step 2, and widen your group');
	expect(text).toContain('You said: “Yes, several employers have told us the same.”');
	expect(lists.find(({ ordered }) => ordered)?.items[0]).toMatch(/^Step 2: Prepare to launch/);

	const exported = (label: RegExp) => async () => {
		await page.getByRole('button', { name: 'Export' }).press('Enter');
		await page.getByRole('button', { name: label }).press('Enter');
	};
	const [header, ...rows] = openCsv((await downloadedBy(page, exported(/^CSV.*Answers and reasons/))).bytes);
	expect(header?.slice(0, 3)).toEqual(['Question', 'Why it is asked', 'Answer']);
	expect(rows.filter(([question]) => question?.endsWith('?'))).toHaveLength(6);
	const sheets = await openXlsx((await downloadedBy(page, exported(/^All tables in one Excel file/))).bytes);
	expect(sheets.map(({ name }) => name)).toEqual(['Answers and reasons', 'Where to go from here']);
});

for (const width of [320, 390, 768]) {
	test(`fits ${width} px, empty and finished`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await open(page);
		expectNone(await widthFaults(page, 'empty'));
		await loadExample(page, 'An organization that is not sure');
		await expect(result(page, 'Not now. Listen to employers first')).toBeVisible();
		expectNone(await widthFaults(page, 'finished'));
	});
}

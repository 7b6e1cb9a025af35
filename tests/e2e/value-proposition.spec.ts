/** The value proposition by keyboard: from nothing to a script in hand, kept, shared and read by other programs. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../browser/quiet.ts';
import { widthFaults } from '../browser/width.ts';
import { expectNone } from '../expect-none.ts';
import { downloadedBy, openCsv, openDocx, openIcs, openXlsx } from '../support/open-exports.ts';

const button = (page: Page, name: string | RegExp): Locator =>
	page.getByRole('button', { name, exact: typeof name === 'string' });
const press = (page: Page, name: string | RegExp): Promise<void> => button(page, name).press('Enter');
const draft = (page: Page): Locator => page.getByRole('tabpanel');
const checks = (page: Page): Locator => page.getByRole('region', { name: 'Gentle checks' });

async function open(page: Page): Promise<void> {
	await page.goto('/tools/value-proposition/');
	await ready(page);
}

/** Until what is stored has been read, nothing can be typed. */
async function ready(page: Page): Promise<void> {
	await expect(page.locator('fieldset.tool-body:not([disabled])')).toBeVisible();
}

async function type(page: Page, name: string | RegExp, text: string): Promise<void> {
	await page.getByRole('textbox', { name }).focus();
	await page.keyboard.type(text);
}

async function loadExample(page: Page, name: string): Promise<void> {
	await press(page, `Load example: ${name}`);
	await expect(page.getByText('Example', { exact: true }).first()).toBeVisible();
}

async function exported(page: Page, name: RegExp): Promise<void> {
	await press(page, 'Export');
	await press(page, name);
}

test('from nothing to a script in hand by keyboard, and still there after a reload', async ({ page }) => {
	await open(page);
	await page.getByRole('combobox', { name: 'You speak to' }).selectOption('Human resources (HR)');
	await press(page, 'Done');
	await type(page, /What problem do they have/, 'Turnover in the first 90 days');
	await expect(draft(page)).toContainText(
		'Human resources teams near here tell us where their hiring effort goes: turnover',
	);
	await press(page, 'Done with this move');
	await expect(button(page, /^2 Thank them/)).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.type('You took a chance on two interns.');
	await press(page, 'Done with this move');
	await type(page, /What is it, and what/, 'Join the spring group.');
	await press(page, 'Done with this move');
	await press(page, /Which number would you like to see change first/);
	await press(page, 'Done with this move');
	await type(page, /What gets better/, 'Each person has a coach.');
	await page.getByRole('combobox', { name: /Which pain point/ }).selectOption('Turnover in the first 90 days');
	await page
		.getByRole('combobox', { name: /How will you both know/ })
		.selectOption('People placed in training-related jobs');
	await expect(checks(page)).toContainText('does not answer “Turnover in the first 90 days”');
	await page
		.getByRole('combobox', { name: /How will you both know/ })
		.selectOption('Percentage of hires retained in first year of employment');
	await expect(checks(page)).toContainText('It shows who stays and moves up.');
	await press(page, 'Done with this move');
	await expect(checks(page)).toContainText('No date in the ask yet.');
	await page.getByLabel('Day', { exact: true }).fill('2099-03-12');
	await page.getByLabel('Time (optional)', { exact: true }).fill('09:30');
	await type(page, 'Place (optional)', 'the plant');
	await press(page, /^Use this \(“hired”/);
	await expect(checks(page).getByRole('heading')).toBeFocused();
	await expect(checks(page)).toContainText('All in order.');

	const word = await openDocx((await downloadedBy(page, () => press(page, 'Word file'))).bytes);
	expect(word.title).toBe('Talking script');
	expect(word.headings.map(({ text }) => text.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.', '6.']);
	expect(word.text).toContain('You hired two interns. Thank you for making room for that.');
	expect(word.text).toContain('Let us count together how many of the people hired are still with the employer');
	expect(word.text).toContain('on Thursday, March 12, 2099, at 9:30 a.m. at the plant for 30 minutes');
	const [meeting] = openIcs((await downloadedBy(page, () => press(page, 'Calendar file'))).bytes);
	expect(meeting).toMatchObject({
		summary: 'First meeting',
		location: 'the plant',
		start: '2099-03-12T09:30:00',
		end: '2099-03-12T10:00:00',
	});

	await expect(page.getByText(/^Saved in this browser/)).toBeVisible();
	await page.reload();
	await ready(page);
	await expect(draft(page)).toContainText('You hired two interns.');
});

test('what was typed outlives another audience, and a passage rewritten by hand outlives the form', async ({
	page,
}) => {
	await open(page);
	await loadExample(page, 'A community organization and a hiring manager');
	await press(page, 'Edit move 2');
	await page.getByRole('textbox', { name: 'Move 2 in your own words' }).fill('We are in your debt.');
	await press(page, 'Done with move 2');
	await press(page, /^Change/);
	await page.getByRole('combobox', { name: 'You speak to' }).selectOption('An executive');
	await expect(draft(page)).toContainText('Companies like yours in Northfield');
	await expect(draft(page)).toContainText('We are in your debt.');
	await expect(draft(page)).toContainText('The draft has changed since.');
	await press(page, 'Back to the draft of move 2');
	await expect(draft(page)).toContainText('You hired two of our graduates last year');
	await press(page, 'Undo');
	await expect(draft(page)).toContainText('We are in your debt.');
});

test('e-mail, one page, calendar and tables are read by other programs', async ({ page }) => {
	await open(page);
	await loadExample(page, 'A CTE program and an HR manager');

	const email = (await downloadedBy(page, () => exported(page, /^Text\b.*E-mail/))).bytes.toString('utf8');
	expect(email).toContain('Subject: Help with open technician jobs on second shift');
	expect(email).toContain('Hello Mr. Lund,');
	expect(email).not.toContain('High onboarding costs');

	const sheet = await openDocx((await downloadedBy(page, () => exported(page, /^Word\b.*One page/))).bytes);
	expect(sheet.title).toBe('One page: Prairie Line Packaging and Northfield Career Center');
	expect(sheet.tables).toEqual([
		{
			caption: 'How we will both know',
			header: ['What we count', 'What it answers', 'Good direction'],
			rows: [
				['Average number of days to fill open positions', 'Open technician jobs on second shift', 'Down'],
				['Training costs', 'High onboarding costs', 'Down'],
			],
		},
	]);

	const file = await downloadedBy(page, () => exported(page, /^Calendar file\b.*First meeting/));
	expect(file.name).toMatch(/example.*\.ics$/i);
	expect(openIcs(file.bytes)).toMatchObject([
		{ start: '2027-01-14T15:00:00', end: '2027-01-14T15:45:00', location: 'the career center' },
	]);

	const csv = openCsv((await downloadedBy(page, () => exported(page, /^CSV\b.*The six moves/))).bytes);
	expect(csv).toHaveLength(7);
	expect(csv[1]?.[2]).toContain('You told us where your hiring effort goes');
	// Three tables, and a last sheet with their notes.
	const sheets = await openXlsx((await downloadedBy(page, () => exported(page, /^All tables/))).bytes);
	expect(sheets.map(({ rows }) => rows.length)).toEqual([7, 3, 7, 3]);
});

test('pain points and measures are the workspace’s, and a link carries the talk', async ({ page, browser }) => {
	await open(page);
	await loadExample(page, 'A community organization and a hiring manager');
	await press(page, 'Share link');
	const dialog = page.getByRole('dialog', { name: 'Share link' });
	await expect(dialog).toContainText('These names: Northfield Works');
	const link = await dialog.getByRole('textbox', { name: /^Link/ }).inputValue();

	// Somebody else's browser: nothing of ours is stored there.
	const other = await (await browser.newContext()).newPage();
	await other.goto(link);
	await other.getByRole('dialog').getByRole('button', { name: 'Open it here' }).press('Enter');
	await expect(draft(other)).toContainText('Our graduates finish a six-week readiness course');
	await expect(other.getByText(/^Saved in this browser/)).toBeVisible();
	await other.goto(new URL('/workspace/', link).href);
	await expect(other.getByRole('main')).toContainText('1 pain point');
	await other.context().close();
});

test('the one page prints alone, on one sheet', async ({ page }) => {
	await open(page);
	await loadExample(page, 'A chamber and an executive');
	const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'Halvorsen Machine and Northfield Area Chamber' })).toBeVisible();
	await expect(page.getByText('Example', { exact: true }).first()).toBeVisible();
	await expect(page.getByRole('heading', { name: 'How it works' })).toBeHidden();
	for (const control of await page.getByRole('main').locator('button, textarea, select').all()) {
		await expect(control).toBeHidden();
	}
});

test('an empty one prints as a sheet to fill in by hand', async ({ page }) => {
	await open(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Ask for the first meeting. Name one day.').last()).toBeVisible();
	expect((await page.pdf({ format: 'Letter' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

for (const width of [320, 390, 768]) {
	test(`fits ${width} px in every variant`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await open(page);
		expectNone(await widthFaults(page, 'empty'));
		await loadExample(page, 'A CTE program and an HR manager');
		for (const name of ['Talking script', 'E-mail', 'One page']) {
			await page.getByRole('tab', { name }).click();
			await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
			expectNone(await widthFaults(page, name));
		}
	});
}

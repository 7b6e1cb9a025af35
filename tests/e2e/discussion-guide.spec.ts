/** The discussion guide by keyboard: from nothing to minutes, to the next meeting, and out as files other programs read. */
import type { Page } from '@playwright/test';
import { button, exported, openDiscussion, part, press, startAsEducator, type } from '../browser/discussion.ts';
import { expect, test } from '../browser/quiet.ts';
import { widthFaults } from '../browser/width.ts';
import { expectNone } from '../expect-none.ts';
import { downloadedBy, openCsv, openDocx, openIcs, openXlsx } from '../support/open-exports.ts';

test('from nothing to minutes by keyboard, and what is open goes along to the next meeting', async ({ page }) => {
	await openDiscussion(page);
	await startAsEducator(page);
	await page.getByLabel('Day', { exact: true }).fill('2026-12-04');
	await page.getByLabel('Time', { exact: true }).fill('09:30');
	await type(page.getByRole('textbox', { name: 'Place' }), 'Room 4');
	await type(page.getByRole('textbox', { name: 'Who is there' }), 'Dana\nPlant manager');
	await type(page.getByRole('textbox', { name: 'Your own question' }), 'Which machines do students never see?');
	await page.keyboard.press('Enter');
	await press(page, 'Move question 4 up');
	await expect(button(page, 'Move question 3 up')).toBeFocused();

	await press(page, 'Start talking');
	await type(page.getByRole('textbox', { name: 'Notes' }), 'Mostly by word of mouth.');
	await page.getByRole('checkbox', { name: /^Answered/ }).press('Space');
	await type(page.getByRole('textbox', { name: 'New task' }), 'Call the chamber');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Who' })).toBeFocused();
	await page.keyboard.type('Dana');
	await page.getByLabel('By when', { exact: true }).fill('2026-12-11');
	await press(page, 'Next question');
	await expect(page.getByRole('heading', { name: /^Which jobs do they fill/ })).toBeFocused();
	await type(page.getByRole('textbox', { name: 'Notes' }), 'Welders come from here.');

	await part(page, 'Minutes').press('Enter');
	const word = await openDocx((await downloadedBy(page, () => press(page, 'Word file'))).bytes);
	expect(word.title).toMatch(/^Minutes: Learn how employers find people/);
	expect(word.notes[0]).toBe('Friday, December 4, 2026, 9:30 am. Room 4.');
	expect(word.lists[0]?.items).toEqual(['Dana', 'Plant manager']);
	expect(word.paragraphs).toEqual(expect.arrayContaining(['Mostly by word of mouth.', 'Welders come from here.']));
	expect(word.tables[0]?.rows).toEqual([['Call the chamber', 'Dana', 'Dec 11, 2026', 'To do']]);
	expect(word.lists.at(-1)?.items).toHaveLength(3);
	const text = (await downloadedBy(page, () => press(page, 'Text file'))).bytes.toString('utf8');
	expect(text).toContain('Mostly by word of mouth.');

	await press(page, 'Start the next meeting');
	await expect(page.getByText(/^3 questions, about 25 minutes/)).toBeVisible();
	await press(page, 'Start talking');
	await expect(page.getByRole('complementary', { name: 'Noted before' })).toContainText('Welders come from here.');
	await part(page, 'Minutes').press('Enter');
	await part(page, 'All meetings').press('Enter');
	await press(page, /^Open Learn how employers find people, and build on what they already lead$/);
	await expect(page.getByText('Mostly by word of mouth.')).toBeVisible();
	await press(page, /^Go to “/);
	await expect(page.getByText(/^3 questions, about 25 minutes/)).toBeVisible();

	await expect(page.getByText(/^Saved in this browser/)).toBeVisible();
	await page.reload();
	await expect(page.getByText(/^3 questions, about 25 minutes/)).toBeVisible();
});

test('the guide, the calendar file and the tables are read by other programs', async ({ page }) => {
	await openDiscussion(page);
	await press(page, 'Load example: A program meets employers, twice');
	await expect(page.getByText('Example', { exact: true }).first()).toBeVisible();

	const guide = await openDocx((await downloadedBy(page, () => exported(page, /^Word.*Discussion guide/))).bytes);
	expect(guide.title).toBe('Discussion guide: Northfield shops and the college');
	expect(guide.headings.filter(({ level }) => level === 3)).toHaveLength(4);

	const file = await downloadedBy(page, () => exported(page, /^Calendar file.*The next meeting/));
	expect(file.name).toMatch(/\.ics$/);
	expect(openIcs(file.bytes)).toMatchObject([
		{
			uid: '5a1f0000-0000-4000-8000-000000000102',
			summary: 'Example: Northfield shops and the college (2)',
			location: 'Northfield College, machine lab',
			start: '2026-04-14T15:30:00',
			end: '2026-04-14T15:50:00',
		},
	]);

	const [header, ...rows] = openCsv((await downloadedBy(page, () => exported(page, /^CSV.*Agenda and notes/))).bytes);
	expect(header).toEqual(['Meeting', 'Date', 'No.', 'Action or theme', 'Question', 'State', 'Notes']);
	expect(rows.slice(0, 6).map((row) => row[5])).toEqual(['Answered', 'Open', 'Open', 'Answered', 'Open', 'Open']);
	const sheets = await openXlsx((await downloadedBy(page, () => exported(page, 'All tables in one Excel file'))).bytes);
	expect(sheets.map(({ name }) => name)).toEqual(['Agenda and notes', 'Tasks from meetings']);
	expect(sheets[1]?.rows[1]).toContain('Ask the other four shops for their openings');
});

test('both sides answer one theme, and the link says beforehand what it gives away', async ({ page, browser }) => {
	await openDiscussion(page);
	await press(page, /^Both sides: educators/);
	await press(page, /^Make the guide, about 40 minutes for “Get to know/);
	await type(page.getByRole('textbox', { name: 'Who is there' }), 'Dana Reyes');
	await press(page, 'Start talking');
	await type(page.getByRole('region', { name: 'Educators' }).getByRole('textbox'), 'Our president signed.');
	await type(page.getByRole('region', { name: 'Employers' }).getByRole('textbox'), 'The owner comes himself.');
	await part(page, 'Minutes').press('Enter');
	await expect(page.getByText('Educators: Our president signed.')).toBeVisible();
	await expect(page.getByText('Employers: The owner comes himself.')).toBeVisible();

	await press(page, 'Share link');
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('Left out: who was there.');
	await expect(dialog).not.toContainText('Dana Reyes');
	const address = await dialog.getByRole('textbox', { name: /^Link/ }).inputValue();
	const other = await (await browser.newContext()).newPage();
	await other.goto(address);
	await press(other, 'Open it here');
	await expect(other.getByText('Employers: The owner comes himself.')).toBeVisible();
	await expect(other.getByText('Dana Reyes')).toHaveCount(0);
	await part(other, 'Prepare').press('Enter');
	await expect(other.getByRole('textbox', { name: 'Who is there' })).toHaveValue('');
	await other.context().close();
});

test('a link that comes back is joined with what was written meanwhile', async ({ page, browser }) => {
	const linkOf = async (from: Page): Promise<string> => {
		await press(from, 'Share link');
		const dialog = from.getByRole('dialog');
		const link = await dialog.getByRole('textbox', { name: /^Link/ }).inputValue();
		await from.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		return link;
	};
	const says = (from: Page, side: string) => from.getByRole('region', { name: side }).getByRole('textbox');
	await openDiscussion(page);
	await press(page, /^Both sides: educators/);
	await press(page, /^Make the guide, about 40 minutes for “Get to know/);
	await type(page.getByRole('textbox', { name: 'Who is there' }), 'Dana Reyes');
	const sent = await linkOf(page);
	await press(page, 'Start talking');
	await type(says(page, 'Educators'), 'Our president signed.');
	await expect(page.getByText(/^Saved in this browser/)).toBeVisible();

	const other = await (await browser.newContext()).newPage();
	await other.goto(sent);
	await press(other, 'Open it here');
	await part(other, 'Talk').press('Enter');
	await type(says(other, 'Employers'), 'The owner comes himself.');
	const back = await linkOf(other);
	await other.context().close();

	await page.goto('about:blank');
	await page.goto(back);
	await press(page, 'Join with my work');
	await expect(says(page, 'Educators')).toHaveValue('Our president signed.');
	await expect(says(page, 'Employers')).toHaveValue('The owner comes himself.');
	await part(page, 'Prepare').press('Enter');
	await expect(page.getByRole('textbox', { name: 'Who is there' })).toHaveValue('Dana Reyes');
});

test('undo brings back a question, a task and a meeting', async ({ page }) => {
	await openDiscussion(page);
	await startAsEducator(page);
	await press(page, 'Take off question 1');
	await expect(page.getByText(/^2 questions/)).toBeVisible();
	await press(page, 'Undo');
	await expect(page.getByText(/^3 questions/)).toBeVisible();
	await part(page, 'All meetings').press('Enter');
	await press(page, /^Remove /);
	await expect(page.getByRole('heading', { name: 'Which side are you on?' })).toBeVisible();
	await press(page, 'Undo');
	await expect(button(page, /^Remove /)).toBeVisible();
});

test('on paper there are the guide and the minutes, without the controls', async ({ page }) => {
	await openDiscussion(page);
	await press(page, 'Load example: A program meets employers, twice');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'Minutes: Northfield shops and the college' })).toBeVisible();
	await expect(button(page, 'Word file')).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await part(page, 'Prepare').press('Enter');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: /^Discussion guide: Northfield/ })).toBeVisible();
	await expect(button(page, 'Start talking')).toBeHidden();
});

for (const width of [320, 390, 768]) {
	test(`fits ${width} px in every part`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await openDiscussion(page);
		await press(page, /^Both sides: organization/);
		expectNone(await widthFaults(page, 'start'));
		for (const example of [/^Load example: A program/, /^Load example: Educators/]) {
			await press(page, example);
			await expect(page.getByText('Example', { exact: true }).first()).toBeVisible();
			for (const name of ['Prepare', 'Talk', 'Tasks', 'Minutes', 'All meetings'] as const) {
				await part(page, name).press('Enter');
				await expect(part(page, name)).toHaveAttribute('aria-current', 'true');
				expectNone(await widthFaults(page, `${example}: ${name}`));
			}
			await press(page, 'File');
			await press(page, 'Start over');
			await page
				.getByRole('dialog')
				.getByRole('button', { name: /clear|start over/i })
				.press('Enter');
		}
	});
}

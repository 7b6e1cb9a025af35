/** The self-assessment alone, by keyboard: rate, read the results, come back to them, undo, keep them as a file. */
import { readFile } from 'node:fs/promises';
import {
	answerAll,
	chosen,
	dontKnow,
	line,
	loadExample,
	openAssessment,
	overall,
	panel,
	rate,
	ready,
	saved,
} from '../browser/assessment.ts';
import { expect, test } from '../browser/quiet.ts';
import { widthFaults } from '../browser/width.ts';
import { expectNone } from '../expect-none.ts';
import { downloadedBy, openCsv, openXlsx } from '../support/open-exports.ts';

test('rate everything by keyboard, see results, find them again after a reload', async ({ page }) => {
	await openAssessment(page);
	await answerAll(page, 4);
	await page.getByRole('button', { name: 'See results', exact: true }).press('Enter');
	const main = page.getByRole('main');
	await expect(main.getByText('4.0 of 5')).toBeVisible();
	await expect(main.getByText('19 of 19 lines')).toBeVisible();
	// The chart has its table: four sections, all 4.
	await expect(main.getByRole('table').first().getByRole('row')).toHaveCount(5);
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(main.getByText('4.0 of 5')).toBeVisible();
	await panel(page, 'Answer').press('Enter');
	await expect(chosen(overall(page))).toHaveAttribute('value', '4');
});

test('“don’t know” leaves the mean, and a blank line is not a low one', async ({ page }) => {
	await openAssessment(page);
	await rate(line(page, '1.1'), 5);
	await rate(line(page, '1.2'), 4);
	await dontKnow(line(page, '1.3'));
	await expect(overall(page)).toContainText('4.5');
	await page.getByRole('button', { name: 'See results so far' }).press('Enter');
	await expect(page.getByRole('main').getByText('No overall score yet')).toBeVisible();
	await expect(page.getByRole('main').getByText('3 of 19 lines')).toBeVisible();
});

test('undo and redo, by button and by key, one step for a run of typing', async ({ page }) => {
	await openAssessment(page);
	await rate(line(page, '1.1'), 3);
	await rate(line(page, '1.2'), 2);
	await page.getByRole('heading', { name: 'Working across agencies', level: 2 }).focus();
	await page.keyboard.press('Control+z');
	await expect(chosen(line(page, '1.2'))).toHaveAttribute('value', '1');
	await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
	await expect(chosen(line(page, '1.2'))).toHaveCount(0);
	await page.getByRole('button', { name: 'Redo', exact: true }).press('Enter');
	await page.keyboard.press('Control+Shift+z');
	await expect(chosen(line(page, '1.2'))).toHaveAttribute('value', '2');

	const note = page.getByRole('textbox', { name: 'Where and how could this be stronger?' }).first();
	await note.focus();
	await page.keyboard.type('Ask the chamber first.');
	await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
	await expect(note).toHaveValue('');
	await expect(chosen(line(page, '1.2'))).toHaveAttribute('value', '2');
});

test('keep it as a file, clear everything, open it again', async ({ page }) => {
	await openAssessment(page);
	await rate(line(page, '1.1'), 5);
	await saved(page);
	await page.getByRole('button', { name: 'File', exact: true }).press('Enter');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save this tool’s work as a file' }).press('Enter');
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/\.pipeline\.json$/);
	const path = await file.path();
	const envelope = JSON.parse(await readFile(path, 'utf8'));
	expect(envelope).toMatchObject({ format: 'talent-pipeline-field-guide', kind: 'tool', version: 2 });

	await page.getByRole('button', { name: 'File', exact: true }).press('Enter');
	await page.getByRole('button', { name: 'Start over' }).press('Enter');
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /clear|start over/i })
		.press('Enter');
	await expect(chosen(line(page, '1.1'))).toHaveCount(0);

	await page.getByRole('button', { name: 'File', exact: true }).press('Enter');
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Open a file…' }).press('Enter');
	await (await chooser).setFiles(path);
	await page.getByRole('dialog').getByRole('button', { name: 'Open it here' }).press('Enter');
	await expect(chosen(line(page, '1.1'))).toHaveAttribute('value', '5');
});

test('a damaged file, another program’s and a newer one are refused in words and change nothing', async ({ page }) => {
	await openAssessment(page);
	await rate(line(page, '1.1'), 2);
	await saved(page);
	const ours = { format: 'talent-pipeline-field-guide', kind: 'tool', savedAt: '2026-01-01T00:00:00.000Z', app: '9' };
	const refused: [name: string, text: string, words: RegExp][] = [
		['cut.pipeline.json', '{"format":"talent-pipeline-field-guide","kind":"to', /missing or changed/i],
		['other.json', '{"name":"package","version":"1.0.0"}', /not made|not.*by this site|another program|not a file/i],
		['newer.pipeline.json', JSON.stringify({ ...ours, version: 99, data: {} }), /newer version/i],
		['picture.png', '\u0089PNG\r\n', /damaged|not/i],
	];
	for (const [name, text, words] of refused) {
		await page.getByRole('button', { name: 'File', exact: true }).press('Enter');
		const chooser = page.waitForEvent('filechooser');
		await page.getByRole('button', { name: 'Open a file…' }).press('Enter');
		await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText(words);
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(chosen(line(page, '1.1'))).toHaveAttribute('value', '2');
	}
});

test('the table goes out as CSV and as Excel', async ({ page }) => {
	await openAssessment(page);
	await loadExample(page, 'One person’s answers');
	await page.getByRole('button', { name: 'Export' }).press('Enter');
	const csv = await downloadedBy(page, () =>
		page.getByRole('button', { name: /^CSV.*Ratings, line by line/ }).press('Enter'),
	);
	expect(csv.name).toMatch(/^example-.*\.csv$/);
	const [header, ...lines] = openCsv(csv.bytes);
	expect(header?.[0]).toBe('Section');
	expect(lines).toHaveLength(19);

	await page.getByRole('button', { name: 'Export' }).press('Enter');
	const workbook = await downloadedBy(page, () =>
		page.getByRole('button', { name: 'All tables in one Excel file' }).press('Enter'),
	);
	expect(workbook.name).toMatch(/^example-.*\.xlsx$/);
	const sheets = await openXlsx(workbook.bytes);
	const [ratings] = sheets.filter(({ name }) => name.startsWith('Ratings'));
	expect(ratings?.rows[0]).toEqual(header);
	expect(ratings?.rows).toHaveLength(lines.length + 1);
});

test('the form can be printed and filled in by hand', async ({ page }) => {
	await openAssessment(page);
	await page.emulateMedia({ media: 'print' });
	for (const number of ['1.1', '2.3', '3.5d', '4.4']) await expect(line(page, number)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Share link' })).toBeHidden();
});

for (const width of [320, 390, 768]) {
	test(`fits ${width} px in every part`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await openAssessment(page);
		expectNone(await widthFaults(page, 'empty'));
		await loadExample(page, 'A team round with five people');
		for (const name of ['Answer', 'Results', 'Team', 'Over time'] as const) {
			await panel(page, name).click();
			await expect(panel(page, name)).toHaveAttribute('aria-current', 'true');
			expectNone(await widthFaults(page, name));
		}
	});
}

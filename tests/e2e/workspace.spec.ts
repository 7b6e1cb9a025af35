/** My work: what is saved here, its name, a copy, another one beside it, and everything deleted on request. */
import type { Page } from '@playwright/test';
import { chosen, line, openAssessment, rate, saved } from '../browser/assessment.ts';
import { expect, test } from '../browser/quiet.ts';

const entry = (page: Page, name: string) =>
	page.getByRole('region', { name: 'Workspaces' }).getByRole('listitem').filter({ hasText: name });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');

test('rename, save, begin another, open the first again, delete and take back', async ({ page }) => {
	await openAssessment(page);
	await rate(line(page, '1.1'), 4);
	await saved(page);
	await page.getByRole('link', { name: 'My work', exact: true }).press('Enter');
	await expect(entry(page, 'My workspace')).toContainText('In use');

	await press(page, 'Rename “My workspace”');
	await page.getByRole('textbox', { name: 'New name for “My workspace”' }).fill('Northfield');
	await press(page, 'Rename');
	await expect(entry(page, 'Northfield')).toBeVisible();

	const download = page.waitForEvent('download');
	await press(page, 'Save as a file “Northfield”');
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/northfield.*\.pipeline\.json$/i);

	await press(page, 'Begin a new workspace');
	await expect(entry(page, 'My workspace')).toContainText('In use');
	await openAssessment(page);
	await expect(chosen(line(page, '1.1'))).toHaveCount(0);

	await page.goto('/workspace/');
	await press(page, 'Delete “Northfield”');
	await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).press('Enter');
	await expect(entry(page, 'Northfield')).toHaveCount(0);
	await press(page, 'Undo');
	await press(page, 'Open “Northfield”');
	await expect(entry(page, 'Northfield')).toContainText('In use');
	await openAssessment(page);
	await expect(chosen(line(page, '1.1'))).toHaveAttribute('value', '4');

	// The file, opened where nothing is left of it.
	await page.goto('/workspace/');
	await press(page, 'Delete everything');
	const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
	await dialog.getByRole('button', { name: 'Delete everything' }).press('Enter');
	await expect(dialog).toContainText('Nothing has been deleted');
	await dialog.getByRole('textbox').fill('delete');
	await page.keyboard.press('Enter');
	await expect(dialog).toBeHidden();
	await expect(entry(page, 'Northfield')).toHaveCount(0);
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Open a file' }).click();
	await (await chooser).setFiles(await file.path());
	await page.getByRole('dialog').getByRole('button', { name: /^Open/ }).first().press('Enter');
	await expect(entry(page, 'Northfield')).toContainText('In use');
	await openAssessment(page);
	await expect(chosen(line(page, '1.1'))).toHaveAttribute('value', '4');
});

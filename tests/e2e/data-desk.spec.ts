/** The data desk of the built site: files in, questions answered, what is loaded kept, removed and brought back. */
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import {
	completionsCsv,
	doubtfulProjectionsCsv,
	institutionsCsv,
	ownTableCsv,
} from '../../src/components/shell/data/sample-files.fixture.ts';
import { expect, test } from '../browser/quiet.ts';

const file = (name: string, content: string | Uint8Array) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(content),
});
const add = (page: Page, ...files: ReturnType<typeof file>[]) => page.getByLabel('Official files').setInputFiles(files);
const report = (page: Page, name: string) =>
	page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, level: 3, exact: true }) });
const loaded = (page: Page) => page.getByRole('region', { name: 'What is loaded' }).getByRole('heading', { level: 3 });

async function openDesk(page: Page): Promise<void> {
	await page.goto('/data/');
	await expect(page.getByLabel('Official files')).toBeVisible();
}

test('several files at once, a zip and a broken one among them; the next visit finds what was read', async ({
	page,
}) => {
	await openDesk(page);
	await expect(page.getByText(/^Nothing yet/)).toBeVisible();
	await add(
		page,
		file('HD2024.csv', institutionsCsv),
		file('C2024_A.zip', zipSync({ 'c2024_a.csv': strToU8(completionsCsv) })),
		file('broken.xlsx', 'PK\u0003\u0004 half'),
	);
	await expect(loaded(page)).toHaveText(['IPEDS institutions, 2024', 'IPEDS completions, 2023–24']);
	await expect(report(page, 'C2024_A.zip')).toContainText('3 of 4 kept');
	await expect(report(page, 'C2024_A.zip')).toContainText('Totals over all programs');
	await expect(report(page, 'broken.xlsx').locator('.error')).toContainText(/^broken\.xlsx: .+\.$/);
	await page.reload();
	await expect(loaded(page)).toHaveText(['IPEDS institutions, 2024', 'IPEDS completions, 2023–24']);
});

test('nothing is asked of another host, and nothing is sent', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).origin}`));
	await openDesk(page);
	await add(page, file('HD2024.csv', institutionsCsv));
	await expect(loaded(page)).toHaveCount(1);
	expect([...new Set(asked)]).toEqual([`GET ${new URL(page.url()).origin}`]);
});

test('a question is answered by keyboard', async ({ page }) => {
	await openDesk(page);
	await add(page, file('state.csv', doubtfulProjectionsCsv));
	await expect(report(page, 'state.csv').getByRole('group')).toBeVisible();
	await report(page, 'state.csv').getByRole('button').first().focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(loaded(page)).toHaveCount(1);
	await expect(page.getByRole('heading', { name: 'state.csv', level: 3 })).toBeFocused();
});

test('an unknown table is read once its columns have names, which are remembered', async ({ page }) => {
	await openDesk(page);
	await add(page, file('own.csv', ownTableCsv));
	const read = page.getByRole('button', { name: 'Read this table' });
	await read.press('Enter');
	await expect(page.getByLabel('Area', { exact: true })).toBeFocused();
	await page.getByLabel('The one area the table is about').fill('Sample County');
	await page.getByLabel('Openings', { exact: true }).selectOption('C: Yearly need');
	await page.getByRole('radio', { name: 'for one year' }).check();
	await page.getByRole('radio', { name: 'persons or jobs' }).check();
	await read.press('Enter');
	await expect(loaded(page)).toHaveCount(1);
	await page.reload();
	await add(page, file('later.csv', ownTableCsv));
	await expect(page.getByText(/^You named these columns before/)).toBeVisible();
	await expect(page.getByLabel('The one area the table is about')).toHaveValue('Sample County');
});

test('removed and brought back, then deleted with everything else', async ({ page }) => {
	await openDesk(page);
	await add(page, file('HD2024.csv', institutionsCsv));
	await page.getByRole('button', { name: 'Remove “IPEDS institutions, 2024”' }).press('Enter');
	await expect(loaded(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
	await expect(loaded(page)).toHaveCount(1);

	await page.goto('/workspace/');
	await expect(page.getByRole('region', { name: 'Official data' })).toContainText('One table is loaded');
	await page.getByRole('button', { name: 'Delete everything' }).press('Enter');
	await page.getByRole('dialog').getByRole('textbox').fill('delete');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: 'Official data' })).toHaveCount(0);
	await openDesk(page);
	await expect(page.getByText(/^Nothing yet/)).toBeVisible();
});

test('two tabs see the same tables', async ({ page, context }) => {
	await openDesk(page);
	const other = await context.newPage();
	await openDesk(other);
	await add(page, file('HD2024.csv', institutionsCsv));
	await expect(loaded(other)).toHaveText(['IPEDS institutions, 2024']);
});

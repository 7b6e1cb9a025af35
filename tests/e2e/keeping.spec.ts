/** Work is kept: when the tab dies, in two tabs at once, and it is said at once where nothing can be kept. */
import { chosen, line, openAssessment, rate, ready, saved } from '../browser/assessment.ts';
import { expect, test } from '../browser/quiet.ts';

const noteField = 'Where and how could this be stronger?';

test('a killed tab loses at most the last second of typing', async ({ page, context, browserName }) => {
	test.skip(browserName !== 'chromium', 'Only Chromium can be made to crash.');
	await openAssessment(page);
	await page.getByRole('textbox', { name: noteField }).first().focus();
	const typed: { at: number; length: number }[] = [];
	const text = 'Ask the chamber to bring in two north county employers before the June meeting. ';
	for (const [index, letter] of [...text].entries()) {
		await page.keyboard.type(letter);
		typed.push({ at: Date.now(), length: index + 1 });
		await page.waitForTimeout(40);
	}
	const crashed = page.waitForEvent('crash');
	const killedAt = Date.now();
	// The renderer dies at once: no event tells the page to save.
	(await context.newCDPSession(page)).send('Page.crash').catch(() => undefined);
	await crashed;

	const again = await context.newPage();
	await openAssessment(again);
	const kept = await again.getByRole('textbox', { name: noteField }).first().inputValue();
	// A machine that stands still for a second gives the page no second: 20 letters, 40 ms apart, must lie behind as well.
	const longEnough =
		typed.findLast(({ at, length }) => at <= killedAt - 1000 && length <= text.length - 20)?.length ?? 0;
	expect(longEnough).toBeGreaterThan(20);
	expect(text.startsWith(kept)).toBe(true);
	expect(kept.length).toBeGreaterThanOrEqual(longEnough);
});

test('two tabs stay in step, and neither undoes the other’s work', async ({ page, context }) => {
	await openAssessment(page);
	const other = await context.newPage();
	await openAssessment(other);
	await rate(line(page, '1.1'), 4);
	await saved(page);
	await expect(chosen(line(other, '1.1'))).toHaveAttribute('value', '4');
	await rate(line(other, '1.2'), 2);
	await saved(other);
	await expect(chosen(line(page, '1.2'))).toHaveAttribute('value', '2');
	await expect(chosen(line(page, '1.1'))).toHaveAttribute('value', '4');
	await page.reload();
	await ready(page);
	await expect(chosen(line(page, '1.1'))).toHaveAttribute('value', '4');
	await expect(chosen(line(page, '1.2'))).toHaveAttribute('value', '2');
});

test('where the browser keeps nothing, it is said at once, the tool works and a copy can be had', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'indexedDB', {
			get() {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			},
		});
	});
	await openAssessment(page);
	await expect(page.getByRole('alert')).toContainText('This browser keeps nothing');
	await rate(line(page, '1.1'), 3);
	await expect(chosen(line(page, '1.1'))).toHaveAttribute('value', '3');
	const download = page.waitForEvent('download');
	await page.getByRole('alert').getByRole('button', { name: 'Download a copy' }).press('Enter');
	expect((await download).suggestedFilename()).toMatch(/\.pipeline\.json$/);
});

test('where the storage is full, it is said at once, and saving is tried again on request', async ({ page }) => {
	await openAssessment(page);
	await page.evaluate(() => {
		const put = IDBObjectStore.prototype.put;
		const full = globalThis as typeof globalThis & { makeRoom?: () => void };
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		};
		full.makeRoom = () => {
			IDBObjectStore.prototype.put = put;
		};
	});
	await rate(line(page, '1.1'), 3);
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('the storage of this browser is full');
	await expect(alert.getByRole('button', { name: 'Download a copy' })).toBeVisible();
	await page.evaluate(() => (globalThis as typeof globalThis & { makeRoom?: () => void }).makeRoom?.());
	await alert.getByRole('button', { name: 'Try again' }).press('Enter');
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(chosen(line(page, '1.1'))).toHaveAttribute('value', '3');
});

test('what a newer version stored is shown, not changed, and not overwritten', async ({ page }) => {
	await openAssessment(page);
	await rate(line(page, '1.1'), 3);
	await saved(page);
	const raise = () =>
		page.evaluate(
			() =>
				new Promise<number>((resolve, reject) => {
					const opening = indexedDB.open('talent-pipeline-field-guide');
					opening.onerror = () => reject(opening.error);
					opening.onsuccess = () => {
						const store = opening.result.transaction('work', 'readwrite').objectStore('work');
						let raised = 0;
						store.openCursor().onsuccess = ({ target }) => {
							const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
							if (!cursor) return resolve(raised);
							const value = cursor.value as { version?: number; kind?: string };
							if (value?.kind === 'workspace') {
								cursor.update({ ...value, version: 99 });
								raised += 1;
							}
							cursor.continue();
						};
					};
				}),
		);
	expect(await raise()).toBe(1);
	await page.reload();
	await expect(page.getByRole('main')).toContainText(/newer version of this site/);
	await expect(page.locator('fieldset.tool-body')).toHaveAttribute('disabled');
});

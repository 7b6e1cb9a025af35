/** A step ticked by keyboard is kept in My work and shown wherever steps are listed. */
import { expect, test } from '../browser/quiet.ts';

test('tick a step, find it ticked, take it back', async ({ page }) => {
	await page.goto('/steps/tpm/plan-demand/');
	const button = page.locator('button[data-step]');
	await button.press('Enter');
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByText('Kept in My work.')).toBeVisible();

	await page.goto('/steps/');
	await expect(page.getByText('1 of 6 done')).toBeVisible();
	await expect(page.locator('a.step-done')).toHaveCount(1);

	await page.goto('/steps/tpm/plan-demand/');
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	await button.press('Enter');
	await expect(button).toHaveAttribute('aria-pressed', 'false');
	await page.reload();
	await expect(button).toHaveText('Mark as done');
});

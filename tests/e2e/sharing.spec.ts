/** A link carries work to somebody else, says first what it gives away, and replaces nothing unasked. */
import type { Browser, Page } from '@playwright/test';
import { chosen, dontKnow, line, openAssessment, rate, ready, saved } from '../browser/assessment.ts';
import { expect, test } from '../browser/quiet.ts';

/** Somebody else's browser: nothing of ours is stored there. */
async function elsewhere(browser: Browser): Promise<Page> {
	return (await browser.newContext()).newPage();
}

async function shareLink(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Share link' }).press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Share link' });
	await expect(dialog).toContainText('Anyone who has the link can see');
	const link = await dialog.getByRole('textbox', { name: /^Link/ }).inputValue();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	return link;
}

test('opens elsewhere with the same answers', async ({ page, browser }) => {
	await openAssessment(page);
	await rate(line(page, '1.1'), 5);
	await dontKnow(line(page, '1.2'));
	const link = await shareLink(page);
	expect(link).toMatch(/\/tools\/self-assessment\/#w=2\.[\w-]+$/);
	await expect(page.getByRole('button', { name: 'Share link' })).toBeFocused();

	const other = await elsewhere(browser);
	await other.goto(link);
	const dialog = other.getByRole('dialog');
	await expect(dialog).toBeVisible();
	await dialog.getByRole('button', { name: 'Open it here' }).press('Enter');
	await expect(chosen(line(other, '1.1'))).toHaveAttribute('value', '5');
	await expect(chosen(line(other, '1.2'))).toHaveAttribute('value', 'dont-know');
	await saved(other);
	// The link has done its work: a reload shows what is saved and asks nothing again.
	await other.reload();
	await ready(other);
	await expect(other.getByRole('dialog')).toBeHidden();
	await expect(chosen(line(other, '1.1'))).toHaveAttribute('value', '5');
	await other.context().close();
});

test('asks before it replaces anything, and can be undone', async ({ page, browser }) => {
	await openAssessment(page);
	await rate(line(page, '1.1'), 5);
	const link = await shareLink(page);

	const other = await elsewhere(browser);
	await other.goto(new URL('/tools/self-assessment/', link).href);
	await ready(other);
	await rate(line(other, '1.1'), 2);
	await saved(other);
	for (const [button, value] of [
		['Cancel', '2'],
		['Replace my work', '5'],
	] as const) {
		await other.goto('about:blank');
		await other.goto(link);
		const dialog = other.getByRole('dialog');
		await expect(dialog).toContainText('You have work in this tool');
		await dialog.getByRole('button', { name: button }).press('Enter');
		await expect(chosen(line(other, '1.1'))).toHaveAttribute('value', value);
	}
	await other.getByRole('button', { name: 'Undo', exact: true }).first().press('Enter');
	await expect(chosen(line(other, '1.1'))).toHaveAttribute('value', '2');
	await other.context().close();
});

test('a damaged link, a newer one and a swollen one change nothing', async ({ page }) => {
	await openAssessment(page);
	await rate(line(page, '1.1'), 3);
	await saved(page);
	const link = await shareLink(page);
	const [, packed = ''] = link.split('#w=2.');
	const broken: [fragment: string, words: RegExp][] = [
		[`#w=1.${packed.slice(0, packed.length / 2)}`, /damaged/i],
		[`#w=99.${packed}`, /newer version/i],
		[`#w=1.${'A'.repeat(40_000)}`, /too long/i],
		['#w=1.!!!', /damaged/i],
	];
	for (const [fragment, words] of broken) {
		await page.goto('about:blank');
		await page.goto(`/tools/self-assessment/${fragment}`);
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText(words);
		await page.keyboard.press('Escape');
		await expect(chosen(line(page, '1.1'))).toHaveAttribute('value', '3');
	}
});

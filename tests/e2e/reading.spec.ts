/** Reading by keyboard alone: from the home page to a chapter, its terms, its sections, and on to the next. */
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/quiet.ts';
import { widthFaults } from '../browser/width.ts';
import { expectNone } from '../expect-none.ts';

/** Presses Tab until the control with this name has the focus, as someone without a mouse does. */
async function tabTo(page: Page, role: 'link' | 'button', name: string | RegExp, within = 'body'): Promise<void> {
	const wanted = page.locator(within).getByRole(role, { name, exact: true }).first();
	for (let presses = 0; presses < 150; presses++) {
		await page.keyboard.press('Tab');
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`Tab never reached the ${role} “${name}”.`);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('from the home page to a chapter and on to the next', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();

	await tabTo(page, 'link', 'Find where to begin');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/start\/$/);

	await tabTo(page, 'link', 'Start here', 'main');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/guides\/start-here\/$/);

	await tabTo(page, 'link', /Two worlds, one pipeline/, 'main');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/two-worlds-one-pipeline\/$/);
	const first = await heading(page).textContent();

	await page
		.getByRole('navigation', { name: /next chapter/i })
		.getByRole('link')
		.last()
		.focus();
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/\/two-worlds-one-pipeline\/$/);
	await expect(heading(page)).not.toHaveText(first ?? '');
});

test('a term opens beside the word and gives the focus back', async ({ page }) => {
	await page.goto('/guides/start-here/what-tpm-is/');
	const term = page.getByRole('button', { name: 'supply chain management' });
	const card = page.getByRole('dialog', { name: /supply chain management/i });
	await expect(card).toBeHidden();
	await term.focus();
	await page.keyboard.press('Enter');
	await expect(card).toBeVisible();
	await expect(term).toHaveAttribute('aria-expanded', 'true');

	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
	await expect(term).toBeFocused();
	await expect(term).toHaveAttribute('aria-expanded', 'false');

	await page.keyboard.press('Enter');
	await card.getByRole('link', { name: 'Glossary entry' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/glossary\/supply-chain-management\/$/);
});

test('a term opens in place on a phone, by touch', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		...(baseURL ? { baseURL } : {}),
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true,
	});
	const page = await context.newPage();
	await page.goto('/guides/start-here/what-tpm-is/');
	const card = page.getByRole('dialog', { name: /supply chain management/i });
	await page.getByRole('button', { name: 'supply chain management' }).tap();
	await expect(card).toBeVisible();
	await card.getByRole('button', { name: 'Close' }).tap();
	await expect(card).toBeHidden();
	await context.close();
});

test('a heading gives its address', async ({ page, context, baseURL }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/guides/start-here/what-tpm-is/');
	await page.locator('a[href="#the-six-strategies"][aria-label]').first().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#the-six-strategies$/);
	await expect
		.poll(() => page.evaluate(() => navigator.clipboard.readText()))
		.toBe(`${baseURL}/guides/start-here/what-tpm-is/#the-six-strategies`);
	// It is said, not only done.
	await expect(page.getByRole('status').filter({ hasText: /copied/i })).toBeAttached();
});

test('the theme is chosen by hand and kept', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/');
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const light = await paper();
	const button = page.getByRole('button', { name: 'Dark theme' });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	await expect.poll(paper).not.toBe(light);
	const dark = await paper();
	await page.goto('/glossary/');
	expect(await paper()).toBe(dark);
	await expect(page.getByRole('button', { name: 'Dark theme' })).toHaveAttribute('aria-pressed', 'true');
});

test('an address that is not there says so and helps on', async ({ page }) => {
	const response = await page.goto('/no/such/page/');
	expect(response?.status()).toBe(404);
	await expect(heading(page)).toBeVisible();
	await page.getByRole('main').getByRole('link').first().focus();
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/no\/such/);
});

test('every stop of the keyboard can be seen', async ({ page }) => {
	await page.goto('/guides/start-here/what-tpm-is/');
	const unseen: string[] = [];
	const seen = new Set<string>();
	for (let presses = 0; presses < 120; presses++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(() => {
			const element = document.activeElement;
			if (!element || element === document.body) return null;
			const box = element.getBoundingClientRect();
			const style = getComputedStyle(element);
			const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
			const inside = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
			const on = document.elementFromPoint(
				box.left + box.width / 2,
				Math.min(box.top + box.height / 2, innerHeight - 1),
			);
			const rects = [...element.getClientRects()];
			const uncovered =
				rects.some((rect) => {
					const at = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
					return at !== null && (element.contains(at) || at.contains(element));
				}) ||
				(on !== null && element.contains(on));
			return {
				name: element.textContent?.trim().slice(0, 40) || element.ariaLabel || element.tagName,
				outlined,
				inside,
				uncovered,
			};
		});
		if (!stop) break;
		seen.add(stop.name);
		if (!stop.outlined) unseen.push(`${stop.name}: no outline`);
		if (!stop.inside) unseen.push(`${stop.name}: out of the window`);
		else if (!stop.uncovered) unseen.push(`${stop.name}: covered`);
	}
	expect(seen.size).toBeGreaterThan(20);
	expect(unseen).toEqual([]);
});

test('an open term stays with its word when the window turns narrow and wide again', async ({ page }) => {
	await page.goto('/guides/start-here/what-tpm-is/');
	const term = page.getByRole('button', { name: 'supply chain management' });
	const card = page.getByRole('dialog', { name: /supply chain management/i });
	await term.click();
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await expect(card).toBeInViewport({ ratio: 0.9 });
		await expect(term).toHaveAttribute('aria-expanded', 'true');
		expectNone(await widthFaults(page, `open term at ${width} px`));
	}
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
});

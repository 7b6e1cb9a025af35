/** On paper everything that is read is there, and what is pressed is not. */
import { kindsOfPage } from '../browser/addresses.ts';
import { expect, test } from '../browser/quiet.ts';

const printed = kindsOfPage.filter((address) => /^\/(guides|stories|steps|glossary|paths)\/[^/]+\//.test(address));

for (const address of printed) {
	test(address, async ({ page }) => {
		await page.goto(address);
		const blocks = page.locator('main :is(p, li, td, h1, h2, h3)');
		const onScreen = await blocks.evaluateAll((all) =>
			all
				.filter((it) => it.checkVisibility() && !it.closest('nav, button, [popover], .js-only, .no-print'))
				.map((it) => it.textContent?.trim() ?? ''),
		);
		await page.emulateMedia({ media: 'print' });
		const onPaper = new Set(
			await blocks.evaluateAll((all) =>
				all.filter((it) => it.checkVisibility()).map((it) => it.textContent?.trim() ?? ''),
			),
		);
		expect(onScreen.length).toBeGreaterThan(8);
		expect(onScreen.filter((text) => text && !onPaper.has(text))).toEqual([]);
		await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
		for (const button of await page.locator('main button').all()) await expect(button).toBeHidden();
	});
}

test('a chapter becomes a tagged document with its headings as an outline', async ({ page }) => {
	await page.goto('/guides/start-here/what-tpm-is/');
	const headings = await page.locator('main :is(h1, h2)').allTextContents();
	const pdf = (await page.pdf({ tagged: true, outline: true, format: 'Letter' })).toString('latin1');
	expect(pdf).toContain('/StructTreeRoot');
	const titles = [...pdf.matchAll(/\/Title\s*\(((?:\\.|[^\\)])*)\)/g)].map(([, title = '']) =>
		title.replaceAll('\\', ''),
	);
	expect(headings.length).toBeGreaterThan(4);
	for (const heading of headings.map((text) => text.trim()).filter((text) => /^[\x20-\x7e]+$/.test(text)))
		expect(titles).toContain(heading);
});

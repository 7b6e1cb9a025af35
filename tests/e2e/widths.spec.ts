/**
 * No page of any kind is wider than the window, whatever its width; what is wide scrolls inside itself. At 320 px every
 * address is measured, where axe visits it (tests/a11y).
 */
import { kindsOfPage } from '../browser/addresses.ts';
import { test } from '../browser/quiet.ts';
import { widthFaults } from '../browser/width.ts';
import { expectNone } from '../expect-none.ts';

const sizes = [
	{ width: 390, height: 844 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 900 },
];

test(`${kindsOfPage.length} pages fit ${sizes.map(({ width }) => width).join(', ')} px`, async ({ page }) => {
	const wide: string[] = [];
	for (const address of kindsOfPage) {
		await page.goto(address);
		for (const size of sizes) {
			await page.setViewportSize(size);
			wide.push(...(await widthFaults(page, `${address} at ${size.width} px`)));
		}
	}
	expectNone(wide);
});

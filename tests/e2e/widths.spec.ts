/** No page is wider than the window, from the smallest phone up; what is wide scrolls inside itself. */

import { everyAddress, kindsOfPage } from '../browser/addresses.ts';
import { test } from '../browser/quiet.ts';
import { expectNone } from '../expect-none.ts';

const widths = [
	{ width: 320, height: 568, addresses: everyAddress },
	{ width: 390, height: 844, addresses: kindsOfPage },
	{ width: 768, height: 1024, addresses: kindsOfPage },
	{ width: 1440, height: 900, addresses: kindsOfPage },
];

for (const { width, height, addresses } of widths) {
	test(`${addresses.length} pages fit ${width} px`, async ({ page }) => {
		test.setTimeout(addresses.length * 2_000 + 20_000);
		await page.setViewportSize({ width, height });
		const wide: string[] = [];
		for (const address of addresses) {
			await page.goto(address);
			const widest = await page.evaluate(() => {
				const room = document.documentElement.clientWidth;
				if (document.documentElement.scrollWidth <= room) return null;
				const past = [...document.querySelectorAll('body *')].find((it) => it.getBoundingClientRect().right > room + 1);
				return `${document.documentElement.scrollWidth} px wide, ${past?.tagName.toLowerCase()}.${past?.className}`;
			});
			if (widest) wide.push(`${address}: ${widest}`);
		}
		expectNone(wide);
	});
}

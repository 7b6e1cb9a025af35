/**
 * One visit to each address: axe finds nothing, scripts have changed no words of an article, and at 320 px nothing is
 * wider than the page. One address of each kind is shown to axe in every appearance; `npm run test:a11y` does so with all.
 */
import { everyAddress, kindsOfPage } from '../browser/addresses.ts';
import { test } from '../browser/quiet.ts';
import { widthFaults } from '../browser/width.ts';
import { isRead, wordFaults } from '../browser/words.ts';
import { expectNone } from '../expect-none.ts';
import { desktop } from './appearances.ts';
import { faultsIn, isFull } from './axe.ts';

const PAGES_A_TEST = 20;

for (let first = 0; first < everyAddress.length; first += PAGES_A_TEST) {
	const some = everyAddress.slice(first, first + PAGES_A_TEST);
	test(`${some[0]} to ${some.at(-1)}`, async ({ page }) => {
		if (isFull) test.setTimeout(600_000);
		const found: string[] = [];
		for (const address of some) {
			await page.goto(address);
			if (isRead(address)) found.push(...(await wordFaults(page, address)));
			if (isFull || kindsOfPage.includes(address)) {
				found.push(...(await faultsIn(page, '')));
			} else {
				found.push(...(await faultsIn(page, '', [desktop])));
				await page.setViewportSize({ width: 320, height: 568 });
				found.push(...(await widthFaults(page, `${address} at 320 px`)));
			}
		}
		expectNone(found);
	});
}

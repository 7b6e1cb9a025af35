/**
 * axe finds nothing however a page is looked at: dark, forced colors, 320 px. `npm test` takes one
 * address of each kind; `npm run test:a11y` takes all of them.
 */
import { everyAddress, kindsOfPage } from '../browser/addresses.ts';
import { test } from '../browser/quiet.ts';
import { appearances } from './appearances.ts';
import { expectNoViolationsAt, lots } from './axe.ts';

const addresses = process.env.A11Y === 'full' ? everyAddress : kindsOfPage;

for (const { name, width, height, ...media } of appearances) {
	test.describe(name, () => {
		test.use({ viewport: { width, height } });
		for (const lot of lots(addresses)) {
			test(lot.name, async ({ page }) => {
				test.slow();
				await page.emulateMedia(media);
				await expectNoViolationsAt(page, lot.some, name);
			});
		}
	});
}

/** axe finds nothing on any address of the site, as it opens on a desktop. */
import { everyAddress } from '../browser/addresses.ts';
import { test } from '../browser/quiet.ts';
import { expectNoViolationsAt, lots } from './axe.ts';

for (const { name, some } of lots(everyAddress)) {
	test(name, async ({ page }) => {
		test.slow();
		await expectNoViolationsAt(page, some);
	});
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expectNone } from '../expect-none.ts';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page (WCAG 2.2 A and AA, best practice, contrast at 7:1), each as a sentence that says where. */
export async function violationsOn(page: Page, state = ''): Promise<string[]> {
	// With forced colors the system chooses text and ground; axe would read the page's own text fill, which is not painted.
	const ownColors = await page.evaluate(() => !matchMedia('(forced-colors: active)').matches);
	const rules = {
		'color-contrast': { enabled: ownColors },
		'color-contrast-enhanced': { enabled: ownColors },
		'target-size': { enabled: true },
	};
	const { violations } = await new AxeBuilder({ page })
		// Without it, axe opens a second page for every look, in case of frames from elsewhere; there are none.
		.setLegacyMode(true)
		.options({ runOnly: { type: 'tag', values: levels }, rules, resultTypes: ['violations'] })
		.analyze();
	const here = `${new URL(page.url()).pathname} ${state}`.trim();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => {
			const why = failureSummary?.split('\n').slice(1).join(' ').trim() ?? '';
			return `${here} ${target.join(' ')}: ${id}, ${why}`;
		}),
	);
}

/** Holds a page to no violation at all. */
export async function expectNoViolations(page: Page, state = ''): Promise<void> {
	expectNone(await violationsOn(page, state));
}

/** Visits addresses one after the other in one page, which is much faster than a page for each. */
export async function expectNoViolationsAt(page: Page, addresses: string[], state = ''): Promise<void> {
	const found: string[] = [];
	for (const address of addresses) {
		await page.goto(address);
		found.push(...(await violationsOn(page, state)));
	}
	expectNone(found);
}

const PAGES_A_TEST = 20;

/** Addresses in lots that one test visits, with a name for the test. */
export function lots(addresses: string[]): { name: string; some: string[] }[] {
	return Array.from({ length: Math.ceil(addresses.length / PAGES_A_TEST) }, (_, index) => {
		const some = addresses.slice(index * PAGES_A_TEST, (index + 1) * PAGES_A_TEST);
		return { name: `${some[0]} to ${some.at(-1)}`, some };
	});
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { widthFaults } from '../browser/width.ts';
import { expectNone } from '../expect-none.ts';
import { type Appearance, appearances } from './appearances.ts';

/** `npm run test:a11y`: every address and every example in every appearance, each under every rule. */
export const isFull = process.env['A11Y'] === 'full';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Contrast at 7:1; what is under 4.5:1 is under this too, so the rule for AA need not run as well. */
const CONTRAST = 'color-contrast-enhanced';
/** The dark scheme changes colors and nothing else, so nothing else is looked at again. */
const aboutColor = { runOnly: [CONTRAST, 'link-in-text-block'] };

/** What axe finds on a page as it stands (WCAG 2.2 A and AA, best practice, contrast at 7:1), each with where. */
async function violationsOn(page: Page, where: string, { colorScheme, forcedColors }: Appearance): Promise<string[]> {
	// A page is read when its islands are alive: halfway, a button is caught between disabled and not.
	await page.waitForFunction(() => !document.querySelector('astro-island[ssr], fieldset.tool-body[disabled]'));
	// With forced colors the system chooses text and ground; axe would read the page's own text fill, which is not painted.
	const ownColors = forcedColors === 'none';
	const rules = {
		'color-contrast': { enabled: false },
		[CONTRAST]: { enabled: ownColors },
		'target-size': { enabled: true },
	};
	const all = { runOnly: { type: 'tag' as const, values: levels }, rules };
	const { violations } = await new AxeBuilder({ page })
		// Without it, axe opens a second page for every look, in case of frames from elsewhere; there are none.
		.setLegacyMode(true)
		.options({ ...(colorScheme === 'dark' && !isFull ? aboutColor : all), resultTypes: ['violations'] })
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => {
			const why = failureSummary?.split('\n').slice(1).join(' ').trim() ?? '';
			return `${where} ${target.join(' ')}: ${id}, ${why}`;
		}),
	);
}

/**
 * What is wrong with a page in each of these appearances: what axe finds, and being wider than the window (WCAG 1.4.10).
 * One page is turned from one to the next, which is much faster than a visit for each.
 */
export async function faultsIn(page: Page, state: string, looks = appearances): Promise<string[]> {
	const found: string[] = [];
	for (const look of looks) {
		const { name, width, height, ...media } = look;
		const where = `${new URL(page.url()).pathname} ${state} ${name}`;
		await page.setViewportSize({ width, height });
		await page.emulateMedia(media);
		found.push(...(await violationsOn(page, where, look)), ...(await widthFaults(page, where)));
	}
	return found;
}

export async function expectSound(page: Page, state: string, looks = appearances): Promise<void> {
	expectNone(await faultsIn(page, state, looks));
}

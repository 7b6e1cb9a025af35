import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { widthFaults } from '../browser/width.ts';
import { expectNone } from '../expect-none.ts';
import { type Appearance, appearances } from './appearances.ts';

/** `npm run test:a11y`: every address and every example in every appearance, each under every rule. */
export const isFull = process.env['A11Y'] === 'full';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Contrast at 7:1. It takes both: the second rule passes over what is under 4.5:1, as a matter for the first. */
const contrast = ['color-contrast', 'color-contrast-enhanced'];

/** WCAG 2.2 A and AA, best practice, and contrast at 7:1. */
function rulesFor({ colorScheme, forcedColors }: Appearance): RunOptions {
	// The dark scheme changes colors and nothing else, so nothing else is looked at again.
	if (colorScheme === 'dark' && !isFull) return { runOnly: [...contrast, 'link-in-text-block'] };
	// With forced colors the system chooses text and ground; axe would read the page's own text fill, which is not painted.
	const ownColors = Object.fromEntries(contrast.map((rule) => [rule, { enabled: forcedColors === 'none' }]));
	const rules = { ...ownColors, 'target-size': { enabled: true } };
	return { runOnly: { type: 'tag', values: levels }, rules };
}

/** A page is read when its islands are alive: halfway, a button is caught between disabled and not. */
const isAlive = () => !document.querySelector('astro-island[ssr], fieldset.tool-body[disabled]');

/** What axe finds on a page as it stands, each with where. */
async function violationsOn(page: Page, where: string, options: RunOptions): Promise<string[]> {
	if (!(await page.evaluate(isAlive))) await page.waitForFunction(isAlive);
	// Once a page: axe is half a megabyte, and quicker the second time.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const violations = await page.evaluate(
		async (options) => (await (window as unknown as { axe: typeof axe }).axe.run(document, options)).violations,
		{ ...options, resultTypes: ['violations' as const] },
	);
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
		found.push(...(await violationsOn(page, where, rulesFor(look))), ...(await widthFaults(page, where)));
	}
	return found;
}

export async function expectSound(page: Page, state: string, looks = appearances): Promise<void> {
	expectNone(await faultsIn(page, state, looks));
}

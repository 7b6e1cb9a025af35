import type { Page } from '@playwright/test';

/** Says what makes a page wider than its window (WCAG 1.4.10), as one fault `where: what`; none when it fits. */
export async function widthFaults(page: Page, where: string): Promise<string[]> {
	const widest = await page.evaluate(() => {
		const room = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= room) return null;
		const past = [...document.querySelectorAll('body *')].find((it) => it.getBoundingClientRect().right > room + 1);
		return `${document.documentElement.scrollWidth} px wide, ${past?.tagName.toLowerCase()}.${past?.className}`;
	});
	return widest ? [`${where}: ${widest}`] : [];
}

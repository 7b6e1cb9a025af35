import type { Page } from '@playwright/test';

/** True for what is read, and not worked in or searched with. */
export const isRead = (address: string) => !/^\/(tools\/.+|workspace|data|search)\//.test(address);

/** What scripts have changed in the words of an article since the server sent it, as faults `where: what`. */
export async function wordFaults(page: Page, address: string): Promise<string[]> {
	const { live, sent } = await page.evaluate(async () => {
		const response = await fetch(location.href);
		const plain = new DOMParser().parseFromString(await response.text(), 'text/html');
		const words = (read: Document) => {
			const main = read.querySelector('main')?.cloneNode(true) as HTMLElement;
			for (const unseen of main.querySelectorAll('script, style, template, noscript')) unseen.remove();
			return (main.textContent ?? '').replace(/\s+/g, ' ').trim();
		};
		return { live: words(document), sent: words(plain) };
	});
	if (sent.length < 80) return [`${address}: almost nothing to read without script`];
	return live === sent ? [] : [`${address}: ${firstDifference(live, sent)}`];
}

export function firstDifference(withScript: string, without: string): string {
	let at = 0;
	while (withScript[at] === without[at]) at += 1;
	const there = (text: string) => text.slice(Math.max(at - 20, 0), at + 40);
	return `with script “${there(withScript)}”, without “${there(without)}”`;
}

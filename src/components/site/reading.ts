/** How long a page takes to read, from its words. */
import { countWords, minutesToRead } from '../../lib/content/body.ts';
import type { Page } from '../../lib/content/graph.ts';

/** Words a reader meets: the lead, the takeaways and the body. */
export function wordsOf(page: Page): number {
	const data = page.entry?.data ?? {};
	const frontmatter = [data['lead'], data['short'], data['why'], ...(data['takeaways'] ?? []), ...(data['doThis'] ?? [])];
	return countWords(`${frontmatter.filter(Boolean).join('\n')}\n${page.body.text}`);
}

export function minutesFor(page: Page): number {
	return minutesToRead(wordsOf(page));
}

/** How long a page takes to read, from its words. */
import { countWords, minutesToRead } from '../../lib/content/body.ts';
import type { Page } from '../../lib/content/graph.ts';

/** Words a reader meets: the lead, the lists of the frontmatter and the body. */
export function wordsOf(page: Page): number {
	const data = page.entry?.data ?? {};
	// A step lists who takes part; a story names its partnership in one line, which is no part of its text.
	const takesPart: { role: string; does: string }[] = Array.isArray(data['who']) ? data['who'] : [];
	const who = takesPart.map(({ role, does }) => `${role} ${does}`);
	const lists = ['takeaways', 'doThis', 'ask', 'result'].flatMap((field) => data[field] ?? []);
	const frontmatter = [data['lead'], data['short'], data['why'], ...lists, ...who];
	return countWords(`${frontmatter.filter(Boolean).join('\n')}\n${page.body.text}`);
}

export function minutesFor(page: Page): number {
	return minutesToRead(wordsOf(page));
}

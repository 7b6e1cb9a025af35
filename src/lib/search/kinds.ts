/** The kinds of page a reader can search for, in the order the filter lists them. */
import type { Page } from '../content/graph.ts';

export const kinds = ['Guide', 'Step', 'Tool', 'Story', 'Term', 'Path', 'Page'] as const;
export type Kind = (typeof kinds)[number];

const byCollection: Partial<Record<Page['collection'], Kind>> = {
	guides: 'Guide',
	chapters: 'Guide',
	frameworks: 'Step',
	steps: 'Step',
	tools: 'Tool',
	stories: 'Story',
	glossary: 'Term',
	paths: 'Path',
};

/** What the search calls a page; a page that stands on its own is a “Page”. */
export function kindOf(collection: Page['collection']): Kind {
	return byCollection[collection] ?? 'Page';
}

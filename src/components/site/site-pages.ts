/** The pages that stand on their own, and the anchors that templates add to content pages. */
import type { Entry, SitePage } from '../../lib/content/graph.ts';

/** Ids that every content page may have from its layout. */
export const layoutIds = ['key-takeaways', 'what-next', 'sources', 'the-figures', 'where-the-guide-uses-it'];

/** A page stands here exactly when a file in src/pages makes it; a test of the built site holds the two together. */
export function sitePages(entries: Entry[]): SitePage[] {
	const has = (collection: Entry['collection']) => entries.some((entry) => entry.collection === collection);
	const ids = (collection: Entry['collection']) =>
		entries.filter((entry) => entry.collection === collection).map(({ id }) => id);
	const pages: (SitePage | false)[] = [
		{ path: '/', title: 'Talent Pipeline Field Guide' },
		{ path: '/start/', title: 'Where do I begin?' },
		has('guides') && { path: '/guides/', title: 'Guides' },
		has('frameworks') && { path: '/steps/', title: 'Steps' },
		has('tools') && { path: '/tools/', title: 'Tools' },
		has('stories') && { path: '/stories/', title: 'Stories' },
		has('glossary') && { path: '/glossary/', title: 'Glossary' },
		{ path: '/sources/', title: 'Sources', ids: ids('sources') },
		{ path: '/search/', title: 'Search' },
		{ path: '/workspace/', title: 'My work' },
		{ path: '/about/', title: 'About' },
		{ path: '/privacy/', title: 'Privacy' },
		{ path: '/accessibility/', title: 'Accessibility' },
	];
	return pages.filter((page) => page !== false);
}

/** The main navigation, drawn from what exists: a section with nothing in it has no entry. */
import type { CollectionKey } from 'astro:content';

export interface NavigationItem {
	path: string;
	title: string;
}

const sections: (NavigationItem & { collection: CollectionKey })[] = [
	{ path: '/guides/', title: 'Guides', collection: 'guides' },
	{ path: '/steps/', title: 'Steps', collection: 'frameworks' },
	{ path: '/tools/', title: 'Tools', collection: 'tools' },
	{ path: '/stories/', title: 'Stories', collection: 'stories' },
	{ path: '/glossary/', title: 'Glossary', collection: 'glossary' },
];

export async function navigation(entries: (collection: CollectionKey) => Promise<unknown[]>): Promise<NavigationItem[]> {
	const filled = await Promise.all(sections.map(async ({ collection }) => (await entries(collection)).length > 0));
	return sections.filter((_, index) => filled[index]);
}

/** The main navigation, drawn from what exists: a section without a page has no entry. */

export interface NavigationItem {
	path: string;
	title: string;
}

const sections: NavigationItem[] = [
	{ path: '/guides/', title: 'Guides' },
	{ path: '/steps/', title: 'Steps' },
	{ path: '/tools/', title: 'Tools' },
	{ path: '/stories/', title: 'Stories' },
	{ path: '/glossary/', title: 'Glossary' },
	{ path: '/train/', title: 'Train' },
];

/** `pages` are those of the link graph, by path. */
export function navigation(pages: ReadonlyMap<string, unknown>): NavigationItem[] {
	return sections.filter(({ path }) => pages.has(path));
}

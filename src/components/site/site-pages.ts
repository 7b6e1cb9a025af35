/** The pages that stand on their own, and the anchors that templates add to content pages. */
import type { Entry, SitePage } from '../../lib/content/graph.ts';
import { siteName, siteSummary } from './site-name.ts';

/** Ids on every step page, from its template. */
const stepIds = ['do-this', 'ask', 'who', 'what-comes-out'];

/** Ids that every content page may have from its layout. */
export const layoutIds = [
	'key-takeaways',
	'what-next',
	'sources',
	'the-figures',
	'where-the-guide-uses-it',
	...stepIds,
];

/** Headings of the page for trainers. */
const trainIds = ['before', 'link', 'share', 'handout', 'lms', 'glossary-file', 'agenda', 'round', 'open-with'];

/** Groups that the role and measure pages are divided into. */
const groupIds = (entries: Entry[], collection: Entry['collection'], prefix = '') => [
	...new Set(entries.filter((entry) => entry.collection === collection).map(({ data }) => `${prefix}${data['group']}`)),
];

/** A page stands here exactly when a file in src/pages makes it; a test of the built site holds the two together. */
export function sitePages(entries: Entry[]): SitePage[] {
	const has = (collection: Entry['collection']) => entries.some((entry) => entry.collection === collection);
	const ids = (collection: Entry['collection']) =>
		entries.filter((entry) => entry.collection === collection).map(({ id }) => id);
	const pages: (SitePage | false)[] = [
		{ path: '/', title: siteName },
		{ path: '/start/', title: 'Where do I begin?' },
		has('guides') && { path: '/guides/', title: 'Guides' },
		has('frameworks') && { path: '/steps/', title: 'Steps' },
		has('comparison') && { path: '/steps/compare/', title: 'Compare the steps, side by side', ids: ids('comparison') },
		has('roles') && {
			path: '/roles/',
			title: 'Who’s who',
			ids: [...ids('roles'), ...groupIds(entries, 'roles', 'group-')],
		},
		has('measures') && {
			path: '/measures/',
			title: 'Measures',
			ids: [...ids('measures'), ...groupIds(entries, 'measures')],
		},
		has('tools') && { path: '/tools/', title: 'Tools' },
		has('stories') && { path: '/stories/', title: 'Stories' },
		has('glossary') && { path: '/glossary/', title: 'Glossary' },
		{ path: '/train/', title: 'Train', ids: trainIds },
		{ path: '/sources/', title: 'Sources', ids: ids('sources') },
		{ path: '/search/', title: 'Search' },
		has('official-files') && { path: '/data/', title: 'Data desk', ids: ids('official-files') },
		{ path: '/workspace/', title: 'My work' },
		{ path: '/about/', title: 'About' },
		{ path: '/privacy/', title: 'Privacy' },
		{ path: '/accessibility/', title: 'Accessibility' },
	];
	return pages.filter((page) => page !== false);
}

/** What each of these pages is, in one sentence, by path. */
export const siteAbout: Record<string, string> = {
	'/': siteSummary,
	'/start/': 'Choose by what you came for: to understand, to see where you stand, or to look something up.',
	'/guides/': 'All guides, with how long each takes to read.',
	'/steps/': 'Step-by-step ways to build a partnership and a career pathway.',
	'/steps/compare/': 'The step frameworks side by side, by the question each step answers.',
	'/roles/': 'The roles on both sides: what each decides, when to involve them, what to ask.',
	'/measures/': 'What a partnership can measure, with unit, direction and the pain points each measure answers.',
	'/tools/': 'Working tools that run in the browser and send nothing anywhere.',
	'/stories/': 'What partnerships did, with their figures.',
	'/glossary/': 'Every term in plain words. Also as data: /glossary.json.',
	'/train/': 'How to teach with the site: links, handouts, a sample agenda, a team round.',
	'/sources/': 'The documents the site retells, who published them, and what our copies had lost.',
	'/search/': 'Search, and an index of everything from A to Z.',
	'/data/': 'Official labor and education figures: read and kept in the browser, for the tools that use them.',
	'/workspace/': 'What is saved in this browser: open it, name it, back it up or delete it.',
	'/about/': 'What the site is, how it is made, and how you may use it.',
	'/privacy/': 'What the site stores and where. Nothing you type leaves the browser.',
	'/accessibility/': 'What was checked, what was not, and how to report a problem.',
};

/**
 * The link graph: every page the content makes, what it links to, what links to it, and everything that is wrong.
 * Built once from plain entries, so the site, `npm run validate` and the tests share it.
 */
import { type Body, readBody } from './body.ts';
import { aliasClaims, componentProblems, cycles, repeated, unusedSources } from './graph-checks.ts';
import { type Reference, references } from './references.ts';
import { themeProblems } from './theme-checks.ts';

export type Collection =
	| 'sources'
	| 'glossary'
	| 'stories'
	| 'guides'
	| 'chapters'
	| 'frameworks'
	| 'steps'
	| 'questions'
	| 'themes'
	| 'flows'
	| 'paths'
	| 'roles'
	| 'measures'
	| 'wording'
	| 'examples'
	| 'comparison'
	| 'inventory'
	| 'official-files'
	| 'tools';

/** A content entry as the loader gives it; `data` has passed its schema. */
export interface Entry {
	collection: Collection;
	id: string;
	// biome-ignore lint/suspicious/noExplicitAny: fifteen schemas meet here; references.ts reads only fields they share.
	data: Record<string, any>;
	/** The MDX body; empty for pure data. */
	body: string;
}

export interface Page {
	path: string;
	collection: Collection | 'site';
	id: string;
	title: string;
	body: Body;
	entry: Entry | null;
	/** The guide or framework it is read in. */
	within: string | null;
}

export interface Link {
	from: string;
	to: string;
	hash: string;
}

export interface Graph {
	pages: Map<string, Page>;
	links: Link[];
	/** By path: the pages that link to it, each once, in the order pages are listed. */
	backlinks: Map<string, string[]>;
	/** Sentences, each naming the entry at fault. Empty when all is well. */
	problems: string[];
}

/** A page that is not made from one entry, with the ids a link may point at. */
export interface SitePage {
	path: string;
	title: string;
	ids?: string[];
}

const last = (id: string): string => id.split('/').at(-1) ?? id;

/** The addresses an entry is read at: none for pure data, one for most, one per guide for a chapter. */
function addresses(entry: Entry, entries: Entry[]): { path: string; within: string | null }[] {
	const here = (path: string, within: string | null = null) => [{ path, within }];
	switch (entry.collection) {
		case 'glossary':
		case 'stories':
		case 'guides':
		case 'paths':
		case 'tools':
			return here(`/${entry.collection}/${entry.id}/`);
		case 'frameworks':
			return here(`/steps/${entry.id}/`);
		case 'steps':
			return here(`/steps/${entry.id}/`, entry.id.split('/')[0]);
		case 'chapters':
			return entries
				.filter((guide) => guide.collection === 'guides' && guide.data.chapters.includes(entry.id))
				.map((guide) => ({ path: `/guides/${guide.id}/${last(entry.id)}/`, within: guide.id }));
		default:
			return [];
	}
}

function contentPages(entries: Entry[]): Page[] {
	return entries.flatMap((entry) => {
		const written = readBody(entry.body);
		const drawn = written.components.map((component) => componentText(component, entries));
		const body = { ...written, text: [written.text, ...drawn].join('\n') };
		return addresses(entry, entries).map(({ path, within }) => ({
			path,
			within,
			body,
			entry,
			collection: entry.collection,
			id: entry.id,
			title: entry.data.title ?? entry.data.term,
		}));
	});
}

/** The ids that a component puts on the page. */
function componentAnchors({ name, attributes }: Body['components'][number], entries: Entry[]): string[] {
	if (name === 'Example') return [`example-${attributes['id']}`];
	if (name === 'RoleList')
		return entries
			.filter((it) => it.collection === 'roles' && it.data['group'] === attributes['group'])
			.map(({ id }) => id);
	if (name !== 'Questions') return [];
	const set = entries.find((it) => it.collection === 'questions' && it.id === attributes['set']);
	return (set?.data['actions'] ?? []).map((action: { id: string }) => action.id);
}

/** All strings in a value, however deep. */
function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

/** The words a component brings to the page from other entries, so that reading time and mentions count them. */
function componentText({ name, attributes }: Body['components'][number], entries: Entry[]): string {
	const find = (collection: Collection, id: string | undefined) =>
		entries.filter((it) => it.collection === collection && it.id === id);
	const sources: Record<string, () => Entry[]> = {
		Example: () => find('examples', attributes['id']),
		Questions: () => find('questions', attributes['set']),
		RoleList: () => entries.filter((it) => it.collection === 'roles' && it.data['group'] === attributes['group']),
	};
	const shown = sources[name]?.() ?? [];
	return shown.flatMap(({ data }) => stringsIn({ ...data, sources: [] })).join('\n');
}

const emptyBody: Body = { links: [], headings: [], components: [], text: '', prose: [] };

/** Builds the graph. `idsOnPages` names anchors that layouts add, such as `key-takeaways`. */
export function buildGraph(entries: Entry[], sitePages: SitePage[], idsOnPages: string[] = []): Graph {
	const problems: string[] = [];
	const site: Page[] = sitePages.map(({ path, title }) => ({
		...{ path, title, collection: 'site', id: path, body: emptyBody, entry: null, within: null },
	}));
	const all = [...site, ...contentPages(entries)];
	const pages = new Map(all.map((page) => [page.path, page]));
	problems.push(...repeated(all.map((page) => page.path)).map((path) => `Two pages claim the address ${path}.`));

	const anchors = (page: Page): Set<string> =>
		new Set([
			...page.body.headings.map((heading) => heading.id),
			...page.body.components.flatMap((component) => componentAnchors(component, entries)),
			...(sitePages.find((sitePage) => sitePage.path === page.path)?.ids ?? []),
			...idsOnPages,
		]);

	const links: Link[] = [];
	const ids = new Set(entries.map((entry) => `${entry.collection}/${entry.id}`));
	for (const entry of entries) {
		const name = `${entry.collection}/${entry.id}`;
		const found: Reference[] = references(entry);
		for (const reference of found.filter(({ kind }) => kind === 'entry')) {
			if (!ids.has(reference.to))
				problems.push(`${name}: ${reference.field} names ${reference.to}, which is not there.`);
		}
		for (const reference of found.filter(({ kind }) => kind === 'path')) {
			const [path = '', hash = ''] = reference.to.split('#');
			const target = pages.get(path);
			if (!target) problems.push(`${name}: ${reference.field} leads to ${reference.to}, which is not a page.`);
			else if (hash && !anchors(target).has(hash))
				problems.push(`${name}: ${reference.field} leads to #${hash}, a heading that ${path} does not have.`);
			for (const from of addresses(entry, entries)) links.push({ from: from.path, to: path, hash });
		}
		problems.push(...componentProblems(entry, readBody(entry.body), ids));
	}
	for (const chapter of entries.filter(({ collection }) => collection === 'chapters')) {
		if (addresses(chapter, entries).length === 0) problems.push(`chapters/${chapter.id}: no guide lists it.`);
	}
	for (const step of entries.filter(({ collection }) => collection === 'steps')) {
		const listed = entries.some((it) => it.collection === 'frameworks' && it.data.steps.includes(step.id));
		if (!listed) problems.push(`steps/${step.id}: no framework lists it.`);
	}
	problems.push(
		...aliasClaims(entries),
		...unusedSources(entries),
		...cycles(entries, pages),
		...themeProblems(entries),
	);

	const backlinks = new Map<string, string[]>();
	for (const { from, to } of links) {
		const known = backlinks.get(to) ?? [];
		if (from !== to && !known.includes(from)) backlinks.set(to, [...known, from]);
	}
	return { pages, links, backlinks, problems };
}

/** How often a page says a term or one of its aliases, in running text. */
export function mentions(page: Page, names: string[]): number {
	const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})s?(?![\\p{L}\\p{N}])`, 'giu');
	return page.body.text.match(pattern)?.length ?? 0;
}

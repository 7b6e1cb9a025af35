/** The pages of the link graph, as the search and the A to Z index see them. */
import type { Graph, Page } from '../content/graph.ts';
import { type Kind, kindOf } from './kinds.ts';

export interface SearchablePage {
	path: string;
	title: string;
	kind: Kind;
	/** The guide or framework it is read in. */
	section: { path: string; name: string } | null;
	acronym: string | null;
	/** The acronym and every alias. */
	names: string[];
	headings: string[];
	/** All running text, from the body and from the fields. */
	text: string;
}

/** Nobody looks for these: the front page, and the search itself. */
const leftOut = new Set(['/', '/search/']);

/** Fields that hold no words of the page. */
const notText = new Set(['sources', 'aliases', 'to']);

/** Every sentence in the fields of an entry. A string without a space is an id or a path. */
function textIn(value: unknown): string[] {
	if (typeof value === 'string') return /\s/.test(value) ? [value] : [];
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([field, inner]) => (notText.has(field) ? [] : textIn(inner)));
}

function sectionOf(page: Page, graph: Graph): SearchablePage['section'] {
	if (!page.within) return null;
	const path = `/${page.collection === 'chapters' ? 'guides' : 'steps'}/${page.within}/`;
	const cover = graph.pages.get(path);
	return cover ? { path, name: cover.entry?.data.short ?? cover.title } : null;
}

/**
 * In the order of the graph. A chapter that two guides share is two pages here, one for each address; `onlyOnce` keeps
 * the first, as the index does.
 */
export function searchablePages(graph: Graph, { onlyOnce }: { onlyOnce: boolean }): SearchablePage[] {
	const seen = new Set<string>();
	const pages = [...graph.pages.values()].filter((page) => {
		const key = `${page.collection}/${page.id}`;
		const again = onlyOnce && seen.has(key);
		seen.add(key);
		return !again && !leftOut.has(page.path);
	});
	return pages.map((page) => {
		const data = page.entry?.data ?? {};
		const acronym: string | null = data.acronym ?? null;
		return {
			path: page.path,
			title: page.title,
			kind: kindOf(page.collection),
			section: sectionOf(page, graph),
			acronym,
			names: [...(acronym ? [acronym] : []), ...(data.aliases ?? [])],
			headings: page.body.headings.map(({ text }) => text),
			text: [...textIn(data), page.body.text].join('\n'),
		};
	});
}

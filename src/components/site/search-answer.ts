/** One answer to one question: the index, the names people use and the word list brought together. */
import { type BestMatch, bestMatches } from '../../lib/search/best-match.ts';
import { type ExcerptPart, excerptParts, withoutTitle } from '../../lib/search/excerpt.ts';
import { doubtfulWords, missingWords, wordsAt } from '../../lib/search/found-words.ts';
import { resultLine } from '../../lib/search/messages.ts';
import { type NamesFile, sectionOf } from '../../lib/search/names.ts';
import { askedWords, searchWords, withoutWords } from '../../lib/search/query-words.ts';
import type { IndexFilters } from '../../lib/search/search-state.ts';
import { bestSections } from '../../lib/search/sections.ts';
import { href } from './address.ts';
import { type Found, type FoundPage, searchIndex } from './search-index.ts';
import { loadNames } from './search-names.ts';

export interface Hit {
	url: string;
	title: string;
	kind: string;
	/** The guide or framework it belongs to. */
	within: string | null;
	/** The page in a sentence, when the page says it. */
	about: string | null;
	excerpt: ExcerptPart[];
	sections: { title: string; url: string; excerpt: ExcerptPart[] }[];
	/** The query is a whole name of this page. */
	best: boolean;
	/** The name that was typed or begun, when it is not the title. */
	via: string | null;
}

/** Some hits, and a way to the ones after them; null when all are shown. */
export interface Hits {
	hits: Hit[];
	more: (() => Promise<Hits>) | null;
}

export interface Answer extends Hits {
	total: number;
	/** The words that were looked for and found; null when nothing was found. */
	searched: string | null;
	/** What to show over the results, and say aloud. */
	line: string;
	/** The query with its spelling mended. */
	suggestion: string | null;
}

const MOST_SECTIONS = 3;
/** How many results of its kind are read to tell of a page that was called by its name but is not among the first. */
const LOOK_FURTHER = 4;

function hitOf(page: FoundPage, names: NamesFile, best: BestMatch | undefined): Hit {
	const title = page.meta.title ?? page.url;
	return {
		url: page.url,
		title,
		kind: page.filters.kind?.[0] ?? 'Page',
		within: sectionOf(page.url.slice(href('/').length - 1), names),
		about: page.meta.summary ?? null,
		excerpt: excerptParts(withoutTitle(page.excerpt, title)),
		sections: bestSections(page.sub_results, MOST_SECTIONS).map((section) => ({
			title: section.title,
			url: section.url,
			excerpt: excerptParts(withoutTitle(section.excerpt, section.title)),
		})),
		best: best?.whole ?? false,
		via: best?.via ?? null,
	};
}

function hitByName({ page, via, whole }: BestMatch): Hit {
	const { title, kind } = page;
	return { url: href(page.path), title, kind, within: null, about: null, excerpt: [], sections: [], best: whole, via };
}

/** What may be wrong with the words of a query, seen from what it found. */
async function spelling(query: string, pages: FoundPage[]) {
	const marked = pages.flatMap(({ content, locations, meta }) => [...wordsAt(content, locations), meta.title ?? '']);
	const missing = missingWords(query, marked);
	const doubtful = doubtfulWords(query, marked);
	if (doubtful.length === 0) return { missing: [], suggestion: null };
	try {
		const { unknown, suggestion } = await (await import('./search-spelling.ts')).checkSpelling(query, doubtful);
		return { missing: missing.filter((word) => unknown.includes(word)), suggestion };
	} catch {
		return { missing, suggestion: null };
	}
}

type Results = Found['results'];

const read = (results: Results, size: number): Promise<FoundPage[]> =>
	Promise.all(results.slice(0, size).map((result) => result.data()));

interface Finding {
	/** The words that were looked for. */
	query: string;
	pages: FoundPage[];
	rest: Results;
	missing: string[];
	suggestion: string | null;
}

/**
 * The pages that hold the words. For a word that is nowhere Pagefind takes what its first letters find, which is no
 * answer to it: so the words that are somewhere are asked for again, alone.
 */
async function findPages(query: string, filters: IndexFilters, size: number): Promise<Finding> {
	const { results } = await searchIndex(query, filters);
	const pages = await read(results, size);
	const words = await spelling(query, pages);
	if (words.missing.length === 0) return { ...words, query, pages, rest: results.slice(size) };
	const kept = withoutWords(query, words.missing);
	if (askedWords(kept).length === 0) return { ...words, query, pages: [], rest: [] };
	const again = await searchIndex(kept, filters);
	return { ...words, query: kept, pages: await read(again.results, size), rest: again.results.slice(size) };
}

const pageOf = ({ page }: BestMatch, pages: FoundPage[]) => pages.find(({ url }) => url === href(page.path));

/** The page a name leads to: among the first results, or soon found among those of its kind. */
async function pageNamed(match: BestMatch, { query, pages }: Finding): Promise<FoundPage | undefined> {
	const first = pageOf(match, pages);
	if (first || !match.whole) return first;
	const { results } = await searchIndex(query, { kind: { any: [match.page.kind] } });
	// One by one, because each costs bytes and the next is mostly the one.
	for (const result of results.slice(0, LOOK_FURTHER)) {
		const page = await result.data();
		if (pageOf(match, [page])) return page;
	}
	return undefined;
}

/** The pages called by their name, told by what the index says of them where it can be had. */
async function namedHits(matches: BestMatch[], finding: Finding, names: NamesFile): Promise<Hit[]> {
	const pages = await Promise.all(matches.map((match) => pageNamed(match, finding)));
	return matches.map((match, index) => {
		const page = pages[index];
		return page ? hitOf(page, names, match) : hitByName(match);
	});
}

/** Answers with the first `size` pages. Rejects with a SearchFailure when the index cannot be had. */
export async function answer(query: string, filters: IndexFilters, size: number): Promise<Answer> {
	const words = searchWords(query);
	const [finding, names] = await Promise.all([findPages(words, filters, size), loadNames()]);
	const { pages, rest, missing, suggestion } = finding;

	const filtered = Object.keys(filters).length > 0;
	const byQuery = bestMatches(query, names.pages);
	const matches = byQuery.length > 0 ? byQuery : bestMatches(words, names.pages);
	const named = await namedHits(
		matches.filter((match) => !filtered || pageOf(match, pages)),
		finding,
		names,
	);

	const shown = new Set(named.map(({ url }) => url));
	const newHits = (found: FoundPage[]) =>
		found.filter(({ url }) => !shown.has(url)).map((page) => hitOf(page, names, undefined));
	const hits = [...named, ...newHits(pages)];
	const total = Math.max(hits.length, pages.length + rest.length);
	const said = total > 0 ? withoutWords(query, missing) : query;
	return {
		total,
		hits,
		line: resultLine({ query: said, total, missing, filtered, suggested: suggestion !== null }),
		searched: total > 0 ? finding.query : null,
		suggestion,
		more: furtherHits(rest, size, newHits),
	};
}

function furtherHits(rest: Results, size: number, hitsOf: (pages: FoundPage[]) => Hit[]): Hits['more'] {
	if (rest.length === 0) return null;
	return async () => ({
		hits: hitsOf(await read(rest, size)),
		more: furtherHits(rest.slice(size), size, hitsOf),
	});
}

/** The two files the search reads beside the index: the names of pages, and every word worth suggesting. */
import type { Kind } from './kinds.ts';
import type { SearchablePage } from './searchable-pages.ts';
import type { Vocabulary } from './suggest.ts';
import { wordsOf } from './text.ts';

/** A page by what people call it. */
export interface NamedPage {
	path: string;
	title: string;
	kind: Kind;
	/** Acronym and aliases. */
	names: string[];
}

/** `/search-words.json`. */
export interface NamesFile {
	pages: NamedPage[];
	/** Short names of guides and frameworks, by their path. */
	sections: Record<string, string>;
}

/** `/search-vocabulary.json`: words parted by spaces, each in the first list it belongs to. Lists keep the file small. */
export interface VocabularyFile {
	names: string;
	headings: string;
	text: string;
}

const SHORTEST_NAME_WORD = 3;
const SHORTEST_TEXT_WORD = 4;
/** A rarer word may be a slip of ours; and a page that has it shows it, so it is not needed to know it. */
const FEWEST_PAGES = 3;
/** Keeps the file within its bytes however large the site grows; the words on most pages are kept. */
const MOST_TEXT_WORDS = 3000;

/**
 * Chapters and steps are left out: people call them by their title if by anything, which the index knows, and they are
 * most of the pages. That keeps the first search small.
 */
export function namesFile(pages: readonly SearchablePage[]): NamesFile {
	const named = pages.filter(({ section, names }) => section === null || names.length > 0);
	const sections = pages.flatMap(({ section }) => (section ? [[section.path, section.name] as const] : []));
	return {
		pages: named.map(({ path, title, kind, names }) => ({ path, title, kind, names })),
		sections: Object.fromEntries(sections),
	};
}

/** The short name of the guide or framework that the page with this path is read in, null when it is in none. */
export function sectionOf(path: string, { sections }: NamesFile): string | null {
	return sections[path.replace(/[^/]+\/$/, '')] ?? null;
}

function distinctWords(texts: string[], shortest: number): Set<string> {
	return new Set(texts.flatMap(wordsOf).filter((word) => word.length >= shortest && !/\p{N}/u.test(word)));
}

export function vocabularyFile(pages: readonly SearchablePage[]): VocabularyFile {
	const names = distinctWords(
		pages.flatMap((page) => [page.title, ...page.names]),
		SHORTEST_NAME_WORD,
	);
	const headings = distinctWords(
		pages.flatMap((page) => page.headings),
		SHORTEST_TEXT_WORD,
	);
	const pagesWith = new Map<string, number>();
	for (const page of pages) {
		for (const word of distinctWords([page.text], SHORTEST_TEXT_WORD))
			pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
	}
	const text = [...pagesWith]
		.filter(([word, count]) => count >= FEWEST_PAGES && !names.has(word) && !headings.has(word))
		.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
		.slice(0, MOST_TEXT_WORDS)
		.map(([word]) => word);
	const list = (words: Iterable<string>) => [...words].sort().join(' ');
	return { names: list(names), headings: list(headings.difference(names)), text: list(text) };
}

/** Reads the file back: names weigh 3, headings 2, words of the text 1. */
export function readVocabulary({ names, headings, text }: VocabularyFile): Vocabulary {
	const weighted = [text, headings, names].flatMap((list, index) =>
		list.split(' ').map((word): [string, number] => [word, index + 1]),
	);
	return new Map(weighted.filter(([word]) => word !== ''));
}

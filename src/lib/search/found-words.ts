/**
 * Pagefind never says that it does not know a word: it cuts letters off the end until something matches, and leaves out
 * a word of several that matches nothing. These rules tell from the marked words what was really found.
 */
import { nameKey, wordsOf } from './text.ts';

/** Shorter words are never called missing: they are articles, or acronyms the names file knows. */
const SHORTEST_WORD = 3;

/** At least this many letters of a word, and half of it, must begin the marked word: “studied” finds “study”. */
const SHORTEST_STEM = 3;

function beginsAlike(word: string, marked: string): boolean {
	const stem = Math.max(SHORTEST_STEM, Math.ceil(word.length / 2));
	return marked.startsWith(word.slice(0, stem));
}

/** The words of the query that none of the marked words answers, in the order typed, each once. */
export function missingWords(query: string, marked: string[]): string[] {
	const found = marked.flatMap((text) => [nameKey(text), ...wordsOf(text)]);
	const asked = wordsOf(query).filter((word) => word.length >= SHORTEST_WORD);
	return [...new Set(asked)].filter((word) => !found.some((it) => beginsAlike(word, it)));
}

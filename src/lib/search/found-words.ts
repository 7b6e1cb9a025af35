/**
 * Pagefind never says that it does not know a word: it cuts letters off the end until something matches, and leaves out
 * a word of several that matches nothing. These rules tell from the marked words what was really found.
 */
import { askedWords } from './query-words.ts';
import { nameKey, plainForms, wordsOf } from './text.ts';

/** At least this many letters of a word, and half of it, must begin the marked word: “studied” finds “study”. */
const SHORTEST_STEM = 3;

const stemLength = (word: string): number => Math.max(SHORTEST_STEM, Math.ceil(word.length / 2));

const foundIn = (marked: readonly string[]): string[] => marked.flatMap((text) => [nameKey(text), ...wordsOf(text)]);

/** The words of the query that no marked word answers, not even one that only begins alike. */
export function missingWords(query: string, marked: readonly string[]): string[] {
	const found = foundIn(marked);
	return askedWords(query).filter((word) => !found.some((it) => it.startsWith(word.slice(0, stemLength(word)))));
}

/** The words of the query that no marked word spells out: they may be misspelled. */
export function doubtfulWords(query: string, marked: readonly string[]): string[] {
	const found = foundIn(marked);
	const forms = (word: string) => plainForms(word).filter((form) => form.length >= SHORTEST_STEM);
	return askedWords(query).filter((word) => !found.some((it) => forms(word).some((form) => it.startsWith(form))));
}

/** The words of a page at the places Pagefind counts them, in its order of whitespace-parted words. */
export function wordsAt(content: string, locations: readonly number[]): string[] {
	const words = content.split(/\s+/);
	return locations.flatMap((location) => words[location] ?? []);
}

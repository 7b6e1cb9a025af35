/** “Did you mean …?”: the nearest word of the site to one that is not on it. */
import { distance } from 'fastest-levenshtein';
import { fold, plainForms } from './text.ts';

/** Every word the site uses, folded, with how much it stands out: 3 in a name, 2 in a heading, 1 in the text. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Shorter words have too many neighbors to guess at. */
const SHORTEST_WORD = 4;

/** Up to here a word with another first letter is another word: “pool” is not “tool”. */
const LONGEST_SHORT_WORD = 5;

/** How many slips of the finger a word of this many letters may hold. */
export function slipLimit(letters: number): number {
	if (letters < SHORTEST_WORD) return 0;
	if (letters <= LONGEST_SHORT_WORD) return 1;
	return letters < 12 ? 2 : 3;
}

/**
 * Letters added, left out or changed between two words, two neighbors in the wrong order counting as one slip: the
 * Levenshtein distance with at most one transposition (Damerau 1964 found these four in 80 % of misspellings).
 */
export function slips(typed: string, word: string): number {
	let least = distance(typed, word);
	for (let at = 0; at + 1 < typed.length && least > 1; at++) {
		const swapped = `${typed.slice(0, at)}${typed[at + 1]}${typed[at]}${typed.slice(at + 2)}`;
		least = Math.min(least, 1 + distance(swapped, word));
	}
	return least;
}

/** True for a word of the site and its plain inflections. */
export function isOnSite(word: string, vocabulary: Vocabulary): boolean {
	return plainForms(word).some((form) => vocabulary.has(form));
}

/** True for a word of the site, its plain inflections, one that is still being typed, and what is too short or has digits. */
export function isKnown(word: string, vocabulary: Vocabulary): boolean {
	if (word.length < SHORTEST_WORD || /\p{N}/u.test(word)) return true;
	if (isOnSite(word, vocabulary)) return true;
	for (const known of vocabulary.keys()) if (known.startsWith(word)) return true;
	return false;
}

/**
 * The word of the vocabulary that was probably meant: fewest slips, then the one that stands out most, then the
 * alphabet. Null for a known word, and when nothing is near enough. A short word, and one with more than one slip, must
 * at least begin right: first letters are rarely wrong (Yannakoudakis and Fawthrop 1983).
 */
export function suggestWord(typed: string, vocabulary: Vocabulary): string | null {
	const word = fold(typed);
	if (isKnown(word, vocabulary)) return null;
	const limit = slipLimit(word.length);
	let best: { word: string; slips: number; weight: number } | null = null;
	for (const [known, weight] of vocabulary) {
		if (Math.abs(known.length - word.length) > limit || known.length < SHORTEST_WORD) continue;
		const found = { word: known, slips: slips(word, known), weight };
		const surelyMeant = known[0] === word[0] || (found.slips === 1 && word.length > LONGEST_SHORT_WORD);
		if (found.slips > limit || !surelyMeant) continue;
		if (!best || isNearer(found, best)) best = found;
	}
	return best?.word ?? null;
}

function isNearer(a: { word: string; slips: number; weight: number }, b: typeof a): boolean {
	if (a.slips !== b.slips) return a.slips < b.slips;
	if (a.weight !== b.weight) return a.weight > b.weight;
	return a.word < b.word;
}

/**
 * The query with each of `misspelled` (folded words of it) replaced by its suggestion; null when none has one. What is
 * spelled right stays as it was typed.
 */
export function suggestQuery(query: string, misspelled: readonly string[], vocabulary: Vocabulary): string | null {
	let changed = false;
	const suggestion = query.replace(/[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*/gu, (typed) => {
		if (!misspelled.includes(fold(typed).replace(/'s?$/, ''))) return typed;
		const better = suggestWord(typed, vocabulary);
		changed ||= better !== null;
		return better ?? typed;
	});
	return changed ? suggestion : null;
}

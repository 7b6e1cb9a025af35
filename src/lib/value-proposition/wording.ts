/**
 * Deficit wording: finding the words of the reviewed list in what a person typed, and putting the suggestion in their
 * place. Words match whole, in any case, with a hyphen or a space, with a straight or a curly apostrophe.
 */
import type { Wording } from '../content/schemas.ts';

/** Entries by id, as the page hands them over. */
export type WordingList = Readonly<Record<string, Wording>>;

export interface Flag {
	/** Id of the entry. */
	entry: string;
	/** Where the words stand in the text, and the words themselves. */
	start: number;
	end: number;
	words: string;
	/** What to say instead, with a capital where the words had one. */
	say: string;
}

interface Known {
	entry: string;
	/** Null for a longer phrase in which the words are fine. */
	say: string | null;
}

const plain = (words: string): string =>
	words
		.toLowerCase()
		.replace(/[\s\u00a0\u2010-\u2013-]+/g, ' ')
		.replaceAll('’', "'");

function patternOf(words: string): string {
	const parts = plain(words).split(' ');
	return parts.map((part) => part.replaceAll("'", "['’]")).join('[\\s\\u00a0\\u2010-\\u2013-]+');
}

/** The list as one pattern, longest words first, and what each match means. */
function prepared(list: WordingList): { pattern: RegExp | null; known: Map<string, Known> } {
	const known = new Map<string, Known>();
	for (const [entry, { instead, fine }] of Object.entries(list)) {
		for (const { words, say } of instead) for (const each of words) known.set(plain(each), { entry, say });
		for (const each of fine) known.set(plain(each), { entry, say: null });
	}
	if (known.size === 0) return { pattern: null, known };
	const longestFirst = [...known.keys()].sort((one, other) => other.length - one.length);
	// A letter or digit before or after makes it part of another word; so does a hyphen that joins one on.
	const border = [
		'(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][\\u2010\\u2011-])',
		'(?![\\p{L}\\p{N}]|[\\u2010\\u2011-][\\p{L}\\p{N}])',
	];
	return { pattern: new RegExp(`${border[0]}(?:${longestFirst.map(patternOf).join('|')})${border[1]}`, 'giu'), known };
}

const searches = new WeakMap<WordingList, (text: string) => Flag[]>();

/** A search over the list. It is prepared once for each list, since it is asked for at every keystroke. */
export function wordingSearch(list: WordingList): (text: string) => Flag[] {
	const search = searches.get(list) ?? searchIn(prepared(list));
	searches.set(list, search);
	return search;
}

function searchIn({ pattern, known }: ReturnType<typeof prepared>): (text: string) => Flag[] {
	return (text) => {
		if (pattern === null) return [];
		return [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
			const found = known.get(plain(words));
			if (!found || found.say === null) return [];
			const isCapital = /^\p{Lu}/u.test(words) && words !== words.toUpperCase();
			const say = isCapital ? found.say.charAt(0).toUpperCase() + found.say.slice(1) : found.say;
			return [{ entry: found.entry, start: index, end: index + words.length, words, say }];
		});
	};
}

const startsWithVowel = (words: string): boolean => /^[aeiou]/i.test(words);

/**
 * The text with the suggestion in place of the flagged words and of nothing else, save an "a" or "an" right before them
 * that no longer fits. Returns the text as it is when the words are no longer there.
 */
export function withSuggestion(text: string, { start, end, words, say }: Omit<Flag, 'entry'>): string {
	if (text.slice(start, end) !== words) return text;
	const before = text.slice(0, start);
	const article = /(?<![\p{L}\p{N}])(an?)(\s+)$/iu.exec(before);
	const after = text.slice(end);
	if (article === null || startsWithVowel(words) === startsWithVowel(say)) return before + say + after;
	const [, a = '', space = ''] = article;
	const fitting = a.charAt(0) + (startsWithVowel(say) ? 'n' : '');
	return before.slice(0, article.index) + fitting + space + say + after;
}

/**
 * Deficit wording: finding the words of the reviewed list in what a person typed, and putting the suggestion in their
 * place. Words match whole, in any case, with a hyphen or a space, with a straight or a curly apostrophe. Words inside
 * a phrase that is fine are not flagged, however much longer the flagged phrase is.
 */
import type { Wording } from '../content/schemas.ts';
import { capitalized } from './sentences.ts';
import { canReplace, isInName, type Use } from './wording-fit.ts';

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
	/** True where it can stand in their place. Elsewhere the sentence has to be written anew, which only a person can. */
	fits: boolean;
}

interface Known {
	entry: string;
	/** Null for a longer phrase in which the words are fine. */
	say: string | null;
	as: Use;
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
		for (const { words, say, as } of instead) for (const each of words) known.set(plain(each), { entry, say, as });
		for (const each of fine) known.set(plain(each), { entry, say: null, as: 'name' });
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

type Place = Pick<Flag, 'start' | 'end'>;

interface Match extends Known, Place {
	words: string;
}

/** The longest phrase of the list at each place where one begins. They may lie across each other. */
function matchesIn(text: string, pattern: RegExp, known: Map<string, Known>): Match[] {
	const found: Match[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		const [words] = match;
		const what = known.get(plain(words));
		if (what) found.push({ ...what, start: match.index, end: match.index + words.length, words });
		pattern.lastIndex = match.index + 1;
	}
	return found;
}

const overlap = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

function searchIn({ pattern, known }: ReturnType<typeof prepared>): (text: string) => Flag[] {
	return (text) => {
		if (pattern === null) return [];
		const matches = matchesIn(text, pattern, known);
		const fine = matches.filter(({ say }) => say === null);
		const flags = matches.flatMap(({ entry, start, end, words, say, as }): Flag[] => {
			const match = { entry, start, end, words, say, as };
			if (say === null || fine.some((each) => overlap(each, match)) || isInName(text, match)) return [];
			const isCapital = /^\p{Lu}/u.test(words) && words !== words.toUpperCase();
			const shown = isCapital ? capitalized(say) : say;
			const flag = { entry, start, end, words, say: shown };
			const fits =
				canReplace(text, match, as, say) && !makesAnother(text, flag, (part) => matchesIn(part, pattern, known));
			return [{ ...flag, fits }];
		});
		// Of phrases that lie across each other: one that can be replaced, then the longer, then the first.
		const kept: Flag[] = [];
		for (const flag of flags.sort(
			(one, other) => Number(other.fits) - Number(one.fits) || lengthOf(other) - lengthOf(one),
		)) {
			if (!kept.some((each) => overlap(each, flag))) kept.push(flag);
		}
		return kept.sort((one, other) => one.start - other.start);
	};
}

/** Further than any phrase of the list reaches. */
const REACH = 80;

/** True when the suggestion, with the words around it, would make a phrase of the list again. */
function makesAnother(text: string, flag: Omit<Flag, 'fits'>, matches: (text: string) => Match[]): boolean {
	const from = Math.max(0, flag.start - REACH);
	const near = text.slice(from, flag.end + REACH);
	const at = { ...flag, start: flag.start - from, end: flag.end - from };
	const written = { ...at, end: at.start + flag.say.length };
	return matches(withSuggestion(near, at)).some((each) => each.say !== null && overlap(each, written));
}

const lengthOf = ({ start, end }: Place): number => end - start;

const startsWithVowel = (words: string): boolean => /^[aeiou]/i.test(words);

/**
 * The text with the suggestion in place of the flagged words and of nothing else, save an "a" or "an" right before them
 * that no longer fits. Returns the text as it is when the words are no longer there.
 */
export function withSuggestion(text: string, { start, end, words, say }: Omit<Flag, 'entry' | 'fits'>): string {
	if (text.slice(start, end) !== words) return text;
	const before = text.slice(0, start);
	const article = /(?<![\p{L}\p{N}])(an?)(\s+)$/iu.exec(before);
	const after = text.slice(end);
	if (article === null || startsWithVowel(words) === startsWithVowel(say)) return before + say + after;
	const [, a = '', space = ''] = article;
	const fitting = a.charAt(0) + (startsWithVowel(say) ? 'n' : '');
	return before.slice(0, article.index) + fitting + space + say + after;
}

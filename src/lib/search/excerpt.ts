/** Pagefind gives excerpts as text with <mark> around what was found and &lt; &gt; for angle brackets. */

import { nameKey } from './text.ts';

export interface ExcerptPart {
	text: string;
	found: boolean;
}

const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/**
 * Takes an excerpt apart, so that it can be drawn as text nodes and never as markup. Neighboring found words become one
 * part. A "…" says where the excerpt begins or ends inside a sentence.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
	const parts: ExcerptPart[] = [];
	const joined = excerpt.trim().replace(/<\/mark>(\s+)<mark>/g, '$1');
	for (const [index, piece] of joined.split(/<\/?mark>/).entries()) {
		if (piece) parts.push({ text: plain(piece), found: index % 2 === 1 });
	}
	const whole = parts.map(({ text }) => text).join('');
	if (/^\p{Ll}/u.test(whole)) parts.unshift({ text: '…\u00a0', found: false });
	if (whole && !/[.!?]['’”)]*$/.test(whole)) parts.push({ text: '\u00a0…', found: false });
	return parts;
}

/** Pagefind's text of a page begins with its title; over the title in a list that would say it twice. */
export function withoutTitle(excerpt: string, title: string): string {
	const words = excerpt.trim().split(/\s+/);
	const bare = (word: string) => nameKey(word.replace(/<\/?mark>/g, ''));
	const named = title.trim().split(/\s+/);
	const repeats = named.every((word, index) => bare(words[index] ?? '') === bare(word));
	return repeats ? words.slice(named.length).join(' ') : excerpt;
}

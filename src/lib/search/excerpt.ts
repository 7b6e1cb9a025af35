/** Pagefind gives excerpts as text with <mark> around what was found and &lt; &gt; for angle brackets. */

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
	if (/^\p{Ll}/u.test(whole)) parts.unshift({ text: '… ', found: false });
	if (whole && !/[.!?]['’”)]*$/.test(whole)) parts.push({ text: ' …', found: false });
	return parts;
}

/** The words Pagefind marked, as they stand in the text. */
export function foundWords(excerpt: string): string[] {
	return [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map((match) => plain(match[1] ?? ''));
}

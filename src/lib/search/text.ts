/** How the search reads letters, the same for what is typed and for what is on the pages. */

/** Lower case, without accents, with straight apostrophes: “Résumé” and “resume” are one word. */
export function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}

/** The folded words of a text in order. A hyphen parts words; a possessive ’s is left off. */
export function wordsOf(text: string): string[] {
	return (fold(text).match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []).map((word) => word.replace(/'s?$/, ''));
}

/** One key for the ways to write a name: “vo-tech”, “Vo Tech” and “votech” are the same. */
export function nameKey(name: string): string {
	return fold(name).replace(/[^\p{L}\p{N}]/gu, '');
}

const endings = ['s', 'es', 'd', 'ed', 'ing', 'ly'];

/** A word, and what is left of it without a plain ending. */
export function plainForms(word: string): string[] {
	return [word, ...endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length))];
}

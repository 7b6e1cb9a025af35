/** Where a sentence may end: a stop, perhaps a closing quotation mark, a space, and something that begins a sentence. */
const stop = /([\p{L}\p{N}%)]+)[.!?]["”’]?(?=\s+["“‘]?[\p{Lu}\p{N}])/gu;

/** A stop after these ends no sentence: initials and the abbreviations our sources use. */
const abbreviation = /^(\p{Lu}|Mr|Ms|Mrs|Dr|St|Inc|No|vs)$/u;

/** The first sentence of a text, with its stop; the whole text when there is only one. */
export function firstSentence(text: string): string {
	const words = text.trim();
	for (const found of words.matchAll(stop)) {
		if (!abbreviation.test(found[1] ?? '')) return words.slice(0, found.index + found[0].length);
	}
	return words;
}

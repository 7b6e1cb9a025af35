/** Small facts about sentences. */

export function hasEnd(text: string): boolean {
	return /[.!?…:]["”’)]*$/.test(text.trim());
}

/** Words as they are counted for speaking: runs of letters and digits, with their apostrophes, hyphens and stops inside. */
export function wordCount(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** "a", "a and b", "a, b and c". */
export function separators(count: number): string[] {
	return Array.from({ length: count }, (_, index) => (index === 0 ? '' : index === count - 1 ? ' and ' : ', '));
}

const commonStarts = new Set(
	(
		'a an average costs days difficulty fewer few first high how in jobs job late long low months new no not number ' +
		'open overtime people percentage poor short skilled slow the too unfilled unwanted vacant weeks whether years'
	).split(' '),
);
/** Endings of common nouns that begin the name of a problem or of a measure: machinists, turnover, openings, retention. */
const commonEnding = /(ers|ors|ists|ians|ants|ees|ings?|tions?|ments?|ages?|ies|over|nces?)$/;

/** A name as it stands inside a sentence: a common first word loses its capital, any other stays as typed. */
export function midSentence(name: string): string {
	const first = /^[\p{L}]+/u.exec(name)?.[0] ?? '';
	const isCommon = commonStarts.has(first.toLowerCase()) || commonEnding.test(first);
	const isPlain = first.slice(1) === first.slice(1).toLowerCase();
	return isCommon && isPlain ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

export function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

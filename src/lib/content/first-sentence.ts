/** Where a sentence may end: a stop, perhaps a closing quotation mark, a space, and something that begins a sentence. */
const stop = /([\p{L}\p{N}%)]+)[.!?]["”’]?(?=\s+["“‘]?[\p{Lu}\p{N}])/gu;

/** A stop after these ends no sentence: initials, titles, and the abbreviations people and our sources use. */
const abbreviation =
	/^(\p{Lu}|Mr|Ms|Mrs|Mx|Dr|Prof|Rev|Fr|Hon|Gov|Sen|Rep|Gen|Col|Capt|Lt|Sgt|Supt|St|Ft|Mt|Inc|Co|Corp|Ltd|Jr|Sr|Ave|Blvd|Bldg|Rd|Ste|Assn|Univ|No|[Nn]os|vs|[Aa]pprox|[Dd]epts?|[Ee]st|[Ii]ncl|min|hrs?|ext)$/u;

/** After these a number goes on: "Jan. 14", "No. 3", "p. 7". A new sentence seldom begins with one. */
const beforeNumber = /^(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|pp?)$/u;

const weekday = /^\s+(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/;

/** True when the sentence goes on after the stop, which follows `word`. `rest` is what follows the stop. */
function goesOn(word: string, rest: string): boolean {
	if (abbreviation.test(word)) return true;
	if (beforeNumber.test(word)) return /^\s+\d/.test(rest);
	// "at 8 a.m. Monday"
	return word === 'm' && weekday.test(rest);
}

/** The first sentence of a text, with its stop; the whole text when there is only one. */
export function firstSentence(text: string): string {
	const words = text.trim();
	for (const found of words.matchAll(stop)) {
		const end = found.index + found[0].length;
		if (!goesOn(found[1] ?? '', words.slice(end))) return words.slice(0, end);
	}
	return words;
}

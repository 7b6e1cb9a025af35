/** Small facts about sentences. */

export function hasEnd(text: string): boolean {
	return /[.!?…:]["”’)]*$/.test(text.trim());
}

/** Words as they are counted for speaking: runs of letters and digits, with their apostrophes, hyphens and stops inside. */
export function wordCount(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** "a", "a and b", "a, b and c". */
export function separators(count: number, and = ' and '): string[] {
	return Array.from({ length: count }, (_, index) => (index === 0 ? '' : index === count - 1 ? and : ', '));
}

const commonStarts = new Set(
	(
		'a adult adults aging all an apprentices average bilingual can cannot career certified clients community cost costs ' +
		'customer days difficulty each empty entry every everyone experienced few fewer first frequent graduates growing high ' +
		'how if in increase individuals it its job jobs keep lack late less licensed local long loss lost low many men months ' +
		'more motivated multilingual my new nights no nobody not number nurses open our overtime parents pay people percentage ' +
		'persons poor productivity qualified quality rapid recent rising seasonal second short skill skilled skills slow some ' +
		'staff student students supervisor technical that the their there these they third those time to too trained unfilled ' +
		'unwanted vacant very veterans wages weekend weekends weeks what when where whether who why women worker years you ' +
		'young your youth'
	).split(' '),
);
/** Endings of common nouns that begin the name of a problem or of a measure: machinists, turnover, openings, retention. */
const commonEnding = /(ers|ors|ists|isms?|ians|ants|ees|ings?|tions?|ments?|ages?|ies|over|nces?)$/;

/** A name as it stands inside a sentence: a common first word loses its capital, any other stays as typed. */
export function midSentence(name: string): string {
	const first = /^\p{L}+/u.exec(name)?.[0] ?? '';
	const isCommon = commonStarts.has(first.toLowerCase()) || commonEnding.test(first);
	const isPlain = first.slice(1) === first.slice(1).toLowerCase();
	return isCommon && isPlain ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

export function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text as a sentence begins: with a capital, save for names like iPhone and letters whose capital is longer. */
export function sentenceStart(text: string): string {
	return /^\p{Ll}(?!\p{Lu})/u.test(text) && text.charAt(0).toUpperCase().length === 1 ? capitalized(text) : text;
}

/** A name without the stops after it, so that it can stand inside a sentence. The stop of an abbreviation stays. */
export function withoutStop(name: string): string {
	return name.trim().replace(/(?<=\p{L}{3}|[^\p{L}\s.,;:!?…])[.,;:!?…\s]+$/u, '');
}

/** A text that asks, whether or not it has its mark. */
export function isQuestion(text: string): boolean {
	return /^(what|which|how|who|whom|whose|when|where|why|would|could|can|will|do|does|did|is|are|has|have|may)\b/i.test(
		text,
	);
}

/** True when the words are a person's own: "we cannot find welders", "our overtime bill". */
export function isFirstPerson(text: string): boolean {
	return /^(we|our|ours|i|my|us)\b/i.test(text.trim());
}

/** True when a text asks, and has its mark. */
export function asks(text: string): boolean {
	return isQuestion(text.trim()) && /\?["”’)]*$/.test(text.trim());
}

/** True when a pain point stays a quotation: the employer says it as “we,” or asks it. */
export const isQuotation = (text: string): boolean => isFirstPerson(text) || asks(text);

const ours = 'programs?|students|graduates|learners|organization|college|school|center|courses?|mission|services';
/** What a writer reports of what they did or think: "we heard that you have 12 jobs open". */
const reports =
	'heard|met|spoken?|talked|read|saw|seen|visited|noticed|counted|learned|think|thought|know|known|understand|understood|believed?';
const aboutSpeaker = new RegExp(
	[
		`^(?:our (?:${ours})|(?:i|we) (?:want to|would like to|am|are from)|i[’']m|let me`,
		`(?:i|we)(?: have|[’']ve)? (?:(?:already|also|just|often|recently) )?(?:${reports}))\\b`,
	].join('|'),
	'i',
);

/** True when a text that speaks as “we” is the speaker's own: "our program has 40 places", "we met three managers". */
export function isAboutSpeaker(text: string): boolean {
	return aboutSpeaker.test(text.trim());
}

const pronoun = /^(they|it|you|he|she|there|nobody|no one|everyone|everybody)\b/i;
const verb =
	/\b(is|are|was|were|has|have|had|can|cannot|do not|does not|will|won[’']t|(?:ca|do|does|is|are|did)n[’']t|don[’']t|quits?|leaves?|takes?)\b/i;
const joining = /\b(who|that|which|whom|how|whether|why|where|when|what|because|to)\b/i;

/** True when a name says a whole sentence: "people quit within weeks". A reading of words, not of grammar. */
export function isClause(name: string): boolean {
	if (isFirstPerson(name) || pronoun.test(name)) return true;
	const at = verb.exec(name)?.index ?? 0;
	return at > 0 && !joining.test(name.slice(0, at));
}

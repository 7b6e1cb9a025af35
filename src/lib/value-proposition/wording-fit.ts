/**
 * Can a suggestion stand in the place of flagged words? A reading of the words around them, not of grammar: where it is
 * not sure, it says no, and the tool gives advice without a button.
 */
import type { Wording } from '../content/schemas.ts';

/**
 * What flagged words are in a sentence. `name`: people or a thing ("ex-offenders"). `before`: an adjective before a noun
 * ("low-skilled"). `after`: what follows a noun ("with barriers"). `says`: what is said of someone ("lack skills").
 * `hires`: a verb that wants a person after it ("take a chance on").
 */
export type Use = Wording['instead'][number]['as'];

interface Span {
	start: number;
	end: number;
	words: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const auxiliaries =
	'is are was were am be has have had do does did can could will would may might must should cannot ' +
	"isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't";
const pronouns = 'we you they i he she it who whom whose that which there this these those';
const joins = 'but because when while if since until before after although though so where whether than';
const times = 'now today again already also always often never soon still then yet last next each every first';
const places = 'in at from near on into onto among across around within here during under over between through';
/** Forms that are verbs and hardly ever nouns. */
const verbs =
	'learn learns bring brings become becomes come comes go goes get gets give gives grow grows know knows make makes ' +
	'keep keeps want wants stay stays join joins earn earns finish finishes leave leaves live lives quit succeed succeeds ' +
	'hired learned worked stayed joined finished came went grew made kept brought became found';

const afterName = `${auxiliaries} ${pronouns} ${joins} ${times} ${places} ${verbs} and or to for by as not`;
/** Words that begin something new: what stands before them is a whole phrase. */
const ends: Readonly<Record<Exclude<Use, 'before'>, ReadonlySet<string>>> = {
	name: set(afterName),
	hires: set(`${afterName} with without like of looking facing returning`),
	after: set(`${auxiliaries} ${pronouns} ${joins} ${times} ${places} ${verbs} not`),
	says: set(`${joins} ${times} in`),
};

const aPerson = set(
	'them us him her me someone somebody anyone people person persons student students graduate graduates senior seniors ' +
		'intern interns apprentice apprentices youth adult adults veteran veterans worker workers candidate candidates ' +
		'learner learners trainee trainees woman women man men mother mothers father fathers parent parents client clients ' +
		'member members participant participants applicant applicants seeker seekers refugee refugees immigrant immigrants ' +
		'unemployed homeless felon felons offender offenders ex-offender ex-offenders kid kids teenager teenagers employee employees hire hires',
);

/** The word right after a place, with only a space between; null at a stop, at a line's end and at the end. */
function wordAfter(text: string, end: number): string | null {
	return /^[^\S\n]+([\p{L}\p{N}][\p{L}\p{N}'’-]*)/u.exec(text.slice(end))?.[1] ?? null;
}

function wordBefore(text: string, start: number): string {
	return /([\p{L}\p{N}'’]+)[^\S\n]+$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
}

/** After these, no "are", "is" or "can" follows. */
const takesBaseForm = set(`${auxiliaries} to`);

const plainWord = (word: string): string => word.toLowerCase().replaceAll('’', "'");
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word) && word !== 'I' && !/^I['’]/.test(word);
const ownsMore = (text: string, end: number): boolean => /^['’]/.test(text.slice(end));

/**
 * True when the words are part of a name: "the Homeless Youth Alliance". One of them has a capital inside the sentence, and
 * so has the word after them. Words all in capitals are just loud.
 */
export function isInName(text: string, { start, end, words }: Span): boolean {
	if (words === words.toUpperCase() || !isCapital(wordAfter(text, end) ?? '')) return false;
	const before = text.slice(0, start).trimEnd();
	const opens = /(^|[.!?:…"“(])$/.test(before) || text.slice(before.length, start).includes('\n');
	return words.split(/\s+/).some((word, place) => isCapital(word) && !(place === 0 && opens));
}

/** A person after a verb, at most four words on, and nothing that goes on with the same phrase. */
function hasPerson(text: string, end: number): boolean {
	let at = end;
	for (let count = 0; count < 4; count += 1) {
		const word = wordAfter(text, at);
		if (word === null) return false;
		at = text.indexOf(word, at) + word.length;
		if (aPerson.has(plainWord(word))) return endsPhrase(text, at, 'hires');
	}
	return false;
}

function endsPhrase(text: string, end: number, use: Exclude<Use, 'before'>): boolean {
	if (ownsMore(text, end)) return false;
	const next = wordAfter(text, end);
	return next === null || next === 'I' || (!isCapital(next) && ends[use].has(plainWord(next)));
}

/**
 * True when `say` can stand where the words of the span stand, as far as the words around them tell: nothing there goes
 * on with the same phrase, owns something, denies it or makes a name of it.
 */
export function canReplace(text: string, { start, end }: Span, use: Use, say: string): boolean {
	const before = plainWord(wordBefore(text, start));
	if (/^(not|never|longer|hardly)$|n't$/.test(before)) return false;
	if (use === 'hires') return hasPerson(text, end);
	if (use === 'before') return !ownsMore(text, end) && !isCapital(wordAfter(text, end) ?? '');
	// "They may lack skills": "may are building" is no English. "To" and "do" want the same form.
	if (use === 'says' && /^(are|is|can|would)\b/.test(say) && takesBaseForm.has(before)) return false;
	return endsPhrase(text, end, use);
}

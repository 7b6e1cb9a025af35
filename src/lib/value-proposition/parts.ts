/** What each move comes to in words. Empty when nothing was given for it: a draft never fills in for the person. */
import { firstSentence } from '../content/first-sentence.ts';
import { dayInWords, fitsDate, namedDays, namesTime, timeOfDay } from './dates.ts';
import type { Draft, Variant } from './draft.ts';
import { emphasis, type Part } from './emphasis.ts';
import type { Gain, Material, Pain } from './material.ts';
import * as phrases from './phrases.ts';
import {
	filled,
	frame,
	inOrder,
	isQuoted,
	listed,
	type Piece,
	quoted,
	type Said,
	type Source,
	stopped,
	typedName,
	typedSentence,
} from './pieces.ts';
import { areaLinks, isOpenPlace, joined, placeLinks } from './place-words.ts';
import {
	asks,
	isAboutSpeaker,
	isClause,
	isFirstPerson,
	isQuotation,
	midSentence,
	sentenceStart,
	withoutStop,
} from './sentences.ts';
import { spokenMeasure } from './spoken-measure.ts';

/** A pain point inside a sentence: its name, or its detail while it has none (the first sentence, if `isShort`). */
export function painName({ id, name, detail }: Pain, isShort = false): Piece[] {
	const field = name.trim() === '' ? 'detail' : 'name';
	const text = field === 'name' ? name : detail;
	const cut = (words: string) => (isShort && field === 'detail' ? withoutStop(firstSentence(words)) : words);
	if (!isQuotation(text)) return typedName(text, `pain/${id}/${field}`, (words) => midSentence(cut(words)));
	const mark = asks(text) ? frame('?') : [];
	return quoted([...typedName(text, `pain/${id}/${field}`, (words) => sentenceStart(cut(words))), ...mark]);
}

const peopleIn = (draft: Draft): Said =>
	draft.people.trim() === '' ? frame(phrases.peopleOf[draft.speaker]) : typedName(draft.people, 'people', midSentence);

const near = (draft: Draft): Said =>
	draft.area.trim() === '' ? frame(' near here') : joined(draft.area, 'area', areaLinks);

/** What was typed about their problem, as a sentence: quoted where the employer says “we,” not where the speaker does. */
function told(text: string, source: Source, { evidence }: Draft, isShort = false): Piece[] {
	const said = typedSentence(text, source, { isShort });
	return evidence !== 'to-check' && isFirstPerson(text) && !isAboutSpeaker(text) ? quoted(said) : said;
}

function pain({ draft, pains }: Material, style: Variant): Piece[] {
	const isShort = style === 'email';
	const chosen = isShort ? pains.slice(0, 1) : pains;
	const names = chosen.map((each) => painName(each, isShort)).filter((name) => name.length > 0);
	const heard = told(draft.heard, 'heard', draft, isShort);
	const [lead, after] = phrases.painLead(draft);
	const open = (list: Said) => stopped(filled(lead, { pains: list, near: near(draft) }));
	if (names.length === 0 && heard.length === 0) return [];
	const and = chosen.some(({ called }) => isClause(called)) ? ', and ' : undefined;
	const details = chosen.filter(({ name }) => name.trim() !== '').map(({ id, detail }) => ({ id, detail }));
	const said =
		names.length === 0
			? isQuoted(heard)
				? inOrder(open(heard), frame(after))
				: heard
			: inOrder(
					open(listed(names, and)),
					...(isShort ? [] : details.map(({ id, detail }) => told(detail, `pain/${id}/detail`, draft))),
					heard,
					frame(after),
				);
	return inOrder(said, filled(phrases.painTurn[draft.audience], { people: peopleIn(draft) }));
}

function done({ draft }: Material, style: Variant): Piece[] {
	const said = typedSentence(draft.done, 'done', { isShort: style === 'email' });
	if (said.length === 0) return [];
	return /\b(thank|thanks|grateful|appreciate)\b/i.test(draft.done)
		? said
		: inOrder(said, frame(phrases.thanks[draft.audience]));
}

/** The offer is said whole in an e-mail too: their part in it often comes last. */
function offer({ draft }: Material): Piece[] {
	const said = typedSentence(draft.effort, 'effort');
	return said.length === 0 ? [] : inOrder(frame(phrases.offerLead[draft.offer][draft.audience]), said);
}

function question({ draft }: Material, style: Variant): Piece[] {
	const said = typedSentence(draft.question, 'question', { canAsk: true });
	const lead = { script: phrases.questionLead[draft.audience], email: phrases.questionByMail, page: '' }[style];
	return said.length === 0 ? [] : inOrder(frame(lead), said);
}

/** The six advantages a person chose, in the order that fits the audience. */
function chosenAdvantages({ audience, advantages }: Draft): string[] {
	return emphasis[audience].advantages
		.filter((each) => advantages.includes(each))
		.map((each) => phrases.advantageWords[each]);
}

function benefits({ draft, gains }: Material, style: Variant): Piece[] {
	const told = style === 'email' ? gains.slice(0, 1) : gains;
	const isFirst = (gain: Gain) => told.find(({ measure }) => measure !== null) === gain;
	const isNew = (gain: Gain) => told.find(({ measure }) => measure?.id === gain.measure?.id) === gain;
	const said = told.map((gain) =>
		inOrder(
			typedSentence(gain.benefit.text, `benefit/${gain.benefit.id}`),
			gain.measure === null || style === 'page' || !isNew(gain) ? [] : spokenMeasure(gain.measure, !isFirst(gain)),
		),
	);
	const words = style === 'email' ? [] : chosenAdvantages(draft);
	const list = listed(words.map((each) => frame(each)));
	const also = list.length === 0 ? [] : filled(phrases.advantagesLead[draft.audience], { list });
	const all = inOrder(...said, also);
	return all.length === 0 || style === 'page' ? all : inOrder(frame(phrases.benefitsLead[draft.audience]), all);
}

/** "Thursday, December 3, at 9:30 a.m." */
function whenInWords({ date, time, chosenOn }: Draft): string {
	if (date === null) return '';
	const day = dayInWords(date, chosenOn);
	return time === null ? day : `${day}, at ${timeOfDay(time)}`;
}

function ask({ draft }: Material): Piece[] {
	const { date } = draft;
	const own = typedSentence(draft.ask, 'ask', { canAsk: true });
	const where = isOpenPlace(draft.place) ? [] : joined(draft.place, 'place', placeLinks);
	if (date === null) return own;
	const minutes = frame(String(draft.minutes));
	if (own.length === 0) {
		return filled(phrases.askFor[draft.audience], { minutes, when: frame(` on ${whenInWords(draft)}`), where });
	}
	return inOrder(own, missing(draft, date, where));
}

/** Of day, time and place, what an ask in one's own words leaves out. A day of the week could be in any week. */
function missing(draft: Draft, date: string, where: Said): Piece[] {
	const { ask: own, time, place } = draft;
	const hasDay = namedDays(own).some((day) => !day.isWeekday && fitsDate(day, date));
	const hasTime = time === null || namesTime(own);
	const hasPlace = own.toLowerCase().includes(place.trim().toLowerCase());
	const clock = hasTime ? null : time;
	const when = hasDay ? (clock === null ? '' : timeOfDay(clock)) : whenInWords({ ...draft, time: clock });
	// An ask that says both day and time is whole: "Come and see our lab on March 11 at 9."
	const left = hasPlace || (hasDay && namesTime(own)) ? [] : where;
	if (when === '') return left.length === 0 ? [] : stopped(filled(phrases.askWhere, { where: left }));
	// One question is enough for one ask.
	const template = own.includes('?') ? phrases.suggestWhen : phrases.askWhen;
	return stopped(filled(template, { day: frame(when), where: left }));
}

const builders: Readonly<Record<Part, (material: Material, style: Variant) => Piece[]>> = {
	pain,
	done,
	offer,
	question,
	benefits,
	ask,
};

/**
 * One move in words. An e-mail has the first pain point, the first benefit and, save for the offer, first sentences only;
 * on the one page a heading and a table of measures stand in for connecting words.
 */
export function partInWords(part: Part, material: Material, style: Variant): Piece[] {
	return builders[part](material, style);
}

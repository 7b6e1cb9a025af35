/** What each move comes to in words. Empty when nothing was given for it: a draft never fills in for the person. */
import { dayInWords, fitsDate, namedDays, timeOfDay } from './dates.ts';
import type { Draft, Variant } from './draft.ts';
import { emphasis, type Part } from './emphasis.ts';
import type { Gain, Material, Pain } from './material.ts';
import * as phrases from './phrases.ts';
import {
	filled,
	frame,
	inOrder,
	listed,
	type Piece,
	quoted,
	type Said,
	stopped,
	typedName,
	typedSentence,
} from './pieces.ts';
import { areaLinks, isOpenPlace, joined, placeLinks } from './place-words.ts';
import { isClause, isFirstPerson, midSentence, sentenceStart } from './sentences.ts';
import { spokenMeasure } from './spoken-measure.ts';

/** A pain point inside a sentence. What an employer would say as “we” stays a quotation. */
export const painName = ({ id, name }: Pain): Piece[] =>
	isFirstPerson(name)
		? quoted(typedName(name, `pain/${id}/name`, sentenceStart))
		: typedName(name, `pain/${id}/name`, midSentence);

const peopleIn = (draft: Draft): Said =>
	draft.people.trim() === '' ? frame(phrases.peopleOf[draft.speaker]) : typedName(draft.people, 'people', midSentence);

const near = (draft: Draft): Said =>
	draft.area.trim() === '' ? frame(' near here') : joined(draft.area, 'area', areaLinks);

const painDetail = ({ id, detail }: Pain): Piece[] => typedSentence(detail, `pain/${id}/detail`);

function pain({ draft, pains }: Material, style: Variant): Piece[] {
	const told = style === 'email' ? pains.slice(0, 1) : pains;
	const names = told.map(painName).filter((name) => name.length > 0);
	const and = told.some(({ name }) => isClause(name)) ? ', and ' : undefined;
	const [lead, after] = phrases.painLead(draft);
	const heard = typedSentence(draft.heard, 'heard', { isShort: style === 'email' });
	const isTheirs = names.length > 0 && draft.evidence !== 'to-check' && isFirstPerson(draft.heard);
	const said = inOrder(
		names.length === 0 ? [] : stopped(filled(lead, { pains: listed(names, and), near: near(draft) })),
		...(style === 'email' ? [] : told.map(painDetail)),
		isTheirs ? quoted(heard) : heard,
		names.length === 0 ? [] : frame(after),
	);
	return said.length === 0 ? [] : inOrder(said, filled(phrases.painTurn[draft.audience], { people: peopleIn(draft) }));
}

function done({ draft }: Material, style: Variant): Piece[] {
	const said = typedSentence(draft.done, 'done', { isShort: style === 'email' });
	if (said.length === 0) return [];
	return /\b(thank|thanks|grateful|appreciate)\b/i.test(draft.done)
		? said
		: inOrder(said, frame(phrases.thanks[draft.audience]));
}

function offer({ draft }: Material, style: Variant): Piece[] {
	const said = typedSentence(draft.effort, 'effort', { isShort: style === 'email' });
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
	if (namedDays(draft.ask).some((day) => fitsDate(day, date))) return own;
	return inOrder(own, filled(phrases.askWhen, { day: frame(whenInWords(draft)), where }));
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
 * One move in words. An e-mail has the first pain point, the first benefit and first sentences only; on the one page a
 * heading and a table of measures stand in for connecting words.
 */
export function partInWords(part: Part, material: Material, style: Variant): Piece[] {
	return builders[part](material, style);
}

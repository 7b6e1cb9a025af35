import { dayInWords, fitsDate, namedDays } from '../dates.ts';
import type { Draft } from '../draft.ts';
import type { Passage } from '../passages.ts';
import { textOf } from '../pieces.ts';
import { type Check, check } from './check.ts';

const said = (script: readonly Passage[], id: Passage['id']): string =>
	textOf(script.find((passage) => passage.id === id)?.pieces ?? []);

/** Is there a real question about success, before the offer? */
export function questionCheck(script: readonly Passage[]): Check | null {
	const text = said(script, 'question');
	if (text === '') return null;
	const questions = text.match(/[^.!?]+\?/g) ?? [];
	if (questions.length === 0) {
		return check(
			'question',
			'look',
			4,
			'Move 4 asks nothing yet.',
			'End it with a question mark, then wait for the answer.',
		);
	}
	const isClosed = questions.every((each) =>
		/^\W*(do|does|did|is|are|was|were|can|could|would|will|have|has|should)\b/i.test(each),
	);
	return isClosed
		? check(
				'question',
				'look',
				4,
				'A yes or a no would answer your question.',
				'Begin with “what” or “how” to hear more.',
			)
		: check('question', 'fine', 4, 'You ask what success looks like before you offer anything.');
}

/** Is there one ask, with one day? The day it is today is not known here; the day on which the date was chosen is. */
export function askCheck(draft: Draft, script: readonly Passage[]): Check {
	const { date, chosenOn } = draft;
	const passage = script.find(({ id }) => id === 'ask');
	// Our own words hold the chosen day; what a person wrote may hold another.
	const days = namedDays(passage?.edited === 'no' ? draft.ask : said(script, 'ask'));
	const others = date === null ? days : days.filter((day) => !fitsDate(day, date));
	const named = [...(date === null ? [] : [dayInWords(date, chosenOn)]), ...others.map(({ words }) => words)];
	if (named.length === 0) {
		return check('ask', 'look', 6, 'No date in the ask yet.', 'One clear day is easier to say yes to.');
	}
	if (named.length > 1) {
		return check(
			'ask',
			'look',
			6,
			`Your ask names ${named.length} days: ${named.join(', ')}.`,
			'Choose one. A second can wait for a no.',
		);
	}
	if (date !== null && chosenOn !== null && date < chosenOn) {
		return check(
			'ask',
			'look',
			6,
			`${dayInWords(date, chosenOn)} was over when you chose it.`,
			'Look at the year, and pick a day to come.',
		);
	}
	return date === null
		? check('ask', 'fine', 6, `One day to say yes to: ${named[0]}.`, 'Choose it in move 6 too, for a calendar file.')
		: check('ask', 'fine', 6, `One day to say yes to: ${named[0]}.`);
}

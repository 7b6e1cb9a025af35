import { dayInWords, fitsDate, namedDays } from '../dates.ts';
import type { Draft, Variant } from '../draft.ts';
import { type Passage, passageKey } from '../passages.ts';
import { textOf } from '../pieces.ts';
import { type Check, check } from './check.ts';

const said = (script: readonly Passage[], id: Passage['id']): string =>
	textOf(script.find((passage) => passage.id === id)?.pieces ?? []);

/** Is there a real question about success, before the benefits? */
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
		: check('question', 'fine', 4, 'You ask what success looks like before you speak of benefits.');
}

/** What an ask says: a person's own words, and whether the draft adds the chosen day to them. */
interface Asked {
	id: string;
	/** Begins a sentence about it. */
	name: string;
	text: string;
	isEdited: boolean;
}

const look = ({ id }: Asked, title: string, text: string): Check => check(id, 'look', 6, title, text);

/** Which days it comes to, in words. Our own sentence holds the chosen day; a passage rewritten by hand stands alone. */
function daysOf({ text, isEdited }: Asked, { date, chosenOn }: Draft): string[] {
	const days = namedDays(text);
	if (date === null) return days.map(({ words }) => words);
	const others = days.filter((day) => !fitsDate(day, date)).map(({ words }) => words);
	const isSaid = !isEdited || days.length > others.length;
	return [...(isSaid ? [dayInWords(date, chosenOn)] : []), ...others];
}

function checkOf(asked: Asked, draft: Draft): Check {
	const { date, chosenOn } = draft;
	const { id, name, text, isEdited } = asked;
	const days = daysOf(asked, draft);
	const [day = ''] = days;
	const questions = text.match(/\?+/g)?.length ?? 0;
	const chosen = date === null ? '' : dayInWords(date, chosenOn);
	if (days.length > 1) {
		return look(
			asked,
			`${name} names ${days.length} days: ${days.join(', ')}.`,
			'Choose one. A second can wait for a no.',
		);
	}
	if (questions > 1) {
		return look(
			asked,
			`${name} holds ${questions} questions.`,
			'Ask only for the meeting. The rest can wait until then.',
		);
	}
	if (days.length === 0) {
		return isEdited && date !== null
			? look(asked, `${name} names no date.`, `Write ${chosen} into it, or go back to the draft.`)
			: look(asked, 'No date in the ask yet.', 'One clear day is easier to say yes to.');
	}
	if ((isEdited || date === null) && namedDays(text).every(({ isWeekday }) => isWeekday)) {
		return look(asked, `${name} names a day of the week, which comes every week.`, 'Add the month and the day.');
	}
	if (isEdited && date !== null && day !== chosen) {
		return look(asked, `${name} says ${day}, and move 6 says ${chosen}.`, 'Change one of them.');
	}
	if (date !== null && chosenOn !== null && date < chosenOn) {
		return look(asked, `${chosen} was over when you chose it.`, 'Look at the year, and pick a day to come.');
	}
	const more = date === null ? 'Choose it in move 6 too, for a calendar file.' : '';
	return check(id, 'fine', 6, `One day to say yes to: ${day}.`, more);
}

const names: Readonly<Record<Variant, string>> = {
	script: 'Your ask',
	email: 'The ask in your e-mail',
	page: 'The ask on your one page',
};

/**
 * Is there one ask, with one day? The script is looked at, and every ask a person rewrote. The day it is today is not
 * known here; the day on which the date was chosen is. An e-mail or a page may do without an ask: one emptied by hand is
 * left out.
 */
export function askChecks(draft: Draft): Check[] {
	const edited = (variant: Variant): Asked[] => {
		const edit = draft.edits[passageKey(variant, 'ask')];
		const id = variant === 'script' ? 'ask' : `ask/${variant}`;
		const isLeftOut = variant !== 'script' && edit?.text.trim() === '';
		return edit === undefined || isLeftOut ? [] : [{ id, name: names[variant], text: edit.text, isEdited: true }];
	};
	const [script = { id: 'ask', name: names.script, text: draft.ask, isEdited: false }] = edited('script');
	return [script, ...edited('email'), ...edited('page')].map((asked) => checkOf(asked, draft));
}

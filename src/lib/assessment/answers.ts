import type { Instrument } from '../content/schemas.ts';
import type { Answers, Rating } from '../workspace/schema.ts';
import { linesOf } from './lines.ts';

/** Answers in which every line is blank. */
export function blankAnswers(): Answers {
	return { lines: {}, lineNotes: {}, sections: {} };
}

/** The number of a rating, 1 to 5. "Don't know" and blank have none. */
export function numberOf(rating: Rating | null | undefined): number | null {
	return typeof rating === 'number' ? rating : null;
}

/** The numbers among ratings; "don't know" and blank are left out. */
export function numbersOf(ratings: readonly (Rating | null | undefined)[]): number[] {
	return ratings.filter((rating) => typeof rating === 'number');
}

/** The overall rating a person gave a section, null while there is none. */
export function sectionRating(answers: Answers, section: string): Rating | null {
	return answers.sections[section]?.rating ?? null;
}

/** True when nothing was rated and nothing was written. */
export function isBlank(answers: Answers): boolean {
	return (
		Object.keys(answers.lines).length === 0 &&
		Object.values(answers.lineNotes).every((note) => note === '') &&
		Object.values(answers.sections).every((section) => section.rating === null && section.note === '')
	);
}

/** True when answers name only lines and sections that the instrument has. */
export function answersFit(answers: Answers, instrument: Instrument): boolean {
	const lines = new Set(linesOf(instrument).map((line) => line.id));
	const sections = new Set(instrument.sections.map((section) => section.id));
	return (
		[...Object.keys(answers.lines), ...Object.keys(answers.lineNotes)].every((id) => lines.has(id)) &&
		Object.keys(answers.sections).every((id) => sections.has(id))
	);
}

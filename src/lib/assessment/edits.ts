/** Changes to one person's answers. Each returns new answers; a blank leaves no entry behind. */
import type { Answers, Rating } from '../workspace/schema.ts';

function without<T>(record: Record<string, T>, key: string): Record<string, T> {
	const { [key]: _gone, ...rest } = record;
	return rest;
}

/** Rate a line, or clear its rating with null. */
export function rateLine(answers: Answers, line: string, rating: Rating | null): Answers {
	const lines = rating === null ? without(answers.lines, line) : { ...answers.lines, [line]: rating };
	return { ...answers, lines };
}

/** Write the note of a line; an empty note removes it. */
export function noteLine(answers: Answers, line: string, note: string): Answers {
	const lineNotes = note === '' ? without(answers.lineNotes, line) : { ...answers.lineNotes, [line]: note };
	return { ...answers, lineNotes };
}

function editSection(answers: Answers, section: string, change: Partial<Answers['sections'][string]>): Answers {
	const edited = { rating: null, note: '', ...answers.sections[section], ...change };
	const isBlank = edited.rating === null && edited.note === '';
	const sections = isBlank ? without(answers.sections, section) : { ...answers.sections, [section]: edited };
	return { ...answers, sections };
}

/** Give a section its overall rating, or clear it with null. */
export function rateSection(answers: Answers, section: string, rating: Rating | null): Answers {
	return editSection(answers, section, { rating });
}

/** Write how a section could be strengthened. */
export function noteSection(answers: Answers, section: string, note: string): Answers {
	return editSection(answers, section, { note });
}

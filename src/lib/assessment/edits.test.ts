import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankAnswers, isBlank, sectionRating } from './answers.ts';
import { noteLine, noteSection, rateLine, rateSection } from './edits.ts';
import { anyAnswers, anyLine, anyRating, anySection } from './instrument.fixture.ts';

test('a rating is given, changed and cleared', () => {
	const given = rateLine(blankAnswers(), 'case-management', 2);
	expect(given.lines).toEqual({ 'case-management': 2 });
	expect(rateLine(given, 'case-management', 'dont-know').lines).toEqual({ 'case-management': 'dont-know' });
	expect(rateLine(given, 'case-management', null)).toEqual(blankAnswers());
});

test('a section keeps its note when its rating is cleared, and leaves nothing behind when both are gone', () => {
	const given = noteSection(rateSection(blankAnswers(), 'designing-programs', 3), 'designing-programs', 'More shops');
	const cleared = rateSection(given, 'designing-programs', null);
	expect(cleared.sections).toEqual({ 'designing-programs': { rating: null, note: 'More shops' } });
	expect(noteSection(cleared, 'designing-programs', '')).toEqual(blankAnswers());
});

test('what is written can be read, and nothing else changes', () => {
	fc.assert(
		fc.property(
			anyAnswers,
			anyLine,
			anySection,
			anyRating,
			fc.string({ minLength: 1 }),
			(answers, line, section, rating, note) => {
				const before = structuredClone(answers);
				const rated = rateLine(answers, line, rating);
				expect(rated.lines[line]).toBe(rating);
				expect({ ...rated, lines: answers.lines }).toEqual(answers);
				expect(noteLine(answers, line, note).lineNotes[line]).toBe(note);
				expect(sectionRating(rateSection(answers, section, rating), section)).toBe(rating);
				expect(noteSection(answers, section, note).sections[section]?.note).toBe(note);
				expect(answers).toEqual(before);
			},
		),
	);
});

test('clearing everything leaves blank answers', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			let cleared = answers;
			for (const line of Object.keys(answers.lines)) cleared = rateLine(cleared, line, null);
			for (const line of Object.keys(answers.lineNotes)) cleared = noteLine(cleared, line, '');
			for (const section of Object.keys(answers.sections)) {
				cleared = noteSection(rateSection(cleared, section, null), section, '');
			}
			expect(isBlank(cleared)).toBe(true);
			expect(cleared).toEqual(blankAnswers());
		}),
	);
});

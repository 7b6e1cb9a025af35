import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersFit, blankAnswers, isBlank, numbersOf } from './answers.ts';
import { anyAnswers, form } from './instrument.fixture.ts';

test('numbers leave out what is not one', () => {
	expect(numbersOf([3, 'dont-know', null, undefined, 5])).toEqual([3, 5]);
});

test('answers to the form fit it', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			expect(answersFit(answers, form)).toBe(true);
		}),
	);
});

test('answers that name another line or section do not fit', () => {
	const blank = blankAnswers();
	expect(answersFit({ ...blank, lines: { 'not-a-line': 1 } }, form)).toBe(false);
	expect(answersFit({ ...blank, lineNotes: { 'not-a-line': 'x' } }, form)).toBe(false);
	expect(answersFit({ ...blank, sections: { 'case-management': { rating: 1, note: '' } } }, form)).toBe(false);
	expect(answersFit({ ...blank, lines: { 'design-elements': 1 } }, form)).toBe(false);
});

test('blank is blank until something is rated or written', () => {
	expect(isBlank(blankAnswers())).toBe(true);
	expect(isBlank({ ...blankAnswers(), sections: { 'designing-programs': { rating: null, note: '' } } })).toBe(true);
	expect(isBlank({ ...blankAnswers(), lineNotes: { 'case-management': 'x' } })).toBe(false);
	expect(isBlank({ ...blankAnswers(), lines: { 'case-management': 'dont-know' } })).toBe(false);
});

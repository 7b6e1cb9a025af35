import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankAnswers } from './answers.ts';
import { completeness } from './completeness.ts';
import { rateLine } from './edits.ts';
import { anyAnswers, anyLine, anyRating, form } from './instrument.fixture.ts';
import { linesOf } from './lines.ts';

const lines = linesOf(form);

test('"don’t know" answers a line but does not rate it', () => {
	const answers = { ...blankAnswers(), lines: { 'case-management': 2, 'resources-mapped': 'dont-know' } as const };
	expect(completeness(lines, answers)).toEqual({ lines: 19, answered: 2, rated: 1, dontKnow: 1, share: 2 / 19 });
});

test('overall ratings, notes and unknown ids do not count', () => {
	const answers = {
		lines: { 'not-a-line': 3 } as const,
		lineNotes: { 'case-management': 'a note' },
		sections: { 'designing-programs': { rating: 3, note: '' } as const },
	};
	expect(completeness(lines, answers)).toMatchObject({ answered: 0, rated: 0, share: 0 });
});

test('no lines at all are 0 of 0', () => {
	expect(completeness([], blankAnswers())).toEqual({ lines: 0, answered: 0, rated: 0, dontKnow: 0, share: 0 });
});

test('counts fit together, and one more rating never lowers them', () => {
	fc.assert(
		fc.property(anyAnswers, anyLine, anyRating, (answers, line, rating) => {
			const before = completeness(lines, answers);
			const after = completeness(lines, rateLine(answers, line, rating));
			expect(before.rated + before.dontKnow).toBe(before.answered);
			expect(before.share).toBeGreaterThanOrEqual(0);
			expect(before.share).toBeLessThanOrEqual(1);
			expect(after.answered - before.answered).toBe(answers.lines[line] === undefined ? 1 : 0);
			if (rating !== 'dont-know') expect(after.rated).toBeGreaterThanOrEqual(before.rated);
		}),
	);
});

test('the sections’ counts add up to the form’s', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const parts = form.sections.map(({ id }) =>
				completeness(
					lines.filter(({ section }) => section === id),
					answers,
				),
			);
			expect(parts.reduce((sum, part) => sum + part.answered, 0)).toBe(completeness(lines, answers).answered);
		}),
	);
});

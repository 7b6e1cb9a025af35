import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAnswers, anyRound, form } from '../../lib/assessment/instrument.fixture.ts';
import { round } from './round-lens.ts';
import { defaultSettings } from './settings.ts';
import { slice } from './slice.ts';

const stamp = { id: '5a1f0000-0000-4000-8000-0000000000ff', now: '2026-05-01T12:00:00.000Z' };
const later = { id: '5a1f0000-0000-4000-8000-0000000000fe', now: '2026-06-01T12:00:00.000Z' };
const nothing = { assessments: [] };

test('the first round starts a pass and is the current one', () => {
	fc.assert(
		fc.property(anyRound, (opened) => {
			const after = round.put(nothing, defaultSettings, opened, stamp, form);
			expect(after.assessments).toMatchObject([{ id: stamp.id, title: opened.title, startedAt: stamp.now }]);
			expect(round.current(after, defaultSettings)).toEqual(opened);
			expect(slice.safeParse(after).success).toBe(true);
		}),
	);
});

test('a round joins a pass that has none and keeps its answers', () => {
	fc.assert(
		fc.property(anyRound, anyAnswers, (opened, answers) => {
			const [pass] = round.forMember('My pass', stamp, form).assessments;
			if (!pass) throw new Error('A member has a pass.');
			const after = round.put({ assessments: [{ ...pass, answers }] }, defaultSettings, opened, later, form);
			expect(after.assessments).toEqual([{ ...pass, answers, round: opened }]);
		}),
	);
});

test('putting a round again replaces it and changes nothing else', () => {
	fc.assert(
		fc.property(anyRound, anyRound, (opened, other) => {
			const before = round.put(nothing, defaultSettings, opened, stamp, form);
			const grown = { ...other, id: opened.id };
			const after = round.put(before, defaultSettings, grown, later, form);
			expect(after.assessments).toEqual(before.assessments.map((pass) => ({ ...pass, round: grown })));
		}),
	);
});

test('a second round starts a pass of its own, which becomes current although another was chosen', () => {
	fc.assert(
		fc.property(anyRound, anyRound, (first, second) => {
			fc.pre(first.id !== second.id);
			const before = round.put(nothing, defaultSettings, first, stamp, form);
			const chosen = { ...defaultSettings, chosen: { pass: stamp.id, at: '2026-05-15T00:00:00.000Z' } };
			const after = round.put(before, chosen, second, later, form);
			expect(after.assessments.map((pass) => pass.round?.id)).toEqual([first.id, second.id]);
			expect(round.current(after, chosen)).toEqual(second);
		}),
	);
});

test('a round does not join a pass through another version of the form', () => {
	fc.assert(
		fc.property(anyRound, (opened) => {
			const [pass] = round.forMember('Old', stamp, form).assessments;
			if (!pass) throw new Error('A member has a pass.');
			const old = { ...pass, instrumentVersion: form.version - 1 };
			const after = round.put({ assessments: [old] }, defaultSettings, opened, later, form);
			expect(after.assessments).toMatchObject([
				{ id: stamp.id, round: null },
				{ id: later.id, round: opened },
			]);
		}),
	);
});

test('a member starts blank and sends back what they answered', () => {
	const begun = round.forMember('Spring check', stamp, form);
	expect(begun.assessments).toMatchObject([{ title: 'Spring check', instrumentVersion: form.version, round: null }]);
	expect(round.answersOf(begun)).toEqual({ lines: {}, lineNotes: {}, sections: {} });
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const assessments = begun.assessments.map((pass) => ({ ...pass, answers }));
			expect(round.answersOf({ assessments })).toEqual(answers);
			expect(round.fits(answers, form)).toBe(true);
		}),
	);
});

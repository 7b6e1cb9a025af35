import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAnswers, anyId, anyNumber, anyRound, anySection } from './instrument.fixture.ts';
import { addOwnAnswers, agreeOn, explain, removeResponse } from './round.ts';

const now = '2026-05-01T12:00:00.000Z';

test('a rating is agreed on and explained, in either order', () => {
	fc.assert(
		fc.property(anyRound, anySection, anyNumber, fc.string({ minLength: 1 }), (round, section, rating, why) => {
			const settled = explain(agreeOn(round, section, rating), section, why);
			expect(settled.consensus[section]).toEqual({ rating, why });
			expect(agreeOn(explain(round, section, why), section, rating)).toEqual(settled);
			expect({ ...settled, consensus: round.consensus }).toEqual(round);
		}),
	);
});

test('taking both back leaves no entry', () => {
	fc.assert(
		fc.property(anyRound, anySection, (round, section) => {
			expect(explain(agreeOn(round, section, null), section, '').consensus).not.toHaveProperty(section);
		}),
	);
});

test('one’s own answers count once, however often they are added, and can be taken out', () => {
	fc.assert(
		fc.property(anyRound, anyId, anyAnswers, anyAnswers, (round, pass, before, after) => {
			fc.pre(round.responses.every(({ id }) => id !== pass));
			const once = addOwnAnswers(round, { pass, who: 'Convener', answers: before, now });
			const twice = addOwnAnswers(once, { pass, who: 'Convener', answers: after, now });
			expect(twice.responses).toHaveLength(round.responses.length + 1);
			expect(twice.responses.at(-1)).toEqual({ id: pass, who: 'Convener', answeredAt: now, answers: after });
			expect(removeResponse(twice, pass)).toEqual(round);
		}),
	);
});

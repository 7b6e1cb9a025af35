import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rating } from '../workspace/schema.ts';
import { blankAnswers } from './answers.ts';
import { anyAnswers, form } from './instrument.fixture.ts';
import { linesOf } from './lines.ts';
import { nextSteps } from './next-steps.ts';
import { ratedIndicators, standing, teamRatedIndicators } from './standing.ts';

/** Indicators rated in order; the one in parts, the twelfth, gets the same rating in all parts. */
function rated(ratings: readonly (Rating | null)[]) {
	const indicators = form.sections.flatMap((section) => section.indicators);
	const byIndicator = new Map(indicators.map(({ id }, index) => [id, ratings[index] ?? null]));
	const lines = linesOf(form).flatMap((line) => {
		const rating = byIndicator.get(line.indicator);
		return rating ? [[line.id, rating] as const] : [];
	});
	return ratedIndicators(form, { ...blankAnswers(), lines: Object.fromEntries(lines) });
}
const numbers = (list: { number: string }[]) => list.map(({ number }) => number);

test('the ends stand out, the highest and the lowest first', () => {
	const { strongest, weakest } = standing(rated([5, 4, 3, 3, 1, 2, 3]));
	expect(numbers(strongest)).toEqual(['1.1', '1.2']);
	expect(numbers(weakest)).toEqual(['2.1', '2.2']);
});

test('equal values are never told apart: a group that does not fit is left out whole', () => {
	const { strongest, weakest } = standing(rated([5, 4, 4, 4, 1]));
	expect(numbers(strongest)).toEqual(['1.1']);
	expect(numbers(weakest)).toEqual(['2.1']);
});

test('the first group is taken whole, however many it holds', () => {
	expect(numbers(standing(rated([4, 4, 4, 4, 4, 2])).strongest)).toEqual(['1.1', '1.2', '1.3', '1.4', '2.1']);
});

test('a middle value belongs to neither end', () => {
	const { strongest, weakest } = standing(rated([4, 3, 2]));
	expect([...numbers(strongest), ...numbers(weakest)]).toEqual(['1.1', '1.3']);
});

test('with one value, all are strong from 4 up and weak below', () => {
	expect(standing(rated([4, 4]))).toMatchObject({ strongest: [{}, {}], weakest: [] });
	expect(standing(rated([3, 3]))).toMatchObject({ strongest: [], weakest: [{}, {}] });
});

test('nothing rated stands nowhere', () => {
	expect(standing(rated(['dont-know', null]))).toEqual({ strongest: [], weakest: [] });
});

test('the lists never overlap, and all strong lie above all weak', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const { strongest, weakest } = standing(ratedIndicators(form, answers));
			for (const strong of strongest) for (const weak of weakest) expect(strong.value).toBeGreaterThan(weak.value);
		}),
	);
});

test('the highest or the lowest value is always in a list', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const all = ratedIndicators(form, answers);
			const { strongest, weakest } = standing(all);
			const values = all.map(({ value }) => value);
			if (new Set(values).size < 2) {
				expect(strongest.length + weakest.length).toBe(all.length);
				return;
			}
			expect(strongest.filter(({ value }) => value === Math.max(...values))).not.toHaveLength(0);
			expect(weakest.filter(({ value }) => value === Math.min(...values))).not.toHaveLength(0);
		}),
	);
});

test('a team’s value is the mean of its members’ values, whatever their order', () => {
	const give = (rating: Rating) => ({ ...blankAnswers(), lines: { 'employer-group-ready': rating } });
	expect(teamRatedIndicators(form, [give(5), give('dont-know'), give(2)])).toMatchObject([
		{ number: '2.2', value: 3.5 },
	]);
	fc.assert(
		fc.property(fc.array(anyAnswers, { maxLength: 5 }), (team) => {
			expect(teamRatedIndicators(form, team.toReversed())).toEqual(teamRatedIndicators(form, team));
		}),
	);
});

test('next steps name each path once, with all indicators it is for', () => {
	const steps = nextSteps(rated([1, 1]));
	expect(steps.map(({ to }) => to)).toEqual([
		'/steps/sector-partnership/bring-public-partners-together/',
		'/steps/sector-partnership/start-with-a-convener/',
		'/steps/career-pathways/finalize-the-plan/',
	]);
	expect(steps.map((step) => step.for)).toEqual([['1.1', '1.2'], ['1.1'], ['1.2']]);
});

test('no path is lost and none is given twice', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const { weakest } = standing(ratedIndicators(form, answers));
			const paths = nextSteps(weakest).map(({ to }) => to);
			expect(new Set(paths)).toEqual(new Set(weakest.flatMap((indicator) => indicator.nextSteps.map(({ to }) => to))));
			expect(new Set(paths).size).toBe(paths.length);
		}),
	);
});

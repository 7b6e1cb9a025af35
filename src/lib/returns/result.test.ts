import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Estimate } from './estimate.ts';
import { blankEstimate, partIds } from './estimate.ts';
import { anyEstimate, completeEstimate, estimateOf } from './estimates.fixture.ts';
import { inputIds } from './inputs.ts';
import { askedFigures } from './model.ts';
import { returnOf } from './result.ts';

const point = (value: number) => ({ low: value, likely: value, high: value });
const figures = {
	...{ jobs: 20, daysBefore: 45, daysWith: 36, vacancyPerDay: 60, recruitingBefore: 1500, recruitingWith: 1300 },
	...{ onboardingBefore: 4000, onboardingWith: 3400, turnoverBefore: 25, turnoverWith: 20 },
	...{ oneTime: 60_000, yearly: 22_000 },
};
const whole = estimateOf(figures);
const partOf = (estimate: Estimate, id: string) => returnOf(estimate).parts.find((part) => part.id === id);

describe('worked by hand: 20 jobs, 8,200 to fill one before and 6,860 with', () => {
	const result = returnOf(whole);

	test('each part, per job and per year', () => {
		const amounts = result.parts.map(({ id, perJob, perYear }) => [
			id,
			perJob.before?.likely,
			perJob.with?.likely,
			perYear.saving,
		]);
		expect(amounts).toEqual([
			['vacancy', 2700, 2160, point(10_800)],
			['recruiting', 1500, 1300, point(4000)],
			['onboarding', 4000, 3400, point(12_000)],
			// 25 % leave: 1/3 person a job, 8,200 each. 20 %: 1/4 person, 6,860 each. (2,733.33 − 1,715) × 20.
			['turnover', expect.closeTo(2733.333, 2), expect.closeTo(1715, 9), expect.anything()],
		]);
		expect(result.parts[3]?.perYear.saving?.likely).toBeCloseTo(20_366.667, 2);
	});

	test('the year, the payback and the hires', () => {
		expect(result.savings?.likely).toBeCloseTo(47_166.667, 2);
		expect(result.yearlyReturn?.likely).toBeCloseTo(25_166.667, 2);
		expect(result.payback?.likely).toBeCloseTo(2.3841, 4);
		expect(result.hires.before?.likely).toBeCloseTo(26.6667, 4);
		expect(result.hires.with?.likely).toBeCloseTo(25, 9);
		expect(result.missing).toEqual([]);
	});

	test('the leavers are the share of all hires that leave', () => {
		const hires = result.hires.before?.likely ?? 0;
		expect(hires - 20).toBeCloseTo(hires * 0.25, 9);
	});

	test('a typed cost of a leaver takes the place of filling the job again', () => {
		const typed = estimateOf({ ...figures, leaverCost: 3000 }, { leaverKnown: 'typed' });
		// (1/3 − 1/4) × 3,000 × 20
		expect(partOf(typed, 'turnover')?.perYear.saving?.likely).toBeCloseTo(5000, 9);
		expect(partOf(estimateOf({ ...figures, leaverCost: 3000 }), 'turnover')).toEqual(partOf(whole, 'turnover'));
	});

	test('a part that is left out counts nowhere, not in a leaver either', () => {
		const without = returnOf({ ...whole, leftOut: ['vacancy'] });
		// Per job 5,500 × 4/3 − 4,700 × 5/4 = 1,458.33.
		expect(without.savings?.likely).toBeCloseTo(29_166.667, 2);
		expect(without.parts[0]?.isCounted).toBe(false);
	});

	test('a range carries through: days with the pipeline from 30 to 50', () => {
		const ranged = returnOf(estimateOf({ ...figures, daysWith: [30, 36, 50] }));
		// One day more costs 60 × 20 × 5/4 = 1,500 a year.
		expect(ranged.yearlyReturn?.high).toBeCloseTo(25_166.667 + 6 * 1500, 2);
		expect(ranged.yearlyReturn?.low).toBeCloseTo(25_166.667 - 14 * 1500, 2);
		expect(ranged.yearlyReturn?.likely).toBeCloseTo(25_166.667, 2);
	});

	test('more jobs make a loss larger: the number of jobs pulls either way', () => {
		const worse = { ...figures, recruitingWith: 9000 };
		const { savings } = returnOf(estimateOf({ ...worse, jobs: [10, 20, 30] }));
		expect(savings?.high).toBeCloseTo((savings?.low ?? 0) / 3, 6);
		expect(savings?.high).toBeLessThan(0);
	});
});

describe('what is not known', () => {
	test('nothing typed: nothing known, and everything is named', () => {
		const result = returnOf(blankEstimate);
		expect(result).toMatchObject({ savings: null, soFar: null, yearlyReturn: null, payback: null, sensitivity: null });
		expect(result.hires).toEqual({ before: null, with: null });
		for (const { perJob, perYear } of result.parts) {
			expect([...Object.values(perJob), ...Object.values(perYear)]).toEqual([null, null, null, null, null, null]);
		}
		expect(result.missing.map(({ name }) => name)).toEqual([
			'Jobs to fill a year',
			'Days to fill a job, before',
			'Days to fill a job, with the pipeline',
			'Cost of an empty job per day',
			'Recruiting cost per hire, before',
			'Recruiting cost per hire, with the pipeline',
			'Onboarding and training cost per hire, before',
			'Onboarding and training cost per hire, with the pipeline',
			'First-year turnover, before',
			'First-year turnover, with the pipeline',
			'One-time cost of the pipeline',
			'Yearly cost of the pipeline',
		]);
	});

	test('without the number of jobs, everything per job is there and nothing per year', () => {
		const { jobs: _, ...rest } = figures;
		const result = returnOf(estimateOf(rest));
		expect(result.savingsPerJob?.likely).toBeCloseTo(2358.333, 2);
		expect(result).toMatchObject({ savings: null, yearlyReturn: null, payback: null, missing: [{ id: 'jobs' }] });
	});

	test('complete parts are added up while others wait, and are not called the return', () => {
		const result = returnOf(
			estimateOf({ jobs: 20, recruitingBefore: 1500, recruitingWith: 1300, yearly: 1000, oneTime: 0 }),
		);
		expect(result.soFar).toEqual({ parts: ['recruiting'], perYear: point(4000), perJob: point(200) });
		expect(result).toMatchObject({ savings: null, yearlyReturn: null, payback: null });
	});

	test('no cost of the pipeline: savings, and no return', () => {
		const { yearly: _, ...rest } = figures;
		const result = returnOf(estimateOf(rest));
		expect(result.savings).not.toBeNull();
		expect(result).toMatchObject({ yearlyReturn: null, payback: null, missing: [{ id: 'yearly' }] });
	});

	test('a range out of order or half typed is unknown and named', () => {
		const typed = { ...whole, figures: { ...whole.figures, daysWith: { low: 50, likely: 36, high: 60 } } };
		const result = returnOf(typed);
		expect(result.unreadable).toMatchObject([{ id: 'daysWith', name: 'Days to fill a job, with the pipeline' }]);
		expect(result.missing).toMatchObject([{ id: 'daysWith' }]);
		expect(result.yearlyReturn).toBeNull();
	});

	test('a figure that no field would take, from a file, is unknown and named', () => {
		const result = returnOf(estimateOf({ ...figures, turnoverWith: 100 }));
		expect(result.unreadable).toEqual([
			{ id: 'turnoverWith', name: 'First-year turnover, with the pipeline', why: 'It has to lie between 0 and 99.' },
		]);
		expect(result.yearlyReturn).toBeNull();
	});

	test('only what the form asks for has to be mended: nothing of a part that is left out or in another figure’s place', () => {
		const half = { low: 5, likely: null, high: null };
		const typed = {
			...whole,
			figures: { ...whole.figures, daysBefore: half, onboardingBefore: half, leaverCost: half },
		};
		expect(returnOf(typed).unreadable.map(({ id }) => id)).toEqual(['daysBefore', 'onboardingBefore']);
		expect(returnOf({ ...typed, leftOut: ['vacancy'], onboardingKnown: 'saving' }).unreadable).toMatchObject([
			{ id: 'leaverCost' },
		]);
		expect(returnOf({ ...typed, leftOut: [...partIds] }).unreadable).toEqual([]);
	});

	test('everything that is missing or to be mended is asked for', () => {
		fc.assert(
			fc.property(anyEstimate, fc.constantFrom(...inputIds), (estimate, id) => {
				const figures = { ...estimate.figures, [id]: { low: 1, likely: null, high: null } };
				const { missing, unreadable } = returnOf({ ...estimate, figures });
				const asked = askedFigures(estimate);
				expect([...missing, ...unreadable].filter((each) => !asked.has(each.id))).toEqual([]);
			}),
		);
	});

	test('only a saving known of a part: a leaver’s cost cannot be worked out from it', () => {
		const { recruitingWith: _, ...rest } = figures;
		const result = returnOf(estimateOf({ ...rest, recruitingSaving: 200 }, { recruitingKnown: 'saving' }));
		expect(result.parts[1]?.perJob).toEqual({ before: null, with: null, saving: point(200) });
		expect(result.missing).toMatchObject([{ id: 'leaverCost' }]);
	});

	test('unknown stays unknown: taking a figure away never leaves a return, unless it was not used', () => {
		fc.assert(
			fc.property(completeEstimate, fc.constantFrom(...inputIds), (estimate, id) => {
				const before = returnOf(estimate);
				const without = returnOf({
					...estimate,
					figures: { ...estimate.figures, [id]: { low: null, likely: null, high: null } },
				});
				const isUsed = without.missing.some((missing) => missing.id === id);
				if (!isUsed) expect(without.yearlyReturn).toEqual(before.yearlyReturn);
				else if (id === 'oneTime') expect(without.payback).toBeNull();
				else expect(without.yearlyReturn).toBeNull();
			}),
		);
	});
});

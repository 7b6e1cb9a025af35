import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeEstimate, estimateOf } from './estimates.fixture.ts';
import { inputIds } from './inputs.ts';
import { returnOf } from './result.ts';

const figures = { jobs: 10, recruitingBefore: 1000, recruitingWith: 400, yearly: 2000, oneTime: 0 };
const onlyRecruiting = { leftOut: ['vacancy' as const, 'onboarding' as const, 'turnover' as const] };
const of = (more: Parameters<typeof estimateOf>[0]) =>
	returnOf(estimateOf({ ...figures, ...more }, onlyRecruiting)).sensitivity;

describe('known answers', () => {
	test('each figure over its own range, largest first; single figures are certain', () => {
		const found = of({ jobs: [8, 10, 12], recruitingWith: [300, 400, 700] });
		expect(found).toMatchObject({ by: 'ranges', center: 4000, certain: ['recruitingBefore', 'yearly'] });
		expect(found?.swings).toEqual([
			{
				id: 'recruitingWith',
				rank: 1,
				swing: 4000,
				from: { figure: 300, yearlyReturn: 5000 },
				to: { figure: 700, yearlyReturn: 1000 },
			},
			{
				id: 'jobs',
				rank: 2,
				swing: 2400,
				from: { figure: 8, yearlyReturn: 2800 },
				to: { figure: 12, yearlyReturn: 5200 },
			},
		]);
	});

	test('a tie shares its rank, and the next one keeps its place', () => {
		const found = of({
			recruitingBefore: [950, 1000, 1050],
			recruitingWith: [350, 400, 450],
			yearly: [1900, 2000, 2100],
		});
		expect(found?.swings.map(({ id, rank, swing }) => [id, rank, swing])).toEqual([
			['recruitingBefore', 1, 1000],
			['recruitingWith', 1, 1000],
			['yearly', 3, 200],
		]);
	});

	test('no ranges: each figure 10 percent lower and higher', () => {
		const found = of({});
		expect(found?.by).toBe('ten-percent');
		expect(found?.swings.map(({ id, swing }) => [id, swing])).toEqual([
			['recruitingBefore', 2000],
			['jobs', 1200],
			['recruitingWith', 800],
			['yearly', 400],
		]);
	});

	test('the 10 percent test stays within what a figure may be', () => {
		const turnover = {
			...figures,
			daysBefore: 10,
			daysWith: 10,
			vacancyPerDay: 1,
			turnoverBefore: 95,
			turnoverWith: 10,
		};
		const found = returnOf(estimateOf(turnover, { leftOut: ['onboarding'] })).sensitivity;
		expect(found?.swings.find(({ id }) => id === 'turnoverBefore')?.to.figure).toBe(99);
	});

	test('is unknown while the return is', () => {
		const { yearly: _, ...rest } = figures;
		expect(returnOf(estimateOf(rest, onlyRecruiting)).sensitivity).toBeNull();
	});
});

test('for any estimate: ordered, within the result, and a figure that moves nothing is not listed', () => {
	fc.assert(
		fc.property(completeEstimate, (estimate) => {
			const { sensitivity, yearlyReturn } = returnOf(estimate);
			if (sensitivity === null || yearlyReturn === null) return;
			const { swings, by } = sensitivity;
			expect(swings.every(({ swing }) => swing > 0)).toBe(true);
			for (const [index, { swing, rank }] of swings.entries()) {
				const before = swings[index - 1];
				if (before === undefined) continue;
				expect(swing).toBeLessThanOrEqual(before.swing);
				expect(rank === before.rank || rank === index + 1).toBe(true);
			}
			if (by === 'ten-percent') return;
			for (const { from, to, id } of swings) {
				expect(inputIds).toContain(id);
				for (const { yearlyReturn: end } of [from, to]) {
					const slack = 1e-9 * Math.max(1, Math.abs(end));
					expect(end).toBeGreaterThanOrEqual(yearlyReturn.low - slack);
					expect(end).toBeLessThanOrEqual(yearlyReturn.high + slack);
				}
			}
		}),
	);
});

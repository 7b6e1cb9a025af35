import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankEstimate } from './estimate.ts';
import { anyEstimate, estimateOf } from './estimates.fixture.ts';
import { returnOf } from './result.ts';
import { headline, paybackInWords, savingInWords, sensitivityInWords, yearsInWords } from './sentences.ts';

const only = { leftOut: ['vacancy' as const, 'onboarding' as const, 'turnover' as const] };
const figures = { jobs: 10, recruitingBefore: 1000, recruitingWith: 400, yearly: 2000, oneTime: 8000 };
const of = (more: Parameters<typeof estimateOf>[0] = {}) => returnOf(estimateOf({ ...figures, ...more }, only));

describe('the yearly return', () => {
	test.each([
		[{}, 'The pipeline returns $4,000 a year.'],
		[
			{ yearly: [1000, 2000, 3000] as const },
			'The pipeline returns between $3,000 and $5,000 a year, most likely $4,000.',
		],
		[{ yearly: 6000 }, 'The pipeline breaks even.'],
		[{ jobs: 7, recruitingBefore: 0.1, recruitingWith: 0, yearly: 0.7 }, 'The pipeline breaks even.'],
		[
			{ yearly: [5000, 6000, 9000] as const },
			'The pipeline may bring anything from a loss of $3,000 to a gain of $1,000 a year, most likely breaking even.',
		],
		[{ yearly: 7500 }, 'The pipeline costs $1,500 a year more than it saves.'],
		[
			{ yearly: [7000, 8000, 9000] as const },
			'The pipeline costs between $1,000 and $3,000 a year more than it saves, most likely $2,000.',
		],
		[
			{ yearly: [5000, 7000, 9000] as const },
			'The pipeline may bring anything from a loss of $3,000 to a gain of $1,000 a year, most likely a loss of $1,000.',
		],
	])('%j', (more, sentence) => expect(headline(of(more))).toBe(sentence));

	test('is not claimed while something is missing', () => {
		expect(headline(returnOf(blankEstimate))).toBe('There is no result yet.');
		const { yearly: _, ...savings } = figures;
		expect(headline(returnOf(estimateOf(savings, only)))).toBe(
			'Before its own cost, the pipeline saves $6,000 a year.',
		);
		expect(headline(returnOf(estimateOf({ recruitingBefore: 1000, recruitingWith: 400 }, only)))).toBe(
			'Before its own cost, the pipeline saves $600 per job.',
		);
		expect(headline(returnOf(estimateOf({ recruitingBefore: 1000, recruitingWith: 1400 })))).toBe(
			'So far: recruiting. There the pipeline costs $400 per job more than before.',
		);
	});
});

describe('the payback', () => {
	test.each([
		[{}, 'The one-time cost of $8,000 is paid back after 2 years.'],
		[{ oneTime: 2000 }, 'The one-time cost of $2,000 is paid back after 6 months.'],
		[{ oneTime: 0 }, 'There is no one-time cost to pay back.'],
		[{ oneTime: 0, yearly: 7000 }, 'There is no one-time cost to pay back, but a year with a loss is not made up for.'],
		[
			{ jobs: 7, recruitingBefore: 0.1, recruitingWith: 0, yearly: 0.7 },
			'The one-time cost of $8,000 is never paid back at these figures.',
		],
		[{ yearly: 6000 }, 'The one-time cost of $8,000 is never paid back at these figures.'],
		[
			{ oneTime: [4000, 8000, 12_000] as const },
			'The one-time cost ($4,000 to $12,000) is paid back after 12 months in the best case, most likely after 2 years. In the worst case it is paid back after 3 years.',
		],
		[
			{ yearly: [2000, 2000, 9000] as const },
			'The one-time cost of $8,000 is paid back after 2 years in the best case and most likely. In the worst case it never is.',
		],
		[
			{ yearly: [2000, 7000, 9000] as const },
			'The one-time cost of $8,000 is paid back after 2 years in the best case. At the most likely figures, and in the worst case, it never is.',
		],
	])('%j', (more, sentence) => expect(paybackInWords(of(more))).toBe(sentence));

	test('is not told without a return', () => {
		expect(paybackInWords(returnOf(blankEstimate))).toBeNull();
	});
});

test('years in words', () => {
	expect([0.01, 0.09, 1, 1.95, 2, 2.44, 12].map(yearsInWords)).toEqual([
		...['less than a month', '1 month', '12 months', '23 months', '2 years', '2.4 years', '12 years'],
	]);
});

test('which figure matters most, and ties', () => {
	const told = (more: Parameters<typeof of>[0]) => {
		const { sensitivity } = of(more);
		return sensitivity && sensitivityInWords(sensitivity);
	};
	expect(told({ jobs: [8, 10, 12] })).toBe(
		'Jobs to fill a year matters most: from its low to its high figure, the yearly return moves by $2,400.',
	);
	expect(told({ recruitingBefore: [950, 1000, 1050], recruitingWith: [350, 400, 450] })).toBe(
		'Recruiting cost per hire, before and Recruiting cost per hire, with the pipeline matter most, and equally: from its low to its high figure, each moves the yearly return by $1,000.',
	);
});

test('a saving below 0 is called a cost', () => {
	expect(savingInWords({ low: -5, likely: -5, high: -5 }, 'a year')).toBe('costs $5.00 a year more than before');
});

test('no sentence ever shows a minus, NaN or null', () => {
	fc.assert(
		fc.property(anyEstimate, (estimate) => {
			const result = returnOf(estimate);
			const said = [
				headline(result),
				paybackInWords(result) ?? '',
				result.sensitivity ? sensitivityInWords(result.sensitivity) : '',
			];
			expect(said.join(' ')).not.toMatch(/\$0\.00|[-−]\$|NaN|null|undefined|Infinity/);
		}),
	);
});

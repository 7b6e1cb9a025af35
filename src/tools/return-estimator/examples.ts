import { type TypedRange, unknownRange } from '../../lib/numbers/range.ts';
import { blankEstimate, blankFigures } from '../../lib/returns/estimate.ts';
import type { Example } from '../../lib/tool/tool.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Slice } from './slice.ts';

const one = (likely: number): TypedRange => ({ ...unknownRange, likely });
const range = (low: number, likely: number, high: number): TypedRange => ({ low, likely, high });

export const examples: Example<Slice, Settings>[] = [
	{
		id: 'six-shops',
		title: 'Six machine shops',
		invented: true,
		note: 'Invented. Six machine shops set up a pipeline with a college. What is still ahead has ranges.',
		slice: {
			...blankEstimate,
			about: 'Machine operators in six shops',
			figures: {
				...blankFigures,
				jobs: one(20),
				daysBefore: one(45),
				daysWith: range(30, 36, 42),
				vacancyPerDay: range(50, 60, 80),
				recruitingBefore: one(1500),
				recruitingWith: range(1200, 1300, 1500),
				onboardingBefore: one(4000),
				onboardingWith: range(3000, 3400, 3800),
				turnoverBefore: one(25),
				turnoverWith: range(15, 20, 24),
				oneTime: range(45_000, 60_000, 75_000),
				yearly: range(20_000, 22_000, 26_000),
			},
			sources: 'Invented example.',
		},
		settings: defaultSettings,
	},
	{
		id: 'consumers-energy',
		title: 'The Consumers Energy story',
		invented: false,
		note: 'One figure of the story fits: $30,000 saved per hire, linked to less extra training. The rest is not in the 2020 guide and stays empty, so there is no yearly return and no payback.',
		slice: {
			...blankEstimate,
			about: 'Electric and gas line workers, Consumers Energy',
			onboardingKnown: 'saving',
			figures: { ...blankFigures, onboardingSaving: one(30_000) },
			sources:
				'TPM Resource Guide, 2020, Resource 3, success story. The $30,000 are as reported there; how they were worked out is not shown. More than 100 people were hired from each of three providers, over a time that is not given, so hires a year are not known. 98 percent of these hires stayed. The guide gives no length of time and no figure from before, so first-year turnover is not known. It gives no cost of the pipeline.',
		},
		settings: defaultSettings,
	},
];

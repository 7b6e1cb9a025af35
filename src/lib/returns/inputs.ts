/** The figures a return is worked out from: what each is called, what it is counted in, and which way it pulls. */
import type { NumberLimits, NumberUnit } from '../numbers/typed-number.ts';

export const inputIds = [
	'jobs',
	'daysBefore',
	'daysWith',
	'vacancyPerDay',
	'recruitingBefore',
	'recruitingWith',
	'recruitingSaving',
	'onboardingBefore',
	'onboardingWith',
	'onboardingSaving',
	'turnoverBefore',
	'turnoverWith',
	'leaverCost',
	'oneTime',
	'yearly',
] as const;
export type InputId = (typeof inputIds)[number];

/**
 * What happens to the yearly return when the figure grows and all others stay. `either`: it depends on the others, as with
 * the number of jobs, which makes a gain larger and a loss larger too.
 */
export type Direction = 'up' | 'down' | 'either';

export interface Input {
	/** A name that stands alone, in a list of what is missing. */
	name: string;
	unit: NumberUnit;
	limits: NumberLimits;
	direction: Direction;
}

const dollars = { unit: 'dollars', limits: { min: 0, max: 1e9 } };
const days = { unit: 'days', limits: { min: 0, max: 3650 } };
/** At 100 percent nobody would stay, and no job would ever be filled. */
const percent = { unit: 'percent', limits: { min: 0, max: 99 } };
const saved = { unit: 'dollars', limits: { min: -1e9, max: 1e9 } };

export const inputs: Readonly<Record<InputId, Input>> = {
	jobs: { name: 'Jobs to fill a year', unit: '', limits: { min: 0, max: 1e6 }, direction: 'either' },
	daysBefore: { name: 'Days to fill a job, before', ...days, direction: 'up' },
	daysWith: { name: 'Days to fill a job, with the pipeline', ...days, direction: 'down' },
	vacancyPerDay: { name: 'Cost of an empty job per day', ...dollars, direction: 'either' },
	recruitingBefore: { name: 'Recruiting cost per hire, before', ...dollars, direction: 'up' },
	recruitingWith: { name: 'Recruiting cost per hire, with the pipeline', ...dollars, direction: 'down' },
	recruitingSaving: { name: 'Recruiting cost saved per hire', ...saved, direction: 'up' },
	onboardingBefore: { name: 'Onboarding and training cost per hire, before', ...dollars, direction: 'up' },
	onboardingWith: { name: 'Onboarding and training cost per hire, with the pipeline', ...dollars, direction: 'down' },
	onboardingSaving: { name: 'Onboarding and training cost saved per hire', ...saved, direction: 'up' },
	turnoverBefore: { name: 'First-year turnover, before', ...percent, direction: 'up' },
	turnoverWith: { name: 'First-year turnover, with the pipeline', ...percent, direction: 'down' },
	leaverCost: { name: 'Cost of one person who leaves in the first year', ...dollars, direction: 'either' },
	oneTime: { name: 'One-time cost of the pipeline', ...dollars, direction: 'down' },
	yearly: { name: 'Yearly cost of the pipeline', ...dollars, direction: 'down' },
};

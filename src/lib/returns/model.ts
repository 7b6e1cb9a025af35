/**
 * What the jobs cost before and with the pipeline, in dollars per job. The model is ours; the 2020 TPM guide names the
 * measures (days to fill, people retained in the first year, costs of onboarding and training) and gives no formula.
 *
 * A job is counted once, however often it has to be filled. Of all people hired, the share t leaves within the first
 * year, and each of them is replaced, so for one job t / (1 − t) people leave: t of the first hires, t of those who
 * replace them, and so on. One such person costs what it takes to fill the job again (empty days, recruiting,
 * onboarding), or one amount that was typed instead; never both.
 */
import { type Estimate, type PartId, partIds } from './estimate.ts';
import type { InputId } from './inputs.ts';
import type { At, Term } from './range-of.ts';

export interface PartModel {
	/** Null where only the saving is known. */
	before: Term | null;
	with: Term | null;
	/** Before minus with; below 0 where the pipeline costs more. */
	saving: Term;
}

/** How many people leave in their first year for one job that is filled for good. `turnover` in percent, under 100. */
export const leaversPerJob = (turnover: number): number => turnover / (100 - turnover);

const both = (before: Term, withIt: Term): PartModel => ({
	before,
	with: withIt,
	saving: {
		needs: [...new Set([...before.needs, ...withIt.needs])],
		value: (at) => before.value(at) - withIt.value(at),
	},
});

const amount = (id: InputId): Term => ({ needs: [id], value: (at) => at(id) });
const product = (one: InputId, other: InputId): Term => ({ needs: [one, other], value: (at) => at(one) * at(other) });

const vacancy = both(product('daysBefore', 'vacancyPerDay'), product('daysWith', 'vacancyPerDay'));
const recruiting = both(amount('recruitingBefore'), amount('recruitingWith'));
const onboarding = both(amount('onboardingBefore'), amount('onboardingWith'));
const savingOf = (id: InputId): PartModel => ({ before: null, with: null, saving: amount(id) });

/**
 * True where the cost of a leaver cannot be worked out and has to be typed: by choice, when only a saving is known of a
 * counted part, or when no other part is counted.
 */
export function isLeaverTyped(estimate: Estimate): boolean {
	const { leaverKnown, leftOut, recruitingKnown, onboardingKnown } = estimate;
	const onlySaving = (part: PartId, known: 'both' | 'saving') => known === 'saving' && !leftOut.includes(part);
	return (
		leaverKnown === 'typed' ||
		onlySaving('recruiting', recruitingKnown) ||
		onlySaving('onboarding', onboardingKnown) ||
		(['vacancy', 'recruiting', 'onboarding'] as const).every((part) => leftOut.includes(part))
	);
}

/** The figures the form asks for: not those of a part that is left out, and not those whose place another one takes. */
export function askedFigures(estimate: Estimate): ReadonlySet<InputId> {
	const { leftOut, recruitingKnown, onboardingKnown } = estimate;
	const asked: Record<PartId, InputId[]> = {
		vacancy: ['daysBefore', 'daysWith', 'vacancyPerDay'],
		recruiting: recruitingKnown === 'saving' ? ['recruitingSaving'] : ['recruitingBefore', 'recruitingWith'],
		onboarding: onboardingKnown === 'saving' ? ['onboardingSaving'] : ['onboardingBefore', 'onboardingWith'],
		turnover: ['turnoverBefore', 'turnoverWith', ...(isLeaverTyped(estimate) ? (['leaverCost'] as const) : [])],
	};
	const counted = partIds.filter((part) => !leftOut.includes(part));
	return new Set(['jobs', ...counted.flatMap((part) => asked[part]), 'oneTime', 'yearly']);
}

/** A leaver costs filling the job again: the other parts that are counted, each with its own before and with. */
function leaverTerm(estimate: Estimate, when: 'before' | 'with'): Term {
	if (isLeaverTyped(estimate)) return amount('leaverCost');
	const parts = { vacancy, recruiting, onboarding };
	return sum(
		(['vacancy', 'recruiting', 'onboarding'] as const).flatMap((id) =>
			estimate.leftOut.includes(id) ? [] : (parts[id][when] ?? []),
		),
	);
}

function turnover(estimate: Estimate): PartModel {
	const cost = (when: 'before' | 'with', rate: InputId): Term => {
		const leaver = leaverTerm(estimate, when);
		return {
			needs: [rate, ...leaver.needs],
			value: (at: At) => leaversPerJob(at(rate)) * leaver.value(at),
		};
	};
	return both(cost('before', 'turnoverBefore'), cost('with', 'turnoverWith'));
}

/** The formulas of one part for this estimate, in dollars per job. */
export function partModel(estimate: Estimate, part: PartId): PartModel {
	if (part === 'vacancy') return vacancy;
	if (part === 'recruiting') return estimate.recruitingKnown === 'saving' ? savingOf('recruitingSaving') : recruiting;
	if (part === 'onboarding') return estimate.onboardingKnown === 'saving' ? savingOf('onboardingSaving') : onboarding;
	return turnover(estimate);
}

/** Several terms added up. */
export function sum(terms: readonly Term[]): Term {
	return {
		needs: [...new Set(terms.flatMap(({ needs }) => needs))],
		value: (at) => terms.reduce((total, term) => total + term.value(at), 0),
	};
}

/** A term per job, for all jobs of a year. */
export function aYear(term: Term): Term {
	return { needs: [...new Set<InputId>(['jobs', ...term.needs])], value: (at) => at('jobs') * term.value(at) };
}

/** All people hired in a year: the jobs, and every time one is filled again because someone left in the first year. */
export const hiresAYear = (rate: 'turnoverBefore' | 'turnoverWith'): Term => ({
	needs: ['jobs', rate],
	value: (at) => at('jobs') * (1 + leaversPerJob(at(rate))),
});

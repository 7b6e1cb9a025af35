/** What an estimate comes to, with everything that can be worked out from the figures at hand. */
import type { Range } from '../numbers/range.ts';
import { type Estimate, type Known, knownFigures, type PartId, partIds, unreadableFigures } from './estimate.ts';
import { type InputId, inputIds, inputs } from './inputs.ts';
import { askedFigures, aYear, hiresAYear, partModel, sum } from './model.ts';
import { type Payback, paybackOf } from './payback.ts';
import { costsMore, payableRange, pullsReturn, rangeOf, type Term } from './range-of.ts';
import { type Sensitivity, sensitivityOf } from './sensitivity.ts';

/** Dollars; null while a figure is unknown. */
interface Amounts {
	before: Range | null;
	with: Range | null;
	saving: Range | null;
}

export interface PartResult {
	id: PartId;
	isCounted: boolean;
	/** Figures it still needs, without the number of jobs. */
	missing: InputId[];
	perJob: Amounts;
	perYear: Amounts;
}

export interface ReturnResult {
	parts: PartResult[];
	/** All people hired a year, those who replace a first-year leaver among them. */
	hires: { before: Range | null; with: Range | null };
	/** Dollars a year over all counted parts; null until each is complete. */
	savings: Range | null;
	/** The same per job, which needs no number of jobs. */
	savingsPerJob: Range | null;
	/** Dollars a year of the complete parts, while others are not. */
	soFar: { parts: PartId[]; perYear: Range | null; perJob: Range } | null;
	oneTime: Range | null;
	yearly: Range | null;
	/** Savings less the yearly cost of the pipeline, dollars a year. Below 0 is a loss; under half a cent is 0. */
	yearlyReturn: Range | null;
	payback: Payback | null;
	sensitivity: Sensitivity | null;
	/** Everything the return and its payback still need, in the order of the form. */
	missing: { id: InputId; name: string }[];
	/** Ranges that were begun but cannot be worked with, of the figures the form asks for. */
	unreadable: { id: InputId; name: string; why: string }[];
}

export function returnOf(estimate: Estimate): ReturnResult {
	const known = knownFigures(estimate);
	const parts = partIds.map((id) => partResult(estimate, id, known));
	const counted = parts.filter(({ isCounted }) => isCounted);
	const complete = counted.filter(({ missing }) => missing.length === 0).map(({ id }) => id);
	const perJob = (ids: readonly PartId[]) => sum(ids.map((id) => partModel(estimate, id).saving));
	const saved = (term: Term) => rangeOf(term, known, pullsReturn);
	const isComplete = counted.length > 0 && complete.length === counted.length;
	const soFarPerJob = !isComplete && complete.length > 0 ? saved(perJob(complete)) : null;

	const all = perJob(counted.map(({ id }) => id));
	const returnTerm = lessYearlyCost(aYear(all));
	const exact = isComplete ? saved(returnTerm) : null;
	const yearlyReturn = exact && payableRange(exact);
	const asked = askedFigures(estimate);
	const oneTime = known.get('oneTime') ?? null;
	return {
		parts,
		hires: {
			before: rangeOf(hiresAYear('turnoverBefore'), known, costsMore),
			with: rangeOf(hiresAYear('turnoverWith'), known, costsMore),
		},
		savings: isComplete ? saved(aYear(all)) : null,
		savingsPerJob: isComplete ? saved(all) : null,
		soFar: soFarPerJob && { parts: complete, perYear: saved(aYear(perJob(complete))), perJob: soFarPerJob },
		oneTime,
		yearly: known.get('yearly') ?? null,
		yearlyReturn,
		payback: yearlyReturn && oneTime && paybackOf(oneTime, yearlyReturn),
		sensitivity: yearlyReturn && sensitivityOf(returnTerm, known),
		missing: missingOf(counted, known),
		unreadable: unreadableFigures(estimate).filter(({ id }) => asked.has(id)),
	};
}

const lessYearlyCost = (savings: Term): Term => ({
	needs: [...savings.needs, 'yearly'],
	value: (at) => savings.value(at) - at('yearly'),
});

function partResult(estimate: Estimate, id: PartId, known: Known): PartResult {
	const { before, with: withIt, saving } = partModel(estimate, id);
	const cost = (term: Term | null) => term && rangeOf(term, known, costsMore);
	return {
		id,
		isCounted: !estimate.leftOut.includes(id),
		missing: saving.needs.filter((need) => !known.has(need)),
		perJob: { before: cost(before), with: cost(withIt), saving: rangeOf(saving, known, pullsReturn) },
		perYear: {
			before: cost(before && aYear(before)),
			with: cost(withIt && aYear(withIt)),
			saving: rangeOf(aYear(saving), known, pullsReturn),
		},
	};
}

function missingOf(counted: readonly PartResult[], known: Known): { id: InputId; name: string }[] {
	const wanted: InputId[] = ['jobs', ...counted.flatMap(({ missing }) => missing), 'oneTime', 'yearly'];
	return inputIds.filter((id) => wanted.includes(id) && !known.has(id)).map((id) => ({ id, name: inputs[id].name }));
}

/** The result in sentences. A loss is called a loss; nothing unknown is filled in. */
import { dollars } from '../numbers/money.ts';
import { isPoint, type Range } from '../numbers/range.ts';
import { numberText } from '../numbers/typed-number.ts';
import type { PartId } from './estimate.ts';
import { type InputId, inputs } from './inputs.ts';
import type { Payback, Years } from './payback.ts';
import { payableRange } from './range-of.ts';
import type { ReturnResult } from './result.ts';
import type { Sensitivity } from './sensitivity.ts';

export const partNames: Readonly<Record<PartId, string>> = {
	vacancy: 'Empty jobs',
	recruiting: 'Recruiting',
	onboarding: 'Onboarding and training',
	turnover: 'People who leave in the first year',
};

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[]): string {
	return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A figure with its unit: "$60", "25%", "45 days". */
export function figureInWords(id: InputId, figure: number): string {
	const { unit } = inputs[id];
	const number = numberText(Number(figure.toFixed(2)));
	if (unit === 'dollars') return `${figure < 0 ? '−' : ''}${dollars(figure)}`;
	return unit === 'percent' ? `${number}%` : `${number} ${unit}`.trim();
}

const amounts = ({ low, high }: Range): string =>
	low === high ? dollars(low) : `between ${dollars(low)} and ${dollars(high)}`;
const mostLikely = (range: Range): string => (isPoint(range) ? '' : `, most likely ${dollars(range.likely)}`);
/** The same range seen from the other side of 0. */
const mirrored = ({ low, likely, high }: Range): Range => ({ low: -high, likely: -likely, high: -low });

/** A gain, a loss, or anything between them: `gain` and `loss` are verbs as in "saves" and "costs … more". */
function gainOrLoss(exact: Range, period: string, gain: string, loss: [verb: string, after: string]): string {
	const range = payableRange(exact);
	const { low, likely, high } = range;
	if (low === 0 && high === 0) return 'breaks even';
	if (low >= 0) return `${gain} ${amounts(range)} ${period}${mostLikely(range)}`;
	if (high <= 0) return `${loss[0]} ${amounts(mirrored(range))} ${period} ${loss[1]}${mostLikely(mirrored(range))}`;
	const middle = likely === 0 ? 'breaking even' : `${likely < 0 ? 'a loss' : 'a gain'} of ${dollars(likely)}`;
	return `may bring anything from a loss of ${dollars(low)} to a gain of ${dollars(high)} ${period}, most likely ${middle}`;
}

/** What one part saves, or costs more: "saves $400 a year". */
export const savingInWords = (range: Range, period: 'a year' | 'per job'): string =>
	gainOrLoss(range, period, 'saves', ['costs', 'more than before']);

/** The first sentence: the yearly return, or what there is of it. */
export function headline(result: ReturnResult): string {
	const { yearlyReturn, savings, savingsPerJob, soFar } = result;
	if (yearlyReturn !== null) {
		return `The pipeline ${gainOrLoss(yearlyReturn, 'a year', 'returns', ['costs', 'more than it saves'])}.`;
	}
	if (savings !== null) return `Before its own cost, the pipeline ${savingInWords(savings, 'a year')}.`;
	if (savingsPerJob !== null) return `Before its own cost, the pipeline ${savingInWords(savingsPerJob, 'per job')}.`;
	if (soFar === null) return 'There is no result yet.';
	const [range, period] = soFar.perYear ? ([soFar.perYear, 'a year'] as const) : ([soFar.perJob, 'per job'] as const);
	return `So far: ${listed(soFar.parts.map((part) => partNames[part].toLowerCase()))}. There the pipeline ${savingInWords(range, period)}.`;
}

/** "9 months", "2.4 years". */
export function yearsInWords(years: number): string {
	const months = Math.round(years * 12);
	if (months < 1) return 'less than a month';
	if (months < 24) return months === 1 ? '1 month' : `${months} months`;
	return `${Number(years.toFixed(1))} years`;
}

const after = (years: Years): string =>
	years === 'never' ? 'never' : years === 0 ? 'at once' : `after ${yearsInWords(years)}`;

/** When the one-time cost is paid back. Null while it cannot be known. */
export function paybackInWords({ payback, oneTime, yearlyReturn }: ReturnResult): string | null {
	if (payback === null || oneTime === null || yearlyReturn === null) return null;
	if (oneTime.high === 0) {
		return yearlyReturn.low >= 0
			? 'There is no one-time cost to pay back.'
			: 'There is no one-time cost to pay back, but a year with a loss is not made up for.';
	}
	const { low, high } = oneTime;
	const cost = low === high ? `of ${dollars(low)}` : `(${dollars(low)} to ${dollars(high)})`;
	return inCases(payback, `The one-time cost ${cost}`);
}

function inCases({ quickest, likely, slowest }: Payback, cost: string): string {
	if (quickest === 'never') return `${cost} is never paid back at these figures.`;
	if (quickest === slowest) return `${cost} is paid back ${after(quickest)}.`;
	const best = `${cost} is paid back ${after(quickest)} in the best case`;
	if (likely === 'never') return `${best}. At the most likely figures, and in the worst case, it never is.`;
	const usual = quickest === likely ? 'and most likely' : `most likely ${after(likely)}`;
	return `${best}${quickest === likely ? ' ' : ', '}${usual}. In the worst case ${slowest === 'never' ? 'it never is' : `it is paid back ${after(slowest)}`}.`;
}

/** Which figure matters most, ties told as ties. */
export function sensitivityInWords({ by, swings }: Sensitivity): string {
	const first = swings.filter(({ rank }) => rank === 1);
	const [top] = first;
	if (!top) return 'No figure moves the yearly return.';
	const over = by === 'ranges' ? 'from its low to its high figure' : 'from 10 percent lower to 10 percent higher';
	const names = first.map(({ id }) => inputs[id].name);
	if (names.length === 1) return `${names[0]} matters most: ${over}, the yearly return moves by ${dollars(top.swing)}.`;
	return `${listed(names)} matter most, and equally: ${over}, each moves the yearly return by ${dollars(top.swing)}.`;
}

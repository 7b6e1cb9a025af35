import type { Range } from '../../lib/numbers/range.ts';
import { type PartId, partIds } from '../../lib/returns/estimate.ts';
import { type InputId, inputIds, inputs } from '../../lib/returns/inputs.ts';
import { askedFigures } from '../../lib/returns/model.ts';
import type { ReturnResult } from '../../lib/returns/result.ts';
import { headline, partNames, paybackInWords } from '../../lib/returns/sentences.ts';
import type { Table } from '../../lib/tool/tool.ts';
import { isEmpty, type Slice } from './slice.ts';

const rangeColumns = [
	{ key: 'low', label: 'Low', kind: 'number', digits: 0 },
	{ key: 'likely', label: 'Most likely', kind: 'number', digits: 0 },
	{ key: 'high', label: 'High', kind: 'number', digits: 0 },
] as const;

const ends = (range: Range | null) => ({
	low: range?.low ?? null,
	likely: range?.likely ?? null,
	high: range?.high ?? null,
});

/** Every figure that is asked for or was typed, as it was typed. A single figure stands under “most likely” alone. */
export function inputsTable(slice: Slice): Table {
	const asked = askedFigures(slice);
	const isTyped = (id: InputId) => Object.values(slice.figures[id]).some((end) => end !== null);
	const shown = inputIds.filter((id) => asked.has(id) || isTyped(id));
	return {
		id: 'inputs',
		title: 'Figures of the estimate',
		columns: [
			{ key: 'figure', label: 'Figure', kind: 'text' },
			{ key: 'unit', label: 'Unit', kind: 'text' },
			...rangeColumns.map(({ key, label, kind }) => ({ key, label, kind })),
		],
		rows: shown.map((id) => ({ figure: inputs[id].name, unit: inputs[id].unit || 'jobs', ...slice.figures[id] })),
		notes: [
			'An empty cell is a figure that is not known. It is not 0.',
			...(slice.leftOut.length > 0 ? [`Left out: ${slice.leftOut.map((id) => partNames[id]).join(', ')}.`] : []),
			...(slice.sources === '' ? [] : [`Where the figures come from: ${slice.sources}`]),
		],
	};
}

/** Before, with and saving of each part: a year where the number of jobs is known, else per job. */
export function partsTable({ parts }: ReturnResult): Table {
	const isYearly = parts.some(({ perYear }) => Object.values(perYear).some((range) => range !== null));
	return {
		id: 'parts',
		title: isYearly ? 'Costs before and with, a year' : 'Costs before and with, per job',
		columns: [
			{ key: 'part', label: 'Cost', kind: 'text' },
			{ key: 'before', label: 'Before, most likely', kind: 'number', digits: 0 },
			{ key: 'with', label: 'With, most likely', kind: 'number', digits: 0 },
			{ key: 'low', label: 'Saved, low', kind: 'number', digits: 0 },
			{ key: 'likely', label: 'Saved, most likely', kind: 'number', digits: 0 },
			{ key: 'high', label: 'Saved, high', kind: 'number', digits: 0 },
		],
		rows: parts
			.filter(({ isCounted }) => isCounted)
			.map(({ id, perYear, perJob }) => {
				const amounts = isYearly ? perYear : perJob;
				return {
					part: partNames[id],
					before: amounts.before?.likely ?? null,
					with: amounts.with?.likely ?? null,
					...ends(amounts.saving),
				};
			}),
		notes: [
			'In dollars. Below 0 in “saved” means that the pipeline costs more there.',
			'The low and high ends of the parts do not add up to those of the whole where one figure counts in several parts.',
		],
	};
}

export function resultTable(result: ReturnResult): Table {
	const { hires, savings, yearly, yearlyReturn, oneTime, payback } = result;
	const row = (what: string, unit: string, range: Range | null) => ({ what, unit, ...ends(range), words: null });
	// People and years share these columns, so dollars cannot be rounded by them: nobody estimates cents.
	const dollars = (what: string, range: Range | null) =>
		row(
			what,
			'dollars',
			range && { low: Math.round(range.low), likely: Math.round(range.likely), high: Math.round(range.high) },
		);
	const years = (end: number | 'never' | undefined) => (typeof end === 'number' ? end : null);
	return {
		id: 'result',
		title: 'Return of the pipeline',
		columns: [
			{ key: 'what', label: 'Result', kind: 'text' },
			{ key: 'unit', label: 'Unit', kind: 'text' },
			{ key: 'low', label: 'Low', kind: 'number' },
			{ key: 'likely', label: 'Most likely', kind: 'number' },
			{ key: 'high', label: 'High', kind: 'number' },
			{ key: 'words', label: 'In words', kind: 'text' },
		],
		rows: [
			row('People hired a year, before', 'people', hires.before),
			row('People hired a year, with the pipeline', 'people', hires.with),
			dollars('Saved a year', savings),
			dollars('Cost of the pipeline a year', yearly),
			{ ...dollars('Yearly return', yearlyReturn), words: yearlyReturn && headline(result) },
			dollars('One-time cost', oneTime),
			{
				what: 'Paid back after',
				unit: 'years',
				low: years(payback?.quickest),
				likely: years(payback?.likely),
				high: years(payback?.slowest),
				words: paybackInWords(result),
			},
		],
		notes: [
			'An empty cell is not known, and not 0. “Paid back after” is also empty where the words say “never”.',
			...(result.missing.length > 0 ? [`Still missing: ${result.missing.map(({ name }) => name).join('; ')}.`] : []),
		],
	};
}

export function sensitivityTable({ sensitivity }: Pick<ReturnResult, 'sensitivity'>): Table | null {
	if (sensitivity === null || sensitivity.swings.length === 0) return null;
	return {
		id: 'sensitivity',
		title: 'Which figure matters most',
		columns: [
			{ key: 'rank', label: 'Rank', kind: 'number', digits: 0 },
			{ key: 'figure', label: 'Figure', kind: 'text' },
			{ key: 'from', label: 'Moved from', kind: 'number' },
			{ key: 'to', label: 'Moved to', kind: 'number' },
			{ key: 'returnFrom', label: 'Yearly return at the first', kind: 'number', digits: 0 },
			{ key: 'returnTo', label: 'Yearly return at the second', kind: 'number', digits: 0 },
			{ key: 'swing', label: 'Difference', kind: 'number', digits: 0 },
		],
		rows: sensitivity.swings.map(({ id, rank, from, to, swing }) => ({
			rank,
			figure: inputs[id].name,
			from: from.figure,
			to: to.figure,
			returnFrom: from.yearlyReturn,
			returnTo: to.yearlyReturn,
			swing,
		})),
		notes: [
			sensitivity.by === 'ranges'
				? 'Each figure moves over its own range while the others stay at their most likely value.'
				: 'No figure has a range, so each moves from 10 percent lower to 10 percent higher while the others stay.',
		],
	};
}

/** Nothing while nothing is typed. */
export function tables(slice: Slice, result: ReturnResult): Table[] {
	if (isEmpty(slice)) return [];
	const sensitivity = sensitivityTable(result);
	return [inputsTable(slice), partsTable(result), resultTable(result), ...(sensitivity ? [sensitivity] : [])];
}

/** Parts whose bars can be drawn: both sides are known. */
export function drawable({ parts }: ReturnResult): { id: PartId; before: Range; with: Range; period: string }[] {
	const isYearly = parts.some(({ perYear }) => perYear.before !== null && perYear.with !== null);
	return partIds.flatMap((id) => {
		const part = parts.find((each) => each.id === id);
		const amounts = isYearly ? part?.perYear : part?.perJob;
		if (!part?.isCounted || !amounts?.before || !amounts.with) return [];
		return [{ id, before: amounts.before, with: amounts.with, period: isYearly ? 'a year' : 'per job' }];
	});
}

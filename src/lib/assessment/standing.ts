import type { Instrument } from '../content/schemas.ts';
import type { Answers } from '../workspace/schema.ts';
import { mean } from './averages.ts';
import { type Indicator, indicatorNumber } from './lines.ts';
import { indicatorValue } from './scores.ts';

/** An indicator with a value. */
export interface RatedIndicator {
	id: string;
	number: string;
	text: string;
	section: string;
	/** 1 to 5. */
	value: number;
	nextSteps: Indicator['nextSteps'];
}

/** What stands out at both ends. No indicator is in both lists; each list is ordered from its end inward. */
export interface Standing {
	strongest: RatedIndicator[];
	weakest: RatedIndicator[];
}

/** A list grows by whole groups of equal value up to this many; the first group is always taken whole. */
const ENOUGH = 3;
/** When every indicator has one value, this or more counts as strong ("mostly in place"). */
const STRONG = 4;

function ratedBy(instrument: Instrument, valueFor: (indicator: Indicator) => number | null): RatedIndicator[] {
	return instrument.sections.flatMap((section, sectionIndex) =>
		section.indicators.flatMap((indicator, index) => {
			const value = valueFor(indicator);
			if (value === null) return [];
			const { id, text, nextSteps } = indicator;
			return [{ id, number: indicatorNumber(sectionIndex, index), text, section: section.id, value, nextSteps }];
		}),
	);
}

/** The indicators one person gave a value, in the order of the instrument. */
export function ratedIndicators(instrument: Instrument, answers: Answers): RatedIndicator[] {
	return ratedBy(instrument, (indicator) => indicatorValue(indicator, answers));
}

/** The indicators a team gave a value: each the mean of the values its members gave. Rounded to a millionth of a point. */
export function teamRatedIndicators(instrument: Instrument, team: readonly Answers[]): RatedIndicator[] {
	return ratedBy(instrument, (indicator) => {
		const values = team.map((answers) => indicatorValue(indicator, answers));
		const value = mean(values.filter((one) => one !== null));
		return value === null ? null : Math.round(value * 1e6) / 1e6;
	});
}

function wholeGroups(rated: readonly RatedIndicator[], values: readonly number[]): RatedIndicator[] {
	const taken: RatedIndicator[] = [];
	for (const value of values) {
		const group = rated.filter((indicator) => indicator.value === value);
		if (taken.length > 0 && taken.length + group.length > ENOUGH) break;
		taken.push(...group);
	}
	return taken;
}

/**
 * The strongest and the weakest indicators. Equal values are never told apart, so a list may hold more than three.
 * Strong lies above the middle between the highest and the lowest value, weak below it. With one value only, all are
 * strong from 4 up and weak below.
 */
export function standing(rated: readonly RatedIndicator[]): Standing {
	const values = [...new Set(rated.map((indicator) => indicator.value))].sort((a, b) => a - b);
	const lowest = values[0];
	const highest = values.at(-1);
	if (lowest === undefined || highest === undefined) return { strongest: [], weakest: [] };
	if (lowest === highest) {
		return lowest >= STRONG ? { strongest: [...rated], weakest: [] } : { strongest: [], weakest: [...rated] };
	}
	const middle = (lowest + highest) / 2;
	return {
		strongest: wholeGroups(rated, values.filter((value) => value > middle).reverse()),
		weakest: wholeGroups(
			rated,
			values.filter((value) => value < middle),
		),
	};
}

/**
 * How single ratings become values: lines to indicators, indicators to sections, sections to the overall score.
 * The rules are ours where the form (Michigan, Appendix A) gives none; it asks only for one rating a section.
 */
import type { Instrument } from '../content/schemas.ts';
import type { Answers } from '../workspace/schema.ts';
import { numbersOf } from './answers.ts';
import { mean } from './averages.ts';
import { type Indicator, lineIdsOfIndicator, type Section } from './lines.ts';

/** An indicator's value, 1 to 5: its rating, or the mean of its rated parts. Null when nothing of it is rated. */
export function indicatorValue(indicator: Indicator, answers: Answers): number | null {
	return mean(numbersOf(lineIdsOfIndicator(indicator).map((id) => answers.lines[id])));
}

/** The mean over a section's indicators that have a value; one with parts weighs as much as any other. */
export function sectionMean(section: Section, answers: Answers): number | null {
	const values = section.indicators.map((indicator) => indicatorValue(indicator, answers));
	return mean(values.filter((value) => value !== null));
}

/** A mean of section ratings, with how many it rests on. */
export interface Overall {
	/** 1 to 5, null when no section has a number. */
	score: number | null;
	/** How many sections have a number. */
	from: number;
	/** How many sections there are. */
	of: number;
}

/** The mean of the section values that are known. */
export function overallOf(values: readonly (number | null)[]): Overall {
	const known = values.filter((value) => value !== null);
	return { score: mean(known), from: known.length, of: values.length };
}

/** The overall score: the mean of the sections' own overall ratings, not of their indicators. */
export function overallScore(instrument: Instrument, answers: Answers): Overall {
	const ratings = instrument.sections.map((section) => answers.sections[section.id]?.rating);
	return overallOf(ratings.map((rating) => (typeof rating === 'number' ? rating : null)));
}

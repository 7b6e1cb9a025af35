import type { Instrument } from '../content/schemas.ts';

export type Section = Instrument['sections'][number];
export type Indicator = Section['indicators'][number];

/** One thing a person rates: an indicator, or a part of an indicator that has parts. */
export interface Line {
	id: string;
	/** As people say it: "2.1" for an indicator, "3.5b" for a part of one. */
	number: string;
	text: string;
	section: string;
	indicator: string;
}

/** The number of an indicator: section and place, counted from 1. */
export function indicatorNumber(sectionIndex: number, indicatorIndex: number): string {
	return `${sectionIndex + 1}.${indicatorIndex + 1}`;
}

/** The letter of a part, a to z. */
export function partLetter(index: number): string {
	return String.fromCharCode(97 + index);
}

/** The ids of what is rated for one indicator: itself, or its parts. */
export function lineIdsOfIndicator(indicator: Indicator): string[] {
	return indicator.parts?.map((part) => part.id) ?? [indicator.id];
}

/** The lines of one section, in order. `sectionIndex` counts from 0 and gives the numbers. */
export function linesOfSection(section: Section, sectionIndex: number): Line[] {
	return section.indicators.flatMap((indicator, index) => {
		const number = indicatorNumber(sectionIndex, index);
		const place = { section: section.id, indicator: indicator.id };
		if (!indicator.parts) return [{ id: indicator.id, number, text: indicator.text, ...place }];
		return indicator.parts.map((part, partIndex) => ({
			id: part.id,
			number: `${number}${partLetter(partIndex)}`,
			text: part.text,
			...place,
		}));
	});
}

/** Every line of an instrument, in order: 19 for the career pathways self-assessment (4, 3, 8 and 4 by section). */
export function linesOf(instrument: Instrument): Line[] {
	return instrument.sections.flatMap(linesOfSection);
}

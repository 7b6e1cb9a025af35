/** One occupation in sentences: what came out, and every trap on the way to it. */
import { peopleInWords } from '../../lib/labor/gap.ts';
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import { noClassSentences, ruleNames } from '../../lib/labor/rule-words.ts';
import { countOf } from './counted.ts';
import { isWithoutProgram } from './headline.ts';
import { mendSentences, whyWithoutProgram } from './reason-words.ts';
import type { Result } from './result.ts';

/** "75", "at least 75", "not known". */
export function supplyInWords(supply: number | null, unknown: number): string {
	if (supply === null) return 'not known';
	return unknown > 0 ? `at least ${peopleInWords(supply)}` : peopleInWords(supply);
}

/** "1 opening", "240 openings". */
export function openingsInWords(openings: number): string {
	const words = peopleInWords(openings);
	return `${words} ${words === '1' ? 'opening' : 'openings'}`;
}

/** "240 openings a year, and about 75 people who finish programs that lead there." Empty while one of the two is unknown. */
export function comparedInWords({ byRule, headline, needed, robustness, programs }: OccupationGap): string {
	const shown = byRule[headline];
	if (needed === null || shown?.supply == null) return '';
	const lead = programs === 1 ? 'a program that leads' : 'programs that lead';
	const people =
		programs === 0
			? 'no one who finishes a program that leads'
			: `about ${supplyInWords(shown.supply, shown.unknown)} people who finish ${lead}`;
	const compared = `${openingsInWords(needed)} a year, and ${people} there.`;
	if (robustness === null) return compared;
	return `${compared} ${robustness.robust ? 'Every counting method agrees.' : 'The answer changes with the counting method.'}`;
}

/** What a person must know to trust, mend or use the result of an occupation. */
export function notesOn(
	one: OccupationGap,
	{ question, confidential }: Pick<Result, 'question' | 'confidential'>,
): string[] {
	const { noClass, headline, byRule } = one;
	const evenly = byRule[headline]?.evenly ?? 0;
	return [
		...(noClass === null ? [] : [`${noClassSentences[noClass]} ${mendSentences[noClass]}`]),
		...whyWithoutProgram(one),
		...figureNotes(one),
		...(question.headline === headline || one.programs === 0
			? []
			: [
					`Not every program behind it has a share of your own, so “${ruleNames[headline].toLowerCase()}” is shown in their place.`,
				]),
		...(evenly === 0
			? []
			: [
					`A figure to weigh by is missing or all are 0, so ${countOf(evenly, 'program')} ${evenly === 1 ? 'was' : 'were'} split evenly.`,
				]),
		...(one.usualLevelLeftOut && !isWithoutProgram(one)
			? [
					`People usually enter with: ${one.official?.education?.toLowerCase()}. That level is not among the award levels counted, so this may be no shortage at all.`,
				]
			: []),
		...(confidential.gap.has(one.key)
			? ['Few people or employers stand behind this. You see the figures; files, findings and paper leave them out.']
			: []),
	];
}

/** A typed figure beside an official one: which of them counts. */
function figureNotes({ openingsFrom, openings, official }: OccupationGap): string[] {
	if (openingsFrom !== 'typed' || official?.openings == null) return [];
	if (openings === official.openings) return [];
	return [
		`You typed ${openingsInWords(openings ?? 0)} a year. The file has ${peopleInWords(official.openings)}. Yours is used.`,
	];
}

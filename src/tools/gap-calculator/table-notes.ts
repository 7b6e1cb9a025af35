import type { GapAnalysis } from '../../lib/labor/gather.ts';
import { levelsInWords } from '../../lib/labor/paragraph.ts';
import { ruleNames } from '../../lib/labor/rule-words.ts';
import type { Result } from './result.ts';

/** What a reader of the figures must know, with every table that holds some. */
export function methodNotes(result: Result): string[] {
	const { question, demand, crosswalk } = result;
	const { shortageBelow, surplusAbove } = question.thresholds;
	const years = demand?.baseYear && demand.endYear ? `, ${demand.baseYear}–${demand.endYear}` : '';
	return [
		...(demand ? [`Openings: ${demand.area}${years}, a year. Source: ${demand.from.join('; ')}.`] : []),
		...supplyNotes(result),
		...(crosswalk ? [`Pairs: ${crosswalk}${question.teachers ? '' : ', without postsecondary teachers'}.`] : []),
		`Shown first: ${ruleNames[question.headline].toLowerCase()}. Share that stays and enters: ${Number((question.stays * 100).toFixed(1))}%.`,
		`Ratio: supply divided by openings. Shortage below ${shortageBelow}, surplus above ${surplusAbove}.`,
		...(question.against === 'employers' ? ['The gap is measured against the openings that employers reported.'] : []),
		...(isAnythingHidden(result) ? [HIDDEN_NOTE] : []),
	];
}

const HIDDEN_NOTE =
	'Figures that fewer than 10 people or 3 employers stand behind are left empty, and so are those that would give them away.';

export function isAnythingHidden({ confidential }: Result): boolean {
	return Object.values(confidential).some((keys: ReadonlySet<string>) => keys.size > 0);
}

function supplyNotes({ supply, question }: Pick<GapAnalysis, 'supply'> & Pick<Result, 'question'>): string[] {
	if (supply === null) return [];
	const years = supply.years.filter((year) => year !== null).map((year) => `${year - 1}–${String(year).slice(2)}`);
	const place = supply.state === null ? '' : ` in ${supply.state}`;
	return [
		`Awards: ${years.join(', ') || 'year not given'}${years.length > 1 ? ', averaged' : ''}, ${supply.institutions} institutions${place}, ${levelsInWords(question.levels)}, ${question.majors === 'first' ? 'first majors' : 'first and second majors'}. Source: ${supply.from.join('; ')}.`,
		'Awards are not people: one person can take several.',
	];
}

import type { GapAnalysis } from '../../lib/labor/gather.ts';
import { levelsInWords, openingsByHand, ownOrOpenings, sourceIn } from '../../lib/labor/paragraph.ts';
import { ruleNames } from '../../lib/labor/rule-words.ts';
import { countOf } from './counted.ts';
import type { Result } from './result.ts';

/** What a reader of the figures must know, with every table that holds some. */
export function methodNotes(result: Result): string[] {
	const { question, demand, crosswalk, occupations } = result;
	const byHand = openingsByHand(occupations, result.sources);
	const { shortageBelow, surplusAbove } = question.thresholds;
	const years = demand?.baseYear && demand.endYear ? `, ${demand.baseYear}–${demand.endYear}` : '';
	return [
		...(demand ? [`Openings: ${demand.area}${years}, a year. Source: ${demand.from.join('; ')}.`] : []),
		...(byHand === null ? [] : [byHand]),
		...supplyNotes(result),
		...awardsByHand(result),
		...(crosswalk ? [`Pairs: ${crosswalk}${question.teachers ? '' : ', without postsecondary teachers'}.`] : []),
		`Shown first: ${shownFirst(result)}. Share that stays and enters: ${Number((question.stays * 100).toFixed(1))}%.`,
		`Ratio: supply divided by openings. Shortage below ${shortageBelow}, surplus above ${surplusAbove}.`,
		...(question.against === 'employers' ? ['The gap is measured against the openings that employers reported.'] : []),
		...(isAnythingHidden(result) ? [HIDDEN_NOTE] : []),
	];
}

/** "By openings"; for own pairs also how many occupations have none and show another method. */
function shownFirst({ question, occupations }: Pick<Result, 'question' | 'occupations'>): string {
	const name = ruleNames[question.headline].toLowerCase();
	const { own, others } = ownOrOpenings(occupations);
	if (question.headline !== 'own' || others === 0) return name;
	if (own === 0)
		return `${ruleNames.openings.toLowerCase()}, since no occupation has shares of your own for all its programs`;
	const lack =
		others === 1
			? 'one, which has no shares of your own for all its programs'
			: `${others.toLocaleString('en-US')}, which have no shares of your own for all their programs`;
	return `${name} for ${countOf(own, 'occupation')}, ${ruleNames.openings.toLowerCase()} for the other ${lack}`;
}

function awardsByHand({ programs, sources }: Pick<Result, 'programs' | 'sources'>): string[] {
	const count = programs.filter(({ typed }) => typed).length;
	return count === 0
		? []
		: [`Awards of ${countOf(count, 'program')} were entered by hand: ${sourceIn(sources.awards)}.`];
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

/** The result as sentences for a local needs assessment: where the figures come from, how they were worked out, what they leave out. */
import { awardLevels, belowBachelors } from './award-levels.ts';
import { gapInWords } from './gap.ts';
import type { GapAnalysis, GapQuestion } from './gather.ts';
import type { OccupationGap } from './occupation-gaps.ts';
import { givesNoAwards } from './programs.ts';
import { ruleSentences } from './rule-words.ts';

export interface TypedSources {
	/** Where typed openings and typed awards come from, in the person's words. */
	openings: string | null;
	awards: string | null;
}

export interface NeedsParagraph {
	/** What was compared, how, and what came out. */
	text: string;
	limits: string[];
	sources: string[];
}

/** Null while no occupation has a class: there is nothing to report. `hidden`: keys of occupations whose gap must not be told. */
export function needsParagraph(
	analysis: GapAnalysis,
	question: GapQuestion,
	{ typed, hidden }: { typed: TypedSources; hidden: ReadonlySet<string> },
): NeedsParagraph | null {
	const classed = analysis.occupations.filter(({ noClass }) => noClass === null);
	if (classed.length === 0) return null;
	const text = [
		openingsSentence(analysis, question, typed),
		supplySentence(analysis, question),
		methodSentence(analysis, question),
		staysSentence(question),
		`Fewer than ${per100(question.thresholds.shortageBelow)} people for every 100 openings counts as a shortage, more than ${per100(question.thresholds.surplusAbove)} as a surplus.`,
		...resultSentences(classed, hidden),
	];
	return { text: text.join(' '), limits: limitsOf(analysis, question), sources: sourcesOf(analysis, typed) };
}

const per100 = (ratio: number) => Number((ratio * 100).toFixed(1)).toLocaleString('en-US');
const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`;
const counted = (count: number, one: string, many: string) =>
	`${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

function openingsSentence({ demand, occupations }: GapAnalysis, { against }: GapQuestion, typed: TypedSources): string {
	if (against === 'employers') {
		return 'Openings are the positions that employers told us they expect to fill each year, new ones and replacements.';
	}
	if (demand === null) return 'Openings a year were entered by hand.';
	const years = demand.baseYear && demand.endYear ? `, ${demand.baseYear} to ${demand.endYear}` : '';
	const projected = `Openings are projections for ${demand.area}${years}, averaged per year: growth, and people who leave the labor force or move to another occupation.`;
	const byHand = openingsByHand(occupations, typed);
	return byHand === null ? projected : `${projected} ${byHand}`;
}

/** "Openings of 2 occupations were entered by hand: our survey, 2025." Null where none were. */
export function openingsByHand(occupations: readonly OccupationGap[], typed: TypedSources): string | null {
	const count = occupations.filter(({ openingsFrom }) => openingsFrom === 'typed').length;
	if (count === 0) return null;
	return `Openings of ${counted(count, 'occupation', 'occupations')} were entered by hand: ${sourceIn(typed.openings)}.`;
}

/** The source in the person's words, to end a sentence with. */
export function sourceIn(words: string | null): string {
	return words?.trim().replace(/\.+$/, '') || 'source not given';
}

function supplySentence({ supply, programs }: GapAnalysis, question: GapQuestion): string {
	const byHand = programs.some(({ typed }) => typed);
	if (supply === null) return 'Supply is the awards a year of programs that were entered by hand.';
	const places = `${counted(supply.institutions, 'institution', 'institutions')}${supply.state ? ` in ${supply.state}` : ''}`;
	const known = supply.years.filter((year) => year !== null);
	const years =
		known.length === 0 ? '' : ` in ${known.map((year) => `${year - 1}–${String(year).slice(2)}`).join(', ')}`;
	const average = supply.years.length > 1 ? ', averaged over these years' : '';
	const majors = question.majors === 'first' ? ', first majors only' : ', first and second majors';
	const extra = byHand ? ' Programs that were entered by hand are added.' : '';
	return `Supply is the awards of ${places}${years}${average}: ${levelsInWords(question.levels)}${majors}.${extra}`;
}

/** "all award levels", "certificates and degrees below a bachelor’s", or the labels. */
export function levelsInWords(levels: readonly number[] | null): string {
	if (levels === null || awardLevels.every(({ code }) => levels.includes(code))) return 'all award levels';
	const below = levels.length === belowBachelors.length && belowBachelors.every((code) => levels.includes(code));
	if (below) return 'certificates and degrees below a bachelor’s';
	const labels = awardLevels.filter(({ code }) => levels.includes(code)).map(({ label }) => label.toLowerCase());
	return labels.length === 0 ? 'no award level' : labels.join('; ');
}

function methodSentence({ crosswalk, occupations }: GapAnalysis, { headline, teachers }: GapQuestion): string {
	const by =
		crosswalk === null
			? 'Pairs of programs and occupations are our own.'
			: 'Programs are paired with occupations by the NCES and BLS crosswalk.';
	const left = crosswalk === null || teachers ? '' : ' Pairs with college teachers are left out.';
	const { own, others } = ownOrOpenings(occupations);
	const divided =
		headline !== 'own' || others === 0
			? `Awards were ${ruleSentences[headline]}.`
			: `Awards were ${ruleSentences.openings}${own === 0 ? ', since no occupation has shares of our own for all its programs' : ''}.`;
	const exceptOwn =
		headline !== 'own' || others === 0 || own === 0
			? ''
			: ` For ${counted(own, 'occupation', 'occupations')} of ${occupations.length.toLocaleString('en-US')} they were ${ruleSentences.own} instead.`;
	const fell = occupations.filter((one) => (one.byRule[one.headline]?.evenly ?? 0) > 0).length;
	const evenly =
		fell === 0
			? ''
			: ` Where a figure to weigh by was missing, awards were split equally: this touches ${counted(fell, 'occupation', 'occupations')}.`;
	return `${by}${left} ${divided}${exceptOwn}${evenly}`;
}

/** Where own pairs are shown first: how many occupations show them, and how many fall back to openings, having none. */
export function ownOrOpenings(occupations: readonly OccupationGap[]): { own: number; others: number } {
	const own = occupations.filter(({ headline }) => headline === 'own').length;
	return { own, others: occupations.length - own };
}

function staysSentence({ stays }: GapQuestion): string {
	if (stays === 1)
		return 'We assume that everyone who completes a program stays in the area and enters such an occupation.';
	return `We assume that ${percent(stays)} of those who complete a program stay in the area and enter such an occupation.`;
}

/** How many shortages are named. */
const NAMED = 5;

function resultSentences(classed: readonly OccupationGap[], hidden: ReadonlySet<string>): string[] {
	const of = (name: string) => classed.filter((one) => one.byRule[one.headline]?.class === name);
	const robust = classed.filter((one) => one.robustness?.robust);
	const gapOf = (one: OccupationGap) => one.byRule[one.headline]?.gap ?? 0;
	const clear = of('shortage').filter(
		(one) => one.robustness?.robust && !hidden.has(one.key) && one.withoutProgram === null && !one.usualLevelLeftOut,
	);
	const named = clear.toSorted((a, b) => gapOf(a) - gapOf(b)).slice(0, NAMED);
	const list = named.map((one) => `${one.title}, ${gapInWords(gapOf(one)).toLowerCase()}`);
	return [
		`Of ${counted(classed.length, 'occupation', 'occupations')} compared, these come out short: ${of('shortage').length}; balanced: ${of('balanced').length}; over: ${of('surplus').length}.`,
		robustSentence(robust.length, classed.length),
		...(list.length === 0 ? [] : [`The largest shortages that hold under every method: ${list.join('; ')}.`]),
	];
}

function robustSentence(robust: number, all: number): string {
	if (robust === all) return 'Every way of dividing awards gives the same answer.';
	return `Every way of dividing awards gives the same answer for ${robust} of them. For the rest the answer depends on the method.`;
}

function limitsOf({ programs, supply, occupations, crosswalk }: GapAnalysis, question: GapQuestion): string[] {
	const nowhere = programs.filter((program) => program.nowhere !== null && !givesNoAwards(program));
	const unpaired = occupations.filter(({ noClass }) => noClass === 'no-link').length;
	const noAwards = occupations.filter(({ noClass }) => noClass === 'no-awards').length;
	const limits = [
		'Awards are not people: one person can earn several, as with stacked certificates.',
		'Supply leaves out people who move in, people who are out of work, learners without a credential and people already in the job.',
		'Not everyone who fills an opening needs a program first.',
	];
	if (crosswalk !== null)
		limits.push('The crosswalk says which jobs a program prepares for. It does not say how many graduates take them.');
	if (nowhere.length > 0)
		limits.push(
			`${counted(nowhere.length, 'program leads', 'programs lead')} to no occupation compared here: listed, not counted.`,
		);
	const elsewhere = occupations.filter((one) => one.usualLevelLeftOut && one.noClass === null).length;
	if (elsewhere > 0)
		limits.push(
			`For ${counted(elsewhere, 'occupation', 'occupations')} the education usual for entry is not among the award levels counted, so a shortage there may only show that choice.`,
		);
	if (unpaired > 0)
		limits.push(
			`${counted(unpaired, 'occupation has', 'occupations have')} no paired program. For these, nothing is said about supply.`,
		);
	if (noAwards > 0)
		limits.push(
			`For ${counted(noAwards, 'occupation', 'occupations')} no awards of paired programs are in the calculation. For these, nothing is said about supply.`,
		);
	if (supply?.unbounded && question.region.by === 'area')
		limits.push('Supply is of all institutions loaded. Check that they serve the area of the openings.');
	if (supply && supply.partYears > 0)
		limits.push(
			`${counted(supply.partYears, 'institution is', 'institutions are')} not in every year’s file and are averaged over the years they are in.`,
		);
	return limits;
}

function sourcesOf({ demand, supply, crosswalk, programs, occupations }: GapAnalysis, typed: TypedSources): string[] {
	const openings = occupations.some(({ openingsFrom }) => openingsFrom === 'typed')
		? [`Openings entered by hand: ${sourceIn(typed.openings)}`]
		: [];
	const awards = programs.some((program) => program.typed) ? [`Awards entered by hand: ${sourceIn(typed.awards)}`] : [];
	return [
		...(demand?.from ?? []),
		...(supply?.from ?? []),
		...(crosswalk === null ? [] : [crosswalk]),
		...openings,
		...awards,
	];
}

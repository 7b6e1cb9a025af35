/** Findings kept as actions of the workspace (contract on actions): the finding in words, frozen, with what it rests on. */
import { overlapKey } from '../../lib/labor/confidential.ts';
import { gapInWords, gapRangeInWords, peopleInWords } from '../../lib/labor/gap.ts';
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import type { Overlap } from '../../lib/labor/overlaps.ts';
import { levelsInWords } from '../../lib/labor/paragraph.ts';
import type { ProgramFlow } from '../../lib/labor/program-flow.ts';
import { classNames, noClassSentences, ruleNames } from '../../lib/labor/rule-words.ts';
import { openingsInWords, supplyInWords } from './chosen-words.ts';
import { classOfHeadline, isProgramOpen, isWithoutProgram } from './headline.ts';
import { withoutProgramSentences } from './reason-words.ts';
import type { Result } from './result.ts';
import { type Action, ID } from './slice.ts';

export type Finding =
	| { about: 'occupation'; occupation: OccupationGap }
	/** A program that leads nowhere. */
	| { about: 'program'; program: ProgramFlow }
	| { about: 'overlap'; overlap: Overlap };

/** The action for a finding; nothing is planned yet. Figures that must not leave the browser are not in its words. */
export function keepFinding(finding: Finding, result: Result, stamp: { id: string; now: string }): Action {
	return {
		id: stamp.id,
		from: { tool: ID, settings: { ...result.question }, vintage: result.vintage, computedAt: stamp.now },
		...mattersTo(finding, result),
		finding: findingInWords(finding, result),
		action: '',
		owner: null,
		due: null,
		measure: null,
		status: 'open',
	};
}

/** True when the same finding was kept before, whatever has been planned for it since. */
export function isKept(finding: Finding, result: Result, actions: readonly Action[]): boolean {
	const words = findingInWords(finding, result);
	return actions.some((action) => action.finding === words);
}

function mattersTo(
	finding: Finding,
	{ occupations, programs }: Result,
): Pick<Action, 'occupation' | 'programs' | 'mismatch'> {
	if (finding.about === 'program') {
		const { key, typed } = finding.program;
		return { occupation: null, programs: typed ? [key] : [], mismatch: 'dead-end' };
	}
	if (finding.about === 'overlap') {
		const key = overlapKey(finding.overlap);
		const same = programs.filter((program) => program.typed && overlapKey(program) === key);
		return { occupation: null, programs: same.map((program) => program.key), mismatch: 'duplication' };
	}
	const { occupation } = finding;
	const at = occupations.findIndex(({ key }) => key === occupation.key);
	const feeding = programs.filter(({ typed, to }) => typed && to.some((link) => link.occupation === at));
	// Where programs may be there and are not counted, a shortage is not known to be one.
	const isShort = classOfHeadline(occupation) === 'shortage' && !isProgramOpen(occupation) && !isOfLevels(occupation);
	return {
		occupation: occupation.ids[0] ?? null,
		programs: feeding.map(({ key }) => key),
		mismatch: isWithoutProgram(occupation) ? 'no-program' : isShort ? 'gap' : 'other',
	};
}

/** One to three sentences. */
export function findingInWords(finding: Finding, result: Result): string {
	if (finding.about === 'program') return programInWords(finding.program, result);
	if (finding.about === 'overlap') return overlapInWords(finding.overlap, result);
	return occupationInWords(finding.occupation, result);
}

const HIDDEN = 'The figures are left out: too few people or employers stand behind them.';
const named = (title: string | null, code: string | null) =>
	title === null ? (code ?? '') : code === null ? title : `${title} (${code})`;

/** Its usual education is not counted, though people may well enter with it. */
const isOfLevels = (one: OccupationGap) => one.usualLevelLeftOut && !isWithoutProgram(one);

function occupationInWords(one: OccupationGap, { confidential, question }: Result): string {
	const name = named(one.title, one.soc);
	const shown = one.byRule[one.headline];
	const found = classOfHeadline(one);
	if (confidential.gap.has(one.key))
		return `${name}: ${found === null ? 'no result' : classNames[found].toLowerCase()}. ${HIDDEN}`;
	const openings = one.needed === null ? null : openingsInWords(one.needed);
	if (isWithoutProgram(one)) return `${name}: ${openings} a year, and no program here leads to it.`;
	const levels = `Award levels counted: ${levelsInWords(question.levels)}.`;
	if (isProgramOpen(one) && one.withoutProgram === 'other-levels') {
		return `${name}: ${openings} a year. ${withoutProgramSentences['other-levels']} ${levels}`;
	}
	if (found === null || !shown || openings === null) {
		const why = one.noClass === null ? '' : noClassSentences[one.noClass];
		return `${name}: ${openings === null ? 'no result' : `${openings} a year`}. ${why}`.trim();
	}
	const supply = `${openings} and about ${peopleInWords(shown.supply ?? 0)} people a year (${ruleNames[one.headline].toLowerCase()}).`;
	const caveat = isOfLevels(one)
		? ` ${levels} People usually enter with another (${one.official?.education?.toLowerCase()}), so more people may be ready than are counted.`
		: '';
	return `${name}: ${gapInWords(shown.gap ?? 0).toLowerCase()}. ${supply} ${robustInWords(one)}`.trim() + caveat;
}

function robustInWords({ robustness }: OccupationGap): string {
	if (robustness === null) return '';
	const { robust, agree, of, gap } = robustness;
	if (robust) return `The class is the same under all ${of} methods.`;
	return `It depends on the method: ${agree} of ${of} agree. Range: ${gapRangeInWords(...gap).toLowerCase()}.`;
}

function programInWords({ key, cip, title, awards, unknown }: ProgramFlow, { confidential }: Result): string {
	const name = named(title, cip);
	if (awards === null) return `${name} leads to no occupation compared here. Its awards are not known.`;
	if (confidential.programs.has(key)) return `${name} leads to no occupation compared here.`;
	return `${name}: ${supplyInWords(awards, unknown)} awards a year lead to no occupation compared here.`;
}

function overlapInWords(overlap: Overlap, { confidential }: Result): string {
	const { cip, title, level, providers, awards, largest } = overlap;
	const name = level === '' ? named(title, cip) : `${named(title, cip)}, ${level.toLowerCase()}`;
	const names = largest.map((one) => one.name).join('; ');
	const more = providers > largest.length ? ` and ${providers - largest.length} more` : '';
	const sum = confidential.overlaps.has(overlapKey(overlap)) ? '' : `, ${peopleInWords(awards)} awards a year in all`;
	return `${name}: ${providers} providers${sum} (${names}${more}).`;
}

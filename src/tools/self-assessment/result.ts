import { blankAnswers, sectionRating } from '../../lib/assessment/answers.ts';
import { type Completeness, completeness } from '../../lib/assessment/completeness.ts';
import { type History, historyOf } from '../../lib/assessment/history.ts';
import { linesOf } from '../../lib/assessment/lines.ts';
import { type NextStep, nextSteps } from '../../lib/assessment/next-steps.ts';
import { currentPass } from '../../lib/assessment/passes.ts';
import { type Overall, overallScore, sectionMean } from '../../lib/assessment/scores.ts';
import { ratedIndicators, type Standing, standing, teamRatedIndicators } from '../../lib/assessment/standing.ts';
import { type Rater, ratersOf, type TeamSection, teamSections } from '../../lib/assessment/team.ts';
import type { Instrument } from '../../lib/content/schemas.ts';
import type { Answers, Assessment, Rating, Round } from '../../lib/workspace/schema.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';

export interface SectionResult {
	id: string;
	title: string;
	/** The person's own overall rating of the section. */
	rating: Rating | null;
	note: string;
	/** Mean of its indicators, 1 to 5. */
	mean: number | null;
	completeness: Completeness;
}

export interface TeamResult {
	round: Round;
	raters: Rater[];
	/** Widest disagreement first. */
	sections: TeamSection[];
	/** How many sections spread by two points or more. */
	talkFirst: number;
	/** How many sections have a rating the team agreed on. */
	agreed: number;
	/** By section: what helps with the lines the team rated lowest in it. */
	nextSteps: Record<string, NextStep[]>;
}

export interface Result {
	/** The words and ids everything below is keyed by. */
	instrument: Instrument;
	/** The pass worked on, null before the first answer. */
	current: Assessment | null;
	/** True when that pass answers another version of the form: its answers are kept but not read as answers to this one. */
	otherVersion: boolean;
	/** The answers everything here is computed from: those of the current pass where they can be read. */
	answers: Answers;
	sections: SectionResult[];
	completeness: Completeness;
	overall: Overall;
	standing: Standing;
	nextSteps: NextStep[];
	/** Null while no round is open. */
	team: TeamResult | null;
	history: History;
}

function teamResult(instrument: Instrument, round: Round): TeamResult {
	const sections = teamSections(instrument, round);
	const rated = teamRatedIndicators(
		instrument,
		round.responses.map(({ answers }) => answers),
	);
	const stepsFor = ({ section }: TeamSection) =>
		nextSteps(standing(rated.filter((indicator) => indicator.section === section)).weakest);
	return {
		round,
		raters: ratersOf(round.responses),
		sections,
		talkFirst: sections.filter((section) => section.talkFirst).length,
		agreed: sections.filter((section) => section.consensus !== null).length,
		nextSteps: Object.fromEntries(sections.map((section) => [section.section, stepsFor(section)])),
	};
}

export function compute({ assessments }: Slice, settings: Settings, instrument: Instrument): Result {
	const current = currentPass(assessments, settings.chosen);
	const otherVersion = current !== null && current.instrumentVersion !== instrument.version;
	const readable = otherVersion ? null : current;
	const answers = readable?.answers ?? blankAnswers();
	const lines = linesOf(instrument);
	const found = standing(ratedIndicators(instrument, answers));
	return {
		instrument,
		current,
		otherVersion,
		answers,
		sections: instrument.sections.map((section) => ({
			id: section.id,
			title: section.title,
			rating: sectionRating(answers, section.id),
			note: answers.sections[section.id]?.note ?? '',
			mean: sectionMean(section, answers),
			completeness: completeness(
				lines.filter((line) => line.section === section.id),
				answers,
			),
		})),
		completeness: completeness(lines, answers),
		overall: overallScore(instrument, answers),
		standing: found,
		nextSteps: nextSteps(found.weakest),
		team: readable?.round ? teamResult(instrument, readable.round) : null,
		history: historyOf(instrument, assessments),
	};
}

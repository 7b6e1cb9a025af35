import { type Confidential, confidential } from '../../lib/labor/confidential.ts';
import type { DatasetKind, LoadedData } from '../../lib/labor/dataset.ts';
import { demandByOccupation } from '../../lib/labor/employer-demand.ts';
import { type GapAnalysis, type GapQuestion, gapAnalysis } from '../../lib/labor/gather.ts';
import { type NeedsParagraph, needsParagraph, type TypedSources } from '../../lib/labor/paragraph.ts';
import { hiddenJobs } from '../../lib/labor/shared-demand.ts';
import { type Choices, choicesOf } from './choices.ts';
import { type Counts, countsOf, headlineOf } from './headline.ts';
import type { Question, Settings } from './settings.ts';
import type { Slice } from './slice.ts';

/** Kinds of official data a full calculation stands on. */
export const datasets = ['crosswalk', 'completions', 'institutions', 'projections', 'code-list'] as const;

/** All of it survives a structured clone. Positions (`ProgramLink.occupation`) point into `occupations`. */
export interface Result extends GapAnalysis {
	/** Every setting that changes a figure, as used here: tables and documents quote it. */
	question: Question;
	/** How many occupations are in each class, and in which way. */
	counts: Counts;
	/** "Three clear shortages, one clear surplus". */
	headline: string;
	/** What must not leave this browser; tables and documents keep to it, the screen need not. */
	confidential: Confidential;
	/** Where typed figures come from, in the person's words. */
	sources: TypedSources;
	/** What was not loaded of what a full calculation stands on. Empty of meaning while only typed figures are used. */
	missing: DatasetKind[];
	/** What there is to choose from: areas, years, levels, places, codes. */
	choices: Choices;
	/** Null while there is nothing to report. */
	paragraph: NeedsParagraph | null;
	/** Years of the openings and of the awards, for a finding that is kept: "openings 2023–2033, awards 2024". */
	vintage: string | null;
}

export function compute(slice: Slice, settings: Settings, _words: unknown, data: LoadedData): Result {
	const { look: _look, ...question } = settings;
	const asked: GapQuestion = { ...question, ...typedRows(slice) };
	const analysis = gapAnalysis(data, asked);
	const counts = countsOf(analysis.occupations);
	const kept = confidential(analysis, question.against, hiddenJobs(slice.employerDemand));
	return {
		...analysis,
		question,
		counts,
		headline: headlineOf(counts),
		confidential: kept,
		sources: slice.sources,
		missing: (['projections', 'completions', 'crosswalk', 'institutions'] as const).filter(
			(kind) => !data[kind]?.length,
		),
		choices: choicesOf(data, settings),
		paragraph: needsParagraph(analysis, asked, { typed: slice.sources, hidden: kept.gap }),
		vintage: vintageOf(analysis),
	};
}

/** Typed rows with the records their ids stand for. A row whose record is gone is left out. */
function typedRows(slice: Slice): Pick<GapQuestion, 'typed' | 'reported'> {
	const demand = new Map(slice.demand.map((row) => [row.occupation, row]));
	const awards = new Map(slice.awards.map((row) => [row.program, row]));
	const providers = new Map(slice.providers.map(({ id, name }) => [id, name]));
	return {
		typed: {
			occupations: slice.occupations.map(({ critical, ...one }) => ({
				...one,
				critical: critical === true,
				figures: demand.get(one.id) ?? null,
			})),
			programs: slice.programs.flatMap(({ id, title, cip, provider, awardLevel }) => {
				const row = awards.get(id);
				if (row === undefined) return [];
				return [
					{ id, title, cip, provider: providers.get(provider ?? '') ?? null, level: awardLevel, awards: row.awards },
				];
			}),
			pairs: slice.pairs,
		},
		reported: demandByOccupation(slice.employerDemand),
	};
}

function vintageOf({ demand, supply }: GapAnalysis): string | null {
	const openings = demand?.baseYear && demand.endYear ? [`openings ${demand.baseYear}–${demand.endYear}`] : [];
	const years = (supply?.years ?? []).filter((year) => year !== null);
	const awards = years.length > 0 ? [`awards ${years.join(', ')}`] : [];
	return openings.length + awards.length === 0 ? null : [...openings, ...awards].join(', ');
}

/** The whole way from official data and typed rows to a gap for each occupation, under every rule. */
import { allocate, eachRule, type Network, portions, type Rule } from './allocation.ts';
import type { Institution, LoadedData } from './dataset.ts';
import { type AreaDemand, areasOf, areaToUse, demandIn } from './demand.ts';
import type { OccupationDemand } from './employer-demand.ts';
import { type Links, linksOf } from './links.ts';
import { newestFirst } from './newest.ts';
import { gapsOf, type OccupationGap } from './occupation-gaps.ts';
import { type DemandSource, type Occupation, occupationsOf } from './occupations.ts';
import { type Overlap, overlapsOf } from './overlaps.ts';
import { type ProgramFlow, programFlows } from './program-flow.ts';
import { type Program, programsOf } from './programs.ts';
import { providersOf } from './providers.ts';
import { institutionList, institutionNames, type Region, type RegionChoice, regionChoice } from './region.ts';
import type { SmallAwards } from './small-awards.ts';
import { type AwardCells, awardsPerYear, type SupplyFilter } from './supply.ts';
import type { Thresholds } from './thresholds.ts';
import { titlesFrom } from './titles.ts';
import type { OwnPair, TypedOccupation, TypedProgram } from './typed-rows.ts';

export interface GapQuestion {
	/** Which figures take part. Typed rows and official files stand in one calculation under `both`. */
	figures: 'both' | 'typed' | 'official';
	/** Null: the only area there is. */
	area: string | null;
	region: Region;
	years: SupplyFilter['years'];
	levels: SupplyFilter['levels'];
	majors: SupplyFilter['majors'];
	/** False: own pairs are the only links. */
	crosswalk: boolean;
	/** Links to postsecondary teachers count. */
	teachers: boolean;
	/** Which part of the people who complete stays in the area and enters the occupation, 0 to 1. */
	stays: number;
	/** The demand the gap is measured against. Weights by openings are always of the official or typed openings. */
	against: DemandSource;
	thresholds: Thresholds;
	/** The rule shown first. Own pairs give way to openings where an occupation has none. */
	headline: Rule;
	typed: { occupations: readonly TypedOccupation[]; programs: readonly TypedProgram[]; pairs: readonly OwnPair[] };
	/** What employers report, by occupation of the workspace. */
	reported: readonly OccupationDemand[];
}

/** The nation has thousands: the result stays small enough to hand from a worker to the page. */
export const MOST_OVERLAPS = 1000;

export interface GapAnalysis {
	/** By code. */
	occupations: OccupationGap[];
	/** By code, typed ones last. `to` points at positions in `occupations`. */
	programs: ProgramFlow[];
	/** Largest first, the first MOST_OVERLAPS of `overlapCount`. */
	overlaps: Overlap[];
	overlapCount: number;
	/** Names of areas in the loaded projections. */
	areas: string[];
	/** Null when none is loaded, or an area must be chosen first. */
	demand: Omit<AreaDemand, 'rows'> | null;
	/** Null when no completions take part. */
	supply: SupplySummary | null;
	/** Title of the crosswalk used. */
	crosswalk: string | null;
	/** Awards a year of all programs, and of those with at least one linked occupation. */
	awards: { all: number; linked: number };
	/** Programs with awards of few people from tables of one's own. */
	smallAwards: SmallAwards;
	idlePairs: OwnPair[];
	overfull: string[];
}

export interface SupplySummary
	extends Pick<AwardCells, 'years' | 'partYears' | 'superseded'>,
		Omit<RegionChoice, 'counts'> {
	/** Institutions counted. */
	institutions: number;
	/** Institutions left out because no institution list says where they are. */
	unlisted: number;
	/** Titles of the files. */
	from: string[];
}

export function gapAnalysis(data: LoadedData, question: GapQuestion): GapAnalysis {
	const official = question.figures === 'typed' ? {} : data;
	const areas = areasOf(official.projections ?? []);
	const area = areaToUse(areas, question.area);
	const demand = area === null ? null : demandIn(official.projections ?? [], area);
	const list = institutionList(data.institutions ?? []);
	const region = regionChoice(question.region, list, area);
	const cells = awardsIn(official, question, region);
	const typed = question.figures === 'official' ? { occupations: [], programs: [] } : question.typed;
	const reported = new Map(question.reported.map((one) => [one.occupation, one]));
	const occupations = occupationsOf(demand?.rows ?? [], typed.occupations, reported, question.against);
	const titles = titlesFrom(data);
	const programs = programsOf(cells, typed.programs, titles.cip);
	const crosswalk = question.crosswalk ? (newestFirst(data.crosswalk ?? [])[0] ?? null) : null;
	const links = linksOf(programs, occupations, {
		crosswalk: crosswalk?.data ?? null,
		teachers: question.teachers,
		own: question.typed.pairs,
	});
	const network = networkOf(programs, occupations, links);
	const byRule = eachRule((rule) => portions(network, rule));
	const allocated = eachRule((rule) => allocate(network, byRule[rule], question.stays));
	const providers = providersOf(programs, cells, institutionNames(list, official.completions ?? []));
	const overlaps = overlapsOf(programs, providers);
	return {
		occupations: gapsOf(occupations, {
			...question,
			links,
			programs,
			allocated,
			providers,
			isCensus: (cells?.official ?? 0) > 0,
			atOtherLevels: new Set(cells?.otherLevels.flatMap(links.leadsTo)),
		}),
		programs: programFlows(programs, links, {
			portions: byRule,
			providers,
			crosswalk: crosswalk?.data ?? null,
			known: new Set(occupations.filter(({ counted }) => counted).map(({ key }) => key)),
		}),
		overlaps: overlaps.slice(0, MOST_OVERLAPS),
		overlapCount: overlaps.length,
		areas,
		demand: demand && withoutRows(demand),
		supply: cells && summaryOf(cells, region, { list, data: official, named: question.region.by === 'institutions' }),
		crosswalk: crosswalk?.about.title ?? null,
		awards: awardsLinked(programs, links),
		smallAwards: cells?.small ?? { programs: [], offers: [] },
		idlePairs: links.idle,
		overfull: links.overfull,
	};
}

function awardsIn(data: LoadedData, question: GapQuestion, region: RegionChoice): AwardCells | null {
	const loaded = data.completions ?? [];
	if (loaded.length === 0) return null;
	const { years, levels, majors } = question;
	return awardsPerYear(loaded, { years, levels, majors, counts: region.counts });
}

function networkOf(programs: readonly Program[], occupations: readonly Occupation[], links: Links): Network {
	return {
		...links,
		awards: Float64Array.from(programs, ({ awards }) => awards),
		unknown: Int32Array.from(programs, ({ unknown }) => unknown),
		openings: Float64Array.from(occupations, ({ openings }) => openings ?? Number.NaN),
		employment: Float64Array.from(occupations, ({ employment }) => employment ?? Number.NaN),
	};
}

function withoutRows({ rows: _rows, ...demand }: AreaDemand): Omit<AreaDemand, 'rows'> {
	return demand;
}

function summaryOf(
	cells: AwardCells,
	region: RegionChoice,
	{ list, data, named }: { list: ReadonlyMap<number, Institution>; data: LoadedData; named: boolean },
): SupplySummary {
	const { years, partYears, superseded, institutions } = cells;
	const { state, needsList, unbounded } = region;
	const from = newestFirst(data.completions ?? []).filter((one) => years.includes(one.data.year));
	return {
		years,
		partYears,
		superseded,
		state,
		needsList,
		unbounded,
		institutions: institutions.length,
		unlisted: named ? 0 : cells.others.filter((id) => !list.has(id)).length,
		from: from.map(({ about }) => about.title),
	};
}

function awardsLinked(programs: readonly Program[], { start }: Links): GapAnalysis['awards'] {
	const sum = { all: 0, linked: 0 };
	programs.forEach(({ awards }, index) => {
		if (Number.isNaN(awards)) return;
		sum.all += awards;
		if ((start[index + 1] ?? 0) > (start[index] ?? 0)) sum.linked += awards;
	});
	return sum;
}

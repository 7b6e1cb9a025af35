import type { LoadedData } from '../../lib/labor/dataset.ts';
import { areasOf, areaToUse, demandIn } from '../../lib/labor/demand.ts';
import {
	demandByOccupation,
	type Known,
	type OccupationDemand,
	sumKnown,
	yearlyDemand,
} from '../../lib/labor/employer-demand.ts';
import type { SharedDemand } from '../../lib/labor/shared-demand.ts';
import type { EmployerDemand } from '../../lib/workspace/schema.ts';
import type { Settings } from './settings.ts';
import { safeTotals } from './sharing.ts';
import type { Occupation, Slice } from './slice.ts';

export interface Government {
	/** A year. */
	openings: number | null;
	/** "Typed here", or the title of the file it was read from. */
	source: string;
	area: string | null;
}

export interface PlanRow {
	occupation: Occupation;
	demand: OccupationDemand;
	government: Government | null;
}

export interface Result {
	/** Most positions a year first; unknown last. */
	rows: PlanRow[];
	/** Positions a year over all occupations. */
	total: Known;
	employers: number;
	/** By line id: what keeps it from being counted in full, each as a sentence. */
	lacks: Record<string, string[]>;
	/** How many lines are given in the way that is not shown, in counts or in percents. */
	elsewhere: number;
	/** What may leave this browser. */
	safe: SharedDemand;
	/** Areas of the loaded projections, and the one used. */
	areas: string[];
	area: string | null;
	/** Codes to offer while typing, as "51-4041 Machinists"; empty without an official list. */
	codes: string[];
}

export function compute(slice: Slice, settings: Settings, _words: unknown, data: LoadedData): Result {
	const projections = data.projections ?? [];
	const areas = areasOf(projections);
	const area = areaToUse(areas, settings.area);
	const official = area === null ? null : demandIn(projections, area);
	const bySoc = new Map(official?.rows.map((row) => [row.soc, row.openings]) ?? []);
	const typed = new Map(slice.government.map((one) => [one.occupation, one]));
	const jobs = new Map(slice.occupations.map((job) => [job.id, job]));

	const governmentOf = ({ id, soc }: Occupation): Government | null => {
		const own = typed.get(id);
		if (own && own.openings !== null) return { openings: own.openings, source: own.source ?? 'Typed here', area: null };
		if (soc === null || !bySoc.has(soc)) return null;
		return { openings: bySoc.get(soc) ?? null, source: official?.from.join('; ') ?? '', area };
	};
	const rows = demandByOccupation(slice.lines)
		.flatMap((demand) => {
			const occupation = jobs.get(demand.occupation);
			return occupation === undefined ? [] : [{ occupation, demand, government: governmentOf(occupation) }];
		})
		.toSorted((one, other) => (other.demand.total.value ?? -1) - (one.demand.total.value ?? -1));
	const totals = sumKnown(rows.map(({ demand }) => demand.total.value));
	return {
		rows,
		total: { ...totals, isComplete: rows.every(({ demand }) => demand.total.isComplete) },
		employers: new Set(slice.lines.flatMap(({ employer }) => employer ?? [])).size,
		lacks: Object.fromEntries(slice.lines.map((line) => [line.id, lacksOf(line)])),
		elsewhere: slice.lines.filter((line) => isGivenIn(line, settings.entry === 'counts' ? 'percents' : 'counts'))
			.length,
		safe: safeTotals(slice),
		areas,
		area,
		codes: official?.rows.map(({ soc, title }) => `${soc} ${title}`) ?? [],
	};
}

function isGivenIn(line: EmployerDemand, entry: Settings['entry']): boolean {
	if (entry === 'counts') return line.newPositions !== null || line.replacementPositions !== null;
	return line.growthPercent !== null || line.separationPercent !== null;
}

/** What a line still needs, in the order in which it is typed. */
function lacksOf(line: EmployerDemand): string[] {
	const { added, replacement } = yearlyDemand(line);
	const [hasCounts, hasPercents] = [isGivenIn(line, 'counts'), isGivenIn(line, 'percents')];
	const lacks: string[] = [];
	if (line.occupation === null) lacks.push('Name the job, so that this line can be added up.');
	if (line.employer === null) lacks.push('Name the employer. A line without one counts for no employer.');
	if (hasCounts && line.years === null) lacks.push('Give the years, so that the positions can be spread over them.');
	if (hasPercents && line.current === null) lacks.push('Give the people today, so that the percents have a base.');
	if (added === null && lacks.length === 0) lacks.push('New positions are not given: the total is “at least”.');
	if (replacement === null && lacks.length === 0) lacks.push('Replacements are not given: the total is “at least”.');
	return lacks;
}

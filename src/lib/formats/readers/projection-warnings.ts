/** What a person should know of a projections table before using its figures. */
import { isBroadSoc } from '../../labor/codes.ts';
import type { ProjectionRow } from '../../labor/dataset.ts';
import { isOfOtherPeriod, isOfOtherUnit, type OpeningsPer } from '../../labor/openings-period.ts';
import { UNITED_STATES } from './areas.ts';
import type { FileRow } from './projection-table.ts';
import { counted } from './row-tally.ts';
import { type Years, yearsText } from './years.ts';

export interface Known {
	rows: readonly ProjectionRow[];
	per: OpeningsPer;
	/** Years the file's openings were divided by. */
	divisor: number;
	/** Jobs that the file's rounding can hide in one figure: 100 for thousands with one decimal, 10 otherwise. */
	grain: number;
	zeroBases: number;
	/** Wages the file gives only as "at least". */
	wagesAtLeast: number;
	/** Cells that are no figure, each with its occupation. */
	unread: readonly string[];
	/** Rows of a table of persons whose openings are not whole, from `brokenOpenings`. */
	brokenOpenings: readonly FileRow[];
	/** The periods the rows are of. */
	years: readonly Years[];
	manyPeriods: boolean;
	unknownYears: boolean;
	unknownArea: boolean;
}

/** Cells of the rows that count which give no figure. */
export function oddCells(rows: readonly FileRow[]): Pick<Known, 'wagesAtLeast' | 'unread'> {
	return {
		wagesAtLeast: rows.filter(({ wageAtLeast }) => wageAtLeast).length,
		unread: rows.flatMap(({ soc, unread }) => unread.map((cell) => `“${cell}” at ${soc}`)),
	};
}

/** Rows whose openings have decimals, as "1.250" has where a point stands for a comma. */
export function brokenOpenings(rows: readonly FileRow[]): FileRow[] {
	return rows.filter(({ openings }) => openings !== null && !Number.isInteger(openings));
}

export function projectionWarnings(known: Known): string[] {
	return [
		replacementMethod(known),
		mixedUnits(known),
		otherUnits(known),
		partsOfOpenings(known.brokenOpenings),
		tooManyJobs(known.rows),
		lowWages(known.rows),
		brokenSums(known),
		groupsInPlace(known.rows),
		severalAreas(known.rows),
		known.unknownArea ? 'The file does not name its area.' : '',
		known.manyPeriods ? 'The rows are of different years. Do not compare one area with another.' : '',
		known.unknownYears ? 'The file does not say its years, so growth per year is unknown.' : '',
		known.zeroBases > 0
			? `${counted(known.zeroBases, 'row')} with 0 jobs now and a change: rounded away in the file, so unknown here.`
			: '',
		known.wagesAtLeast > 0 ? `${counted(known.wagesAtLeast, 'wage')} given only as “at least”: left blank.` : '',
		known.unread.length > 0
			? `${counted(known.unread.length, 'cell')} without a figure we can read, left blank, such as ${known.unread[0]}.`
			: '',
	].filter((warning) => warning !== '');
}

function mixedUnits({ rows, per, divisor }: Known): string {
	const odd = rows.filter(
		({ openings, employmentBase }) =>
			openings !== null &&
			employmentBase !== null &&
			!isOfOtherUnit(openings * divisor, employmentBase) &&
			isOfOtherPeriod(openings * divisor, employmentBase, per),
	);
	const [first] = odd;
	if (!first) return '';
	const like = per === 'year' ? 'totals of a whole period' : 'those of one year';
	return `Mixed units? ${counted(odd.length, 'row')} with figures like ${like}, unlike the rest, such as ${first.soc} ${first.title}. Check them in the source.`;
}

function otherUnits({ rows, divisor }: Known): string {
	const odd = rows.filter(
		({ openings, employmentBase }) =>
			openings !== null && employmentBase !== null && isOfOtherUnit(openings * divisor, employmentBase),
	);
	const [first] = odd;
	if (!first) return '';
	return `Mixed units? ${counted(odd.length, 'row')} with far too few or too many openings for the jobs, such as ${first.soc} ${first.title}. Check them in the source: a figure may be cut off or in thousands.`;
}

function partsOfOpenings(odd: readonly FileRow[]): string {
	const [first] = odd;
	if (!first) return '';
	return `${counted(odd.length, 'row')} with openings that are not whole, such as ${first.openings} at ${first.soc} ${first.title}. An average may be so. Where a point stands for a comma, 1,250 became 1.25: check them in the source.`;
}

/** The first base year of openings made from exits and transfers, by BLS and the states alike. */
const SEPARATIONS_SINCE = 2016;

function replacementMethod({ rows, years }: Known): string {
	const old = years.find(({ base }) => base !== null && base < SEPARATIONS_SINCE);
	if (!old || rows.every(({ openings }) => openings === null)) return '';
	return `Openings for ${yearsText(old) ?? old.base} were made by an older method, which counts fewer of the workers who leave. Do not compare them with openings for 2016–26 or later.`;
}

/** The largest occupation in the United States has some four million. */
const MOST_JOBS = 20_000_000;

function tooManyJobs(rows: readonly ProjectionRow[]): string {
	const odd = rows.filter(
		({ employmentBase, employmentEnd }) => Math.max(employmentBase ?? 0, employmentEnd ?? 0) > MOST_JOBS,
	);
	const [first] = odd;
	if (!first) return '';
	return `Mixed units? ${counted(odd.length, 'row')} with over 20 million jobs, more than any occupation has, such as ${first.soc} ${first.title}. Check them in the source.`;
}

/** US dollars a year. A full year at the federal minimum wage pays three times as much. */
const LEAST_WAGE = 5000;

function lowWages(rows: readonly ProjectionRow[]): string {
	const odd = rows.filter(({ medianWage }) => medianWage !== null && medianWage < LEAST_WAGE);
	const [first] = odd;
	if (!first) return '';
	return `${counted(odd.length, 'median wage')} under $5,000 a year, such as ${first.medianWage} at ${first.soc} ${first.title}. They may be dollars an hour or thousands of dollars. Check them in the source.`;
}

/** Openings are growth plus exits plus transfers; rows where they are not, beyond what rounding explains. */
function brokenSums({ rows, divisor, grain }: Known): string {
	const broken = rows.filter(({ openings, growth, exits, transfers }) => {
		if (openings === null || growth === null || exits === null || transfers === null) return false;
		return Math.abs(openings - growth - exits - transfers) > (2 * grain) / divisor + openings * 0.02;
	});
	const [first] = broken;
	if (!first) return '';
	return `${counted(broken.length, 'row')} where openings are not growth, exits and transfers together, such as ${first.soc} ${first.title}.`;
}

function groupsInPlace(rows: readonly ProjectionRow[]): string {
	const codes = [...new Set(rows.filter(({ soc }) => isBroadSoc(soc)).map(({ soc }) => soc))];
	const [first] = codes;
	if (first === undefined) return '';
	return `${counted(codes.length, 'group')} published in place of their occupations, such as ${first}: the group stands for them.`;
}

function severalAreas(rows: readonly ProjectionRow[]): string {
	const areas = new Set(rows.map(({ area }) => area));
	if (areas.size < 2) return '';
	const nation = areas.has(UNITED_STATES)
		? ' The nation stands among its states: adding them up counts everyone twice.'
		: '';
	return `${areas.size.toLocaleString('en-US')} areas: use one at a time.${nation}`;
}

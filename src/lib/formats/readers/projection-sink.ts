/** Reads a table of employment projections, whichever agency made it, into yearly figures of persons. */
import { readSoc } from '../../labor/codes.ts';
import type { ProjectionRow, Projections } from '../../labor/dataset.ts';
import type { EmploymentUnit } from '../../labor/employment-unit.ts';
import type { OpeningsPer } from '../../labor/openings-period.ts';
import type { RawRow, ReadAnswers, ReadOutcome, RowSink, Surroundings } from '../reader.ts';
import { UNITED_STATES } from './areas.ts';
import { cellAt, isBlank, label } from './columns.ts';
import { askPeriod, askUnit, type Period } from './projection-questions.ts';
import { countingRows } from './projection-rows.ts';
import { type FileRow, fileRow, type ProjectionTable } from './projection-table.ts';
import { brokenOpenings, oddCells, projectionWarnings } from './projection-warnings.ts';
import { codeIn, type LeftOut, leftOut, RowTally } from './row-tally.ts';
import { type Years, yearsIn, yearsText } from './years.ts';

export class ProjectionSink implements RowSink<Projections> {
	readonly rowsSayTheirPlace: boolean;
	readonly #table: ProjectionTable;
	readonly #columns;
	readonly #stated: { unit: EmploymentUnit | null; per: OpeningsPer | null };
	readonly #years: Years;
	/** Good for the title, not for arithmetic: a name may carry any years. */
	readonly #yearsOfName: Years;
	readonly #area: string | null;
	/** Stands for the area of rows that name none: one for each file, so that two places are never taken for one. */
	readonly #unknownArea: string;
	readonly #tally = new RowTally();
	readonly #rows: FileRow[] = [];

	constructor(table: ProjectionTable, header: RawRow, surroundings: Surroundings) {
		this.#table = table;
		this.#columns = table.columns(header);
		this.rowsSayTheirPlace = this.#columns.area >= 0;
		const words = (column: number) => label(cellAt(header, column));
		this.#stated = {
			unit: statedUnit([...surroundings.preamble.flat(), ...header].map(label)),
			per: statedPer(`${words(this.#columns.openings)} ${words(this.#columns.growth)}`),
		};
		this.#years = yearsIn([...surroundings.preamble, header]);
		this.#yearsOfName = yearsIn([[surroundings.fileName]]);
		this.#area = table.area(surroundings);
		this.#unknownArea = `Area not named (${[surroundings.fileName, surroundings.part].filter(Boolean).join(', ')})`;
	}

	push(row: RawRow): void {
		if (!isBlank(row)) this.#tally.count(this.#take(row));
	}

	/** The one area of all rows, unless the title says it anyway. */
	#namedArea(rows: readonly ProjectionRow[]): string | null {
		const [area, ...more] = new Set(rows.map((row) => row.area));
		const said =
			area === undefined || area === this.#unknownArea || area === UNITED_STATES || this.#table.name.includes(area);
		return said || more.length > 0 ? null : area;
	}

	#take(row: RawRow): LeftOut | null {
		const soc = codeIn(readSoc(cellAt(row, this.#columns.soc)), 'occupation', row);
		if ('why' in soc) return soc;
		const read = fileRow(row, soc.code, this.#table, this.#columns);
		if (read === 'negative') return leftOut('Fewer than 0 jobs, openings, exits or transfers', row);
		const { years } = read;
		this.#rows.push({ ...read, area: read.area ?? this.#area, years: years.base === null ? this.#years : years });
		return null;
	}

	finish(answers: ReadAnswers): ReadOutcome<Projections> {
		const tally = this.#tally.copy();
		const counting = countingRows(this.#rows, tally);
		const [first] = counting;
		if (!first) return { state: 'refused', message: NO_OCCUPATION + tally.mostly() };
		if (counting.every(({ base, end, openings }) => base === null && end === null && openings === null)) {
			const cell = counting.flatMap(({ unread }) => unread)[0];
			return { state: 'refused', message: NO_FIGURE + (cell === undefined ? '' : ` A cell that is not: “${cell}”.`) };
		}
		const lengths = new Set(counting.map(({ years }) => lengthOf(years)));
		const length = lengths.size === 1 ? lengthOf(first.years) : null;
		const period = askPeriod(counting, this.#stated.per, length, answers);
		if ('refusal' in period) return { state: 'refused', message: period.refusal };
		const unit = askUnit(counting, this.#stated.unit, this.#table.published, answers);
		if ('question' in unit) return { state: 'asks', question: unit.question };
		if ('question' in period) return { state: 'asks', question: period.question };

		const persons = unit.unit === 'thousands' ? 1000 : 1;
		const rows = counting.map((row) => yearly(row, this.#unknownArea, persons, period.years));
		const same = counting.every(({ years }) => years.base === first.years.base && years.end === first.years.end);
		const years = !same ? { base: null, end: null } : length === null ? this.#yearsOfName : first.years;
		const warnings = projectionWarnings({
			rows,
			per: period.per,
			divisor: period.years,
			grain: persons === 1 ? 10 : 100,
			zeroBases: counting.filter(isRoundedAway).length,
			...oddCells(counting),
			brokenOpenings: persons === 1 ? brokenOpenings(counting) : [],
			years: counting.map((row) => row.years),
			manyPeriods: !same,
			unknownYears: same && length === null && this.#columns.growth < 0,
			unknownArea: rows.some(({ area }) => area === this.#unknownArea),
		});
		const units = [unitWords(unit), periodWords(period), ...growthWords(length, this.#columns.growth >= 0)];
		const data: Projections = { kind: 'projections', baseYear: years.base, endYear: years.end, rows };
		const vintage = yearsText(years);
		const title = [this.#table.name, this.#namedArea(rows), vintage].filter((part) => part !== null).join(', ');
		return { state: 'read', data, title, vintage, credit: null, report: tally.report(rows.length, units, warnings) };
	}
}

const NO_OCCUPATION =
	'No row of this table is an occupation with a code such as 51-4121. If Excel changed the codes, open the original file again with that column set to Text.';

const NO_FIGURE =
	'No row of this table has employment or openings that we can read. Write figures as in 1,234.5, with a point before the decimals.';

/** The unit the words of some cell name, unless that cell speaks of money: "wages in thousands of dollars" are no jobs. */
function statedUnit(cells: readonly string[]): EmploymentUnit | null {
	const ofJobs = cells.filter((words) => !/wage|dollar|earning|salar|income|\$/.test(words));
	return ofJobs.some((words) => /\bin thousands\b|\(thousands\)|\bthousands of\b/.test(words)) ? 'thousands' : null;
}

function statedPer(words: string): OpeningsPer | null {
	if (/annual|per year|yearly/.test(words)) return 'year';
	return /(?:ten|10|two|2)[- ]year|whole period/.test(words) ? 'period' : null;
}

const lengthOf = ({ base, end }: Years): number | null => (base === null || end === null ? null : end - base);

/** Files round to tens or to hundreds: 0 jobs and a change mean fewer than the file can show, not none. */
function isRoundedAway({ base, end, change, percent }: FileRow): boolean {
	return base === 0 && [end, change, percent].some((figure) => figure !== null && figure !== 0);
}

function yearly(row: FileRow, unknownArea: string, persons: number, divisor: number): ProjectionRow {
	const scale = (figure: number | null, by: number) => (figure === null ? null : tidy((figure * persons) / by));
	const length = lengthOf(row.years);
	const difference = row.base !== null && row.end !== null ? row.end - row.base : null;
	const change = row.change ?? difference;
	return {
		area: row.area ?? unknownArea,
		soc: row.soc,
		title: row.title,
		employmentBase: isRoundedAway(row) ? null : scale(row.base, 1),
		employmentEnd: scale(row.end, 1),
		openings: scale(row.openings, divisor),
		growth: row.growth === null ? (length === null ? null : scale(change, length)) : scale(row.growth, divisor),
		exits: scale(row.exits, divisor),
		transfers: scale(row.transfers, divisor),
		medianWage: row.medianWage,
		education: row.education,
	};
}

/** 309.4 thousand is 309,400, not 309,400.00000000006. */
export const tidy = (figure: number): number => Math.round(figure * 1e6) / 1e6;

const unitWords = ({ unit, how }: { unit: EmploymentUnit; how: string }): string =>
	unit === 'thousands'
		? `Employment and openings: thousands of persons, ${how}. Shown here in persons.`
		: `Employment and openings: persons, ${how}.`;

const periodWords = ({ per, years, how }: Period): string =>
	per === 'year'
		? `Openings: per year, ${how}.`
		: `Openings: totals of ${years} years, ${how}. Divided by ${years} here.`;

const growthWords = (length: number | null, own: boolean): string[] =>
	own || length === null ? [] : [`Growth: the change in employment divided by the ${length} years.`];

/**
 * Occupations with openings or employment, from a table a person mapped. Groups, repeated rows and odd figures are treated
 * as in the official projections; only the units come from the person and not from the file.
 */
import { readSoc } from '../../labor/codes.ts';
import type { ProjectionRow, Projections } from '../../labor/dataset.ts';
import { type EmploymentUnit, employmentUnit } from '../../labor/employment-unit.ts';
import { openingsPer, testOpenings } from '../../labor/openings-period.ts';
import type { RawRow, ReadOutcome, RowSink, Surroundings } from '../reader.ts';
import { cellAt, isBlank } from '../readers/columns.ts';
import { countingRows } from '../readers/projection-rows.ts';
import { tidy } from '../readers/projection-sink.ts';
import { type FileRow, fileRow, type ProjectionColumn, type ProjectionTable } from '../readers/projection-table.ts';
import { brokenOpenings, oddCells, projectionWarnings } from '../readers/projection-warnings.ts';
import { codeIn, counted, type LeftOut, leftOut, RowTally } from '../readers/row-tally.ts';
import { yearsText } from '../readers/years.ts';
import type { DemandMapping } from './column-mapping.ts';
import { ownTitle } from './own-title.ts';

/** Hours in a year of full-time work, as BLS turns hourly wages into annual ones. */
const HOURS_A_YEAR = 2080;

export class DemandSink implements RowSink<Projections> {
	readonly #mapping: DemandMapping;
	readonly #surroundings: Surroundings;
	readonly #columns: Record<ProjectionColumn, number>;
	readonly #table: ProjectionTable;
	readonly #tally = new RowTally();
	readonly #rows: FileRow[] = [];

	constructor(mapping: DemandMapping, surroundings: Surroundings) {
		this.#mapping = mapping;
		this.#surroundings = surroundings;
		this.#columns = columnsFor(mapping);
		this.#table = tableFor(mapping, this.#columns);
	}

	push(row: RawRow): void {
		if (!isBlank(row)) this.#tally.count(this.#take(row));
	}

	finish(): ReadOutcome<Projections> {
		const tally = this.#tally.copy();
		const counting = countingRows(this.#rows, tally);
		if (counting.length === 0) return { state: 'refused', message: NO_OCCUPATION + tally.mostly() };
		const { openings, period } = this.#mapping;
		const rows = counting.map((row) => this.#inUnits(row));
		const years = { base: period?.from ?? null, end: period?.to ?? null };
		const warnings = projectionWarnings({
			rows,
			per: openings?.per ?? 'year',
			divisor: openings?.per === 'period' ? openings.years : 1,
			grain: openings?.unit === 'thousands' ? 100 : 10,
			zeroBases: 0,
			...oddCells(counting),
			brokenOpenings: openings?.unit === 'persons' ? brokenOpenings(counting) : [],
			years: [years],
			manyPeriods: false,
			unknownYears: false,
			unknownArea: false,
		});
		return {
			state: 'read',
			data: { kind: 'projections', baseYear: years.base, endYear: years.end, rows },
			title: ownTitle('Jobs', this.#surroundings),
			vintage: yearsText(years),
			credit: null,
			report: tally.report(rows.length, unitsOf(this.#mapping), [...this.#doubts(counting, rows), ...warnings]),
		};
	}

	#take(row: RawRow): LeftOut | null {
		const soc = codeIn(readSoc(cellAt(row, this.#columns.soc)), 'occupation', row);
		if ('why' in soc) return soc;
		const read = fileRow(row, soc.code, this.#table, this.#columns);
		if (read === 'negative') return leftOut('Fewer than 0 jobs or openings', row);
		const area = 'fixed' in this.#mapping.area ? this.#mapping.area.fixed : read.area;
		if (area === null) return leftOut('No area', row);
		if (read.openings === null && read.base === null) return leftOut('Neither openings nor employment', row);
		this.#rows.push({ ...read, area });
		return null;
	}

	#inUnits({ area, soc, title, base, openings, medianWage }: FileRow): ProjectionRow {
		const mapping = this.#mapping;
		const years = mapping.openings?.per === 'period' ? mapping.openings.years : 1;
		const hours = mapping.medianWage?.per === 'hour' ? HOURS_A_YEAR : 1;
		return {
			area: area ?? '',
			soc,
			title,
			employmentBase: base === null ? null : tidy(base * factor(mapping.employment?.unit)),
			employmentEnd: null,
			openings: openings === null ? null : tidy((openings * factor(mapping.openings?.unit)) / years),
			growth: null,
			exits: null,
			transfers: null,
			medianWage: medianWage === null ? null : medianWage * hours,
			education: null,
		};
	}

	/** The person decides the units; figures that speak against them are pointed out. */
	#doubts(given: readonly FileRow[], rows: readonly ProjectionRow[]): string[] {
		const { openings, employment } = this.#mapping;
		const doubts: string[] = [];
		if (employment !== null) {
			const jobs = given.flatMap(({ base }) => base ?? []);
			if ('doubt' in employmentUnit(jobs, employment.unit, employment.unit))
				doubts.push(AGAINST_EMPLOYMENT[employment.unit]);
		}
		if (openings === null) return doubts;
		const length = openings.per === 'period' ? openings.years : 1;
		const test = testOpenings(
			rows.map((row) => ({
				openings: row.openings === null ? null : row.openings * length,
				base: row.employmentBase,
			})),
		);
		if (test.median === null) return doubts;
		const verdict = openingsPer(test, openings.per, openings.per === 'period' ? openings.years : null);
		const said = openings.per === 'year' ? 'a year' : `of ${counted(openings.years, 'year')}`;
		if ('unlike' in verdict) doubts.push(`${verdict.unlike} Check both units.`);
		if ('doubt' in verdict) {
			doubts.push(
				`You said the openings are ${said}. The middle row has ${test.median.toFixed(2)} openings for each job; yearly figures are mostly near 0.1, ten-year totals near 1. Check the unit.`,
			);
		}
		return doubts;
	}
}

const factor = (unit: EmploymentUnit | undefined): number => (unit === 'thousands' ? 1000 : 1);

const AGAINST_EMPLOYMENT: Record<EmploymentUnit, string> = {
	persons: 'You said employment is in persons, and some of its figures are not whole. Check the unit.',
	thousands:
		'You said employment is in thousands, and the largest figure would be more jobs than any occupation has. Check the unit.',
};

const NO_OCCUPATION =
	'No row of this table holds an occupation code (SOC) with a figure. Check which columns you chose, and that the codes read like 51-4121.';

function columnsFor({
	soc,
	title,
	area,
	openings,
	employment,
	medianWage,
}: DemandMapping): Record<ProjectionColumn, number> {
	return {
		soc,
		title: title ?? -1,
		area: 'column' in area ? area.column : -1,
		level: -1,
		period: -1,
		baseYear: -1,
		endYear: -1,
		education: -1,
		wage: medianWage?.column ?? -1,
		base: employment?.column ?? -1,
		end: -1,
		change: -1,
		percent: -1,
		openings: openings?.column ?? -1,
		growth: -1,
		exits: -1,
		transfers: -1,
	};
}

function tableFor(mapping: DemandMapping, columns: Record<ProjectionColumn, number>): ProjectionTable {
	return {
		name: 'Jobs',
		columns: () => columns,
		isOccupation: () => true,
		published: mapping.employment?.unit ?? 'persons',
		area: () => null,
	};
}

function unitsOf({ openings, employment, medianWage }: DemandMapping): string[] {
	return [
		openings?.per === 'year' ? `Openings: per year, in ${openings.unit}, as you said.` : '',
		openings?.per === 'period'
			? `Openings: totals of ${counted(openings.years, 'year')}, in ${openings.unit}, as you said; here divided by ${openings.years}.`
			: '',
		employment ? `Employment: in ${employment.unit}, as you said.` : '',
		openings?.unit === 'thousands' || employment?.unit === 'thousands' ? 'Thousands are shown here in persons.' : '',
		medianWage?.per === 'year' ? 'Median wage: dollars a year, as you said.' : '',
		medianWage?.per === 'hour' ? 'Median wage: dollars an hour, as you said; here times 2,080 hours.' : '',
	].filter((unit) => unit !== '');
}

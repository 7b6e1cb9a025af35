/** A row of employment projections as its file gives it, whichever agency made it. */
import type { EmploymentUnit } from '../../labor/employment-unit.ts';
import { isMissing, readCount, readMoney, readNumber, readText } from '../cells.ts';
import type { RawCell, RawRow, Surroundings } from '../reader.ts';
import { areaName } from './areas.ts';
import { cellAt } from './columns.ts';
import { type Years, yearFrom, yearsIn } from './years.ts';

export type ProjectionColumn =
	| 'soc'
	| 'title'
	| 'area'
	| 'level'
	| 'period'
	| 'baseYear'
	| 'endYear'
	| 'education'
	| 'wage'
	| 'base'
	| 'end'
	| 'change'
	| 'percent'
	| 'openings'
	| 'growth'
	| 'exits'
	| 'transfers';

/** What one agency's table is like. */
export interface ProjectionTable {
	/** "California EDD projections": the start of the title. */
	name: string;
	/** Position of each column, -1 where the table has none. */
	columns(header: RawRow): Record<ProjectionColumn, number>;
	/** True when a cell of the level column stands for one occupation, not a group. */
	isOccupation(level: string): boolean;
	/** The unit the agency publishes this table in. */
	published: EmploymentUnit;
	/** The area of rows that name none; null when the file does not say. */
	area(surroundings: Surroundings): string | null;
}

/** Figures in the file's own unit and period. */
export interface FileRow {
	area: string | null;
	soc: string;
	title: string;
	/** Null where the table has no column for it. */
	isOccupation: boolean | null;
	years: Years;
	base: number | null;
	end: number | null;
	/** Over the whole period. */
	change: number | null;
	percent: number | null;
	openings: number | null;
	/** Openings from growth, in the period the openings are given in. */
	growth: number | null;
	exits: number | null;
	transfers: number | null;
	/** US dollars a year. */
	medianWage: number | null;
	education: string | null;
	/** The wage stands in the file only as "at least". */
	wageAtLeast: boolean;
	/** Cells that are neither a figure nor a sign for "not published". */
	unread: string[];
}

type Counts = Pick<FileRow, 'base' | 'end' | 'openings' | 'exits' | 'transfers'>;
const COUNTS = ['base', 'end', 'openings', 'exits', 'transfers'] as const;

/** The figures of a row whose code is known; 'negative' when a count is below 0. */
export function fileRow(
	row: RawRow,
	soc: string,
	table: ProjectionTable,
	columns: Record<ProjectionColumn, number>,
): FileRow | 'negative' {
	const at = (column: ProjectionColumn): RawCell => cellAt(row, columns[column]);
	const counts: Counts = { base: null, end: null, openings: null, exits: null, transfers: null };
	for (const name of COUNTS) {
		const count = readCount(at(name));
		if (count === 'negative') return 'negative';
		counts[name] = count;
	}
	const [change, growth] = [readNumber(at('change')), readNumber(at('growth'))];
	const figures = [...COUNTS, 'change', 'growth'] as const;
	const unread = figures.map(at).filter((cell) => readNumber(cell) === null && !isMissing(cell));
	const education = readText(at('education'));
	const [baseYear, endYear] = [yearFrom(at('baseYear')), yearFrom(at('endYear'))];
	return {
		area: areaName(at('area')),
		soc,
		title: readText(at('title')),
		isOccupation: columns.level < 0 ? null : table.isOccupation(readText(at('level')).toLowerCase()),
		years: baseYear !== null && endYear !== null ? { base: baseYear, end: endYear } : yearsIn([[at('period')]]),
		...counts,
		change,
		percent: readNumber(String(at('percent') ?? '').replace(/%\s*$/, '')),
		growth,
		medianWage: readMoney(at('wage')),
		education: isMissing(education) ? null : education,
		wageAtLeast: /^(?:>=|≥|#$)/.test(readText(at('wage'))),
		unread: unread.map(readText),
	};
}

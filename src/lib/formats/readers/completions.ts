/**
 * IPEDS completions (C2024_A and its sisters in other years): awards by institution, program, level, first or second major.
 * The files are large, so rows go straight into columns of numbers.
 */
import { awardLevel } from '../../labor/award-levels.ts';
import { readSixDigitCip } from '../../labor/codes.ts';
import type { Completions } from '../../labor/dataset.ts';
import { isMissing, readCount, readNumber } from '../cells.ts';
import type { RawCell, RawRow, ReadOutcome, RowSink, Surroundings, TableReader } from '../reader.ts';
import { cellAt, columnsOf, headerRow, isBlank } from './columns.ts';
import { type CompletionColumns, GrowingColumns } from './growing-columns.ts';
import { type Release, releaseOf } from './ipeds-release.ts';
import { repeatedAwards, rowsAt } from './repeated-awards.ts';
import { codeIn, counted, type LeftOut, leftOut, RowTally } from './row-tally.ts';

/** A flag column XCTOTALT stands before CTOTALT and so on: names fit whole or not at all. */
const names = {
	institution: /^unitid$/,
	cip: /^cipcode$/,
	major: /^majornum$/,
	level: /^awlevel$/,
	awards: /^ctotalt$/,
};

export const completionsReader: TableReader<Completions> = {
	id: 'ipeds-completions',
	title: 'IPEDS completions (C2024_A and its sisters)',
	recognize: (first) => headerRow(first, Object.values(names)),
	// A year of the nation has 300,000, in columns of 18 bytes a row.
	mostRows: 5_000_000,
	start: (header, surroundings) => new CompletionsSink(header, surroundings),
};

/** A program code's position in the list of programs, the sign of a total, or why rows with this cell are left out. */
type CipCell = number | 'total' | LeftOut;

class CompletionsSink implements RowSink<Completions> {
	readonly #at;
	readonly #release: Release;
	readonly #tally = new RowTally();
	readonly #rows = new GrowingColumns();
	/** Program codes by their position: a Map remembers the order. */
	readonly #cips = new Map<string, number>();
	/** The same few codes come again and again: each is read once. */
	readonly #cipCells = new Map<RawCell, CipCell>();
	/** What the file's own rows of totals say, by institution, level and major. */
	readonly #totals = new Map<string, number>();

	constructor(header: RawRow, surroundings: Surroundings) {
		this.#at = columnsOf(header, names);
		this.#release = releaseOf(surroundings);
	}

	push(row: RawRow): void {
		if (!isBlank(row)) this.#tally.count(this.#take(row));
	}

	#take(row: RawRow): LeftOut | null {
		const cip = this.#cip(cellAt(row, this.#at.cip), row);
		if (typeof cip === 'object') return cip;
		const awardsCell = cellAt(row, this.#at.awards);
		const awards = readCount(awardsCell);
		if (awards === 'negative') return leftOut('A negative count of awards', row);
		if (awards === null && !isMissing(awardsCell)) return leftOut('Awards are not a number', row);
		if (awards !== null && (!Number.isInteger(awards) || awards > MOST_AWARDS)) {
			return leftOut('Awards are not a whole number, or over ten million', row);
		}
		if (cip === 'total') {
			this.#noteTotal(row, awards ?? 0);
			return leftOut('Totals over all programs (CIPCODE 99), which would count every award twice', row);
		}
		const institution = readNumber(cellAt(row, this.#at.institution));
		if (institution === null || institution < 1 || institution > 999_999 || !Number.isInteger(institution)) {
			return leftOut('No institution number (UNITID)', row);
		}
		const level = readNumber(cellAt(row, this.#at.level));
		if (level === null || awardLevel(level) === null) {
			return leftOut('An award level (AWLEVEL) this site does not know', row);
		}
		const major = readNumber(cellAt(row, this.#at.major));
		if (major !== 1 && major !== 2) return leftOut('Neither first nor second major (MAJORNUM)', row);
		this.#rows.push(institution, cip, level, major, awards ?? Number.NaN);
		return null;
	}

	finish(): ReadOutcome<Completions> {
		const tally = this.#tally.copy();
		const columns = this.#withoutRepeats(tally);
		const kept = columns.awards.length;
		if (kept === 0) return { state: 'refused', message: NO_ROWS + tally.mostly() };
		const { year } = this.#release;
		const vintage = year === null ? null : `${year - 1}–${String(year).slice(2)}`;
		return {
			state: 'read',
			data: { kind: 'completions', year, ...columns, cips: [...this.#cips.keys()] },
			title: vintage === null ? 'IPEDS completions' : `IPEDS completions, ${vintage}`,
			vintage,
			credit: null,
			report: tally.report(kept, [NOT_PEOPLE], this.#warnings(columns)),
		};
	}

	#withoutRepeats(tally: RowTally): CompletionColumns {
		const columns = this.#rows.columns();
		const repeats = repeatedAwards(columns);
		if (!repeats) return columns;
		const cips = [...this.#cips.keys()];
		const example = (at: number) =>
			`${columns.institution[at]} · ${cips[columns.cip[at] ?? 0]} · level ${columns.level[at]}`;
		for (const at of repeats.again) tally.drop({ why: 'The same row again', example: example(at) });
		for (const at of repeats.contradicting) tally.drop({ why: CONTRADICTING, example: example(at) });
		return rowsAt(columns, repeats.kept);
	}

	#noteTotal(row: RawRow, awards: number): void {
		const { institution, level, major } = this.#at;
		if (this.#totals.size < MOST_TOTALS)
			this.#totals.set([institution, level, major].map((column) => cellAt(row, column)).join(), awards);
	}

	#cip(cell: RawCell, row: RawRow): CipCell {
		const known = this.#cipCells.get(cell);
		if (known !== undefined) return known;
		const fresh = this.#readCip(cell, row);
		// A damaged file may have another in every row.
		if (this.#cipCells.size > MOST_PROGRAMS) this.#cipCells.clear();
		this.#cipCells.set(cell, fresh);
		return fresh;
	}

	#readCip(cell: RawCell, row: RawRow): CipCell {
		if (/^99(?:\.0+)?$/.test(String(cell ?? '').trim())) return 'total';
		const program = codeIn(readSixDigitCip(cell), 'program', row);
		if ('why' in program) return program;
		const known = this.#cips.get(program.code);
		if (known !== undefined) return known;
		if (this.#cips.size === MOST_PROGRAMS) return leftOut('More programs than there are', row);
		this.#cips.set(program.code, this.#cips.size);
		return this.#cips.size - 1;
	}

	#warnings({ major, awards }: CompletionColumns): string[] {
		const seconds = major.reduce((count, one) => count + (one === 2 ? 1 : 0), 0);
		const unknown = awards.reduce((count, one) => count + (Number.isNaN(one) ? 1 : 0), 0);
		const summed = awards.reduce((sum, one) => sum + (Number.isNaN(one) ? 0 : one), 0);
		const stated = [...this.#totals.values()].reduce((sum, one) => sum + one, 0);
		return [
			this.#release.warning,
			seconds > 0
				? `${counted(seconds, 'row')} of second majors: the same graduates again in another program. Use first majors to count graduates.`
				: '',
			unknown > 0 ? `${counted(unknown, 'row')} without a count of awards: unknown, not 0.` : '',
			this.#totals.size > 0 && stated !== summed
				? `The file’s own totals say ${counted(stated, 'award')}, and the rows kept hold ${counted(summed, 'award')}: rows are missing.`
				: '',
			this.#release.year === null
				? 'The file does not say its year. Keep the name NCES gave it, as in C2024_A.csv.'
				: '',
		].filter((warning) => warning !== '');
	}
}

const NO_ROWS = 'No row of this completions file could be used. Take the original file from the IPEDS data center.';
const NOT_PEOPLE = 'Awards, not people: one person can take several in a year.';
const CONTRADICTING = 'The same institution, program, level and major more than once, with different awards';
/** All awards of the nation in a year are some five million. */
const MOST_AWARDS = 10_000_000;
/** A year of the nation has some 35,000. */
const MOST_TOTALS = 500_000;
/** Positions are kept in 16 bits; IPEDS has some 2,000 programs. */
const MOST_PROGRAMS = 65_535;

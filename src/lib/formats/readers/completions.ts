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
import { GrowingColumns } from './growing-columns.ts';
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
	start: (header, surroundings) => new CompletionsSink(header, surroundings),
};

/** A program code's position in the list of programs, the sign of a total, or why rows with this cell are left out. */
type CipCell = number | 'total' | LeftOut;

class CompletionsSink implements RowSink<Completions> {
	readonly #at;
	readonly #release: Release;
	readonly #tally = new RowTally();
	readonly #rows = new GrowingColumns();
	readonly #cips: string[] = [];
	/** The same few codes come again and again: each is read once. */
	readonly #cipCells = new Map<RawCell, CipCell>();
	readonly #totals = { rows: 0, stated: 0, summed: 0 };
	#unknownAwards = 0;
	#secondMajors = 0;

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
		if (cip === 'total') {
			this.#totals.rows++;
			this.#totals.stated += awards ?? 0;
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
		if (awards === null) this.#unknownAwards++;
		if (major === 2) this.#secondMajors++;
		this.#totals.summed += awards ?? 0;
		this.#rows.push(institution, cip, level, major, awards ?? Number.NaN);
		return null;
	}

	finish(): ReadOutcome<Completions> {
		const kept = this.#rows.length;
		if (kept === 0) {
			return {
				state: 'refused',
				message: 'No row of this completions file could be used. Take the original file from the IPEDS data center.',
			};
		}
		const { year } = this.#release;
		const vintage = year === null ? null : `${year - 1}–${String(year).slice(2)}`;
		return {
			state: 'read',
			data: { kind: 'completions', year, ...this.#rows.columns(), cips: [...this.#cips] },
			title: vintage === null ? 'IPEDS completions' : `IPEDS completions, ${vintage}`,
			vintage,
			credit: null,
			report: this.#tally.report(
				kept,
				['Awards, not people: one person can take several in a year.'],
				this.#warnings(),
			),
		};
	}

	#cip(cell: RawCell, row: RawRow): CipCell {
		const known = this.#cipCells.get(cell);
		if (known !== undefined) return known;
		const fresh = this.#readCip(cell, row);
		this.#cipCells.set(cell, fresh);
		return fresh;
	}

	#readCip(cell: RawCell, row: RawRow): CipCell {
		if (/^99(?:\.0+)?$/.test(String(cell ?? '').trim())) return 'total';
		const program = codeIn(readSixDigitCip(cell), 'program', row);
		if ('why' in program) return program;
		const at = this.#cips.indexOf(program.code);
		return at >= 0 ? at : this.#cips.push(program.code) - 1;
	}

	#warnings(): string[] {
		const warnings = [this.#release.warning];
		if (this.#secondMajors > 0) {
			warnings.push(
				`${counted(this.#secondMajors, 'row')} of second majors: the same graduates again in another program. Use first majors to count graduates.`,
			);
		}
		if (this.#unknownAwards > 0)
			warnings.push(`${counted(this.#unknownAwards, 'row')} without a count of awards: unknown, not 0.`);
		const { rows, stated, summed } = this.#totals;
		if (rows > 0 && stated !== summed) {
			warnings.push(
				`The file’s own totals say ${counted(stated, 'award')}; its rows hold ${counted(summed, 'award')}. Rows are missing or come twice.`,
			);
		}
		if (this.#release.year === null) {
			warnings.push('The file does not say its year. Keep the name NCES gave it, as in C2024_A.csv.');
		}
		return warnings.filter((warning) => warning !== '');
	}
}

interface Release {
	/** The year the academic year ends in. */
	year: number | null;
	warning: string;
}

/** NCES names files C2024_A.csv for 2023–24, and C2024_A_RV.csv once revised; the rows themselves say neither. */
function releaseOf({ fileName, part, preamble }: Surroundings): Release {
	const words = `${part ?? ''} ${fileName}`;
	const year = /(?:^|[^a-z])c((?:19|20)\d{2})_?a/i.exec(words)?.[1];
	const notes = preamble.flat().join(' ');
	const warning = /_rv\b/i.test(words)
		? ''
		: /provisional/i.test(notes)
			? 'A provisional release: NCES revises it a year later.'
			: 'Probably a provisional release: NCES revises it a year later, and names the revised file with _RV.';
	return { year: year ? Number(year) : null, warning };
}

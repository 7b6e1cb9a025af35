/** NCES crosswalk of programs (CIP) to occupations (SOC). One row a pair; "NO MATCH" rows list the codes that have none. */
import { readSixDigitCip, readSoc } from '../../labor/codes.ts';
import type { Crosswalk } from '../../labor/dataset.ts';
import { mergeCrosswalks } from '../../labor/merge-crosswalks.ts';
import { readText } from '../cells.ts';
import type { RawCell, RawRow, ReadOutcome, ReadTable, RowSink, TableReader } from '../reader.ts';
import { cellAt, columnsOf, headerRow, isBlank, label } from './columns.ts';
import { codeIn, counted, type LeftOut, leftOut, RowTally } from './row-tally.ts';

const names = {
	cip: /^cip ?(?:\d{4})? ?code$/,
	cipTitle: /^cip ?(?:\d{4})? ?title$/,
	soc: /^soc ?(?:\d{4})? ?code$/,
	socTitle: /^soc ?(?:\d{4})? ?title$/,
};

/** A workbook has both directions and extracts of new and unmatched codes, all with the same columns: together, one crosswalk. */
export const crosswalkReader: TableReader<Crosswalk> = {
	id: 'nces-crosswalk',
	title: 'NCES crosswalk of programs to occupations (CIP–SOC)',
	recognize,
	start: (header) => new CrosswalkSink(header),
	join: joinedSheets,
};

/** Codes of a named edition, or codes with their titles, and nothing that is counted beside them: else it is a table of one's own. */
function recognize(first: readonly RawRow[]): number | null {
	const at = headerRow(first, [names.cip, names.soc]);
	const labels = at === null ? [] : (first[at] ?? []).map(label);
	const has = (name: RegExp) => labels.some((text) => name.test(text));
	const isOfEdition = has(/^cip ?\d{4} ?code$/) && has(/^soc ?\d{4} ?code$/);
	const isTitled = has(names.cipTitle) && has(names.socTitle);
	return (isOfEdition || isTitled) && !has(COUNTED) ? at : null;
}

const COUNTED =
	/awards?\b|complet|graduates|enroll|students|openings|employment|unitid|institution|provider|school|college/;

const NO_CIP = '99.9999';
const NO_SOC = '99-9999';

/** `readProgram` tells a program's code: in a table of one's own a code cut short may be a group of programs. */
export class CrosswalkSink implements RowSink<Crosswalk> {
	readonly #columns;
	readonly #readProgram: typeof readSixDigitCip;
	readonly #vintage: string | null;
	readonly #tally = new RowTally();
	readonly #pairs = new Map<string, { cip: string; soc: string }>();
	readonly #cipTitles = new Map<string, string>();
	readonly #socTitles = new Map<string, string>();
	readonly #unmatchedCips = new Set<string>();
	readonly #unmatchedSocs = new Set<string>();

	constructor(header: RawRow, readProgram = readSixDigitCip) {
		this.#readProgram = readProgram;
		this.#columns = columnsOf(header, names);
		const year = (column: number) => /\d{4}/.exec(label(cellAt(header, column)))?.[0];
		const [cip, soc] = [year(this.#columns.cip), year(this.#columns.soc)];
		this.#vintage = cip && soc ? `CIP ${cip}, SOC ${soc}` : null;
	}

	push(row: RawRow): void {
		if (!isBlank(row)) this.#tally.count(this.#take(row));
	}

	#take(row: RawRow): LeftOut | null {
		const program = codeIn(this.#readProgram(cellAt(row, this.#columns.cip)), 'program', row);
		if ('why' in program) return program;
		const occupation = codeIn(readSoc(cellAt(row, this.#columns.soc)), 'occupation', row);
		if ('why' in occupation) return occupation;
		const [cip, soc] = [program.code, occupation.code];
		if (cip === NO_CIP && soc === NO_SOC) return leftOut('No program and no occupation', row);
		if (cip !== NO_CIP) this.#name(this.#cipTitles, cip, cellAt(row, this.#columns.cipTitle));
		if (soc !== NO_SOC) this.#name(this.#socTitles, soc, cellAt(row, this.#columns.socTitle));
		if (soc === NO_SOC) return this.#note(this.#unmatchedCips, cip, row);
		if (cip === NO_CIP) return this.#note(this.#unmatchedSocs, soc, row);
		const key = `${cip} ${soc}`;
		if (this.#pairs.has(key)) return leftOut('The same pair again', row);
		this.#pairs.set(key, { cip, soc });
		return null;
	}

	finish(): ReadOutcome<Crosswalk> {
		const pairs = [...this.#pairs.values()];
		const kept = pairs.length + this.#unmatchedCips.size + this.#unmatchedSocs.size;
		if (kept === 0) {
			return {
				state: 'refused',
				message: `No row of this table holds a program code (CIP) and an occupation code (SOC). Check the columns, or take the original file.${this.#tally.mostly()}`,
			};
		}
		const data: Crosswalk = {
			kind: 'crosswalk',
			pairs,
			cipTitles: Object.fromEntries(this.#cipTitles),
			socTitles: Object.fromEntries(this.#socTitles),
			unmatchedCips: [...this.#unmatchedCips],
			unmatchedSocs: [...this.#unmatchedSocs],
		};
		const title = this.#vintage ? `NCES crosswalk, ${this.#vintage}` : 'Crosswalk of programs to occupations';
		const report = this.#tally.report(kept, [], crosswalkWarnings(data));
		return { state: 'read', data, title, vintage: this.#vintage, credit: null, report };
	}

	#name(titles: Map<string, string>, code: string, cell: RawCell): void {
		const title = withoutStop(readText(cell));
		if (title !== '' && !titles.has(code)) titles.set(code, title);
	}

	#note(list: Set<string>, code: string, row: RawRow): LeftOut | null {
		if (list.has(code)) return leftOut('The same code without a match again', row);
		list.add(code);
		return null;
	}
}

/** The largest sheet with what others add, which in the workbook of 2020 is nothing. */
function joinedSheets(sheets: readonly ReadTable<Crosswalk>[]): ReadTable<Crosswalk> {
	const [largest, ...others] = sheets.toSorted((a, b) => b.report.kept - a.report.kept);
	if (!largest) throw new RangeError('no sheets');
	const data = others.reduce((whole, { data: more }) => mergeCrosswalks(whole, more), largest.data);
	const rows = sheets.reduce((sum, { report }) => sum + report.rows, 0);
	const kept = data.pairs.length + data.unmatchedCips.length + data.unmatchedSocs.length;
	const dropped = sheets.flatMap(({ report }) => report.dropped);
	const again = rows - kept - dropped.reduce((sum, { count }) => sum + count, 0);
	if (again > 0)
		dropped.push({ why: 'In another sheet of the workbook too, counted once', count: again, example: null });
	return { ...largest, data, report: { ...largest.report, rows, kept, dropped, warnings: crosswalkWarnings(data) } };
}

/** NCES ends its titles with a full stop. */
export function withoutStop(title: string): string {
	return title.replace(/\.$/, '').trim();
}

/** What to know of a crosswalk before using it. */
function crosswalkWarnings({ pairs, unmatchedCips, unmatchedSocs }: Crosswalk): string[] {
	const warnings: string[] = [];
	if (unmatchedCips.length > 0) {
		warnings.push(`${counted(unmatchedCips.length, 'program')} without an occupation: listed, not dropped.`);
	}
	if (unmatchedSocs.length > 0) {
		warnings.push(`${counted(unmatchedSocs.length, 'occupation')} without a program: listed, not dropped.`);
	}
	const teachers = pairs.filter(({ soc }) => soc.startsWith('25-1')).length;
	if (teachers > 0) {
		const share = Math.round((100 * teachers) / pairs.length);
		warnings.push(
			`${teachers.toLocaleString('en-US')} of ${counted(pairs.length, 'pair')} (${share}%) lead to college teachers (25-1xxx). An even split sends them graduates who mostly take other jobs.`,
		);
	}
	return warnings;
}

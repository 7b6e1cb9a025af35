/** NCES list of programs (CIPCode2020.csv). Codes are written as formulas, ="01.0000", so that Excel leaves them alone. */
import { readCip } from '../../labor/codes.ts';
import type { CodeList } from '../../labor/dataset.ts';
import { readText } from '../cells.ts';
import type { RawRow, ReadOutcome, RowSink, TableReader } from '../reader.ts';
import { cellAt, columnsOf, headerRow, isBlank } from './columns.ts';
import { withoutStop } from './crosswalk.ts';
import { codeIn, counted, type LeftOut, leftOut, RowTally } from './row-tally.ts';

const names = {
	family: /^cip ?family$/,
	code: /^cip ?code$/,
	action: /^action$/,
	title: /^cip ?title$/,
};

export const cipListReader: TableReader<CodeList> = {
	id: 'nces-cip-list',
	title: 'NCES list of programs (CIP)',
	recognize: (first) => headerRow(first, [names.family, names.code, names.title]),
	start: (header) => new CipListSink(header),
};

/** Keeps six-digit programs and two-digit families; leaves out the groups between them and codes no longer in use. */
class CipListSink implements RowSink<CodeList> {
	readonly #columns;
	readonly #tally = new RowTally();
	readonly #titles = new Map<string, string>();

	constructor(header: RawRow) {
		this.#columns = columnsOf(header, names);
	}

	push(row: RawRow): void {
		if (!isBlank(row)) this.#tally.count(this.#take(row));
	}

	finish(): ReadOutcome<CodeList> {
		const entries = [...this.#titles].map(([code, title]) => ({ code, title }));
		if (entries.length === 0) return { state: 'refused', message: NO_CODES };
		const families = entries.filter(({ code }) => code.length === 2).length;
		const warnings =
			families > 0 ? [`${counted(families, 'family', 'families')} of programs kept for their titles.`] : [];
		const report = this.#tally.report(entries.length, [], warnings);
		const data: CodeList = { kind: 'code-list', of: 'cip', entries };
		return { state: 'read', data, title: 'NCES list of programs (CIP)', vintage: null, credit: null, report };
	}

	#take(row: RawRow): LeftOut | null {
		const action = readText(cellAt(row, this.#columns.action)).toLowerCase();
		if (action === 'deleted' || action === 'moved from') {
			return leftOut('Codes this edition no longer uses (deleted or moved)', row);
		}
		const cell = cellAt(row, this.#columns.code);
		const text = typeof cell === 'string' ? readText(cell).replace(/^="?([^"]*)"?$/, '$1') : '';
		if (/^\d{2}$/.test(text)) return this.#keep(row, text);
		if (/^\d{2}\.\d{2}$/.test(text)) {
			return leftOut('Groups of programs (four digits), which no award is counted under', row);
		}
		const program = codeIn(readCip(cell), 'program', row);
		return 'why' in program ? program : this.#keep(row, program.code);
	}

	#keep(row: RawRow, code: string): LeftOut | null {
		if (this.#titles.has(code)) return leftOut('The same code again', row);
		this.#titles.set(code, withoutStop(readText(cellAt(row, this.#columns.title))));
		return null;
	}
}

const NO_CODES = 'No row of this list holds a program code (CIP). Take the original file from NCES.';

/** IPEDS directory of institutions (HD2024 and its sisters): who they are and where. */
import type { Institution, Institutions } from '../../labor/dataset.ts';
import { readNumber, readText } from '../cells.ts';
import type { RawCell, RawRow, RowSink, TableReader } from '../reader.ts';
import { cellAt, columnsOf, headerRow, isBlank } from './columns.ts';
import { counted, type LeftOut, leftOut, RowTally } from './row-tally.ts';

const names = {
	id: /^unitid$/,
	name: /^instnm$/,
	state: /^stabbr$/,
	county: /^countycd$/,
	countyName: /^countynm$/,
	cbsa: /^cbsa$/,
};

export const institutionsReader: TableReader<Institutions> = {
	id: 'ipeds-institutions',
	title: 'IPEDS directory of institutions (HD2024 and its sisters)',
	recognize: (first) => headerRow(first, [names.id, names.name, names.state]),
	start: (header, { fileName, part }) => institutionsSink(header, `${part ?? ''} ${fileName}`),
};

function institutionsSink(header: RawRow, fileNames: string): RowSink<Institutions> {
	const columns = columnsOf(header, names);
	const tally = new RowTally();
	const rows = new Map<number, Institution>();
	const year = /(?:^|[^a-z])hd((?:19|20)\d{2})/i.exec(fileNames)?.[1] ?? null;
	const take = (row: RawRow): LeftOut | null => {
		const id = readNumber(cellAt(row, columns.id));
		const name = readText(cellAt(row, columns.name));
		if (id === null || !Number.isInteger(id) || id < 1) {
			return leftOut('No institution number (UNITID)', row);
		}
		if (name === '') return leftOut('No name', row);
		if (rows.has(id)) return leftOut('The same institution again', row);
		const state = readText(cellAt(row, columns.state)).toUpperCase();
		const countyName = readText(cellAt(row, columns.countyName));
		rows.set(id, {
			id,
			name,
			state: /^[A-Z]{2}$/.test(state) ? state : null,
			county: fiveDigits(cellAt(row, columns.county)),
			countyName: countyName === '' || /^-\d$/.test(countyName) ? null : countyName,
			cbsa: fiveDigits(cellAt(row, columns.cbsa)),
		});
		return null;
	};
	return {
		push(row) {
			if (!isBlank(row)) tally.count(take(row));
		},
		finish() {
			if (rows.size === 0) {
				return {
					state: 'refused',
					message: 'No row of this directory holds an institution. Take the original file from the IPEDS data center.',
				};
			}
			const data: Institutions = { kind: 'institutions', rows: [...rows.values()] };
			const nowhere = data.rows.filter(({ county }) => county === null).length;
			const warnings = nowhere > 0 ? [`${counted(nowhere, 'institution')} without a county.`] : [];
			const report = tally.report(rows.size, [], warnings);
			const title = year ? `IPEDS institutions, ${year}` : 'IPEDS institutions';
			return { state: 'read', data, title, vintage: year, credit: null, report };
		},
	};
}

/** A county or area code. Files drop the leading zero (6075 is 06075) and write -2 or -1 where there is none. */
function fiveDigits(cell: RawCell): string | null {
	const number = readNumber(cell);
	if (number === null || !Number.isInteger(number) || number < 1 || number > 99_999) return null;
	return String(number).padStart(5, '0');
}

/** O*NET "Occupation Data": a title for every occupation code. */
import type { CodeList } from '../../labor/dataset.ts';
import { readText } from '../cells.ts';
import type { RawRow, RowSink, Surroundings, TableReader } from '../reader.ts';
import { cellAt, columnsOf, headerRow, isBlank } from './columns.ts';
import { ONET_SOC, onetCredit, onetVersion } from './onet.ts';
import { type LeftOut, leftOut, RowTally } from './row-tally.ts';

const names = { code: /^o\*net-soc code$/, title: /^title$/, description: /^description$/ };

export const onetOccupationsReader: TableReader<CodeList> = {
	id: 'onet-occupations',
	title: 'O*NET occupation titles (Occupation Data)',
	recognize: (first) => headerRow(first, Object.values(names)),
	start: occupationsSink,
};

function occupationsSink(header: RawRow, surroundings: Surroundings): RowSink<CodeList> {
	const columns = columnsOf(header, names);
	const tally = new RowTally();
	const titles = new Map<string, string>();
	const take = (row: RawRow): LeftOut | null => {
		const code = readText(cellAt(row, columns.code));
		const title = readText(cellAt(row, columns.title));
		if (!ONET_SOC.test(code) || title === '') return leftOut('No O*NET code or no title', row);
		if (!code.endsWith('.00')) {
			return leftOut('Specialties inside an occupation (codes that do not end in .00)', row);
		}
		const soc = code.slice(0, 7);
		if (titles.has(soc)) return leftOut('The same code again', row);
		titles.set(soc, title);
		return null;
	};
	return {
		push(row) {
			if (!isBlank(row)) tally.count(take(row));
		},
		finish() {
			const entries = [...titles].map(([code, title]) => ({ code, title }));
			if (entries.length === 0) {
				return {
					state: 'refused',
					message: 'No row of this table holds an O*NET code. Take “Occupation Data” from the O*NET database.',
				};
			}
			const data: CodeList = { kind: 'code-list', of: 'soc', entries };
			const report = tally.report(entries.length, [], []);
			const vintage = onetVersion(surroundings);
			return {
				state: 'read',
				data,
				title: 'O*NET occupation titles',
				vintage,
				credit: onetCredit(surroundings),
				report,
			};
		},
	};
}

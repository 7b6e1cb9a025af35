/** BLS occupational employment and wages (OEWS): national, state and metropolitan files have the same columns. */
import { isBroadSoc, readSoc } from '../../labor/codes.ts';
import type { WageRow, Wages } from '../../labor/dataset.ts';
import { isMissing, readCount, readMoney, readNumber, readText } from '../cells.ts';
import type { RawCell, RawRow, RowSink, TableReader } from '../reader.ts';
import { areaName } from './areas.ts';
import { cellAt, columnsOf, headerRow, isBlank } from './columns.ts';
import { withoutRepeats } from './repeats.ts';
import { codeIn, counted, type LeftOut, leftOut, RowTally } from './row-tally.ts';

const names = {
	area: /^area (?:title|name)$/,
	industry: /^i group$/,
	owner: /^own code$/,
	soc: /^occ code$/,
	title: /^occ title$/,
	group: /^(?:o group|occ group|group)$/,
	employment: /^tot emp$/,
	quotient: /^loc (?:quotient|q)$/,
	hourly: /^h median$/,
	annual: /^a median$/,
};

export const oewsReader: TableReader<Wages> = {
	id: 'bls-oews',
	title: 'BLS employment and wages (OEWS)',
	recognize: (first) => headerRow(first, [names.soc, names.group, names.employment, names.annual]),
	start: (header, { fileName, part }) => oewsSink(header, `${fileName} ${part ?? ''}`),
};

/** Ownership 1235: private and all three levels of government together. */
const ALL_OWNERS = 1235;

function oewsSink(header: RawRow, fileNames: string): RowSink<Wages> {
	const columns = columnsOf(header, names);
	const tally = new RowTally();
	const rows: WageRow[] = [];
	/** Cells of a row that are neither a figure nor a sign for "not published". */
	const unread = new Map<WageRow, string[]>();
	const year = /(?:^|_)m((?:19|20)\d{2})/i.exec(fileNames)?.[1];
	const take = (row: RawRow): LeftOut | null => {
		const soc = codeIn(readSoc(cellAt(row, columns.soc)), 'occupation', row);
		if ('why' in soc) return soc;
		if (readText(cellAt(row, columns.group)).toLowerCase() !== 'detailed') {
			return leftOut('Groups and totals, whose occupations stand in rows of their own', row);
		}
		const industry = readText(cellAt(row, columns.industry)).toLowerCase();
		const owner = readText(cellAt(row, columns.owner));
		if ((industry !== '' && industry !== 'cross-industry') || (owner !== '' && Number(owner) !== ALL_OWNERS)) {
			return leftOut('One industry or kind of owner only, part of the row for all', row);
		}
		const employment = readCount(cellAt(row, columns.employment));
		if (employment === 'negative') return leftOut('Negative employment', row);
		const area = columns.area < 0 ? areaName('U.S.') : areaName(cellAt(row, columns.area));
		if (area === null) return leftOut('No area', row);
		const [hourly, annual] = [cellAt(row, columns.hourly), cellAt(row, columns.annual)];
		const taken: WageRow = {
			area,
			soc: soc.code,
			title: readText(cellAt(row, columns.title)),
			employment,
			medianHourly: readMoney(hourly),
			medianAnnual: readMoney(annual),
			topCoded: isTopCode(hourly) || isTopCode(annual),
			locationQuotient: readNumber(cellAt(row, columns.quotient)),
		};
		rows.push(taken);
		const odd = [cellAt(row, columns.employment), hourly, annual, cellAt(row, columns.quotient)].filter(isUnread);
		if (odd.length > 0) unread.set(taken, odd.map(readText));
		return null;
	};
	return {
		rowsSayTheirPlace: columns.area >= 0,
		push(row) {
			if (!isBlank(row)) tally.count(take(row));
		},
		finish() {
			const counting = tally.copy();
			const data: Wages = { kind: 'wages', rows: withoutRepeats(rows, counting) };
			if (data.rows.length === 0) return { state: 'refused', message: NO_OCCUPATION };
			const vintage = year ? `May ${year}` : null;
			const units = ['Employment: jobs, without the self-employed. Wages: US dollars an hour and a year.'];
			const report = counting.report(data.rows.length, units, oewsWarnings(data.rows, unread));
			const title = vintage ? `BLS employment and wages, ${vintage}` : 'BLS employment and wages';
			return { state: 'read', data, title, vintage, credit: null, report };
		},
	};
}

const NO_OCCUPATION =
	'No row of this table is one occupation over all industries. From the BLS page, take a national, state or metropolitan file.';

/** "#": at or above the highest wage BLS publishes. Newer tables write the bound out, ">=$239,200". */
function isTopCode(cell: RawCell): boolean {
	return /^(?:#$|>=|≥)/.test(readText(cell));
}

/** "12k", "45%" and negative figures: not a sign that BLS publishes none. */
function isUnread(cell: RawCell): boolean {
	const number = readNumber(cell);
	return number === null ? !isMissing(cell) && !isTopCode(cell) : number < 0;
}

function oewsWarnings(rows: readonly WageRow[], unread: ReadonlyMap<WageRow, string[]>): string[] {
	const odd = rows.flatMap((row) => (unread.get(row) ?? []).map((cell) => `“${cell}” at ${row.soc}`));
	const count = (is: (row: WageRow) => boolean) => rows.filter(is).length;
	const noWage = count(
		(row) => row.medianAnnual === null && row.medianHourly === null && !row.topCoded && !unread.has(row),
	);
	const noEmployment = count((row) => row.employment === null && !unread.has(row));
	const topCoded = count((row) => row.topCoded);
	const groups = count(({ soc }) => isBroadSoc(soc));
	return [
		odd.length > 0
			? `${counted(odd.length, 'cell')} without a figure we can read, left blank, such as ${odd[0]}. Write figures as in 1,234.5.`
			: '',
		noWage > 0 ? `${counted(noWage, 'row')} without a published wage (*): unknown, not 0.` : '',
		noEmployment > 0 ? `${counted(noEmployment, 'row')} without published employment (**): unknown, not 0.` : '',
		topCoded > 0 ? `${counted(topCoded, 'row')} where the wage is only known as “at least” (#).` : '',
		groups > 0
			? `${counted(groups, 'row')} for a group such as 31-1120, which BLS publishes in place of its occupations.`
			: '',
	].filter((warning) => warning !== '');
}

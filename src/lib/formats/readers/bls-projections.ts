/**
 * BLS employment projections (occupation.xlsx): Table 1.2 has openings, wage and education, Table 1.10 openings and their parts.
 * Both come in thousands. They are two readers, so that both can be loaded, from the workbook or one by one;
 * `mergeProjections` makes one row of an occupation that stands in both, so nothing counts twice.
 */
import type { Projections } from '../../labor/dataset.ts';
import type { RawRow, TableReader } from '../reader.ts';
import { UNITED_STATES } from './areas.ts';
import { columnsOf, headerRow, label } from './columns.ts';
import { ProjectionSink } from './projection-sink.ts';
import type { ProjectionTable } from './projection-table.ts';

const NONE = /(?!)/;
const names = {
	soc: /^(?:\d{4} )?national employment matrix (?:occupation )?code$/,
	title: /^(?:\d{4} )?national employment matrix (?:occupation )?title$/,
	level: /^occupation type$/,
	change: /^employment change, numeric/,
	percent: /^employment change, percent/,
	openings: /^occupational openings/,
	exits: /^labor force exits,/,
	transfers: /^occupational transfers,/,
	wage: /^median annual wage/,
	education: /^typical education/,
	...{ area: NONE, period: NONE, baseYear: NONE, endYear: NONE, growth: NONE, base: NONE, end: NONE },
};
const EMPLOYMENT = /^employment, \d{4}$/;

const table = (name: string): ProjectionTable => ({
	name,
	columns: (header) => ({ ...columnsOf(header, names), ...employmentColumns(header) }),
	isOccupation: (level) => level === 'line item',
	published: 'thousands',
	area: () => UNITED_STATES,
});
const withWages = table('BLS projections with wages and education');
const withParts = table('BLS projections with exits and transfers');

const openingsRow = (first: readonly RawRow[]) =>
	headerRow(first, [names.soc, names.level, names.openings, EMPLOYMENT]);
const partsRow = (first: readonly RawRow[]) =>
	openingsRow(first) === null ? null : headerRow(first, [names.soc, names.level, names.exits, names.transfers]);

export const blsWagesReader: TableReader<Projections> = {
	id: 'bls-projections-wages',
	title: 'BLS employment projections, Table 1.2 (openings, wage, education)',
	recognize: (first) => (partsRow(first) === null ? openingsRow(first) : null),
	start: (header, surroundings) => new ProjectionSink(withWages, header, surroundings),
};

export const blsPartsReader: TableReader<Projections> = {
	id: 'bls-projections-parts',
	title: 'BLS employment projections, Table 1.10 (openings, exits, transfers)',
	recognize: partsRow,
	start: (header, surroundings) => new ProjectionSink(withParts, header, surroundings),
};

/** "Employment, 2024" and "Employment, 2034": the earlier year is the base. */
function employmentColumns(header: RawRow): { base: number; end: number } {
	const found = header.flatMap((cell, at) =>
		EMPLOYMENT.test(label(cell)) ? [{ at, year: label(cell).slice(-4) }] : [],
	);
	found.sort((a, b) => a.year.localeCompare(b.year));
	return { base: found[0]?.at ?? -1, end: found[1]?.at ?? -1 };
}

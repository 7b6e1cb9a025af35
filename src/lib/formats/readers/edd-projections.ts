/**
 * California EDD projections. Openings, exits and transfers are totals of the whole period, which the header does not say: the
 * figures do. "$0" is no wage. Level 4 rows are occupations.
 */
import type { Projections } from '../../labor/dataset.ts';
import { readText } from '../cells.ts';
import type { Surroundings, TableReader } from '../reader.ts';
import { columnsOf, headerRow } from './columns.ts';
import { ProjectionSink } from './projection-sink.ts';
import type { ProjectionTable } from './projection-table.ts';

const NONE = /(?!)/;
const names = {
	soc: /^(?:soc code|soc|standard occupational classification(?: \(soc\))?(?: code)?)$/,
	title: /^occupational title$/,
	area: /^area name$/,
	level: /^soc level$/,
	period: /^period$/,
	base: /^base (?:year|quarter) employment estimate/,
	end: /^projected (?:year|quarter) employment estimate/,
	change: /^numeric change/,
	percent: /^percent-?age change/,
	openings: /^total job openings/,
	exits: /^exits/,
	transfers: /^transfers/,
	wage: /^median annual wages?/,
	education: /^entry level education/,
	...{ baseYear: NONE, endYear: NONE, growth: NONE },
};

const table: ProjectionTable = {
	name: 'California EDD projections',
	columns: (header) => columnsOf(header, names),
	isOccupation: (level) => level === '4',
	published: 'persons',
	area: areaAbove,
};

export const eddProjectionsReader: TableReader<Projections> = {
	id: 'edd-projections',
	title: 'California EDD employment projections',
	recognize: (first) => headerRow(first, [names.soc, names.base, names.openings, names.exits, names.transfers]),
	start: (header, surroundings) => new ProjectionSink(table, header, surroundings),
};

/** The line under the title: "California" with "Statewide" below, or the name of an area with its counties below. */
function areaAbove({ preamble }: Surroundings): string | null {
	const lines = preamble.map((row) => readText(row[0] ?? null)).filter((line) => line !== '');
	return lines.find((line) => !/projections|statewide|^\(/i.test(line)) ?? null;
}

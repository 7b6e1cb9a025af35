/**
 * California EDD projections. Openings, exits and transfers are totals of the whole period, which the header does not say: the
 * figures do. "$0" is no wage. Level 4 rows are occupations.
 */
import type { Projections } from '../../labor/dataset.ts';
import { readText } from '../cells.ts';
import type { Surroundings, TableReader } from '../reader.ts';
import { mayBeArea } from './areas.ts';
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
	isOccupation: (level) => Number(level) === 4,
	published: 'persons',
	area: areaAbove,
};

export const eddProjectionsReader: TableReader<Projections> = {
	id: 'edd-projections',
	title: 'California EDD employment projections',
	recognize: (first) => headerRow(first, [names.soc, names.base, names.openings, names.exits, names.transfers]),
	start: (header, surroundings) => new ProjectionSink(table, header, surroundings),
};

/**
 * The line under the title: "California" with "Statewide" below, or the name of an area with its counties below. The agency
 * and notes may stand there too. They are no areas. Where there is none, a line above the title that names a kind of area:
 * letterheads stand there.
 */
function areaAbove({ preamble }: Surroundings): string | null {
	const lines = preamble.map((row) => readText(row[0] ?? null)).filter((line) => line !== '');
	const title = lines.findIndex((line) => TITLE.test(line));
	const above = lines.slice(0, Math.max(title, 0)).filter((line) => mayBeArea(line) && AREA.test(line));
	return lines.slice(title + 1).find(mayBeArea) ?? above[0] ?? null;
}

const TITLE = /projections/i;
const AREA = /\b(?:county|counties|metropolitan|micropolitan|msa|region|area)\b|^california$/i;

/**
 * Projections Central: the downloaded table (older) and the answers of its web service, whose rows are all text. Areas are the
 * states and the nation; figures are rounded to ten.
 */
import type { Projections } from '../../labor/dataset.ts';
import type { TableReader } from '../reader.ts';
import { columnsOf, headerRow } from './columns.ts';
import { ProjectionSink } from './projection-sink.ts';
import type { ProjectionTable } from './projection-table.ts';

const NONE = /(?!)/;
const names = {
	soc: /^occ(?:upation)? ?code$/,
	title: /^(?:occupation name|title)$/,
	area: /^area(?: name)?$/,
	baseYear: /^base ?year$/,
	endYear: /^proj(?:ected)? ?year$/,
	base: /^base$/,
	end: /^(?:projection|projected)$/,
	change: /^change$/,
	percent: /^percent ?change$/,
	openings: /^(?:average|avg) ?annual ?openings$/,
	...{ level: NONE, period: NONE, growth: NONE, exits: NONE, transfers: NONE, wage: NONE, education: NONE },
};

const table: ProjectionTable = {
	name: 'Projections Central',
	columns: (header) => columnsOf(header, names),
	isOccupation: () => true,
	published: 'persons',
	area: () => null,
};

export const projectionsCentralReader: TableReader<Projections> = {
	id: 'projections-central',
	title: 'Projections Central (download or web service)',
	recognize: (first) => headerRow(first, [names.soc, names.area, names.baseYear, names.base, names.openings]),
	start: (header, surroundings) => new ProjectionSink(table, header, surroundings),
};

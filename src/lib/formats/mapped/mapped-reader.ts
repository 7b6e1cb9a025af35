/** Reads a table by what a person said of its columns. Gives the same data as the readers of official tables. */
import { headerSignature } from '../header.ts';
import { LIMITS } from '../limits.ts';
import type { RawRow, RowSink, Surroundings, TableReader } from '../reader.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { AwardsSink } from './mapped-awards.ts';
import { DemandSink } from './mapped-demand.ts';
import { pairsSink } from './mapped-pairs.ts';

/** Knows its table by the header's signature alone. The mapping must have passed `columnMapping`. */
export function mappedReader(mapping: ColumnMapping): TableReader {
	return {
		id: `mapped-${mapping.table}`,
		title: 'Your own table',
		recognize(first) {
			const at = first.findIndex((row: RawRow) => headerSignature(row) === mapping.signature);
			return at < 0 ? null : at;
		},
		start(header, surroundings) {
			return capped(sinkFor(mapping, header, surroundings), saysPlace(mapping));
		},
	};
}

function sinkFor(mapping: ColumnMapping, header: RawRow, surroundings: Surroundings): RowSink {
	if (mapping.table === 'demand') return new DemandSink(mapping, surroundings);
	return mapping.table === 'awards' ? new AwardsSink(mapping, header, surroundings) : pairsSink(mapping, surroundings);
}

/** True where a column names the area or the provider of each row. */
function saysPlace(mapping: ColumnMapping): boolean {
	if (mapping.table === 'pairs') return false;
	return 'column' in (mapping.table === 'demand' ? mapping.area : mapping.provider);
}

/** Rows of these tables are kept as they are, so a file of any size must not fill the memory. */
function capped(sink: RowSink, rowsSayTheirPlace: boolean): RowSink {
	let rows = 0;
	return {
		rowsSayTheirPlace,
		push(row) {
			if (++rows <= LIMITS.mappedRows) sink.push(row);
		},
		finish: (answers) => (rows <= LIMITS.mappedRows ? sink.finish(answers) : { state: 'refused', message: TOO_MANY }),
	};
}

const TOO_MANY = `This table has more than ${LIMITS.mappedRows.toLocaleString('en-US')} rows. Keep only the area, years or programs you need.`;

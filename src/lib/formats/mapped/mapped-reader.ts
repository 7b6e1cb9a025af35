/** Reads a table by what a person said of its columns. Gives the same data as the readers of official tables. */
import { headerSignature } from '../header.ts';
import type { RawRow, TableReader } from '../reader.ts';
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
		start(_header, surroundings) {
			if (mapping.table === 'demand') return new DemandSink(mapping, surroundings);
			return mapping.table === 'awards' ? new AwardsSink(mapping, surroundings) : pairsSink(mapping, surroundings);
		},
	};
}

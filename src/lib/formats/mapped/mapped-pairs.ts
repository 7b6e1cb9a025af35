/** Own pairs of programs and occupations: the crosswalk reader, with the columns put where it looks for them. */
import { readCip } from '../../labor/codes.ts';
import type { Crosswalk } from '../../labor/dataset.ts';
import type { RowSink, Surroundings } from '../reader.ts';
import { cellAt } from '../readers/columns.ts';
import { CrosswalkSink } from '../readers/crosswalk.ts';
import type { PairsMapping } from './column-mapping.ts';
import { ownTitle } from './own-title.ts';

export function pairsSink(mapping: PairsMapping, surroundings: Surroundings): RowSink<Crosswalk> {
	const sink = new CrosswalkSink(['CIP code', 'CIP title', 'SOC code', 'SOC title'], readCip);
	const columns = [mapping.cip, mapping.cipTitle ?? -1, mapping.soc, mapping.socTitle ?? -1];
	return {
		push: (row) => sink.push(columns.map((column) => cellAt(row, column))),
		finish() {
			const outcome = sink.finish();
			const title = ownTitle('Pairs of programs and occupations', surroundings);
			return outcome.state === 'read' ? { ...outcome, title } : outcome;
		},
	};
}

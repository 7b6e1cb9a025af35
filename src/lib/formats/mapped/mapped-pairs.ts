/** Own pairs of programs and occupations: the crosswalk reader, with the columns put where it looks for them. */
import type { Crosswalk } from '../../labor/dataset.ts';
import type { RowSink, Surroundings } from '../reader.ts';
import { cellAt } from '../readers/columns.ts';
import { crosswalkReader } from '../readers/crosswalk.ts';
import type { PairsMapping } from './column-mapping.ts';
import { ownTitle } from './own-title.ts';

export function pairsSink(mapping: PairsMapping, surroundings: Surroundings): RowSink<Crosswalk> {
	const sink = crosswalkReader.start(['CIP code', 'CIP title', 'SOC code', 'SOC title'], surroundings);
	const columns = [mapping.cip, mapping.cipTitle ?? -1, mapping.soc, mapping.socTitle ?? -1];
	return {
		push: (row) => sink.push(columns.map((column) => cellAt(row, column))),
		finish(answers) {
			const outcome = sink.finish(answers);
			if (outcome.state === 'read')
				return { ...outcome, title: ownTitle('Pairs of programs and occupations', surroundings) };
			if (outcome.state === 'asks') return outcome;
			return {
				state: 'refused',
				message:
					'No row of this table holds a program code (CIP) and an occupation code (SOC). Check which columns you chose.',
			};
		},
	};
}

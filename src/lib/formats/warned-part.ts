/** A recognized table with more to know of it than its reader can see: what stands around the rows. */
import type { ReadReport } from '../labor/dataset.ts';
import type { FilePart } from './file-outcome.ts';
import type { ReadAnswers, ReadOutcome } from './reader.ts';

export type Recognized = Extract<FilePart, { state: 'recognized' }>;

/** What stands around the rows has to say of them: warnings, and rows that never reached the reader. */
interface More {
	warnings?: readonly string[];
	dropped?: ReadReport['dropped'];
}

/** The same table with these warnings, and these rows left out, behind its own. */
export function withMore(part: Recognized, { warnings = [], dropped = [] }: More): Recognized {
	if (warnings.length + dropped.length === 0) return part;
	const finish = (answers: ReadAnswers): ReadOutcome => {
		const outcome = part.sink.finish(answers);
		if (outcome.state !== 'read') return outcome;
		const { report } = outcome;
		const more = {
			rows: dropped.reduce((sum, { count }) => sum + count, report.rows),
			dropped: [...report.dropped, ...dropped],
			warnings: [...report.warnings, ...warnings],
		};
		return { ...outcome, report: { ...report, ...more } };
	};
	return { ...part, sink: { push: (row) => part.sink.push(row), finish } };
}

/** A recognized table with more to know of it than its reader can see: what stands around the rows. */
import type { FilePart } from './file-outcome.ts';
import type { ReadAnswers, ReadOutcome } from './reader.ts';

export type Recognized = Extract<FilePart, { state: 'recognized' }>;

/** The same table with these warnings behind its own. */
export function withWarnings(part: Recognized, more: readonly string[]): Recognized {
	if (more.length === 0) return part;
	const finish = (answers: ReadAnswers): ReadOutcome => {
		const outcome = part.sink.finish(answers);
		if (outcome.state !== 'read') return outcome;
		const warnings = [...outcome.report.warnings, ...more];
		return { ...outcome, report: { ...outcome.report, warnings } };
	};
	return { ...part, sink: { push: (row) => part.sink.push(row), finish } };
}

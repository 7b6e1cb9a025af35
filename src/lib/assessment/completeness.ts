import type { Answers } from '../workspace/schema.ts';
import type { Line } from './lines.ts';

/** How much of the form has been answered. `answered` is `rated` and `dontKnow` together. */
export interface Completeness {
	lines: number;
	answered: number;
	rated: number;
	dontKnow: number;
	/** Answered lines as a share of all lines, 0 to 1. */
	share: number;
}

/**
 * Counts over the lines given. "Don't know" is an answer: it completes a line, though it enters no mean. Overall
 * ratings of sections are not lines and are not counted. Entries for lines that are not given are ignored.
 */
export function completeness(lines: readonly Line[], answers: Answers): Completeness {
	const given = lines.map((line) => answers.lines[line.id]).filter((rating) => rating !== undefined);
	const dontKnow = given.filter((rating) => rating === 'dont-know').length;
	return {
		lines: lines.length,
		answered: given.length,
		rated: given.length - dontKnow,
		dontKnow,
		share: lines.length === 0 ? 0 : given.length / lines.length,
	};
}

/** Which question is in hand, and the ones before and after it on the way. */
import type { Outcome } from './outcome.ts';
import type { Asked } from './walk.ts';

export interface Position {
	/** Null when everything is answered and no question was opened again. */
	current: Asked | null;
	/** Its place on the way, from 1; null for an answer that is kept beside the way. */
	number: number | null;
	/** Id of the question to go back to, null at the first one. Beside the way: the last one on it with an answer. */
	before: string | null;
	/** Id of the question that follows, null when none does. Beside the way: the one that waits for its answer. */
	after: string | null;
}

/** `at` is the question a person opened, or null for the first one without an answer. */
export function positionOf({ asked, kept, waiting }: Outcome, at: string | null): Position {
	const idAt = (place: number) => asked[place]?.question.id ?? null;
	const next = asked.findIndex(({ question }) => question === waiting);
	const beside = kept.find(({ question }) => question.id === at);
	if (beside) {
		const before = idAt((next === -1 ? asked.length : next) - 1);
		return { current: beside, number: null, before, after: waiting?.id ?? null };
	}
	const opened = asked.findIndex(({ question }) => question.id === at);
	const index = opened === -1 ? next : opened;
	if (index === -1) return { current: null, number: null, before: idAt(asked.length - 1), after: null };
	return { current: asked[index] ?? null, number: index + 1, before: idAt(index - 1), after: idAt(index + 1) };
}

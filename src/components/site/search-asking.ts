/** Asks once typing has paused, and drops an answer that a later question has overtaken. */
import { type Failure, failureLines } from '../../lib/search/messages.ts';
import type { IndexFilters } from '../../lib/search/search-state.ts';
import { type Answer, answer } from './search-answer.ts';
import { SearchFailure } from './search-index.ts';

const PAUSE_MS = 180;
/** A wait shorter than this needs no word. */
const UNNOTICED_MS = 400;

export interface Question {
	query: string;
	filters: IndexFilters;
}

export interface Asking {
	/** `soon` waits for a pause in typing. */
	ask(question: Question, soon?: boolean): void;
	/** Forgets what was asked. */
	cancel(): void;
}

export interface Showing {
	answer(answer: Answer, question: Question): void;
	waiting(): void;
	failed(line: string): void;
}

/** Results are asked for `size` pages at a time. */
export function asking(size: number, show: Showing): Asking {
	let latest = 0;
	let pause: ReturnType<typeof setTimeout> | undefined;

	async function now(question: Question, turn: number): Promise<void> {
		const wait = setTimeout(() => turn === latest && show.waiting(), UNNOTICED_MS);
		try {
			const found = await answer(question.query, question.filters, size);
			if (turn === latest) show.answer(found, question);
		} catch (error) {
			const failure: Failure = error instanceof SearchFailure ? error.failure : 'unreachable';
			if (turn === latest) show.failed(failureLines[failure]);
		} finally {
			clearTimeout(wait);
		}
	}

	return {
		ask(question, soon = false) {
			latest += 1;
			const turn = latest;
			clearTimeout(pause);
			if (soon) pause = setTimeout(now, PAUSE_MS, question, turn);
			else now(question, turn);
		},
		cancel() {
			latest += 1;
			clearTimeout(pause);
		},
	};
}

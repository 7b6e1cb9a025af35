/**
 * Undo and redo of a value that is replaced, never changed in place. Typing counts as one step as long as it goes on
 * in the same field without a pause.
 */

/** A pause longer than this, in milliseconds, ends a step of typing. */
export const TYPING_PAUSE = 800;
/** Steps kept. */
export const HISTORY_CAP = 200;

export interface History<T> {
	readonly past: readonly T[];
	readonly present: T;
	readonly future: readonly T[];
	/** What was being typed into, and when last; null when the last change was not typing. */
	readonly typing: { readonly key: unknown; readonly at: number } | null;
}

export function startHistory<T>(present: T): History<T> {
	return { past: [], present, future: [], typing: null };
}

/**
 * Puts a new value in place. `key` names the field being typed into, null for any other change; `at` is in
 * milliseconds. The same key within the pause joins the step before; everything undone can no longer be redone.
 */
export function record<T>(history: History<T>, next: T, key: unknown, at: number): History<T> {
	const typing = key === null ? null : { key, at };
	const before = history.typing;
	const joins = typing !== null && before !== null && before.key === key && at - before.at <= TYPING_PAUSE;
	if (joins) return { ...history, present: next, future: [], typing };
	const past = [...history.past, history.present].slice(-HISTORY_CAP);
	return { past, present: next, future: [], typing };
}

/** One step back. The same history when there is none. */
export function undo<T>(history: History<T>): History<T> {
	const previous = history.past.at(-1);
	if (history.past.length === 0) return history;
	return {
		past: history.past.slice(0, -1),
		present: previous as T,
		future: [history.present, ...history.future],
		typing: null,
	};
}

/** One undone step forward again. The same history when there is none. */
export function redo<T>(history: History<T>): History<T> {
	if (history.future.length === 0) return history;
	return {
		past: [...history.past, history.present],
		present: history.future[0] as T,
		future: history.future.slice(1),
		typing: null,
	};
}

/** Tasks given in a meeting. They are the workspace's actions, marked as coming from here. */
import { action } from '../workspace/schema.ts';
import { z } from '../zod.ts';
import type { Item, Meeting } from './meeting.ts';

export const DISCUSSION_GUIDE = 'discussion-guide';

export type Task = z.infer<typeof action>;

/** True for an action that this tool made. Those of other tools are never listed or changed here. */
export function isOurs({ from }: Task): boolean {
	return from?.tool === DISCUSSION_GUIDE;
}

export const tasks = z.array(action).check(
	z.maxLength(10_000),
	z.refine((all) => all.every(isOurs), 'These actions belong to another tool.'),
	z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'One task is in it twice.'),
);

/** A new task. The question's words are frozen in it; without a question it belongs to the meeting as a whole. */
export function newTask(stamp: { id: string; now: string }, what: string, meeting: Meeting, item: Item | null): Task {
	return {
		id: stamp.id,
		from: {
			tool: DISCUSSION_GUIDE,
			settings: { meeting: meeting.id, question: item?.key ?? null },
			vintage: null,
			computedAt: stamp.now,
		},
		occupation: null,
		programs: [],
		mismatch: 'other',
		finding: item?.text ?? `Agreed at the meeting “${meeting.title}”.`,
		action: what.trim(),
		owner: null,
		due: null,
		measure: null,
		status: 'open',
	};
}

/** Where a task was given. Null for what it does not say, as when another tool has changed it. */
export function placeOf({ from }: Task): { meeting: string | null; question: string | null } {
	const { meeting, question } = from?.settings ?? {};
	return {
		meeting: typeof meeting === 'string' ? meeting : null,
		question: typeof question === 'string' ? question : null,
	};
}

/** True while someone still has to do it. */
export function isToDo({ status }: Task): boolean {
	return status === 'open' || status === 'under-way';
}

import { hasWords, type Meeting, meetings as meetingsSchema } from '../../lib/discussion/meeting.ts';
import { DISCUSSION_GUIDE, isOurs, type Task, tasks as tasksSchema } from '../../lib/discussion/tasks.ts';
import { readOwn, writeOwn } from '../../lib/tool/own-part.ts';
import type { Workspace } from '../../lib/workspace/schema.ts';
import { z } from '../../lib/zod.ts';

export interface Slice {
	/** Oldest first. */
	meetings: Meeting[];
	/** Those of the workspace's actions that were given here. */
	tasks: Task[];
}

export const slice: z.ZodMiniType<Slice> = z.strictObject({ meetings: meetingsSchema, tasks: tasksSchema });

export function read(workspace: Workspace): Slice {
	return {
		meetings: readOwn<Meeting[]>(workspace, DISCUSSION_GUIDE, 'meetings', []),
		tasks: workspace.actions.filter(isOurs),
	};
}

/** Actions of other tools keep their places; ours fill the rest in their own order. */
export function write(workspace: Workspace, { meetings, tasks }: Slice): Workspace {
	const ours = tasks.values();
	const kept = workspace.actions.flatMap((action) => {
		if (!isOurs(action)) return [action];
		const next = ours.next();
		return next.done ? [] : [next.value];
	});
	return writeOwn({ ...workspace, actions: [...kept, ...ours] }, DISCUSSION_GUIDE, 'meetings', meetings);
}

export function isEmpty({ meetings, tasks }: Slice): boolean {
	return meetings.length === 0 && tasks.length === 0;
}

/**
 * Who was there stays behind: nobody at a meeting agreed to be named in a link that anyone can pass on. Notes and the
 * people who hold tasks travel, because the work cannot go on without them; both are said beforehand.
 */
export function shareable({ meetings, tasks }: Slice): Slice {
	return { meetings: meetings.map((meeting) => ({ ...meeting, who: '' })), tasks };
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export function reveals({ meetings, tasks }: Slice): string[] {
	const items = meetings.flatMap((meeting) => meeting.items);
	const noted = items.filter(hasWords).length;
	const own = items.filter(({ key }) => key.startsWith('own/')).length;
	const told = [
		`${counted(meetings.length, 'meeting', 'meetings')}: titles, dates, places and ${counted(items.length, 'question', 'questions')}${own > 0 ? ', your own among them' : ''}.`,
	];
	if (noted > 0) told.push(`Every note to ${counted(noted, 'question', 'questions')}, with any name written in it.`);
	if (tasks.length > 0) told.push(`${counted(tasks.length, 'task', 'tasks')}: what, who has it, and by when.`);
	if (meetings.some(({ who }) => who.trim() !== '')) {
		told.push('Left out: who was there. To pass that on, send the minutes or the workspace file.');
	}
	return told;
}

import type { Task } from '../../lib/discussion/tasks.ts';

/** The states of a task as people read them. */
export const statusNames: Record<Task['status'], string> = {
	open: 'To do',
	'under-way': 'Under way',
	done: 'Done',
	dropped: 'Dropped',
};

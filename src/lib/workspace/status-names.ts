import type { Workspace } from './schema.ts';

type Status = Workspace['actions'][number]['status'];

/** The states of an action as people read them. */
export const statusNames: Record<Status, string> = {
	open: 'To do',
	'under-way': 'Under way',
	done: 'Done',
	dropped: 'Dropped',
};

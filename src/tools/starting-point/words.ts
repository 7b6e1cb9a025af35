/** Short words that the view, the tables and the documents share. */
import type { Reason } from '../../lib/starting-point/outcome.ts';

export const speaksInWords: Record<NonNullable<Reason['speaks']>, string> = {
	for: 'Speaks for it',
	open: 'Still open',
	against: 'Speaks against it',
};

/** The lists of links a result holds, in the order they are read. */
export const linkLists = [
	{ key: 'firstSteps', title: 'First steps' },
	{ key: 'tools', title: 'Tools' },
	{ key: 'people', title: 'People to involve' },
	{ key: 'reading', title: 'To read' },
] as const;

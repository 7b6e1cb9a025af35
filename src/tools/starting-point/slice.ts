import { readOwn, writeOwn } from '../../lib/tool/own-part.ts';
import type { Workspace } from '../../lib/workspace/schema.ts';
import { z } from '../../lib/zod.ts';

export const ID = 'starting-point';

/** The answers, by id of question and choice. All that were ever given: going back or another way loses none. */
export interface Slice {
	answers: Record<string, string>;
}

const id = z.string().check(z.maxLength(100));

export const slice: z.ZodMiniType<Slice> = z.strictObject({
	answers: z.record(id, id).check(z.refine((answers) => Object.keys(answers).length <= 100, 'Too many answers.')),
});

export const read = (workspace: Workspace): Slice => ({ answers: readOwn(workspace, ID, 'answers', {}) });

export const write = (workspace: Workspace, { answers }: Slice): Workspace =>
	writeOwn(workspace, ID, 'answers', answers);

export const isEmpty = ({ answers }: Slice): boolean => Object.keys(answers).length === 0;

/** Answers are choices from a list: nothing in them is private, and all of them travel. */
export const shareable = (slice: Slice): Slice => slice;

export function reveals({ answers }: Slice): string[] {
	const count = Object.keys(answers).length;
	return [
		`Your ${count === 1 ? 'answer' : `${count} answers`}, and the result that follows.`,
		'Nothing you typed elsewhere on this site.',
	];
}

import { readOwn, writeOwn } from '../../lib/tool/own-part.ts';
import type { Conversation } from '../../lib/value-proposition/conversation.ts';
import { blankDraft, type Draft, draft, isBlankDraft } from '../../lib/value-proposition/draft.ts';
import { measure, painPoint, type Workspace } from '../../lib/workspace/schema.ts';
import { z } from '../../lib/zod.ts';

export const TOOL = 'value-proposition';

/** The conversation, with all pain points and measures of the workspace. */
export type Slice = Conversation;

export const slice: z.ZodMiniType<Slice> = z.strictObject({
	painPoints: z.array(painPoint).check(z.maxLength(10_000)),
	measures: z.array(measure).check(z.maxLength(10_000)),
	draft,
	made: z.array(z.uuid()).check(z.maxLength(10_000)),
});

export function read(workspace: Workspace): Slice {
	const own = readOwn<Draft>(workspace, TOOL, 'draft', blankDraft());
	// The organization is asked for once: until it is typed here, it is the workspace's.
	const organization = own.organization || (workspace.profile.organization ?? '').slice(0, 200);
	return {
		painPoints: workspace.painPoints,
		measures: workspace.measures,
		draft: { ...own, organization },
		made: readOwn<string[]>(workspace, TOOL, 'made', []),
	};
}

type Named = { id: string; name: string };

/**
 * The workspace's records with ours in their places and new ones at the end. A record another tool made always stays;
 * one made here goes when it is no longer in the slice, unless something else points at it by now.
 */
function merged<T extends Named>(theirs: readonly T[], ours: readonly T[], mayGo: (id: string) => boolean): T[] {
	const byId = new Map(ours.map((record) => [record.id, record]));
	const kept = theirs.flatMap((record) => byId.get(record.id) ?? (mayGo(record.id) ? [] : [record]));
	const known = new Set(theirs.map(({ id }) => id));
	return [...kept, ...ours.filter(({ id }) => !known.has(id))];
}

export function write(workspace: Workspace, { painPoints, measures, draft, made }: Slice): Workspace {
	const madeBefore = readOwn<string[]>(workspace, TOOL, 'made', []);
	const { [TOOL]: _own, ...otherTools } = workspace.tools;
	const others = JSON.stringify([otherTools, workspace.actions]);
	const mayGo = (id: string) => madeBefore.includes(id) && !others.includes(id);
	const newMeasures = merged(workspace.measures, measures, mayGo);
	const isTied = (id: string) => newMeasures.some((each) => each.painPoints.includes(id));
	const written = {
		...workspace,
		painPoints: merged(workspace.painPoints, painPoints, (id) => mayGo(id) && !isTied(id)),
		measures: newMeasures,
	};
	const { organization } = draft;
	const own = { ...draft, organization: organization === workspace.profile.organization ? '' : organization };
	return writeOwn(writeOwn(written, TOOL, 'draft', own), TOOL, 'made', made);
}

/** True while nothing is written here; what other tools put into the workspace is not ours to lose. */
export const isEmpty = ({ draft }: Slice): boolean => isBlankDraft(draft);

/** What the conversation speaks of, and nothing else of the workspace. */
export function shareable({ painPoints, measures, draft, made }: Slice): Slice {
	const points = painPoints.filter(({ id }) => draft.painPoints.includes(id));
	const used = new Set(points.map(({ id }) => id));
	const watched = measures
		.filter(({ id }) => draft.benefits.some((benefit) => benefit.measure === id))
		.map((each) => ({ ...each, painPoints: each.painPoints.filter((id) => used.has(id)) }));
	const kept = new Set([...used, ...watched.map(({ id }) => id)]);
	return { painPoints: points, measures: watched, draft, made: made.filter((id) => kept.has(id)) };
}

export function reveals({ draft }: Slice): string[] {
	const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
	const names = [draft.organization, draft.sender, draft.employer, draft.contact].filter((name) => name.trim() !== '');
	return [
		'Everything you wrote in the six moves, and every passage you rewrote.',
		`${count(draft.painPoints.length, 'pain point', 'pain points')} and ${count(draft.benefits.length, 'benefit', 'benefits')} with their measures.`,
		...(names.length === 0 ? [] : [`These names: ${names.join(', ')}.`]),
		...(draft.date === null && draft.place === '' ? [] : ['The day, time and place you propose for a first meeting.']),
		'Left out: pain points and measures of your workspace that this conversation does not use.',
	];
}

/** Which steps a partnership has done, kept in the workspace beside the tools' own parts. */
import type { Workspace } from './schema.ts';

const PART = 'steps';

/** Ids of done steps (`framework/step`), each once. A part of another shape counts as none and is replaced at the next tick. */
export function doneSteps(workspace: Workspace): string[] {
	const part = workspace.tools[PART];
	if (typeof part !== 'object' || part === null || !('done' in part) || !Array.isArray(part.done)) return [];
	return [...new Set(part.done.filter((id): id is string => typeof id === 'string'))];
}

/** The workspace with one step marked done or not done; everything else as it was. */
export function markStep(workspace: Workspace, step: string, isDone: boolean): Workspace {
	const others = doneSteps(workspace).filter((id) => id !== step);
	const done = isDone ? [...others, step] : others;
	return { ...workspace, tools: { ...workspace.tools, [PART]: { version: 1, settings: {}, done } } };
}

/** What was opened, and the work that is here: one in place of the other, or both together. */
import { emptyWorkspace, type Workspace } from '../workspace/schema.ts';
import { readToolState, type ToolState, writeToolState } from './part.ts';
import type { Tool } from './tool.ts';

/**
 * My work with everything in it that the incoming one adds, where the tool can join the two; null where it cannot, and
 * where the two together would be more than the tool takes. My settings stay: they say where I am in it.
 */
export function joined<S, T, R, W>(
	tool: Tool<S, T, R, W>,
	mine: ToolState<S, T>,
	incoming: ToolState<S, T>,
): ToolState<S, T> | null {
	const slice = tool.join?.(mine.slice, incoming.slice) ?? null;
	if (slice === null || !tool.slice.safeParse(slice).success) return null;
	return { ...mine, slice, example: mine.example ?? incoming.example };
}

/**
 * `incoming`, with the records of borrowed lists that the workspace holds beside it. Where both have a record, the incoming
 * one wins. Records of the example that is leaving stay behind.
 */
export function replacement<S, T, R, W>(
	workspace: Workspace,
	tool: Tool<S, T, R, W>,
	incoming: ToolState<S, T>,
	leaving: string | null,
): ToolState<S, T> {
	const blank = emptyWorkspace({ id: workspace.id, name: workspace.name, now: workspace.createdAt });
	const next = writeToolState(blank, tool, incoming);
	const example = tool.examples.find(({ id }) => id === leaving);
	const left = example === undefined ? blank : tool.lens.write(blank, example.slice);
	for (const list of tool.borrows ?? []) {
		const gone = new Set([...next[list], ...left[list]].map(({ id }) => id));
		const kept = workspace[list].filter(({ id }) => !gone.has(id));
		// The lists differ in what they hold; each is only put together with its own kind.
		(next[list] as { id: string }[]) = [...next[list], ...kept];
	}
	const reading = readToolState(next, tool);
	return reading.ok ? reading.state : incoming;
}

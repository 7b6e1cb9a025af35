/** One state of a tool in place of another, without taking records away that other tools point at. */
import { emptyWorkspace, type Workspace } from '../workspace/schema.ts';
import { readToolState, type ToolState, writeToolState } from './part.ts';
import type { Tool } from './tool.ts';

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

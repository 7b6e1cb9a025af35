/** What a tool keeps for itself in the workspace beside settings, under `tools[<id>][<key>]`. For a tool's lens. */
import type { Workspace } from '../workspace/schema.ts';

function partOf(workspace: Workspace, tool: string): Record<string, unknown> {
	const part = Object.hasOwn(workspace.tools, tool) ? workspace.tools[tool] : null;
	return typeof part === 'object' && part !== null ? (part as Record<string, unknown>) : {};
}

/** The value as it is stored, or `blank` where nothing is. Not validated: the tool's slice schema does that. */
export function readOwn<T>(workspace: Workspace, tool: string, key: string, blank: T): T {
	const part = partOf(workspace, tool);
	return Object.hasOwn(part, key) ? (part[key] as T) : blank;
}

/** The workspace with the value in place. The shell adds the tool's version and settings. */
export function writeOwn(workspace: Workspace, tool: string, key: string, value: unknown): Workspace {
	return { ...workspace, tools: { ...workspace.tools, [tool]: { ...partOf(workspace, tool), [key]: value } } };
}

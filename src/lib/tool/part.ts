/**
 * A tool's place in the workspace: its slice, read through the lens, and what it keeps under `tools[<id>]` (version,
 * settings, the example it was filled from). Everything else in the workspace is handed back as it was.
 */
import { toolPart, type Workspace } from '../workspace/schema.ts';
import type { Tool } from './tool.ts';

/** What a person sees and changes in one tool. */
export interface ToolState<Slice, Settings> {
	slice: Slice;
	settings: Settings;
	/** Id of the example that was loaded, so that made-up figures stay marked. Null for a person's own work. */
	example: string | null;
}

export type ToolReading<Slice, Settings> =
	| { ok: true; state: ToolState<Slice, Settings> }
	/** `newer`: a later version of the tool saved it. `damaged`: it does not fit the tool's schemas. */
	| { ok: false; why: 'newer' | 'damaged' };

type Part = Record<string, unknown>;

/** Reads a tool's state out of a workspace, bringing an older part up to date first. Never throws. */
export function readToolState<S, T, R, W>(workspace: Workspace, tool: Tool<S, T, R, W>): ToolReading<S, T> {
	try {
		const part = partOf(workspace, tool.id);
		const saved = part?.version;
		if (typeof saved === 'number' && saved > tool.version) return { ok: false, why: 'newer' };
		const current = part === null ? null : toolPart.parse(upToDate(part, tool));
		const slice = tool.slice.safeParse(tool.lens.read(withPart(workspace, tool.id, current)));
		const settings = tool.settings.safeParse(current?.settings ?? tool.defaultSettings);
		if (!slice.success || !settings.success) return { ok: false, why: 'damaged' };
		const example = typeof current?.example === 'string' ? current.example : null;
		return { ok: true, state: { slice: slice.data, settings: settings.data, example } };
	} catch {
		return { ok: false, why: 'damaged' };
	}
}

/** Puts a tool's state into a workspace. Other tools' parts and unknown keys of this tool's part stay. */
export function writeToolState<S, T, R, W>(
	workspace: Workspace,
	tool: Tool<S, T, R, W>,
	state: ToolState<S, T>,
): Workspace {
	const written = tool.lens.write(workspace, state.slice);
	const { example: _before, ...kept } = partOf(written, tool.id) ?? {};
	const mark = state.example === null ? {} : { example: state.example };
	return withPart(written, tool.id, { ...kept, version: tool.version, settings: state.settings, ...mark });
}

/** The workspace without what the tool keeps for itself. */
export function withoutPart(workspace: Workspace, toolId: string): Workspace {
	return withPart(workspace, toolId, null);
}

function partOf(workspace: Workspace, toolId: string): Part | null {
	const part = Object.hasOwn(workspace.tools, toolId) ? workspace.tools[toolId] : null;
	return typeof part === 'object' && part !== null ? (part as Part) : null;
}

function withPart(workspace: Workspace, toolId: string, part: Part | null): Workspace {
	const { [toolId]: _before, ...others } = workspace.tools;
	return { ...workspace, tools: part === null ? others : { ...others, [toolId]: part } };
}

function upToDate<S, T, R, W>(part: Part, tool: Tool<S, T, R, W>): Part {
	let current: unknown = part;
	for (let version = Number(part.version); version < tool.version; version += 1) {
		const step = tool.migrations[version];
		if (step === undefined) throw new Error(`${tool.id} has no migration from version ${version}.`);
		current = step(current);
	}
	return current as Part;
}

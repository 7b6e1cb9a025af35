/** What a page knows of its tool at one moment. Snapshots are replaced, never changed. */
import { readToolState, type ToolState } from '../../lib/tool/part.ts';
import type { AnyTool } from '../../lib/tool/tool.ts';
import { emptyWorkspace, type Workspace } from '../../lib/workspace/schema.ts';
import type { KeptItem } from './kept.ts';

export type Save =
	| { state: 'untouched' }
	| { state: 'saving' }
	| { state: 'saved'; at: string }
	/** `memory`: this browser keeps nothing. The others: why the last write was not made. */
	| { state: 'failed'; why: 'full' | 'blocked' | 'other' | 'memory' | 'removed' | 'newer' | 'unreadable' };

export type AnyState = ToolState<unknown, unknown>;

export interface Snapshot {
	phase: 'loading' | 'ready';
	/** As last loaded or saved; the state is ahead of it until the next save. */
	workspace: Workspace;
	state: AnyState;
	canUndo: boolean;
	canRedo: boolean;
	save: Save;
	/** Why nothing can be changed, null when it can. */
	locked: 'newer' | 'damaged' | null;
	/** What could not be read when the tool was opened. */
	setAside: KeptItem | null;
}

/** What the page shows before anything is loaded, on the server and in the browser alike. */
export function initialSnapshot(tool: AnyTool): Snapshot {
	const id = '00000000-0000-4000-8000-000000000000';
	const workspace = emptyWorkspace({ id, name: '', now: '1970-01-01T00:00:00.000Z' });
	return {
		phase: 'loading',
		workspace,
		state: stateOrBlank(workspace, tool),
		canUndo: false,
		canRedo: false,
		save: { state: 'untouched' },
		locked: null,
		setAside: null,
	};
}

/** What can be shown of a part that cannot be read: nothing typed, the settings a person starts with. */
export function stateOrBlank(workspace: Workspace, tool: AnyTool): AnyState {
	const reading = readToolState(workspace, tool);
	if (reading.ok) return reading.state;
	const blank = emptyWorkspace({ id: workspace.id, name: '', now: workspace.createdAt });
	return { slice: tool.lens.read(blank), settings: tool.defaultSettings, example: null };
}

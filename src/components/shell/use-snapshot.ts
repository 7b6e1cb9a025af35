import { useMemo, useSyncExternalStore } from 'react';
import type { AnyTool } from '../../lib/tool/tool.ts';
import { initialSnapshot, type Snapshot } from './tool-snapshot.ts';
import type { ToolStore } from './tool-store.ts';

const nothingToHear = () => () => {};

/** What the store says now; before it is there, the empty tool, the same on the server and in the browser. */
export function useSnapshot(tool: AnyTool, store: ToolStore | null): Snapshot {
	const initial = useMemo(() => initialSnapshot(tool), [tool]);
	const getInitial = () => initial;
	return useSyncExternalStore(store?.subscribe ?? nothingToHear, store?.getSnapshot ?? getInitial, getInitial);
}

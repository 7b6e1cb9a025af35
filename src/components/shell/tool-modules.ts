/** The tools that exist, found by their folders. One chunk a tool: a page loads its own and no other. */
import type { ComponentType } from 'react';
import type { AnyTool, ViewProps } from '../../lib/tool/tool.ts';
import { loadRules } from './tool-rules.ts';

export type AnyView = ComponentType<ViewProps<unknown, unknown, unknown>>;

export interface ToolModules {
	tool: AnyTool;
	View: AnyView;
}

const views = import.meta.glob<{ default: AnyView }>('../../tools/*/View.tsx');

/** The rules and the view of a tool. Rejects when this build has no such tool. */
export async function loadTool(id: string): Promise<ToolModules> {
	const [tool, view] = await Promise.all([loadRules(id), views[`../../tools/${id}/View.tsx`]?.()]);
	if (tool === null || view === undefined) throw new Error(`There is no tool “${id}”.`);
	return { tool, View: view.default };
}

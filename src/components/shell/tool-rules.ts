/** The rules of the tools that exist, found by their folders and without their views: for the page and for the data worker. */
import type { AnyTool } from '../../lib/tool/tool.ts';

const tools = import.meta.glob<{ tool: AnyTool }>('../../tools/*/tool.ts');

/** The rules of a tool, null when this build has no such tool. */
export async function loadRules(id: string): Promise<AnyTool | null> {
	return (await tools[`../../tools/${id}/tool.ts`]?.())?.tool ?? null;
}

export const toolIds: readonly string[] = Object.keys(tools).map((path) => path.split('/').at(-2) ?? path);

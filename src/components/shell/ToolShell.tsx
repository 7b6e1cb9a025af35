import { use } from 'react';
import { ToolDesk } from './ToolDesk.tsx';
import { loadTool, type ToolModules } from './tool-modules.ts';
import { toolIds } from './tool-rules.ts';

const loaded = new Map<string, ToolModules>();
const loading = new Map<string, Promise<ToolModules>>();

// The server draws the empty tool in one piece. In the browser the page stays as the server drew it until the tool's
// chunk is there, so no boundary and no placeholder is needed. (A Suspense boundary would be streamed with an inline
// script, which the content security policy forbids.)
if (import.meta.env.SSR) {
	for (const id of toolIds) {
		try {
			loaded.set(id, await loadTool(id));
		} catch {
			// A tool that does not load stops its own page, where it is asked for again, and no other.
		}
	}
}

function modulesOf(id: string): ToolModules | Promise<ToolModules> {
	const promise = loading.get(id) ?? loadTool(id);
	loading.set(id, promise);
	return loaded.get(id) ?? promise;
}

/** The one island of a tool's page. `words` is the content entry the tool works on, as the page read it. */
export function ToolShell({ id, words }: { id: string; words: unknown }) {
	const modules = modulesOf(id);
	const { tool, View } = modules instanceof Promise ? use(modules) : modules;
	return <ToolDesk tool={tool} View={View} words={words} />;
}

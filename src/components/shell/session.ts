/** Opening the work a tool's page shows. */
import type { AnyTool } from '../../lib/tool/tool.ts';
import { workspaceHome } from './home.ts';
import type { MemberHome } from './member-home.ts';
import type { Ports } from './ports/ports.ts';
import { inMemory } from './ports/storage.ts';
import { ToolStore } from './tool-store.ts';

export interface Session {
	ports: Ports;
	store: ToolStore;
	/** Set while an invitation is answered, apart from the person's own work. */
	member: MemberHome | null;
}

/** Opens the workspace in use. A storage that fails while reading leaves a page that works and keeps nothing. */
export async function openOwn(tool: AnyTool, ports: Ports): Promise<Session> {
	try {
		return await begin(tool, ports);
	} catch {
		return begin(tool, { ...ports, storage: inMemory() });
	}
}

async function begin(tool: AnyTool, ports: Ports): Promise<Session> {
	const store = new ToolStore(tool, workspaceHome(ports), ports.now);
	await store.start();
	return { ports, store, member: null };
}

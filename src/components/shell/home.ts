/** Where the work of one page lives: a workspace on the shelf, or a member's answers to an invitation. */
import { seal } from '../../lib/workspace/envelope.ts';
import { emptyWorkspace, type Workspace } from '../../lib/workspace/schema.ts';
import { openStored } from '../../lib/workspace/stored.ts';
import { type KeptItem, keepCopy, setAside } from './kept.ts';
import type { Ports } from './ports/ports.ts';
import { changeWorkspace, currentId, keyOf, listWorkspaces, makeCurrent, WORKSPACES } from './shelf.ts';

export interface HomeContent {
	workspace: Workspace;
	isStored: boolean;
	/** `look`: a newer version saved it, so this one must not change it. */
	access: 'write' | 'look';
	/** What could not be read on the way, already kept safe. */
	setAside: KeptItem | null;
}

export interface Home {
	readonly isLasting: boolean;
	load(): Promise<HomeContent>;
	/** Applies a change to the newest stored version in one transaction; `base` where nothing is stored yet. */
	save(change: (newest: Workspace) => Workspace, base: Workspace): Promise<Workspace>;
	/** After another tab removed the work: store `base` again all the same. */
	saveAnew(base: Workspace): Promise<Workspace>;
	/** Keeps a copy of the work as it is now, before something in it is given up. */
	keepCopy(workspace: Workspace, message: string): Promise<KeptItem>;
	/** Calls back about what other tabs did. Returns how to stop. */
	listen(heard: { changed(): void; removed(): void; newer(): void }): () => void;
}

export const NEW_NAME = 'My workspace';

/** The workspace in use on this browser. A new one is stored with its first change, not before. */
export function workspaceHome(ports: Ports): Home {
	let id: string | null = null;
	let isStored = false;

	const save = async (change: (newest: Workspace) => Workspace, base: Workspace, anew: boolean) => {
		const isFirst = !isStored;
		const written = await changeWorkspace(ports, base.id, change, isFirst || anew ? base : null);
		id = base.id;
		isStored = true;
		if (isFirst) await makeCurrent(ports, id);
		return written;
	};

	return {
		isLasting: ports.storage.isLasting,
		async load() {
			const wanted = isStored ? id : await currentId(ports);
			const content = await find(ports, wanted);
			id = content.workspace.id;
			isStored = content.isStored;
			return content;
		},
		save: (change, base) => save(change, base, false),
		saveAnew: (base) => save(() => base, base, true),
		keepCopy(workspace, message) {
			return keepCopy(ports, `part:${workspace.id}`, seal('workspace', workspace, ports.now()), message);
		},
		listen({ changed, removed, newer }) {
			const { channel } = ports;
			const stop = channel.listen((message) => {
				if (message.about === 'cleared' && isStored) removed();
				if (message.about === 'removed' && id !== null && message.key === keyOf(id)) removed();
				if (message.about !== 'saved') return;
				// A page without stored work of its own takes up the workspace that another tab begins.
				if (isStored ? id !== null && message.key === keyOf(id) : message.key.startsWith(WORKSPACES)) changed();
			}, newer);
			channel.tell({ about: 'hello' });
			return stop;
		},
	};
}

/** The wanted workspace; where it cannot be had, the one saved last; where there is none, a new one. */
async function find(ports: Ports, wanted: string | null): Promise<HomeContent> {
	let aside: KeptItem | null = null;
	const value = wanted === null ? undefined : await ports.storage.read(keyOf(wanted));
	if (wanted !== null && value !== undefined) {
		const opened = openStored(value);
		if (opened.state !== 'unreadable') {
			const access = opened.state === 'newer' ? 'look' : 'write';
			return { workspace: opened.workspace, isStored: true, access, setAside: null };
		}
		aside = await setAside(ports, keyOf(wanted), value, opened.message);
	}
	const [latest] = await listWorkspaces(ports);
	if (latest !== undefined) {
		await makeCurrent(ports, latest.id);
		return { workspace: latest.workspace, isStored: true, access: latest.access, setAside: aside };
	}
	const workspace = emptyWorkspace({ id: ports.newId(), name: NEW_NAME, now: ports.now() });
	return { workspace, isStored: false, access: 'write', setAside: aside };
}

/**
 * The workspaces of this browser. What is stored where:
 *
 * | key                  | value                                                              |
 * | -------------------- | ------------------------------------------------------------------ |
 * | `workspace:<id>`     | an envelope of kind `workspace`                                    |
 * | `current`            | the id of the workspace in use                                     |
 * | `round:<round id>`   | a member's answers to an invitation (see member-home.ts)           |
 * | `kept:<key>:<time>`  | something that could not be read, as it was (see kept.ts)          |
 */
import { type EnvelopeOf, seal } from '../../lib/workspace/envelope.ts';
import { freeName } from '../../lib/workspace/names.ts';
import { WORKSPACE_VERSION, type Workspace } from '../../lib/workspace/schema.ts';
import { isNewer, openStored } from '../../lib/workspace/stored.ts';
import type { Ports } from './ports/ports.ts';

export const WORKSPACES = 'workspace:';
const CURRENT = 'current';

/** Why a save was not made: another tab removed the work, or a newer version has taken it over. */
export class NotSaved extends Error {
	constructor(readonly why: 'removed' | 'newer' | 'unreadable') {
		super(why);
	}
}

export interface ShelfItem {
	id: string;
	workspace: Workspace;
	savedAt: string;
	/** `look`: a newer version saved it, so this one must not change it. */
	access: 'write' | 'look';
	/** The envelope as it is stored, for a file that loses nothing. */
	stored: unknown;
}

export function keyOf(id: string): string {
	return `${WORKSPACES}${id}`;
}

/** All workspaces that can be shown, the one saved last first. */
export async function listWorkspaces({ storage }: Ports): Promise<ShelfItem[]> {
	const items = (await storage.list(WORKSPACES)).flatMap(([key, stored]): ShelfItem[] => {
		const opened = openStored(stored);
		if (opened.state === 'unreadable') return [];
		const { workspace, savedAt } = opened;
		const access = opened.state === 'newer' ? 'look' : 'write';
		return [{ id: key.slice(WORKSPACES.length), workspace, savedAt, access, stored }];
	});
	return items.sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
}

export async function currentId({ storage }: Ports): Promise<string | null> {
	const id = await storage.read(CURRENT);
	return typeof id === 'string' ? id : null;
}

export async function makeCurrent({ storage }: Ports, id: string): Promise<void> {
	await storage.write({ [CURRENT]: id });
}

/** Puts a workspace on the shelf under an id and a name of its own. Returns it as it was stored. */
export async function addWorkspace(ports: Ports, workspace: Workspace): Promise<Workspace> {
	const taken = (await listWorkspaces(ports)).map((item) => item.workspace.name);
	const now = ports.now();
	const added = { ...workspace, id: ports.newId(), name: freeName(workspace.name, taken), updatedAt: now };
	await putBack(ports, added.id, seal('workspace', added, now));
	return added;
}

/** Stores a value as it is under the key of a workspace: a new one, or the undo of a removal or replacement. */
export async function putBack({ storage, channel }: Ports, id: string, stored: unknown): Promise<void> {
	await storage.write({ [keyOf(id)]: stored });
	channel.tell({ about: 'saved', key: keyOf(id) });
}

/**
 * Changes a stored workspace inside one transaction: `change` is given the newest version any tab has stored, so that
 * what another tool wrote in another tab stays. `fallback` is what to change when nothing is stored yet; null says
 * that it was stored before, and then its absence means that another tab removed it. Throws NotSaved, or what the
 * storage throws.
 */
export async function changeWorkspace(
	ports: Ports,
	id: string,
	change: (newest: Workspace) => Workspace,
	fallback: Workspace | null,
): Promise<Workspace> {
	const now = ports.now();
	let written: Workspace | null = null;
	await ports.storage.update(keyOf(id), (old) => {
		const newest = old === undefined ? fallback : trusted(old);
		if (newest === null) throw new NotSaved('removed');
		written = { ...change(newest), id, updatedAt: now };
		return seal('workspace', written, now);
	});
	ports.channel.tell({ about: 'saved', key: keyOf(id) });
	if (written === null) throw new NotSaved('unreadable');
	return written;
}

export async function removeWorkspace({ storage, channel }: Ports, id: string): Promise<void> {
	await storage.remove(keyOf(id));
	channel.tell({ about: 'removed', key: keyOf(id) });
}

/** Every workspace, every answer to an invitation, everything set aside, all official data loaded here. */
export async function removeEverything({ storage, channel, data }: Ports): Promise<void> {
	const { datasets } = await data();
	await storage.removeAll();
	await datasets.removeAll();
	channel.tell({ about: 'cleared' });
}

/** What this version stored needs no second check within the moment of a save; anything else does. */
function trusted(stored: unknown): Workspace {
	if (isNewer(stored)) throw new NotSaved('newer');
	if (isOfThisVersion(stored)) return stored.data;
	const opened = openStored(stored);
	if (opened.state !== 'readable') throw new NotSaved('unreadable');
	return opened.workspace;
}

function isOfThisVersion(stored: unknown): stored is EnvelopeOf<'workspace'> {
	return typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === WORKSPACE_VERSION;
}

/** What could not be read is never overwritten: it is moved to a key of its own, named, and offered as a download. */
import { nameOf, openStored } from '../../lib/workspace/stored.ts';
import type { Ports } from './ports/ports.ts';
import { WORKSPACES } from './shelf.ts';

const KEPT = 'kept:';

export interface KeptItem {
	/** The key it is kept under. */
	key: string;
	/** The key it came from. */
	from: string;
	name: string;
	/** Why it could not be read, as a sentence. */
	message: string;
	keptAt: string;
	/** The value as it was found. */
	value: unknown;
}

/** Keeps a copy of a value; the value under its own key stays. Returns what was kept. */
export async function keepCopy(ports: Ports, from: string, value: unknown, message: string): Promise<KeptItem> {
	const keptAt = ports.now();
	const item: KeptItem = { key: `${KEPT}${from}:${keptAt}`, from, name: nameOf(value), message, keptAt, value };
	await ports.storage.write({ [item.key]: item });
	return item;
}

/** Moves a value that cannot be read out of the way. It is copied before it is removed, so that it is never nowhere. */
export async function setAside(ports: Ports, from: string, value: unknown, message: string): Promise<KeptItem> {
	const item = await keepCopy(ports, from, value, message);
	await ports.storage.remove(from);
	return item;
}

/**
 * Goes over everything stored: a workspace that cannot be read is set aside, and one that was set aside and can be
 * read by now (the page was reloaded with a newer version) goes back to its place. Returns what is kept.
 */
export async function sortKept(ports: Ports): Promise<KeptItem[]> {
	for (const [key, value] of await ports.storage.list(WORKSPACES)) {
		const opened = openStored(value);
		if (opened.state === 'unreadable') await setAside(ports, key, value, opened.message);
	}
	const items: KeptItem[] = [];
	for (const [, value] of await ports.storage.list(KEPT)) {
		const item = value as KeptItem;
		if (await goesBack(ports, item)) await ports.storage.remove(item.key);
		else items.push(item);
	}
	return items;
}

export async function removeKept(ports: Ports, item: KeptItem): Promise<void> {
	await ports.storage.remove(item.key);
}

/** True when it was put back. A copy of a part, and one whose own key is taken, stay where they are. */
async function goesBack(ports: Ports, item: KeptItem): Promise<boolean> {
	if (!item.from.startsWith(WORKSPACES)) return false;
	if (openStored(item.value).state === 'unreadable' || (await ports.storage.read(item.from)) !== undefined)
		return false;
	await ports.storage.write({ [item.from]: item.value });
	return true;
}

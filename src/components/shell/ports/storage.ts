/**
 * Where work is kept: a table of keys and values in IndexedDB, or in memory where the browser does not let us keep
 * anything. The only module that knows idb-keyval.
 */
import { clear, createStore, del, entries, get, set, setMany, type UseStore, update } from 'idb-keyval';

/** Why something could not be kept. */
export type StorageTrouble = 'full' | 'blocked' | 'other';

export interface WorkStorage {
	/** False when everything is gone as soon as the page closes. */
	readonly isLasting: boolean;
	read(key: string): Promise<unknown>;
	/** Keys and values of all keys that begin with the prefix. */
	list(prefix: string): Promise<[key: string, value: unknown][]>;
	write(values: Record<string, unknown>): Promise<void>;
	/** Reads and writes in one transaction. When `change` throws, nothing is written and the error comes back. */
	update(key: string, change: (old: unknown) => unknown): Promise<void>;
	remove(key: string): Promise<void>;
	removeAll(): Promise<void>;
}

const DATABASE = 'talent-pipeline-field-guide';

/** Opens the lasting storage, or says by `isLasting` that this one will not last. Never throws. */
export async function openStorage(database: string = DATABASE): Promise<WorkStorage> {
	try {
		const store = createStore(database, 'work');
		// Some browsers open a database in private windows and refuse the first write, so one is tried.
		await set('probe', 1, store);
		await del('probe', store);
		return inDatabase(store);
	} catch {
		return inMemory();
	}
}

function inDatabase(store: UseStore): WorkStorage {
	return {
		isLasting: true,
		read: (key) => get(key, store),
		async list(prefix) {
			const all = await entries<string, unknown>(store);
			return all.filter(([key]) => key.startsWith(prefix));
		},
		write: (values) => setMany(Object.entries(values), store),
		update: (key, change) => update<unknown>(key, change, store),
		remove: (key) => del(key, store),
		removeAll: () => clear(store),
	};
}

/** The same promises without a database. Values are copied in and out, as a database does. */
export function inMemory(isLasting = false): WorkStorage {
	const values = new Map<string, unknown>();
	const copyOf = (key: string) => structuredClone(values.get(key));
	return {
		isLasting,
		read: async (key) => copyOf(key),
		async list(prefix) {
			return [...values.keys()].filter((key) => key.startsWith(prefix)).map((key) => [key, copyOf(key)]);
		},
		async write(given) {
			for (const [key, value] of Object.entries(given)) values.set(key, structuredClone(value));
		},
		async update(key, change) {
			values.set(key, structuredClone(change(copyOf(key))));
		},
		async remove(key) {
			values.delete(key);
		},
		async removeAll() {
			values.clear();
		},
	};
}

/** What kind of trouble an error of the storage is. */
export function troubleOf(error: unknown): StorageTrouble {
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	if (name === 'QuotaExceededError') return 'full';
	return ['SecurityError', 'InvalidStateError', 'NotAllowedError'].includes(name) ? 'blocked' : 'other';
}

/** Whether the browser has promised not to clear our storage on its own; null when it cannot say. */
export async function isPersistent(): Promise<boolean | null> {
	return (await navigator.storage?.persisted?.().catch(() => null)) ?? null;
}

/** Asks the browser for that promise. Some browsers ask the person, some decide by themselves. */
export async function askToPersist(): Promise<boolean> {
	return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}

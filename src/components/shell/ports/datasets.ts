/**
 * Where official data is kept: a database of its own, so that clearing work and clearing data are two things. Rows lie
 * apart from what is said about them, so that listing is quick.
 *
 * | key                   | value                                                             |
 * | --------------------- | ----------------------------------------------------------------- |
 * | `about:<id>`          | a `Stored`: what the desk shows of a table                        |
 * | `data:<id>`           | its rows, as a `Dataset`                                          |
 * | `mapping:<signature>` | which column is what, for tables with this header                 |
 */
import { createStore, promisifyRequest } from 'idb-keyval';
import type { Dataset, DatasetAbout } from '../../../lib/labor/dataset.ts';
import { troubleOf } from './storage.ts';

export interface KeptTable {
	about: DatasetAbout;
	/** Two tables with the same key are the same table at two times: the newer one takes the place of the older. */
	key: string;
}

interface Stored extends KeptTable {
	version: number;
	/** When it was taken out of the list; it can be brought back until it is swept away. */
	removedAt: string | null;
}

export interface DatasetStorage {
	/** False when everything is gone as soon as the page closes. */
	readonly isLasting: boolean;
	/** What is loaded, without rows, in the order it was loaded. */
	list(): Promise<KeptTable[]>;
	/** The rows; null when they are not there. */
	read(id: string): Promise<Dataset | null>;
	/**
	 * Stores a table, all of it or nothing. Those with the same key leave the list in the same step and come back as the
	 * answer. Makes room by sweeping when the browser has none; rejects when that does not help.
	 */
	write(table: KeptTable, data: Dataset, now: string): Promise<KeptTable[]>;
	/** Takes a table out of the list. Its rows stay until they are swept away. */
	remove(id: string, now: string): Promise<void>;
	/** Brings a table back, in place of any with the same key. False when it is gone for good. */
	restore(id: string, now: string): Promise<boolean>;
	/** Deletes for good what was taken out of the list before this time, and what an older version of the site stored. */
	sweep(before: string): Promise<void>;
	/** The columns a person chose for this header; undefined when there are none. */
	mapping(signature: string): Promise<unknown>;
	rememberMapping(signature: string, mapping: unknown): Promise<void>;
	removeAll(): Promise<void>;
}

/** What one step writes and deletes. */
interface Change {
	put: Record<string, unknown>;
	remove: string[];
}

/** The least a database must do: everything else is said once, for the lasting one and the one in memory. */
interface Shelf {
	get(key: string): Promise<unknown>;
	abouts(): Promise<Stored[]>;
	/** In one transaction; when it fails, nothing has changed. */
	update(change: (abouts: Stored[]) => Change): Promise<void>;
	clear(): Promise<void>;
}

const DATABASE = 'talent-pipeline-field-guide-data';
/** Raised when `Dataset` changes its shape: official files are read again rather than migrated. */
const VERSION = 1;
const aboutKey = (id: string) => `about:${id}`;
const dataKey = (id: string) => `data:${id}`;

/** Opens the lasting database, or says by `isLasting` that this one will not last. Never throws. */
export async function openDatasets(database: string = DATABASE): Promise<DatasetStorage> {
	try {
		const shelf = inDatabase(database);
		// Some browsers open a database in private windows and refuse the first write, so one is tried.
		await shelf.update(() => ({ put: { probe: 1 }, remove: [] }));
		await shelf.update(() => ({ put: {}, remove: ['probe'] }));
		return onShelf(shelf, true);
	} catch {
		return datasetsInMemory();
	}
}

/** The same promises without a database. */
export function datasetsInMemory(isLasting = false): DatasetStorage {
	const values = new Map<string, unknown>();
	const copies = () => structuredClone([...values].filter(([key]) => key.startsWith('about:')).map(([, it]) => it));
	return onShelf(
		{
			get: async (key) => structuredClone(values.get(key)),
			abouts: async () => copies() as Stored[],
			async update(change) {
				const { put, remove } = change(copies() as Stored[]);
				for (const [key, value] of Object.entries(put)) values.set(key, structuredClone(value));
				for (const key of remove) values.delete(key);
			},
			clear: async () => values.clear(),
		},
		isLasting,
	);
}

function inDatabase(database: string): Shelf {
	const open = createStore(database, 'datasets');
	const all = (store: IDBObjectStore) =>
		promisifyRequest<Stored[]>(store.getAll(IDBKeyRange.bound('about:', 'about:\uffff')));
	return {
		get: (key) => open('readonly', (store) => promisifyRequest<unknown>(store.get(key))),
		abouts: () => open('readonly', all),
		update: (change) =>
			open('readwrite', async (store) => {
				const { put, remove } = change(await all(store));
				try {
					for (const [key, value] of Object.entries(put)) store.put(value, key);
					for (const key of remove) store.delete(key);
				} catch (error) {
					store.transaction.abort();
					throw error;
				}
				await written(store.transaction);
			}),
		clear: () =>
			open('readwrite', (store) => {
				store.clear();
				return written(store.transaction);
			}),
	};
}

/** Resolves once it is all on disk. The reason of a failure, such as a full disk, is known only when it has been undone. */
function written(transaction: IDBTransaction): Promise<void> {
	return new Promise((resolve, reject) => {
		transaction.addEventListener('complete', () => resolve());
		transaction.addEventListener('abort', () => reject(transaction.error));
	});
}

function onShelf(shelf: Shelf, isLasting: boolean): DatasetStorage {
	const sweep = (before: string) =>
		shelf.update((abouts) => {
			const gone = abouts.filter(
				({ version, removedAt }) => version < VERSION || (removedAt !== null && removedAt < before),
			);
			return { put: {}, remove: gone.flatMap(({ about: { id } }) => [aboutKey(id), dataKey(id)]) };
		});

	const write = async (table: KeptTable, data: Dataset, now: string) => {
		let replaced: Stored[] = [];
		await shelf.update((abouts) => {
			replaced = abouts.filter((other) => isListed(other) && other.key === table.key);
			return {
				put: { ...outOfList(replaced, now), ...inList(table), [dataKey(table.about.id)]: data },
				remove: [],
			};
		});
		return replaced.map(withoutState);
	};

	return {
		isLasting,
		sweep,
		async list() {
			const listed = (await shelf.abouts()).filter(isListed).map(withoutState);
			return listed.sort((one, other) => (one.about.loadedAt < other.about.loadedAt ? -1 : 1));
		},
		async read(id) {
			return ((await shelf.get(dataKey(id))) as Dataset | undefined) ?? null;
		},
		async write(table, data, now) {
			try {
				return await write(table, data, now);
			} catch (error) {
				if (troubleOf(error) !== 'full') throw error;
				await sweep(now);
				return write(table, data, now);
			}
		},
		remove: (id, now) =>
			shelf.update((abouts) => ({
				put: outOfList(
					abouts.filter(({ about }) => about.id === id),
					now,
				),
				remove: [],
			})),
		async restore(id, now) {
			let found: Stored | undefined;
			await shelf.update((abouts) => {
				found = abouts.find(({ about }) => about.id === id);
				if (found === undefined) return { put: {}, remove: [] };
				const { key } = found;
				const others = abouts.filter((other) => other !== found && isListed(other) && other.key === key);
				return { put: { ...outOfList(others, now), ...inList(withoutState(found)) }, remove: [] };
			});
			return found !== undefined;
		},
		mapping: (signature) => shelf.get(`mapping:${signature}`),
		rememberMapping: (signature, mapping) =>
			shelf.update(() => ({ put: { [`mapping:${signature}`]: mapping }, remove: [] })),
		removeAll: () => shelf.clear(),
	};
}

function isListed({ version, removedAt }: Stored): boolean {
	return version === VERSION && removedAt === null;
}

function withoutState({ about, key }: Stored): KeptTable {
	return { about, key };
}

function inList({ about, key }: KeptTable): Record<string, Stored> {
	return { [aboutKey(about.id)]: { about, key, version: VERSION, removedAt: null } };
}

function outOfList(tables: readonly Stored[], now: string): Record<string, Stored> {
	return Object.fromEntries(tables.map((table) => [aboutKey(table.about.id), { ...table, removedAt: now }]));
}

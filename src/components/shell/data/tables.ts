/** The official data there is, in this browser and in this build, and changing what this browser has. */
import { isRevision } from '../../../lib/formats/revision.ts';
import type { Dataset, DatasetAbout } from '../../../lib/labor/dataset.ts';
import type { TabChannel, TabMessage } from '../ports/channel.ts';
import type { DatasetStorage, KeptTable } from '../ports/datasets.ts';
import type { DataPorts } from '../ports/ports.ts';
import { isList, matcher, stepsBack } from './table-key.ts';

const KEY = 'dataset:';

/** What changing the tables needs. */
export interface TableKeeper {
	datasets: DatasetStorage;
	channel: Pick<TabChannel, 'tell'>;
	now(): string;
}

/** Everything a tool can use. A table that was built in steps back behind the same table loaded here. */
export async function listTables({ datasets, bundledTables }: DataPorts): Promise<KeptTable[]> {
	const [own, builtIn] = await Promise.all([datasets.list(), bundledTables()]);
	return [...builtIn.filter(({ key }) => !own.some((loaded) => stepsBack(key, loaded.key))), ...own];
}

export interface Kept {
	/** What it took the place of. */
	replaced: DatasetAbout[];
	/** The same table that stays in place, where this one was not kept: nothing has changed then. */
	stays: { about: DatasetAbout; why: 'same file' | 'revised' } | null;
}

/**
 * Keeps a table in place of the same one, unless that one is of the same file (`together` holds the ids of its tables) and
 * `staysFirst`, or is NCES's revision of it. Rejects when the browser has no room.
 */
export async function keepTable(
	keeper: TableKeeper,
	about: DatasetAbout,
	data: Dataset,
	together: ReadonlySet<string> = new Set(),
): Promise<Kept> {
	const { datasets, channel, now } = keeper;
	const { key: ownKey, isSame } = matcher(about, data);
	const same: KeptTable[] = [];
	for (const other of await datasets.list()) {
		if (await isSame(other, () => datasets.read(other.about.id))) same.push(other);
	}
	const ofFile = same.find((other) => together.has(other.about.id) && staysFirst(other.about, about, data));
	if (ofFile) return { replaced: [], stays: { about: ofFile.about, why: 'same file' } };
	const revised = isRevised(about) ? undefined : same.find((other) => isRevised(other.about));
	if (revised) return { replaced: [], stays: { about: revised.about, why: 'revised' } };
	// Under the key it has in the browser, the earlier one leaves the list.
	const key = same.at(-1)?.key ?? ownKey;
	const replaced = await datasets.write({ about, key }, data, now());
	channel.tell({ about: 'saved', key: KEY + about.id });
	return { replaced: replaced.map((table) => table.about), stays: null };
}

/**
 * Of the same table twice in one file the first stays. Of two editions of a list, which do not say so themselves, it is the one
 * whose name has the later year, and without years the last.
 */
export function staysFirst(first: Named, about: Named & Pick<DatasetAbout, 'vintage'>, data: Dataset): boolean {
	return !isList(about, data) || yearOf(first) > yearOf(about);
}

type Named = Pick<DatasetAbout, 'fileName' | 'part'>;

/** The latest year in the name of a sheet or member, 0 where it has none. */
function yearOf({ fileName, part }: Named): number {
	return Math.max(0, ...[...(part ?? fileName).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(Number));
}

/** True of a table that NCES has revised. */
export function isRevised({ format, fileName, part }: Pick<DatasetAbout, 'format' | 'fileName' | 'part'>): boolean {
	return format === 'ipeds-completions' && isRevision(`${part ?? ''} ${fileName}`);
}

/** The file a table is from, and its sheet or member. */
export function fileAndPart({ fileName, part }: Pick<DatasetAbout, 'fileName' | 'part'>): string {
	return part === null ? fileName : `${fileName}, ${part}`;
}

export async function removeTable({ datasets, channel, now }: TableKeeper, id: string): Promise<void> {
	await datasets.remove(id, now());
	channel.tell({ about: 'removed', key: KEY + id });
}

/** Brings back what was removed or replaced. False when it is gone for good. */
export async function restoreTable({ datasets, channel, now }: TableKeeper, id: string): Promise<boolean> {
	const isBack = await datasets.restore(id, now());
	channel.tell({ about: 'saved', key: KEY + id });
	return isBack;
}

/** True when another tab has changed which tables there are. */
export function isAboutTables(message: TabMessage): boolean {
	return message.about === 'cleared' || ('key' in message && message.key.startsWith(KEY));
}

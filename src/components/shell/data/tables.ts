/** The official data there is, in this browser and in this build, and changing what this browser has. */
import type { Dataset, DatasetAbout } from '../../../lib/labor/dataset.ts';
import type { TabChannel, TabMessage } from '../ports/channel.ts';
import type { DatasetStorage, KeptTable } from '../ports/datasets.ts';
import type { DataPorts } from '../ports/ports.ts';
import { tableKey } from './table-key.ts';

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
	const keys = new Set(own.map(({ key }) => key));
	return [...builtIn.filter(({ key }) => !keys.has(key)), ...own];
}

/** Keeps a table. Returns those of the same kind that it takes the place of. Rejects when the browser has no room. */
export async function keepTable(keeper: TableKeeper, about: DatasetAbout, data: Dataset): Promise<DatasetAbout[]> {
	const replaced = await keeper.datasets.write({ about, key: tableKey(about, data) }, data, keeper.now());
	keeper.channel.tell({ about: 'saved', key: KEY + about.id });
	return replaced.map((table) => table.about);
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

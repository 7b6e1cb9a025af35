/** Everything of the outside world that saving work needs, in one hand, so that tests can hold another. */
import { openChannel, type TabChannel } from './channel.ts';
import type { DatasetStorage, KeptTable } from './datasets.ts';
import { newId, now, supplyRandomUuid } from './stamp.ts';
import { openStorage, type WorkStorage } from './storage.ts';

export interface Ports {
	storage: WorkStorage;
	channel: TabChannel;
	/** ISO 8601. */
	now(): string;
	newId(): string;
	/** What official data needs. Its code loads when it is first asked for. */
	data(): Promise<DataPorts>;
}

export interface DataPorts {
	datasets: DatasetStorage;
	/** What the site's owner built in. */
	bundledTables(): Promise<KeptTable[]>;
	startWorker(): Worker;
}

let opened: Promise<Ports> | null = null;
let openedData: Promise<DataPorts> | null = null;

/** The browser's own ports, opened once a page. */
export function browserPorts(): Promise<Ports> {
	// Views make ids of their own, also on pages without https.
	supplyRandomUuid();
	opened ??= openStorage().then((storage) => ({ storage, channel: openChannel(), now, newId, data }));
	return opened;
}

function data(): Promise<DataPorts> {
	openedData ??= import('./data-ports.ts').then(({ openDataPorts }) => openDataPorts());
	openedData.catch(() => {
		// Part of the site could not be loaded: the next one who asks tries again.
		openedData = null;
	});
	return openedData;
}

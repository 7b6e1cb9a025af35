/** Everything of the outside world that saving work needs, in one hand, so that tests can hold another. */
import { openChannel, type TabChannel } from './channel.ts';
import { newId, now } from './stamp.ts';
import { openStorage, type WorkStorage } from './storage.ts';

export interface Ports {
	storage: WorkStorage;
	channel: TabChannel;
	/** ISO 8601. */
	now(): string;
	newId(): string;
}

let opened: Promise<Ports> | null = null;

/** The browser's own ports, opened once a page. */
export function browserPorts(): Promise<Ports> {
	opened ??= openStorage().then((storage) => ({ storage, channel: openChannel(), now, newId }));
	return opened;
}

/** Ports for tests: one storage that several tabs share, a channel between them, and a clock that is set by hand. */
import type { TabChannel, TabMessage } from '../../src/components/shell/ports/channel.ts';
import { type DatasetStorage, datasetsInMemory } from '../../src/components/shell/ports/datasets.ts';
import type { Ports } from '../../src/components/shell/ports/ports.ts';
import { inMemory, type WorkStorage } from '../../src/components/shell/ports/storage.ts';
import { testId } from './test-tool.ts';

interface Listener {
	tab: number;
	heard(message: TabMessage): void;
	heardNewer?: (() => void) | undefined;
}

export interface TestBrowser {
	storage: WorkStorage;
	/** Official data; a test puts in what it needs. */
	datasets: DatasetStorage;
	/** A test of the worker hands in one. */
	startWorker(): Worker;
	/** Every message told, by any tab. */
	told: TabMessage[];
	/** Milliseconds; moves only when a test moves it. */
	clock: { at: number };
	openTab(): Ports;
	/** What all tabs hear when a newer version of the site speaks. */
	speakNewer(): void;
}

export function testBrowser(storage: WorkStorage = inMemory(true)): TestBrowser {
	const listeners = new Set<Listener>();
	const told: TabMessage[] = [];
	const clock = { at: Date.parse('2026-11-20T14:41:00.000Z') };
	let tabs = 0;
	let ids = 100;
	const channelOf = (tab: number): TabChannel => ({
		tell(message) {
			told.push(message);
			for (const listener of [...listeners]) if (listener.tab !== tab) listener.heard(message);
		},
		listen(heard, heardNewer) {
			const listener = { tab, heard, heardNewer };
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		close() {},
	});
	const browser: TestBrowser = {
		storage,
		datasets: datasetsInMemory(true),
		startWorker: () => {
			throw new Error('This test has no worker.');
		},
		told,
		clock,
		openTab() {
			tabs += 1;
			const newId = () => {
				ids += 1;
				return testId(ids);
			};
			const data = async () => ({
				datasets: browser.datasets,
				bundledTables: async () => [],
				startWorker: () => browser.startWorker(),
			});
			return { storage, channel: channelOf(tabs), now: () => new Date(clock.at).toISOString(), newId, data };
		},
		speakNewer() {
			for (const { heardNewer } of listeners) heardNewer?.();
		},
	};
	return browser;
}

/** A storage whose writes fail with an error as long as `error` is set. */
export function failingStorage(): WorkStorage & { error: unknown } {
	const inner = inMemory(true);
	const storage = {
		...inner,
		error: null as unknown,
		async write(values: Record<string, unknown>) {
			if (storage.error !== null) throw storage.error;
			return inner.write(values);
		},
		async update(key: string, change: (old: unknown) => unknown) {
			if (storage.error !== null) throw storage.error;
			return inner.update(key, change);
		},
	};
	return storage;
}

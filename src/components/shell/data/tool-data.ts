/** What a tool's page does with official data: knows what is loaded, and computes with it off the page, latest first. */
import type { AnyTool } from '../../../lib/tool/tool.ts';
import type { DataPorts, Ports } from '../ports/ports.ts';
import { DataWorker, WorkerTrouble } from './data-worker.ts';
import { isAboutTables, listTables } from './tables.ts';
import { nothingLoaded, type ToolDataSnapshot } from './tool-data-snapshot.ts';

interface Wanted {
	slice: unknown;
	settings: unknown;
	words: unknown;
}

/** An external store for one tool on one page. Every result replaces the one before; while it is made, that one stays. */
export class ToolData {
	#tool: AnyTool;
	#ports: Ports;
	#data: DataPorts;
	#worker: DataWorker;
	#snapshot = nothingLoaded;
	#wanted: Wanted | null = null;
	#isComputing = false;
	#isStale = false;
	#listeners = new Set<() => void>();
	#stopListening: () => void;

	static async open(tool: AnyTool, ports: Ports): Promise<ToolData> {
		const data = await ports.data();
		const opened = new ToolData(tool, ports, data);
		await opened.#list();
		return opened;
	}

	private constructor(tool: AnyTool, ports: Ports, data: DataPorts) {
		this.#tool = tool;
		this.#ports = ports;
		this.#data = data;
		this.#worker = new DataWorker(data.startWorker);
		this.#stopListening = this.#ports.channel.listen((message) => {
			if (isAboutTables(message)) void this.#list();
		});
	}

	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	readonly getSnapshot = (): ToolDataSnapshot => this.#snapshot;

	/** Computes this, or what is wanted after it: one computation at a time, and never one that nobody waits for. */
	want(wanted: Wanted): void {
		this.#wanted = wanted;
		this.#isStale = true;
		void this.#compute();
	}

	readonly tryAgain = (): void => {
		this.#change({ trouble: null });
		void this.#list();
	};

	close(): void {
		this.#stopListening();
		this.#listeners.clear();
		this.#worker.close();
	}

	async #list(): Promise<void> {
		const kinds = this.#tool.datasets ?? [];
		const tables = await listTables(this.#data).catch(() => []);
		const loaded = tables.map(({ about }) => about).filter(({ kind }) => kinds.includes(kind));
		if (loaded.length === 0) return this.#change(nothingLoaded);
		if (this.#tool.runsIn === 'worker') {
			this.#change({ loaded });
			this.#isStale = true;
			return this.#compute();
		}
		try {
			const { loadRows } = await import('./rows.ts');
			this.#change({ loaded, rows: await loadRows(loaded, this.#data.datasets) });
		} catch {
			this.#change({ loaded, trouble: 'Official data could not be read. Check your connection, then try again.' });
		}
	}

	async #compute(): Promise<void> {
		if (this.#isComputing || this.#snapshot.trouble !== null) return;
		this.#isComputing = true;
		while (this.#isStale && this.#wanted !== null && this.#snapshot.loaded.length > 0) {
			this.#isStale = false;
			const { loaded } = this.#snapshot;
			this.#change({ progress: this.#snapshot.progress ?? 0 });
			try {
				const result = await this.#worker.ask(
					{ do: 'compute', tool: this.#tool.id, ...this.#wanted, tables: loaded },
					{ onProgress: (progress) => this.#change({ progress }) },
				);
				// A nation's result takes a while to arrive and a while to draw: between the two the page can answer.
				await new Promise((resume) => setTimeout(resume));
				// Everything may have been removed meanwhile: then the page computes, without data.
				if (this.#snapshot.loaded.length > 0) this.#change({ away: { result } });
			} catch (error) {
				const trouble = error instanceof WorkerTrouble ? error.message : 'Official data could not be brought in.';
				this.#change({ away: null, trouble });
				break;
			}
		}
		this.#isComputing = false;
		this.#change({ progress: null });
	}

	#change(change: Partial<ToolDataSnapshot>): void {
		this.#snapshot = { ...this.#snapshot, ...change };
		for (const listener of this.#listeners) listener();
	}
}

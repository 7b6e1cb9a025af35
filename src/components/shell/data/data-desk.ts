/** The data desk behind its page: the files a person added, one after the other, and the tables that are loaded. */
import type { DatasetAbout } from '../../../lib/labor/dataset.ts';
import type { DataPorts, Ports } from '../ports/ports.ts';
import { Announcer } from './announcer.ts';
import { DataWorker } from './data-worker.ts';
import type { TableReport } from './messages.ts';
import { isAboutTables, listTables, removeTable, restoreTable } from './tables.ts';

export interface ReportedTable {
	report: TableReport;
	/** While an answer about it is worked on. */
	isBusy: boolean;
	/** The table it took the place of is back. */
	isUndone: boolean;
}

export interface DeskFile {
	key: number;
	name: string;
	/** Bytes. */
	size: number;
	state: 'waiting' | 'reading' | 'done' | 'failed';
	/** 0 to 1. */
	share: number;
	tables: ReportedTable[];
	/** Why it failed, as a sentence. */
	message: string | null;
}

export interface DeskSnapshot {
	files: readonly DeskFile[];
	/** What tools can use; null until it has been looked up. */
	loaded: readonly DatasetAbout[] | null;
	isLasting: boolean;
	notice: { message: string; undo: (() => void) | null } | null;
	/** For screen readers: how the reading goes. */
	said: string;
}

interface Waiting {
	file: File;
	stop: AbortController;
	/** The worker's number for it, once it has begun. */
	errand: number;
}

const HOUR_MS = 3_600_000;
export const emptyDesk: DeskSnapshot = { files: [], loaded: null, isLasting: true, notice: null, said: '' };

export class DataDesk {
	#ports: Ports;
	#data: DataPorts;
	#worker: DataWorker;
	#snapshot = emptyDesk;
	#waiting = new Map<number, Waiting>();
	#last = 0;
	#isReading = false;
	#listeners = new Set<() => void>();
	#stopListening: () => void;
	#announcer = new Announcer((said) => this.#change({ said }));

	static async open(ports: Ports): Promise<DataDesk> {
		const data = await ports.data();
		// What was removed just now, perhaps in another tab, can still be brought back.
		const before = new Date(Date.parse(ports.now()) - HOUR_MS).toISOString();
		await data.datasets.sweep(before).catch(() => {});
		const desk = new DataDesk(ports, data);
		await desk.#list();
		return desk;
	}

	private constructor(ports: Ports, data: DataPorts) {
		this.#ports = ports;
		this.#data = data;
		this.#worker = new DataWorker(data.startWorker);
		this.#stopListening = ports.channel.listen((message) => {
			if (isAboutTables(message)) void this.#list();
		});
		this.#change({ isLasting: data.datasets.isLasting });
	}

	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	readonly getSnapshot = (): DeskSnapshot => this.#snapshot;

	close(): void {
		this.#stopListening();
		this.#announcer.close();
		this.#listeners.clear();
		this.#worker.close();
	}

	/** Reads these files after those that wait already. */
	add(files: readonly File[]): void {
		const added = files.map((file): DeskFile => {
			this.#last += 1;
			this.#waiting.set(this.#last, { file, stop: new AbortController(), errand: 0 });
			const { name, size } = file;
			return { key: this.#last, name, size, state: 'waiting', share: 0, tables: [], message: null };
		});
		this.#change({ files: [...this.#snapshot.files, ...added], notice: null });
		void this.#readAll();
	}

	/** Stops reading a file, or closes the report about it. What was kept of it stays. */
	dismiss(key: number): void {
		const waiting = this.#waiting.get(key);
		const file = this.#snapshot.files.find((each) => each.key === key);
		this.#waiting.delete(key);
		waiting?.stop.abort();
		if (file?.tables.some(({ report }) => report.state === 'asks' || report.state === 'unknown') && waiting)
			void this.#worker.ask({ do: 'forget', file: waiting.errand }).catch(() => {});
		this.#change({ files: this.#snapshot.files.filter((each) => each.key !== key) });
		if (file?.state === 'reading' || file?.state === 'waiting') this.#announcer.news(`${file.name}: stopped.`);
	}

	/** Answers a question about a table. */
	answer(key: number, table: number, question: string, choice: string): Promise<void> {
		return this.#goOn(key, table, (file) => this.#worker.ask({ do: 'answer', file, table, question, choice }));
	}

	/** Reads a table whose columns now have names. */
	map(key: number, table: number, mapping: unknown): Promise<void> {
		return this.#goOn(key, table, (file, onProgress) =>
			this.#worker.ask({ do: 'map', file, table, mapping }, { onProgress }),
		);
	}

	/** Brings back what a table has taken the place of. */
	async undoReplace(key: number, table: number): Promise<void> {
		const report = this.#snapshot.files.find((each) => each.key === key)?.tables[table]?.report;
		if (report?.state !== 'read') return;
		for (const { id } of report.replaced) if (!(await this.#restore(id))) return;
		this.#changeTable(key, table, { isUndone: true });
	}

	async remove(about: DatasetAbout): Promise<void> {
		const undo = () => void this.#restore(about.id);
		const notice = await removeTable(this.#keeper, about.id).then(
			() => ({ message: `“${about.title}” is removed.`, undo }),
			() => ({ message: 'This browser refused, and nothing was removed. Try again.', undo: null }),
		);
		await this.#list();
		this.#change({ notice });
	}

	get #keeper() {
		return { datasets: this.#data.datasets, channel: this.#ports.channel, now: this.#ports.now };
	}

	async #restore(id: string): Promise<boolean> {
		const isBack = await restoreTable(this.#keeper, id).catch(() => false);
		await this.#list();
		this.#change({
			notice: isBack ? null : { message: 'It is gone for good by now. Add the file again.', undo: null },
		});
		return isBack;
	}

	async #list(): Promise<void> {
		const tables = await listTables(this.#data).catch(() => []);
		this.#change({ loaded: tables.map(({ about }) => about) });
	}

	async #readAll(): Promise<void> {
		if (this.#isReading) return;
		this.#isReading = true;
		for (;;) {
			const next = this.#snapshot.files.find(({ state }) => state === 'waiting');
			const waiting = next && this.#waiting.get(next.key);
			if (next === undefined || waiting === undefined) break;
			await this.#read(next, waiting);
		}
		this.#isReading = false;
	}

	async #read({ key, name }: DeskFile, waiting: Waiting): Promise<void> {
		this.#changeFile(key, { state: 'reading' });
		try {
			const reports = await this.#worker.ask(
				{ do: 'read', file: waiting.file },
				{
					signal: waiting.stop.signal,
					begun: (errand) => {
						waiting.errand = errand;
					},
					onProgress: (share) => {
						this.#changeFile(key, { share });
						this.#announcer.state(`${name}: ${Math.floor(share * 100)}% read`);
					},
				},
			);
			const tables = reports.map((report) => ({ report, isBusy: false, isUndone: false }));
			await this.#list();
			this.#changeFile(key, { state: 'done', share: 1, tables });
			this.#announcer.news(`${name}: ${inShort(reports)}`);
		} catch (error) {
			if (waiting.stop.signal.aborted) return;
			this.#changeFile(key, { state: 'failed', message: sentence(error) });
			this.#announcer.news(`${name}: ${sentence(error)}`);
		}
	}

	async #goOn(
		key: number,
		table: number,
		ask: (file: number, onProgress: (share: number) => void) => Promise<TableReport>,
	): Promise<void> {
		const waiting = this.#waiting.get(key);
		const file = this.#snapshot.files.find((each) => each.key === key);
		if (waiting === undefined || file === undefined) return;
		this.#changeTable(key, table, { isBusy: true });
		try {
			const report = await ask(waiting.errand, (share) =>
				this.#announcer.state(`${file.name}: ${Math.floor(share * 100)}% read`),
			);
			await this.#list();
			this.#changeTable(key, table, { report, isBusy: false });
			this.#announcer.news(`${file.name}: ${inShort([report])}`);
		} catch (error) {
			this.#changeTable(key, table, { isBusy: false });
			this.#change({ notice: { message: `${file.name}: ${sentence(error)}`, undo: null } });
		}
	}

	#changeFile(key: number, change: Partial<DeskFile>): void {
		this.#change({ files: this.#snapshot.files.map((file) => (file.key === key ? { ...file, ...change } : file)) });
	}

	#changeTable(key: number, table: number, change: Partial<ReportedTable>): void {
		const file = this.#snapshot.files.find((each) => each.key === key);
		const tables = file?.tables.map((each, index) => (index === table ? { ...each, ...change } : each));
		if (tables !== undefined) this.#changeFile(key, { tables });
	}

	#change(change: Partial<DeskSnapshot>): void {
		this.#snapshot = { ...this.#snapshot, ...change };
		for (const listener of this.#listeners) listener();
	}
}

/** What became of a file, in one sentence that is read aloud. */
function inShort(reports: readonly TableReport[]): string {
	const many = (state: TableReport['state']) => reports.filter((report) => report.state === state).length;
	const parts = [
		many('read') > 0 && `${counted(many('read'), 'table')} loaded`,
		many('asks') > 0 && `${counted(many('asks'), 'question')} to answer`,
		many('unknown') > 0 && `${counted(many('unknown'), 'table')} not known`,
		many('refused') > 0 && `${counted(many('refused'), 'table')} not read`,
	];
	const said = parts.filter((part) => part !== false);
	return said.length > 0 ? `${said.join(', ')}.` : 'nothing in it to load.';
}

function counted(count: number, thing: string): string {
	return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function sentence(error: unknown): string {
	return error instanceof Error ? error.message : 'It could not be read. Add it again.';
}

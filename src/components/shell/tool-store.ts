/**
 * The state of one open tool: what a person sees and changes, what can be undone, and whether it is saved. Views read
 * a snapshot and hand back changes; this is the only place that saves.
 */

import { readToolState, withoutPart, writeToolState } from '../../lib/tool/part.ts';
import type { AnyTool } from '../../lib/tool/tool.ts';
import { type History, record, redo, startHistory, undo } from '../../lib/workspace/history.ts';
import type { Workspace } from '../../lib/workspace/schema.ts';
import type { Home } from './home.ts';
import { troubleOf } from './ports/storage.ts';
import { NotSaved } from './shelf.ts';
import { type AnyState, initialSnapshot, type Save, type Snapshot, stateOrBlank } from './tool-snapshot.ts';

/** Milliseconds from a change to the write. Not started again by the next change, so that steady typing is saved too. */
export const SAVE_DELAY = 250;

/** One point in history. `isWhole`: reached by replacing everything, so that going back brings the settings back too. */
interface Step extends AnyState {
	isWhole: boolean;
}

export class ToolStore {
	#snapshot: Snapshot;
	#history: History<Step>;
	#listeners = new Set<() => void>();
	#isDirty = false;
	#writing: Promise<void> | null = null;
	#timer: ReturnType<typeof setTimeout> | null = null;
	#stopListening: (() => void) | null = null;

	constructor(
		readonly tool: AnyTool,
		readonly home: Home,
		readonly now: () => string,
	) {
		this.#snapshot = initialSnapshot(tool);
		this.#history = startHistory({ ...this.#snapshot.state, isWhole: true });
	}

	readonly getSnapshot = (): Snapshot => this.#snapshot;

	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	/** Loads the stored work and begins to hear other tabs. */
	async start(): Promise<void> {
		this.#stopListening ??= this.home.listen({
			changed: () => void this.#takeUp(),
			removed: () => this.#publish({ save: { state: 'failed', why: 'removed' } }),
			newer: () => this.#publish({ save: { state: 'failed', why: 'newer' } }),
		});
		await this.#load();
	}

	/** Writes what is waiting and stops hearing other tabs. */
	async stop(): Promise<void> {
		this.#stopListening?.();
		this.#stopListening = null;
		await this.flush();
	}

	/** Takes a new slice. `field` is what is being typed into, null for any other change. */
	changeSlice(slice: unknown, field: unknown): void {
		this.#step({ ...this.#snapshot.state, slice, isWhole: false }, field);
	}

	/** Takes new settings. They are saved, and are no step of their own in undo. */
	changeSettings(settings: unknown): void {
		if (!this.#canChange()) return;
		this.#history = { ...this.#history, present: { ...this.#history.present, settings } };
		this.#changed();
	}

	/** Puts another state in place of the whole tool's, as one step that can be undone. */
	replace(state: AnyState): void {
		this.#step({ ...state, isWhole: true }, null);
	}

	readonly undo = (): void => {
		const { past, present } = this.#history;
		if (past.length > 0) this.#walk(undo(this.#history), present.isWhole);
	};

	readonly redo = (): void => {
		const [next] = this.#history.future;
		if (next !== undefined) this.#walk(redo(this.#history), next.isWhole);
	};

	/** Puts a whole workspace in place of the one in use. Returns the one before for undo, null when it was not saved. */
	async replaceWorkspace(incoming: Workspace): Promise<Workspace | null> {
		await this.flush();
		const before = this.currentWorkspace();
		const { id, createdAt } = before;
		const replacement = { ...incoming, id, createdAt };
		if (!(await this.#write(() => this.home.save(() => replacement, replacement)))) return null;
		await this.#load();
		return before;
	}

	/** The workspace with everything that is on the screen, saved or not. */
	currentWorkspace(): Workspace {
		const { workspace, state, locked } = this.#snapshot;
		return locked === null ? writeToolState(workspace, this.tool, state) : workspace;
	}

	/** Writes at once what is waiting. Never rejects: the snapshot says how it went. */
	async flush(): Promise<void> {
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = null;
		await this.#writing;
		if (this.#isDirty && this.#mayWrite()) await this.#saveState();
	}

	/**
	 * Stores the work again after another tab removed it, or tries once more after a failure. `isThere`: what was removed
	 * is stored again by now, so it is changed as always.
	 */
	async tryAgain(isThere = false): Promise<void> {
		const { save } = this.#snapshot;
		if (save.state !== 'failed') return;
		if (save.why === 'removed' && !isThere) {
			const whole = this.currentWorkspace();
			this.#isDirty = false;
			await this.#write(() => this.home.saveAnew(whole));
			return;
		}
		this.#isDirty = true;
		this.#publish({ save: { state: 'saving' } });
		await this.flush();
	}

	async #load(): Promise<void> {
		const content = await this.home.load();
		let { workspace, setAside } = content;
		let reading = readToolState(workspace, this.tool);
		if (!reading.ok && reading.why === 'damaged' && content.access === 'write') {
			// The damaged part is kept whole before the tool goes on without it.
			setAside = await this.home.keepCopy(workspace, 'The part of one tool is damaged. The rest was kept in place.');
			workspace = withoutPart(workspace, this.tool.id);
			reading = readToolState(workspace, this.tool);
			if (reading.ok) await this.home.save((newest) => withoutPart(newest, this.tool.id), workspace);
		}
		const locked = content.access === 'look' ? 'newer' : reading.ok ? null : reading.why;
		const state = reading.ok ? reading.state : stateOrBlank(workspace, this.tool);
		this.#history = startHistory({ ...state, isWhole: true });
		this.#isDirty = false;
		const save: Save = content.isStored ? { state: 'saved', at: workspace.updatedAt } : { state: 'untouched' };
		this.#publish({ phase: 'ready', workspace, locked, setAside, save: this.home.isLasting ? save : notLasting });
	}

	/** Another tab saved: what it changed is taken over, unless this tab is about to save its own. */
	async #takeUp(): Promise<void> {
		if (this.#snapshot.phase === 'loading' || this.#writing !== null) return;
		if (this.#isDirty) {
			const { save } = this.#snapshot;
			// The work that another tab removed is back: what was typed meanwhile goes into it.
			return save.state === 'failed' && save.why === 'removed' ? this.tryAgain(true) : undefined;
		}
		const content = await this.home.load();
		if (this.#isDirty || this.#writing !== null) return;
		const { workspace } = content;
		const reading = readToolState(workspace, this.tool);
		const isOther = workspace.id !== this.#snapshot.workspace.id;
		if (isOther || !reading.ok || content.access === 'look') return this.#load();
		if (JSON.stringify(reading.state) !== JSON.stringify(this.#snapshot.state)) {
			this.#history = record(
				this.#history,
				{ ...reading.state, isWhole: false },
				'another tab',
				Date.parse(this.now()),
			);
		}
		this.#publish({ workspace, save: this.home.isLasting ? { state: 'saved', at: workspace.updatedAt } : notLasting });
	}

	#step(next: Step, field: unknown): void {
		if (!this.#canChange()) return;
		this.#history = record(this.#history, next, field, Date.parse(this.now()));
		this.#changed();
	}

	#walk(history: History<Step>, bringsSettings: boolean): void {
		if (!this.#canChange()) return;
		const settings = bringsSettings ? history.present.settings : this.#history.present.settings;
		this.#history = { ...history, present: { ...history.present, settings } };
		this.#changed();
	}

	#canChange(): boolean {
		return this.#snapshot.phase === 'ready' && this.#snapshot.locked === null;
	}

	#changed(): void {
		this.#isDirty = true;
		this.#saveSoon();
		const isFailing = this.#snapshot.save.state === 'failed';
		this.#publish(isFailing ? {} : { save: { state: 'saving' } });
	}

	#saveSoon(): void {
		if (this.#mayWrite()) this.#timer ??= setTimeout(() => void this.flush(), SAVE_DELAY);
	}

	/** After another tab removed the work or a newer version took it over, nothing is written unasked. */
	#mayWrite(): boolean {
		const { save } = this.#snapshot;
		return !(save.state === 'failed' && ['removed', 'newer', 'unreadable'].includes(save.why));
	}

	async #saveState(): Promise<void> {
		const { state, workspace } = this.#snapshot;
		this.#isDirty = false;
		const isWritten = await this.#write(() =>
			this.home.save((newest) => writeToolState(newest, this.tool, state), workspace),
		);
		// What was typed meanwhile is next. After a failure, the next change or the person tries again.
		if (isWritten && this.#isDirty) this.#saveSoon();
	}

	/** True when it was written. Never rejects: a failure is in the snapshot, and what was to be written stays due. */
	#write(write: () => Promise<Workspace>): Promise<boolean> {
		const attempt = async () => {
			try {
				const workspace = await write();
				const save: Save = this.#isDirty ? { state: 'saving' } : { state: 'saved', at: workspace.updatedAt };
				this.#publish({ workspace, save: this.home.isLasting ? save : notLasting });
				return true;
			} catch (error) {
				this.#isDirty = true;
				const why = error instanceof NotSaved ? error.why : troubleOf(error);
				this.#publish({ save: { state: 'failed', why } });
				return false;
			}
		};
		const result = attempt().finally(() => {
			this.#writing = null;
		});
		this.#writing = result.then(() => {});
		return result;
	}

	#publish(change: Partial<Snapshot>): void {
		const { past, present, future } = this.#history;
		const { isWhole: _isWhole, ...state } = present;
		const kept = sameState(state, this.#snapshot.state) ? this.#snapshot.state : state;
		this.#snapshot = {
			...this.#snapshot,
			...change,
			state: kept,
			canUndo: past.length > 0,
			canRedo: future.length > 0,
		};
		for (const listener of this.#listeners) listener();
	}
}

const notLasting: Save = { state: 'failed', why: 'memory' };

function sameState(one: AnyState, other: AnyState): boolean {
	return one.slice === other.slice && one.settings === other.settings && one.example === other.example;
}

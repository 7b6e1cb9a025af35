import type { MemberRecord } from '../../../lib/round/messages.ts';
import { type EnvelopeOf, seal } from '../../../lib/workspace/envelope.ts';
import { freeName } from '../../../lib/workspace/names.ts';
import { emptyWorkspace } from '../../../lib/workspace/schema.ts';
import { type Candidate, fromAnyTool, fromWorkspace } from '../candidates.ts';
import type { Notice } from '../desk-state.ts';
import { NEW_NAME } from '../home.ts';
import { type KeptItem, removeKept } from '../kept.ts';
import { removeMemberRecord } from '../member-home.ts';
import { downloadStored } from '../outgoing.ts';
import { openFile } from '../ports/open-file.ts';
import * as onShelf from '../shelf.ts';
import type { Shelf } from './use-shelf.ts';

export type PageDialog =
	| { is: 'open'; candidate: Candidate }
	| { is: 'refused'; message: string }
	| { is: 'remove'; item: onShelf.ShelfItem }
	| { is: 'remove-kept'; item: KeptItem }
	| { is: 'remove-answers'; record: MemberRecord }
	| { is: 'remove-everything' };

interface Page {
	shelf: Shelf;
	refresh(): Promise<void>;
	setDialog(dialog: PageDialog | null): void;
	setNotice(notice: Notice | null): void;
}

/** Everything a person can do with what this browser keeps. Each ends with the page showing what is there. */
export function pageActions({ shelf, refresh, setDialog, setNotice }: Page) {
	const { ports, items, current } = shelf;
	const inUse = items.find(({ id }) => id === current) ?? null;

	/** Does it, shows the shelf as it is then, and says it; says so as well when the browser refuses. */
	const attempt = async (work: () => Promise<Notice | null>) => {
		setDialog(null);
		const refusal = 'This browser’s storage refused. Delete something here, or save your work as a file.';
		const notice = await work().catch(() => refusal);
		await refresh();
		if (typeof notice === 'string') setDialog({ is: 'refused', message: notice });
		// Said last, so that the line can take the focus of a button that is gone by now.
		else setNotice(notice);
	};
	const undoBy = (run: () => Promise<void>) => ({
		label: 'Undo',
		run: () =>
			void attempt(async () => {
				await run();
				return null;
			}),
	});

	return {
		open: (item: onShelf.ShelfItem) =>
			attempt(async () => {
				await onShelf.makeCurrent(ports, item.id);
				return { message: `“${item.workspace.name}” is in use now.`, undo: null };
			}),
		rename: (item: onShelf.ShelfItem, wanted: string) =>
			attempt(async () => {
				const others = items.filter(({ id }) => id !== item.id).map(({ workspace }) => workspace.name);
				const name = freeName(wanted, others);
				await onShelf.changeWorkspace(ports, item.id, (newest) => ({ ...newest, name }), null);
				return { message: `It is called “${name}” now.`, undo: null };
			}),
		duplicate: (item: onShelf.ShelfItem) =>
			attempt(async () => {
				const copy = await onShelf.addWorkspace(ports, item.workspace);
				return { message: `“${copy.name}” is a copy of “${item.workspace.name}”.`, undo: null };
			}),
		begin: () =>
			attempt(async () => {
				const now = ports.now();
				const begun = await onShelf.addWorkspace(ports, emptyWorkspace({ id: ports.newId(), name: NEW_NAME, now }));
				await onShelf.makeCurrent(ports, begun.id);
				return { message: `“${begun.name}” is new, and in use now.`, undo: null };
			}),
		save: (item: onShelf.ShelfItem) => downloadStored(item.stored, item.workspace.name, ports.now()),
		saveAll: () => {
			for (const item of items) downloadStored(item.stored, item.workspace.name, ports.now());
		},
		remove: (item: onShelf.ShelfItem) =>
			attempt(async () => {
				await onShelf.removeWorkspace(ports, item.id);
				const undo = undoBy(async () => {
					await onShelf.putBack(ports, item.id, item.stored);
					if (item.id === current) await onShelf.makeCurrent(ports, item.id);
				});
				return { message: `“${item.workspace.name}” is deleted.`, undo };
			}),
		removeEverything: () =>
			attempt(async () => {
				await onShelf.removeEverything(ports);
				return { message: 'Everything is deleted.', undo: null };
			}),
		removeKept: (item: KeptItem) =>
			attempt(async () => {
				await removeKept(ports, item);
				return { message: `“${item.name}” is deleted.`, undo: undoBy(() => ports.storage.write({ [item.key]: item })) };
			}),
		removeAnswers: (record: MemberRecord) =>
			attempt(async () => {
				await removeMemberRecord(ports, record.invitation.round.id);
				return { message: `Your answers to “${record.invitation.round.title}” are deleted.`, undo: null };
			}),
		openFile: async (file: File) => {
			const opening = await openFile(file, ['workspace', 'tool']);
			if (!opening.ok) return setDialog({ is: 'refused', message: opening.message });
			const { envelope } = opening;
			const candidate =
				envelope.kind === 'workspace'
					? fromWorkspace(envelope)
					: fromAnyTool(
							'The work of one tool. It can be opened as a workspace of its own.',
							envelope.data,
							envelope.savedAt,
						);
			setDialog({ is: 'open', candidate });
		},
		openSeparately: ({ workspace }: Candidate) =>
			attempt(async () => {
				const added = await onShelf.addWorkspace(ports, workspace);
				await onShelf.makeCurrent(ports, added.id);
				return { message: `“${added.name}” is open, and in use now.`, undo: null };
			}),
		replaceCurrent: ({ workspace, name }: Candidate) =>
			attempt(async () => {
				if (inUse === null) return null;
				const { id, workspace: before, stored } = inUse;
				const now = ports.now();
				const replacement = { ...workspace, id, createdAt: before.createdAt, updatedAt: now };
				const sealed: EnvelopeOf<'workspace'> = seal('workspace', replacement, now);
				await onShelf.putBack(ports, id, sealed);
				return {
					message: `“${name}” is in place of “${before.name}”.`,
					undo: undoBy(() => onShelf.putBack(ports, id, stored)),
				};
			}),
	};
}

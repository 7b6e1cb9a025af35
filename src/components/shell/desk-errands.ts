/** What a tool's page does now and then: taking in what was opened, replacing work, and handing out files. */
import type { Invitation } from '../../lib/round/messages.ts';
import type { Incoming } from '../../lib/round/receive.ts';
import type { HandOut, ToolDocument } from '../../lib/tool/document.ts';
import { markedAsExample } from '../../lib/tool/example-mark.ts';
import { joined, replacement } from '../../lib/tool/replacement.ts';
import type { AnyTool, Table } from '../../lib/tool/tool.ts';
import type { Opening } from '../../lib/workspace/envelope.ts';
import { blankState, type Candidate, fromExample, fromTool, fromWorkspace } from './candidates.ts';
import type { Desk } from './desk-state.ts';
import { handOut } from './hand-out.ts';
import { downloadCsv, downloadEnvelope, downloadWorkspace, downloadXlsx, sharedEnvelope } from './outgoing.ts';
import { openFile } from './ports/open-file.ts';
import type { Session } from './session.ts';
import { addWorkspace, currentId, makeCurrent } from './shelf.ts';
import type { AnyState } from './tool-snapshot.ts';

const allKinds = ['workspace', 'tool', 'invitation', 'answers'] as const;

export function deskErrands({ tool, control, setDialog, setNotice }: Desk, session: Session) {
	const { store, ports } = session;
	const refuse = (message: string) => setDialog({ is: 'refused', message });
	const ask = (title: string, candidate: Candidate | string) =>
		typeof candidate === 'string' ? refuse(candidate) : setDialog({ is: 'open', title, candidate });

	/** Files are named for the workspace, and marked when the figures are an example's. */
	const nameOfFiles = () => {
		const { workspace, state } = store.getSnapshot();
		return state.example === null ? workspace.name : `example ${workspace.name}`;
	};

	const receiveInvitation = async (invitation: Invitation) => {
		const reason = await control.answerInvitation(invitation);
		if (reason !== null) return refuse(reason);
		setNotice(null);
		setDialog(null);
	};

	const receive = async (opening: Opening, from: string) => {
		if (!opening.ok) return refuse(opening.message);
		const { envelope } = opening;
		if (envelope.kind === 'invitation') return receiveInvitation(envelope.data);
		if (session.member !== null) {
			return refuse('You are answering an invitation. Go back to your own work first, then open this.');
		}
		if (envelope.kind === 'workspace') return ask('Open this workspace?', fromWorkspace(envelope));
		if (envelope.kind === 'tool') return ask('Open this work?', fromTool(envelope, tool));
		if (tool.round === undefined) return refuse('These are a team member’s answers, and this tool takes none.');
		setDialog({ is: 'answers', waiting: [{ from, opening: { ok: true, envelope } }] });
	};

	const receiveFiles = async (files: readonly File[]) => {
		const [file] = files;
		if (file === undefined) return;
		if (files.length === 1) return receive(await openFile(file, allKinds), file.name);
		if (tool.round === undefined || session.member !== null) return refuse('Open one file at a time.');
		const waiting = await Promise.all(
			files.map(async (each): Promise<Incoming> => ({ from: each.name, opening: await openFile(each, ['answers']) })),
		);
		setDialog({ is: 'answers', waiting });
	};

	const put = (state: AnyState) =>
		store.replace(replacement(store.currentWorkspace(), tool, state, store.getSnapshot().state.example));

	const replaceWith = async (candidate: Candidate) => {
		setDialog(null);
		if (candidate.replaces === null) return;
		if (candidate.replaces.what === 'tool') {
			put(candidate.replaces.state);
			return setNotice({ message: `“${candidate.name}” is open.`, undo: { label: 'Undo', run: store.undo } });
		}
		const before = await store.replaceWorkspace(candidate.workspace);
		if (before === null) return;
		const run = () => void store.replaceWorkspace(before);
		setNotice({ message: `“${candidate.name}” is in place of your workspace.`, undo: { label: 'Undo', run } });
	};

	const joinWith = (candidate: Candidate) => {
		setDialog(null);
		if (candidate.replaces?.what !== 'tool') return;
		const together = joined(tool, store.getSnapshot().state, candidate.replaces.state);
		if (together === null) return;
		store.replace(together);
		setNotice({ message: `“${candidate.name}” is joined with your work.`, undo: { label: 'Undo', run: store.undo } });
	};

	const switchTo = async (id: string) => {
		await makeCurrent(ports, id);
		await control.openOwnWork();
	};

	const openSeparately = async (candidate: Candidate) => {
		setDialog(null);
		await store.flush();
		const { name } = store.getSnapshot().workspace;
		const before = await currentId(ports);
		try {
			const added = await addWorkspace(ports, candidate.workspace);
			await switchTo(added.id);
			const undo = before && {
				label: `Go back to “${name}”`,
				run: () => void switchTo(before).then(() => setNotice(null)),
			};
			setNotice({ message: `Opened as a workspace of its own, “${added.name}”.`, undo: undo || null });
		} catch {
			refuse(
				'This browser could not save another workspace. Delete one under My work, or download a copy of this one.',
			);
		}
	};

	return {
		receive,
		receiveInvitation,
		receiveFiles,
		replaceWith,
		joinWith,
		openSeparately,
		loadExample(example: AnyTool['examples'][number]) {
			const candidate = fromExample(example, tool, ports);
			const hasWork = !tool.isEmpty(store.getSnapshot().state.slice);
			return hasWork ? ask('Load this example?', candidate) : replaceWith(candidate);
		},
		clear() {
			setDialog(null);
			put(blankState(tool, ports));
			setNotice({ message: 'Everything in this tool is cleared.', undo: { label: 'Undo', run: store.undo } });
		},
		saveWorkspace: () => downloadWorkspace(store.currentWorkspace(), ports.now()),
		saveTool() {
			const { state, workspace } = store.getSnapshot();
			downloadEnvelope(sharedEnvelope(tool, state, workspace.name, ports), [nameOfFiles(), tool.id]);
		},
		async handOut(document: ToolDocument, as: HandOut) {
			const { example } = store.getSnapshot().state;
			const source = tool.examples.find(({ id }) => id === example);
			const marked = example === null ? document : markedAsExample(document, source);
			// What was said about the last copy would hide that there is another.
			setNotice(null);
			const done = await handOut(marked, as, nameOfFiles(), ports.now());
			if (done.is === 'copied') setNotice({ message: 'Copied.', undo: null });
			if (done.is === 'by-hand') setDialog({ is: 'copy-by-hand', title: document.title, text: done.text });
		},
		exportCsv: (table: Table) => downloadCsv(table, nameOfFiles(), ports.now()),
		exportXlsx: (tables: readonly Table[]) => downloadXlsx(tables, nameOfFiles(), ports.now()),
	};
}

export type Errands = ReturnType<typeof deskErrands>;

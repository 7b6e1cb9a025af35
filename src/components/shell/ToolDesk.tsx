import { type DragEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { AnyTool } from '../../lib/tool/tool.ts';
import { holdsFiles } from '../ui/FileDrop.tsx';
import { Status } from '../ui/Status.tsx';
import { Crash } from './Crash.tsx';
import { deskActions } from './desk-actions.ts';
import type { Notice, OpenDialogState } from './desk-state.ts';
import { BegunAnswers, DataNote, LockNotes } from './Notes.tsx';
import { fieldInUse, onUndoKeys } from './ports/page.ts';
import { sitePath } from './ports/place.ts';
import { browserPorts, type Ports } from './ports/ports.ts';
import { Toolbar } from './Toolbar.tsx';
import type { AnyView } from './tool-modules.ts';
import { useResult } from './use-result.ts';
import { useSession } from './use-session.ts';
import { useSnapshot } from './use-snapshot.ts';

// None of these is there when the page is first drawn, on the server or in the browser.
const DeskDialogs = lazy(() => import('./DeskDialogs.tsx'));
const MemberHead = lazy(() => import('./MemberHead.tsx'));
const SendBack = lazy(() => import('./SendBack.tsx'));

interface ToolDeskProps {
	tool: AnyTool;
	View: AnyView;
	words: unknown;
	/** The browser's, unless a test hands in its own. */
	openPorts?: () => Promise<Ports>;
}

/** A tool with everything around it: the toolbar, the dialogs, saving. It draws the same empty tool on the server. */
export function ToolDesk({ tool, View, words, openPorts = browserPorts }: ToolDeskProps) {
	const control = useSession(tool, words, openPorts);
	const { session, arrived, forgetArrived } = control;
	const snapshot = useSnapshot(tool, session?.store ?? null);
	const [dialog, setDialog] = useState<OpenDialogState | null>(null);
	const [notice, setNotice] = useState<Notice | null>(null);
	const [said, say] = useState('');
	const actions = deskActions({ tool, control, setDialog, setNotice, say });
	const latest = useRef(actions);
	useEffect(() => {
		latest.current = actions;
	});

	const { workspace, state, phase, locked } = snapshot;
	const { slice, settings, example } = state;
	const { result, progress, loaded, trouble } = useResult(tool, slice, settings, words, openPorts);
	const member = session?.member ?? null;
	const isReady = phase === 'ready';
	const documents = () => tool.documents?.(slice, result) ?? [];

	useEffect(() => onUndoKeys((what) => latest.current[what]()), []);
	useEffect(() => {
		if (session === null || arrived === null) return;
		forgetArrived();
		void latest.current.errand((errands) => errands.receive(arrived, 'Link'));
	}, [session, arrived, forgetArrived]);

	const over = (event: DragEvent) => {
		if (holdsFiles(event)) event.preventDefault();
	};
	const drop = (event: DragEvent) => {
		if (!holdsFiles(event)) return;
		event.preventDefault();
		const files = [...event.dataTransfer.files];
		void actions.errand((errands) => errands.receiveFiles(files));
	};

	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a shortcut for "Open a file".
		<div className="tool-shell" onDragOver={over} onDrop={drop}>
			{member === null && (
				<p className="tool-workspace">
					<a href={sitePath('/workspace/')}>{workspace.name || 'My work'}</a>
					{example !== null && <span className="tag tag-example">Example</span>}
				</p>
			)}
			<Toolbar
				tool={tool}
				snapshot={snapshot}
				tables={() => tool.tables(slice, result)}
				documents={documents}
				isMember={member !== null}
				actions={actions}
			/>
			<p className="visually-hidden" role="status">
				{said}
			</p>
			<Status message={notice?.message ?? null}>
				{notice?.undo && (
					<button
						type="button"
						className="button-link"
						onClick={() => {
							setNotice(null);
							notice.undo?.run();
						}}
					>
						{notice.undo.label}
					</button>
				)}
				<button type="button" className="button-link" onClick={() => setNotice(null)}>
					Dismiss
				</button>
			</Status>
			<LockNotes snapshot={snapshot} />
			{trouble !== null && <DataNote message={trouble.message} onTryAgain={trouble.tryAgain} />}
			{session !== null && member === null && (
				<BegunAnswers
					tool={tool}
					session={session}
					onGoOn={(record) => void actions.errand((errands) => errands.receiveInvitation(record.invitation))}
				/>
			)}
			{member !== null && (
				<Suspense fallback={null}>
					<MemberHead member={member} onLeave={() => void control.openOwnWork()} />
				</Suspense>
			)}
			{member === null && tool.examples.length > 0 && locked === null && tool.isEmpty(slice) && loaded.length === 0 && (
				<div className="tool-empty">
					<p>Nothing here yet. Begin below, or load an example first:</p>
					{tool.examples.map((each) => (
						<button key={each.id} type="button" className="button-link" onClick={() => actions.loadExample(each)}>
							<span className="visually-hidden">Load example: </span>
							{each.title}
						</button>
					))}
				</div>
			)}
			{/* Until the stored work is there, and in work that must not be changed, nothing typed could be kept. */}
			<fieldset className="tool-body" disabled={!isReady || locked !== null}>
				<legend className="visually-hidden">{member === null ? 'Your work' : 'Your answers'}</legend>
				<Crash onDownload={() => void actions.saveWorkspace()}>
					<View
						slice={slice}
						settings={settings}
						result={result}
						progress={progress}
						loaded={loaded}
						onChange={(next) => {
							// The way back of the notice is about the state before this change.
							setNotice(null);
							session?.store.changeSlice(next, fieldInUse());
						}}
						onSettings={(next) => session?.store.changeSettings(next)}
						onHandOut={(id, as) => {
							const document = documents().find((each) => each.id === id);
							if (document !== undefined) void actions.handOut(document, as);
						}}
						member={member !== null}
					/>
				</Crash>
			</fieldset>
			{session !== null && member !== null && (
				<Suspense fallback={null}>
					<SendBack
						key={member.record.responseId}
						tool={tool}
						session={session}
						member={member}
						onSend={(envelope) => setDialog({ is: 'send-back', envelope })}
					/>
				</Suspense>
			)}
			{session !== null && dialog !== null && (
				<Crash onDownload={() => void actions.saveWorkspace()}>
					<Suspense fallback={null}>
						<DeskDialogs {...{ dialog, tool, words, session, actions }} onClose={() => setDialog(null)} />
					</Suspense>
				</Crash>
			)}
		</div>
	);
}

import { lazy, Suspense } from 'react';
import { joined } from '../../lib/tool/replacement.ts';
import type { AnyTool } from '../../lib/tool/tool.ts';
import type { Round } from '../../lib/workspace/schema.ts';
import type { DeskActions } from './desk-actions.ts';
import type { OpenDialogState } from './desk-state.ts';
import type { Session } from './session.ts';

// A dialog loads when it is first asked for.
const ShareDialog = lazy(() => import('./dialogs/ShareDialog.tsx'));
const OpenDialog = lazy(() => import('./dialogs/OpenDialog.tsx'));
const InviteDialog = lazy(() => import('./dialogs/InviteDialog.tsx'));
const AnswersDialog = lazy(() => import('./dialogs/AnswersDialog.tsx'));
const ConfirmDialog = lazy(() => import('./dialogs/ConfirmDialog.tsx'));
const CopyByHandDialog = lazy(() => import('./dialogs/CopyByHandDialog.tsx'));
const RefusedDialog = lazy(() => import('./dialogs/RefusedDialog.tsx'));
const SendBackDialog = lazy(() => import('./dialogs/SendBackDialog.tsx'));

interface DeskDialogsProps {
	dialog: OpenDialogState;
	tool: AnyTool;
	words: unknown;
	session: Session;
	actions: DeskActions;
	onClose(): void;
}

/** The dialog that is open on a tool's page. */
export default function DeskDialogs(props: DeskDialogsProps) {
	return (
		<Suspense fallback={null}>
			<OneDialog {...props} />
		</Suspense>
	);
}

function OneDialog({ dialog, tool, words, session, actions, onClose }: DeskDialogsProps) {
	const { store, ports } = session;
	const { workspace, state, locked } = store.getSnapshot();
	const { round } = tool;
	const putRound = (changed: Round) => {
		if (round === undefined) return;
		const { slice, settings } = store.getSnapshot().state;
		const stamp = { id: ports.newId(), now: ports.now() };
		store.changeSlice(round.put(slice, settings, changed, stamp, words), null);
	};
	const openRound = round?.current(state.slice, state.settings) ?? null;

	switch (dialog.is) {
		case 'share':
			return <ShareDialog {...{ tool, state, ports, onClose }} name={workspace.name} />;
		case 'refused':
			return <RefusedDialog message={dialog.message} onClose={onClose} />;
		case 'copy-by-hand':
			return <CopyByHandDialog title={dialog.title} text={dialog.text} onClose={onClose} />;
		case 'send-back':
			return <SendBackDialog envelope={dialog.envelope} onClose={onClose} />;
		case 'open': {
			const { candidate } = dialog;
			const { replaces } = candidate;
			const hasWork =
				replaces?.what === 'workspace' ? store.getSnapshot().save.state !== 'untouched' : !tool.isEmpty(state.slice);
			const canJoin = replaces?.what === 'tool' && replaces.mayJoin && joined(tool, state, replaces.state) !== null;
			return (
				<OpenDialog
					title={dialog.title}
					candidate={candidate}
					hasWork={hasWork}
					isLocked={locked !== null}
					onJoin={canJoin ? () => void actions.errand((errands) => errands.joinWith(candidate)) : undefined}
					onReplace={() => void actions.errand((errands) => errands.replaceWith(candidate))}
					onSeparate={() => void actions.errand((errands) => errands.openSeparately(candidate))}
					onClose={onClose}
				/>
			);
		}
		case 'start-over':
			return (
				<ConfirmDialog
					title="Start over?"
					confirm="Clear this tool"
					onConfirm={() => void actions.errand((errands) => errands.clear())}
					onClose={onClose}
				>
					<p>
						This clears everything this tool shows in “{workspace.name}”. You can undo it. To keep this work and begin
						another, make a new workspace under My work.
					</p>
				</ConfirmDialog>
			);
		case 'invite':
			if (round === undefined) return null;
			return (
				<InviteDialog
					{...{ tool, ports, onClose }}
					instrument={round.instrument(words)}
					round={openRound}
					onStart={putRound}
				/>
			);
		case 'answers':
			if (round === undefined) return null;
			return (
				<AnswersDialog
					{...{ ports, onClose }}
					round={openRound}
					expected={{
						tool: tool.id,
						instrument: round.instrument(words),
						fits: (answers) => round.fits(answers, words),
					}}
					waiting={dialog.waiting}
					onImport={putRound}
					onUndo={store.undo}
					onInvite={actions.invite}
				/>
			);
	}
}

import ConfirmDialog from '../dialogs/ConfirmDialog.tsx';
import OpenDialog from '../dialogs/OpenDialog.tsx';
import RefusedDialog from '../dialogs/RefusedDialog.tsx';
import type { ShelfItem } from '../shelf.ts';
import { DeleteEverything } from './DeleteEverything.tsx';
import type { PageDialog, pageActions } from './page-actions.ts';

interface PageDialogsProps {
	dialog: PageDialog;
	inUse: ShelfItem | null;
	actions: ReturnType<typeof pageActions>;
	onClose(): void;
}

/** The dialog that is open on the page of saved work. */
export function PageDialogs({ dialog, inUse, actions, onClose }: PageDialogsProps) {
	switch (dialog.is) {
		case 'refused':
			return <RefusedDialog message={dialog.message} onClose={onClose} />;
		case 'open':
			return (
				<OpenDialog
					title="Open this file?"
					candidate={dialog.candidate}
					hasWork={inUse !== null}
					isLocked={inUse === null || inUse.access === 'look'}
					onReplace={() => void actions.replaceCurrent(dialog.candidate)}
					onSeparate={() => void actions.openSeparately(dialog.candidate)}
					onClose={onClose}
				/>
			);
		case 'remove':
			return (
				<ConfirmDialog
					title="Delete this workspace?"
					confirm="Delete it"
					onConfirm={() => void actions.remove(dialog.item)}
					onClose={onClose}
				>
					<p className="dialog-name">{dialog.item.workspace.name}</p>
					<p>Everything in it goes. You can undo this until you leave the page.</p>
				</ConfirmDialog>
			);
		case 'remove-kept':
			return (
				<ConfirmDialog
					title="Delete what was set aside?"
					confirm="Delete it"
					onConfirm={() => void actions.removeKept(dialog.item)}
					onClose={onClose}
				>
					<p className="dialog-name">{dialog.item.name}</p>
					<p>
						Download it first if you may want it read by another version. You can undo this until you leave the page.
					</p>
				</ConfirmDialog>
			);
		case 'remove-answers':
			return (
				<ConfirmDialog
					title="Delete your answers?"
					confirm="Delete them"
					onConfirm={() => void actions.removeAnswers(dialog.record)}
					onClose={onClose}
				>
					<p className="dialog-name">{dialog.record.invitation.round.title}</p>
					<p>
						Answers you have sent stay with the person who invited you. If you answer again later, it counts as another
						person’s answers. This cannot be undone.
					</p>
				</ConfirmDialog>
			);
		case 'remove-everything':
			return <DeleteEverything onDelete={() => void actions.removeEverything()} onClose={onClose} />;
	}
}

import type { ReactNode } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';

interface ConfirmDialogProps {
	title: string;
	children: ReactNode;
	confirm: string;
	onConfirm(): void;
	onClose(): void;
}

/** Asks before something is cleared or deleted. */
export default function ConfirmDialog({ title, children, confirm, onConfirm, onClose }: ConfirmDialogProps) {
	return (
		<Dialog title={title} onClose={onClose}>
			{children}
			<div className="dialog-actions">
				<button type="button" className="button-primary" onClick={onConfirm}>
					{confirm}
				</button>
				<button type="button" className="button" onClick={onClose}>
					Cancel
				</button>
			</div>
		</Dialog>
	);
}

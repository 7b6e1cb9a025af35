import { Dialog } from '../../ui/Dialog.tsx';

/** Says why something was not opened. */
export default function RefusedDialog({ message, onClose }: { message: string; onClose(): void }) {
	return (
		<Dialog title="This was not opened" onClose={onClose}>
			<p>{message}</p>
			<p className="hint">Nothing of yours was changed.</p>
		</Dialog>
	);
}

import { Dialog } from '../../ui/Dialog.tsx';
import type { Candidate } from '../candidates.ts';

interface OpenDialogProps {
	title: string;
	candidate: Candidate;
	/** True when there is work here that would be replaced. */
	hasWork: boolean;
	/** True when the workspace in use must not be changed. */
	isLocked: boolean;
	onReplace(): void;
	onSeparate(): void;
	onClose(): void;
}

/** Shows what was opened and asks before anything is replaced. */
export default function OpenDialog(props: OpenDialogProps) {
	const { title, candidate, hasWork, isLocked, onReplace, onSeparate, onClose } = props;
	const { replaces } = candidate;
	const canReplace = replaces !== null && !isLocked;
	return (
		<Dialog title={title} onClose={onClose}>
			<p className="dialog-name">{candidate.name}</p>
			{candidate.facts.map((fact) => (
				<p key={fact}>{fact}</p>
			))}
			{canReplace && hasWork && (
				<p className="note">
					{replaces.what === 'tool'
						? 'You have work in this tool. Replacing it can be undone.'
						: 'Replacing puts this in place of everything in your workspace, in all tools. It can be undone.'}
				</p>
			)}
			<div className="dialog-actions">
				<button type="button" className={canReplace && !hasWork ? 'button' : 'button-primary'} onClick={onSeparate}>
					Open as a separate workspace
				</button>
				{canReplace && (
					<button type="button" className={hasWork ? 'button' : 'button-primary'} onClick={onReplace}>
						{hasWork ? (replaces.what === 'tool' ? 'Replace my work' : 'Replace my workspace') : 'Open it here'}
					</button>
				)}
				<button type="button" className="button" onClick={onClose}>
					Cancel
				</button>
			</div>
		</Dialog>
	);
}

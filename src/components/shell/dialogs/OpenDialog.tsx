import { Dialog } from '../../ui/Dialog.tsx';
import type { Candidate } from '../candidates.ts';

interface OpenDialogProps {
	title: string;
	candidate: Candidate;
	/** True when there is work here that would be replaced. */
	hasWork: boolean;
	/** True when the workspace in use must not be changed. */
	isLocked: boolean;
	/** Given when it is a copy of the work here, which can take up what is new in it. */
	onJoin?: (() => void) | undefined;
	onReplace(): void;
	onSeparate(): void;
	onClose(): void;
}

/** Shows what was opened and asks before anything is replaced. */
export default function OpenDialog(props: OpenDialogProps) {
	const { title, candidate, hasWork, isLocked, onJoin, onReplace, onSeparate, onClose } = props;
	const { replaces } = candidate;
	const canReplace = replaces !== null && !isLocked;
	const joins = canReplace && onJoin !== undefined;
	const main = joins ? 'join' : canReplace && !hasWork ? 'replace' : 'separate';
	const look = (button: typeof main) => (button === main ? 'button-primary' : 'button');
	return (
		<Dialog title={title} onClose={onClose}>
			<p className="dialog-name">{candidate.name}</p>
			{candidate.facts.map((fact) => (
				<p key={fact}>{fact}</p>
			))}
			{canReplace && hasWork && !joins && (
				<p className="note">
					{replaces.what === 'tool'
						? 'You have work in this tool. Replacing it can be undone.'
						: 'Replacing puts this in place of everything in your workspace, in all tools. It can be undone.'}
				</p>
			)}
			{joins && (
				<div className="note">
					<p>You have this work here, and this is another copy of it. Join them, and nothing you wrote is lost:</p>
					<ul className="plain-list">
						<li>What only the other copy has is added to yours.</li>
						<li>Where both have notes in one field and they differ, you keep both, yours first.</li>
						<li>Other fields that you filled in stay as you have them.</li>
						<li>What you deleted comes back if the other copy still has it.</li>
					</ul>
					<p>Replacing puts the other copy in place of yours. You can undo either.</p>
				</div>
			)}
			<div className="dialog-actions">
				{joins && (
					<button type="button" className={look('join')} onClick={onJoin}>
						Join with my work
					</button>
				)}
				<button type="button" className={look('separate')} onClick={onSeparate}>
					Open as a separate workspace
				</button>
				{canReplace && (
					<button type="button" className={look('replace')} onClick={onReplace}>
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

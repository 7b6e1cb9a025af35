import { useEffect, useState } from 'react';
import type { MemberRecord } from '../../lib/round/messages.ts';
import type { AnyTool } from '../../lib/tool/tool.ts';
import { sitePath } from './ports/place.ts';
import type { Session } from './session.ts';
import type { Snapshot } from './tool-snapshot.ts';

/** What a person should know before working on: work that cannot be changed, and work that was set aside. */
export function LockNotes({ snapshot }: { snapshot: Snapshot }) {
	const { locked, setAside } = snapshot;
	return (
		<>
			{locked === 'newer' && (
				<div className="note note-check">
					<p className="note-title">You can look at this, but not change it here.</p>
					<p>A newer version of this site saved it. Reload the page to get that version.</p>
				</div>
			)}
			{locked === 'damaged' && (
				<div className="note note-check">
					<p className="note-title">This tool’s part of your workspace cannot be read.</p>
					<p>
						It was left as it is. You can download it under <a href={sitePath('/workspace/')}>My work</a>, or go on in a
						new workspace.
					</p>
				</div>
			)}
			{setAside !== null && locked === null && (
				<div className="note note-check">
					<p className="note-title">“{setAside.name}” could not be read.</p>
					<p>
						{setAside.message} It is kept as it is: you can download it under{' '}
						<a href={sitePath('/workspace/')}>My work</a>.
					</p>
				</div>
			)}
		</>
	);
}

/** Official data is loaded, and the result had to be made without it. */
export function DataNote({ message, onTryAgain }: { message: string; onTryAgain(): void }) {
	return (
		<div className="note note-check">
			<p className="note-title">This result leaves official data out.</p>
			<p role="alert">{message}</p>
			<button type="button" className="button-link" onClick={onTryAgain}>
				Try again
			</button>
		</div>
	);
}

/** Answers to invitations that were begun and not sent, with the way back to them. */
export function BegunAnswers({
	tool,
	session,
	onGoOn,
}: {
	tool: AnyTool;
	session: Session;
	onGoOn(record: MemberRecord): void;
}) {
	const [records, setRecords] = useState<MemberRecord[]>([]);
	useEffect(() => {
		let isCurrent = true;
		findBegun(session, tool).then((found) => {
			if (isCurrent) setRecords(found);
		});
		return () => {
			isCurrent = false;
		};
	}, [session, tool]);
	return records.map((record) => (
		<p className="note" key={record.invitation.round.id}>
			You began answers to “{record.invitation.round.title}”.{' '}
			<button type="button" className="button-link" onClick={() => onGoOn(record)}>
				Go on answering
			</button>
		</p>
	));
}

async function findBegun({ ports }: Session, tool: AnyTool): Promise<MemberRecord[]> {
	if (tool.round === undefined || (await ports.storage.list('round:')).length === 0) return [];
	const { begunInvitations } = await import('./member-home.ts');
	return begunInvitations(ports, tool.id);
}

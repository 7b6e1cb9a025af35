import type { MemberRecord } from '../../../lib/round/messages.ts';
import { sitePath } from '../ports/place.ts';
import { dayAndTime } from '../ports/stamp.ts';

interface InvitationListProps {
	invitations: readonly MemberRecord[];
	onRemove(record: MemberRecord): void;
}

/** Answers to other people's team rounds, kept apart from the workspaces. */
export function InvitationList({ invitations, onRemove }: InvitationListProps) {
	return (
		<ul className="rows">
			{invitations.map((record) => {
				const { tool, round } = record.invitation;
				return (
					<li className="shelf-entry" key={round.id}>
						<h3>
							<a href={sitePath(`/tools/${tool}/#round=${round.id}`)}>{round.title}</a>
						</h3>
						<p className="hint">
							{record.sentAt === null ? 'Not sent yet.' : `Made ready to send ${dayAndTime(record.sentAt)}.`}
						</p>
						<div className="shelf-entry-actions">
							<button type="button" className="button-tool" onClick={() => onRemove(record)}>
								Delete<span className="visually-hidden"> my answers to “{round.title}”</span>
							</button>
						</div>
					</li>
				);
			})}
		</ul>
	);
}

import type { MemberHome } from './member-home.ts';
import { dayAndTime } from './ports/stamp.ts';

/** Above the tool: what is answered, and that it stays apart from the member's own work. */
export default function MemberHead({ member, onLeave }: { member: MemberHome; onLeave(): void }) {
	const { invitation, sentAt } = member.record;
	return (
		<div className="member-head">
			<p className="kicker">You are invited to answer</p>
			<h2>{invitation.round.title}</h2>
			<p>
				Answer on your own, then choose “Send back” at the end. Your answers are saved in this browser, apart from your
				own work, and nobody sees them until you send them.
			</p>
			{sentAt !== null && (
				<p className="hint">You made answers to send on {dayAndTime(sentAt)}. You can change and send them again.</p>
			)}
			<button type="button" className="button-link" onClick={onLeave}>
				Leave this and go to my own work
			</button>
		</div>
	);
}

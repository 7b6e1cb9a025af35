/** Opening a round and answering an invitation. Pure: identity and time are handed in. */
import type { Answers, Round } from '../workspace/schema.ts';
import type { InstrumentRef, Invitation, MemberRecord, SentAnswers } from './messages.ts';

/** A new round without answers. */
export function openRound(asked: { id: string; title: string; askFor: Round['askFor']; now: string }): Round {
	const { id, title, askFor, now } = asked;
	return { id, title: title.trim(), askFor, openedAt: now, responses: [], consensus: {} };
}

/** What goes out for a round. */
export function invitationTo(round: Round, tool: string, instrument: InstrumentRef): Invitation {
	return { tool, round: { id: round.id, title: round.title, askFor: round.askFor }, instrument };
}

/** Why this build cannot answer an invitation, in words; null when it can. */
export function whyNotAnswerable(invited: Invitation, tool: string, instrument: InstrumentRef): string | null {
	if (invited.tool !== tool || invited.instrument.id !== instrument.id) {
		return `This invitation is for “${invited.instrument.title}”, which is not answered here.`;
	}
	if (invited.instrument.version === instrument.version) return null;
	return (
		`This invitation is for version ${invited.instrument.version} of “${instrument.title}”. ` +
		`This page has version ${instrument.version}. Reload the page, or ask for a new invitation.`
	);
}

/** What a member sends back. `who` must not be blank; the caller has asked for it. */
export function answersFrom(member: MemberRecord, given: Answers, now: string): SentAnswers {
	const { tool, round, instrument } = member.invitation;
	return {
		tool,
		round: { id: round.id, title: round.title },
		instrument,
		response: { id: member.responseId, who: member.who.trim(), answeredAt: now, answers: given },
	};
}

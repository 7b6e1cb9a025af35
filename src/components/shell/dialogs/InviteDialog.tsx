import { useState } from 'react';
import type { InstrumentRef } from '../../../lib/round/messages.ts';
import { invitationTo, openRound } from '../../../lib/round/open-round.ts';
import type { AnyTool } from '../../../lib/tool/tool.ts';
import { seal } from '../../../lib/workspace/envelope.ts';
import type { Round } from '../../../lib/workspace/schema.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { downloadEnvelope } from '../outgoing.ts';
import type { Ports } from '../ports/ports.ts';
import { CopyField } from './CopyField.tsx';
import { RoundForm } from './RoundForm.tsx';
import { useLink } from './use-link.ts';

interface InviteDialogProps {
	tool: AnyTool;
	instrument: InstrumentRef;
	/** The round the team is in, null when none is open. */
	round: Round | null;
	ports: Ports;
	onStart(round: Round): void;
	onClose(): void;
}

/** Begins a team round, and gives out its invitation as a link and as a file. */
export default function InviteDialog({ tool, instrument, round: open, ports, onStart, onClose }: InviteDialogProps) {
	const [round, setRound] = useState(open);
	const begin = (asked: { title: string; askFor: Round['askFor'] }) => {
		const begun = openRound({ ...asked, id: ports.newId(), now: ports.now() });
		onStart(begun);
		setRound(begun);
	};
	if (round === null) {
		return (
			<Dialog title="Invite the team" onClose={onClose}>
				<p>
					Each person answers alone, in their own browser, and sends you what they answered. You put the answers
					together here. Nothing goes through a server.
				</p>
				<RoundForm suggestedTitle={`Team round, ${monthOf(ports.now())}`} onBegin={begin} />
			</Dialog>
		);
	}
	return (
		<Dialog title="Invite the team" onClose={onClose}>
			<Invitation key={round.id} {...{ tool, instrument, round, ports }} />
			<button type="button" className="button-link" onClick={() => setRound(null)}>
				Start another round
			</button>
		</Dialog>
	);
}

function Invitation({
	tool,
	instrument,
	round,
	ports,
}: Pick<InviteDialogProps, 'tool' | 'instrument' | 'ports'> & { round: Round }) {
	const [envelope] = useState(() => seal('invitation', invitationTo(round, tool.id, instrument), ports.now()));
	const link = useLink(tool.id, envelope);
	const count = round.responses.length;
	return (
		<>
			<p className="dialog-name">{round.title}</p>
			<p>
				{count === 0 ? 'No answers yet.' : count === 1 ? '1 person has answered.' : `${count} people have answered.`}{' '}
				People sign with their {round.askFor}.
			</p>
			<ol className="plain-list">
				<li>Send the link to everyone on the team. It holds the title of this round and nothing of your work.</li>
				<li>Each person opens it, answers, and chooses “Send back”. They get a link or a file to send to you.</li>
				<li>Choose “Add answers” here, and drop the files or paste the links. As many at once as you like.</li>
			</ol>
			{link.state === 'ready' && <CopyField label="Invitation link" text={link.address} isMain />}
			<button type="button" className="button" onClick={() => downloadEnvelope(envelope, ['invitation', round.title])}>
				Download the invitation as a file
			</button>
		</>
	);
}

function monthOf(instant: string): string {
	return new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric' }).format(new Date(instant));
}

import type { EnvelopeOf } from '../../../lib/workspace/envelope.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { downloadEnvelope } from '../outgoing.ts';
import { CopyField } from './CopyField.tsx';
import { useLink } from './use-link.ts';

/** A member's answers as a link and as a file, to send to whoever invited them. */
export default function SendBackDialog({ envelope, onClose }: { envelope: EnvelopeOf<'answers'>; onClose(): void }) {
	const { tool, round, response } = envelope.data;
	const link = useLink(tool, envelope);
	return (
		<Dialog title="Send back your answers" onClose={onClose}>
			<p>
				Send one of these to the person who invited you, by e-mail or message. It holds your answers and notes to “
				{round.title}”, signed “{response.who}”. Anyone who has it can read them.
			</p>
			{link.state === 'ready' && <CopyField label="Link with your answers" text={link.address} isMain />}
			{link.state === 'too-long' && (
				<p className="note note-check">You wrote more than fits in a link. Send the file instead.</p>
			)}
			<button
				type="button"
				className={link.state === 'too-long' ? 'button-primary' : 'button'}
				onClick={() => downloadEnvelope(envelope, ['answers', response.who, round.title])}
			>
				Download the answers as a file
			</button>
			<p className="hint">Changed your mind? Change your answers and send them again. The newer ones replace these.</p>
		</Dialog>
	);
}

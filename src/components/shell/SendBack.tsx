import { type FormEvent, useRef, useState } from 'react';
import { answersFrom } from '../../lib/round/open-round.ts';
import type { AnyTool } from '../../lib/tool/tool.ts';
import { type EnvelopeOf, seal } from '../../lib/workspace/envelope.ts';
import { Field } from '../ui/Field.tsx';
import type { MemberHome } from './member-home.ts';
import type { Session } from './session.ts';

interface SendBackProps {
	tool: AnyTool;
	session: Session;
	member: MemberHome;
	onSend(envelope: EnvelopeOf<'answers'>): void;
}

/** Below the tool: who answers, and the answers to send. */
export default function SendBack({ tool, session, member, onSend }: SendBackProps) {
	const { askFor } = member.record.invitation.round;
	const [who, setWho] = useState(member.record.who);
	const [error, setError] = useState<string | null>(null);
	const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);

	/** Where nothing can be saved the answers can still be sent, and the save state says what is wrong. */
	const keep = (sentAt: string | null) => member.saveSender({ who: who.trim(), sentAt }).catch(() => {});

	const submit = async (event: FormEvent) => {
		event.preventDefault();
		if (who.trim() === '') {
			setError(`Write your ${askFor}, so that the team knows whose answers these are.`);
			field.current?.focus();
			return;
		}
		const { store, ports } = session;
		const now = ports.now();
		const given = tool.round?.answersOf(store.getSnapshot().state.slice);
		if (given === undefined) return;
		onSend(seal('answers', answersFrom({ ...member.record, who }, given, now), now));
		await store.flush();
		await keep(now);
	};

	return (
		<form
			className="send-back"
			onSubmit={submit}
			onBlur={() => who.trim() !== member.record.who && void keep(member.record.sentAt)}
			noValidate
		>
			<h2>Send back your answers</h2>
			<Field
				label={askFor === 'name' ? 'Your name' : 'Your role'}
				hint={
					askFor === 'name'
						? 'The person who invited you sees it.'
						: 'For example “College dean”. The person who invited you sees it.'
				}
				value={who}
				onChange={(value) => {
					setWho(value);
					setError(null);
				}}
				error={error}
				maxLength={200}
				inputRef={field}
			/>
			<button type="submit" className="button-primary">
				Send back
			</button>
		</form>
	);
}

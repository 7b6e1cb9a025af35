import { type FormEvent, useRef, useState } from 'react';
import type { Round } from '../../../lib/workspace/schema.ts';
import { Field } from '../../ui/Field.tsx';

interface RoundFormProps {
	suggestedTitle: string;
	onBegin(asked: { title: string; askFor: Round['askFor'] }): void;
}

/** What a facilitator says about a new round: how it is called, and how people sign. */
export function RoundForm({ suggestedTitle, onBegin }: RoundFormProps) {
	const [title, setTitle] = useState(suggestedTitle);
	const [askFor, setAskFor] = useState<Round['askFor']>('role');
	const [error, setError] = useState<string | null>(null);
	const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (title.trim() !== '') return onBegin({ title, askFor });
		setError('Give the round a title, so that people know what they answer.');
		field.current?.focus();
	};
	return (
		<form className="dialog-form" onSubmit={submit} noValidate>
			<Field
				label="Title of this round"
				hint="Everyone you invite sees it."
				value={title}
				onChange={(value) => {
					setTitle(value);
					setError(null);
				}}
				error={error}
				maxLength={200}
				inputRef={field}
			/>
			<fieldset className="choice-list">
				<legend className="label">People sign with</legend>
				<label>
					<input type="radio" name="ask-for" checked={askFor === 'role'} onChange={() => setAskFor('role')} />
					Their role, such as “College dean”
				</label>
				<label>
					<input type="radio" name="ask-for" checked={askFor === 'name'} onChange={() => setAskFor('name')} />
					Their name
				</label>
			</fieldset>
			<button type="submit" className="button-primary">
				Make the invitation
			</button>
		</form>
	);
}

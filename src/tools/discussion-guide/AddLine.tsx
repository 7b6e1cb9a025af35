import { type FocusEvent, type FormEvent, useState } from 'react';
import { Field } from '../../components/ui/Field.tsx';

interface AddLineProps {
	label: string;
	hint?: string;
	/** What the button says. */
	add: string;
	maxLength: number;
	onAdd(text: string): void;
}

/** A line to type something new into. Enter or the button adds it, and so does leaving it: what was typed is never lost. */
export function AddLine({ label, hint, add, maxLength, onAdd }: AddLineProps) {
	const [text, setText] = useState('');
	const [isMissed, setMissed] = useState(false);
	const full = `This line is full at ${maxLength.toLocaleString('en-US')} characters. We kept what fits. Add it, and go on in another line.`;
	const missed = 'There is nothing to add yet. Type it first.';
	const commit = () => {
		if (text.trim() === '') return;
		onAdd(text);
		setText('');
	};
	const submit = (event: FormEvent) => {
		event.preventDefault();
		setMissed(text.trim() === '');
		commit();
	};
	const leave = (event: FocusEvent<HTMLFormElement>) => {
		if (!event.currentTarget.contains(event.relatedTarget)) commit();
	};
	return (
		<form className="dg-add no-print" onSubmit={submit} onBlur={leave}>
			<Field
				label={label}
				hint={hint}
				value={text}
				maxLength={maxLength}
				error={text.length >= maxLength ? full : isMissed ? missed : null}
				onChange={(typed) => {
					setText(typed);
					setMissed(false);
				}}
			/>
			<button className="button" type="submit">
				{add}
			</button>
		</form>
	);
}

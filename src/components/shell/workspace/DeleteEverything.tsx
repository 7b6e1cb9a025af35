import { type FormEvent, useRef, useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';

const WORD = 'delete';

/** Deletes everything, after a person has typed the word: there is no way back from here. */
export function DeleteEverything({ onDelete, onClose }: { onDelete(): void; onClose(): void }) {
	const [typed, setTyped] = useState('');
	const [error, setError] = useState<string | null>(null);
	const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (typed.trim().toLowerCase() === WORD) return onDelete();
		setError(`Type the word ${WORD} to go on. Nothing has been deleted.`);
		field.current?.focus();
	};
	return (
		<Dialog title="Delete everything?" onClose={onClose}>
			<p>
				This deletes every workspace, every answer to an invitation, everything set aside and all official data you
				loaded, in this browser. It cannot be undone. Files you have saved stay where they are.
			</p>
			<form className="dialog-form" onSubmit={submit} noValidate>
				<Field
					label={`Type ${WORD} to go on`}
					value={typed}
					onChange={setTyped}
					error={error}
					maxLength={20}
					inputRef={field}
				/>
				<div className="dialog-actions">
					<button type="submit" className="button-primary">
						Delete everything
					</button>
					<button type="button" className="button" onClick={onClose}>
						Cancel
					</button>
				</div>
			</form>
		</Dialog>
	);
}

import { useEffect, useRef, useState } from 'react';
import { Field } from '../../components/ui/Field.tsx';
import type { Flagged } from '../../lib/value-proposition/checks/words.ts';
import type { Variant } from '../../lib/value-proposition/draft.ts';
import type { Passage } from '../../lib/value-proposition/passages.ts';
import { textOf } from '../../lib/value-proposition/pieces.ts';
import { capitalized } from '../../lib/value-proposition/sentences.ts';
import type { Actions } from './actions.ts';
import { Marked } from './Marked.tsx';
import { moveButton } from './move-button.ts';

interface PassageViewProps {
	variant: Variant;
	passage: Passage;
	flagged: readonly Flagged[];
	actions: Actions;
}

const names: Partial<Record<Passage['id'], string>> = {
	subject: 'the subject',
	greeting: 'the greeting',
	close: 'the names',
	title: 'the title',
};

/** One passage of the draft: its words, or what belongs here; and a way to say it differently by hand. */
export function PassageView({ variant, passage, flagged, actions }: PassageViewProps) {
	const [isEditing, setEditing] = useState(false);
	const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
	const edit = useRef<HTMLButtonElement>(null);
	const wasEditing = useRef(false);
	useEffect(() => {
		if (isEditing) {
			field.current?.focus();
			field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
		} else if (wasEditing.current) edit.current?.focus();
		wasEditing.current = isEditing;
	}, [isEditing]);

	const { move, heading, pieces, toWrite, edited } = passage;
	const name = names[passage.id] ?? `move ${move}`;
	const text = textOf(pieces);
	const back = () => {
		actions.backToDraft(variant, passage);
		setEditing(false);
		edit.current?.focus();
	};

	if (text === '' && edited === 'no') {
		if (move === null || toWrite === null) return null;
		const open = () => {
			actions.openMove(move);
			document.getElementById(moveButton(move))?.focus();
		};
		return (
			<>
				<MoveNumber variant={variant} move={move} />
				{heading && <h3 className="vp-heading">{heading}</h3>}
				<button className="vp-to-write" type="button" onClick={open}>
					{toWrite}
				</button>
			</>
		);
	}
	return (
		<>
			<MoveNumber variant={variant} move={move} />
			{heading && <h3 className="vp-heading">{heading}</h3>}
			<div className="vp-words" data-part={passage.id}>
				{isEditing ? (
					<Field
						label={`${capitalized(name)} in your own words`}
						value={passage.raw}
						onChange={(value) => actions.editPassage(variant, passage, value)}
						maxLength={8000}
						inputRef={field}
						long
					/>
				) : (
					<p className="vp-text">
						{passage.id === 'subject' && <span className="vp-label">Subject: </span>}
						<Marked pieces={pieces} flagged={flagged} />
						{text === '' && <em>You left this out.</em>}
					</p>
				)}
				<p className="vp-edit">
					<button className="button-link" type="button" ref={edit} onClick={() => setEditing(!isEditing)}>
						{isEditing ? 'Done' : 'Edit'}
						<span className="visually-hidden"> {isEditing ? `with ${name}` : name}</span>
					</button>
					{edited !== 'no' && (
						<>
							<button className="button-link" type="button" onClick={back}>
								Back to the draft<span className="visually-hidden"> of {name}</span>
							</button>
							<span className="hint">
								{edited === 'stale'
									? 'Your words. The draft has changed since.'
									: 'Your words. The form does not change them.'}
							</span>
						</>
					)}
				</p>
			</div>
		</>
	);
}

function MoveNumber({ variant, move }: { variant: Variant; move: number | null }) {
	if (variant !== 'script') return null;
	return (
		<span className="vp-number">
			<span className="visually-hidden">Move </span>
			{move}
		</span>
	);
}

import { useEffect, useRef, useState } from 'react';
import { Field } from '../../components/ui/Field.tsx';
import { RatingGroup } from '../../components/ui/RatingGroup.tsx';
import { noteLine, rateLine } from '../../lib/assessment/edits.ts';
import type { Instrument } from '../../lib/content/schemas.ts';
import type { Answers } from '../../lib/workspace/schema.ts';
import type { Actions } from './actions.ts';
import { Mark } from './marks.tsx';
import { said } from './said.ts';

interface LineFormProps {
	id: string;
	number: string;
	text: string;
	help?: string;
	isPart?: boolean;
	answers: Answers;
	labels: Instrument['key'];
	actions: Actions;
}

/** A line: the statement, its rating, what to look for, and a note for those who want one. */
export function LineForm({ id, number, text, help, isPart, answers, labels, actions }: LineFormProps) {
	const value = answers.lines[id] ?? null;
	const note = answers.lineNotes[id] ?? '';
	const [isOpen, setIsOpen] = useState(false);
	const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
	const showsNote = isOpen || note !== '';

	useEffect(() => {
		if (isOpen) field.current?.focus();
	}, [isOpen]);

	return (
		<div className={isPart ? 'sa-line sa-line-part' : 'sa-line'}>
			<RatingGroup
				legend={
					<span className="sa-statement">
						<span className="sa-number">{number}</span>
						<span>{text}</span>
					</span>
				}
				short={number}
				labels={labels}
				value={value}
				said={said(value, labels)}
				onRate={(rating) => actions.answer((before) => rateLine(before, id, rating))}
			>
				<div className="sa-indent sa-beside">
					{!showsNote && (
						<button className="button-link sa-add-note" type="button" onClick={() => setIsOpen(true)}>
							<Mark name="plus" /> Add a note<span className="visually-hidden"> to {number}</span>
						</button>
					)}
					{help && (
						<details className="sa-fold sa-help">
							<summary>
								What to look for<span className="visually-hidden"> in {number}</span>
							</summary>
							<p>{help}</p>
						</details>
					)}
				</div>
			</RatingGroup>
			<div className="sa-indent sa-note" data-closed={!showsNote || undefined}>
				<Field
					label={
						<>
							Note<span className="visually-hidden"> to {number}</span> <span className="sa-optional">(optional)</span>
						</>
					}
					value={note}
					long
					maxLength={20_000}
					inputRef={field}
					onChange={(text) => actions.answer((before) => noteLine(before, id, text))}
				/>
			</div>
		</div>
	);
}

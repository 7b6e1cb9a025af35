import { type FormEvent, useState } from 'react';
import type { ReadQuestion } from '../../../lib/formats/reader.ts';
import { ChoiceField } from './mapping-fields.tsx';

interface QuestionFormProps {
	/** The table the question is about. */
	title: string;
	question: ReadQuestion;
	isBusy: boolean;
	onAnswer(choice: string): void;
}

/** What only a person can know about a table, asked with what in the file speaks for which answer. */
export function QuestionForm({ title, question, isBusy, onAnswer }: QuestionFormProps) {
	const [choice, setChoice] = useState('');
	const [error, setError] = useState<string | null>(null);
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		if (isBusy) return;
		if (choice !== '') return onAnswer(choice);
		setError('Choose one. Without it we would have to guess, and the figures could be wrong tenfold.');
		event.currentTarget.querySelector('input')?.focus();
	};
	return (
		<form className="question-form" onSubmit={submit} noValidate>
			<p className="label">{title}</p>
			<ChoiceField
				label={question.ask}
				hint={question.evidence}
				field={question.id}
				value={choice}
				choices={question.choices.map(({ id, label }) => ({ value: id, label }))}
				onChange={(value) => {
					setChoice(value);
					setError(null);
				}}
				error={error}
			/>
			<button type="submit" className="button-primary" aria-disabled={isBusy}>
				{isBusy ? 'Reading…' : 'Go on'}
			</button>
		</form>
	);
}

import { type ReactNode, type Ref, useId } from 'react';

interface FieldProps {
	label: ReactNode;
	value: string;
	onChange(value: string): void;
	hint?: string;
	/** What is wrong and how to mend it; what was typed stays. */
	error?: string | null;
	maxLength?: number;
	/** True for text of more than one line. */
	long?: boolean;
	inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** A labeled text field. On paper it becomes its text, or lines to write on. */
export function Field({ label, value, onChange, hint, error, maxLength, long = false, inputRef }: FieldProps) {
	const id = useId();
	const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
	const control = {
		id,
		value,
		maxLength,
		className: 'input',
		ref: inputRef,
		'aria-describedby': described || undefined,
		'aria-invalid': error ? true : undefined,
		onChange: (event: { target: { value: string } }) => onChange(event.target.value),
	};
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			{hint && (
				<p className="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{long ? <textarea {...control} rows={3} /> : <input {...control} type="text" />}
			<p className="field-on-paper">{value}</p>
			{error && (
				<p className="error" id={`${id}-error`}>
					{error}
				</p>
			)}
		</div>
	);
}

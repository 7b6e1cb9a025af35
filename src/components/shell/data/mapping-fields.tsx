import { type ReactNode, useId } from 'react';

interface FieldProps {
	label: string;
	hint?: string;
	/** The name faults go by; where there is a fault, the focus goes to the control that carries it. */
	field: string;
	value: string;
	onChange(value: string): void;
	/** What is wrong and how to mend it. */
	error: string | null;
}

interface Choices {
	choices: readonly { value: string; label: string }[];
}

function useDescription({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
	const id = useId();
	const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
	return { id, described };
}

/** What stands around a control: words before it, the fault after it. */
function Described({
	id,
	hint,
	error,
	children,
}: Pick<FieldProps, 'hint' | 'error'> & { id: string; children: ReactNode }) {
	return (
		<>
			{hint && (
				<p className="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{children}
			{error && (
				<p className="error" id={`${id}-error`}>
					{error}
				</p>
			)}
		</>
	);
}

export function SelectField({ label, hint, field, value, choices, onChange, error }: FieldProps & Choices) {
	const { id, described } = useDescription({ hint, error });
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			<Described id={id} hint={hint} error={error}>
				<select
					id={id}
					className="input"
					value={value}
					data-field={field}
					aria-invalid={error ? true : undefined}
					aria-describedby={described}
					onChange={(event) => onChange(event.target.value)}
				>
					{choices.map((choice) => (
						<option key={choice.value} value={choice.value}>
							{choice.label}
						</option>
					))}
				</select>
			</Described>
		</div>
	);
}

/** One of a few, all of them in sight. */
export function ChoiceField({ label, hint, field, value, choices, onChange, error }: FieldProps & Choices) {
	const { id, described } = useDescription({ hint, error });
	return (
		<fieldset className="choice-list" aria-describedby={described}>
			<legend className="label">{label}</legend>
			<Described id={id} hint={hint} error={error}>
				{choices.map((choice, index) => (
					<label key={choice.value}>
						<input
							type="radio"
							name={id}
							data-field={index === 0 ? field : undefined}
							checked={value === choice.value}
							onChange={() => onChange(choice.value)}
						/>
						{choice.label}
					</label>
				))}
			</Described>
		</fieldset>
	);
}

/** A short one takes a number of up to four digits. */
export function TextField({
	label,
	hint,
	field,
	value,
	isShort = false,
	onChange,
	error,
}: FieldProps & { isShort?: boolean }) {
	const { id, described } = useDescription({ hint, error });
	return (
		<div className="field" data-short={isShort || undefined}>
			<label htmlFor={id}>{label}</label>
			<Described id={id} hint={hint} error={error}>
				<input
					id={id}
					type="text"
					className="input"
					inputMode={isShort ? 'numeric' : undefined}
					maxLength={isShort ? 4 : 200}
					value={value}
					data-field={field}
					aria-invalid={error ? true : undefined}
					aria-describedby={described}
					onChange={(event) => onChange(event.target.value)}
				/>
			</Described>
		</div>
	);
}

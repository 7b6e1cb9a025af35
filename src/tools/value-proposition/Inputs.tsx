import { type Ref, useId } from 'react';
import { Field } from '../../components/ui/Field.tsx';
import { NAME_CAP, PROSE_CAP } from '../../lib/value-proposition/draft.ts';

interface TextProps {
	label: string;
	hint?: string;
	value: string;
	onChange(value: string): void;
	/** True for sentences, false for a name. */
	long?: boolean;
	inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined;
}

/** A text field that says so when it is full. */
export function Text({ long = false, value, ...props }: TextProps) {
	const cap = long ? PROSE_CAP : NAME_CAP;
	const full = `This field is full at ${cap.toLocaleString('en-US')} characters. We kept what fits. Say it shorter: nobody listens that long.`;
	return <Field {...props} value={value} long={long} maxLength={cap} error={value.length >= cap ? full : null} />;
}

export interface Option {
	value: string;
	label: string;
}

interface ChoiceProps {
	label: string;
	value: string;
	options: readonly Option[];
	/** Further options under a heading. */
	groups?: readonly { label: string; options: readonly Option[] }[];
	onChange(value: string): void;
}

/** A labeled list to choose one from. */
export function Choice({ label, value, options, groups = [], onChange }: ChoiceProps) {
	const id = useId();
	const option = (each: Option) => (
		<option key={each.value} value={each.value}>
			{each.label}
		</option>
	);
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			<select className="input" id={id} value={value} onChange={(event) => onChange(event.target.value)}>
				{options.map(option)}
				{groups
					.filter((group) => group.options.length > 0)
					.map((group) => (
						<optgroup key={group.label} label={group.label}>
							{group.options.map(option)}
						</optgroup>
					))}
			</select>
		</div>
	);
}

interface TimedProps {
	label: string;
	type: 'date' | 'time';
	value: string | null;
	onChange(value: string): void;
}

/** A day or a time, in the browser's own field. */
export function Timed({ label, type, value, onChange }: TimedProps) {
	const id = useId();
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			<input
				className="input"
				id={id}
				type={type}
				value={value ?? ''}
				onChange={(event) => onChange(event.target.value)}
			/>
		</div>
	);
}

import { useId } from 'react';

interface SelectFieldProps {
	label: string;
	value: string;
	options: readonly (readonly [value: string, label: string])[];
	onChange(value: string): void;
}

export function SelectField({ label, value, options, onChange }: SelectFieldProps) {
	const id = useId();
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			<select id={id} className="input" value={value} onChange={({ target }) => onChange(target.value)}>
				{options.map(([each, name]) => (
					<option key={each} value={each}>
						{name}
					</option>
				))}
			</select>
		</div>
	);
}

import { useId } from 'react';

interface DateFieldProps {
	label: string;
	is: 'date' | 'time';
	value: string | null;
	/** Null when the field is empty, and while what is typed is no full date or time. */
	onChange(value: string | null): void;
}

const whole = { date: /^\d{4}-\d\d-\d\d$/, time: /^\d\d:\d\d$/ };

/** A day or a time of day, in the browser's own field. */
export function DateField({ label, is, value, onChange }: DateFieldProps) {
	const id = useId();
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			<input
				id={id}
				className="input"
				type={is}
				max={is === 'date' ? '9999-12-31' : undefined}
				value={value ?? ''}
				onChange={({ target }) => onChange(whole[is].test(target.value) ? target.value : null)}
			/>
		</div>
	);
}

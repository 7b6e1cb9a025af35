import { type ReactNode, useId } from 'react';
import type { NumberLimits, NumberUnit } from '../../lib/numbers/typed-number.ts';
import { useTypedNumber } from './use-typed-number.ts';

interface NumberFieldProps {
	label: ReactNode;
	/** Null for unknown: an empty field. A percent is 12.5 for "12.5%". */
	value: number | null;
	/** Called at every keystroke that changes the number. Null while the field is empty or cannot be read. */
	onChange(value: number | null): void;
	/** Shown beside the number and part of the field's name: "$", "%", or the word itself. */
	unit?: NumberUnit;
	/** What is refused, in words, beside what is no number at all. */
	limits?: NumberLimits;
	hint?: string;
}

const signs: Record<string, { sign: string; spoken: string }> = {
	dollars: { sign: '$', spoken: 'dollars' },
	percent: { sign: '%', spoken: 'percent' },
};

/**
 * A field for one number. It takes what people type (1,200, $1,200, 12.5%, spaces) and never changes it: text that is no
 * number stays, with a sentence about it once the field is left. The text is replaced only when the number is changed
 * from outside, as undo or an example does.
 */
export function NumberField({ label, value, onChange, unit = '', limits, hint }: NumberFieldProps) {
	const id = useId();
	const { text, wrong, type, leave } = useTypedNumber(value, unit, limits, onChange);
	const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ');
	const { sign, spoken } = signs[unit] ?? { sign: unit, spoken: unit };

	return (
		<div className="field number-field">
			<label htmlFor={id}>
				{label}
				{spoken && <span className="visually-hidden"> in {spoken}</span>}
			</label>
			{hint && (
				<p className="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			<div className="number-box" data-wrong={wrong ? true : undefined}>
				{unit === 'dollars' && <span aria-hidden="true">{sign}</span>}
				<input
					id={id}
					className="number-input"
					type="text"
					inputMode={limits?.min === undefined || limits.min < 0 ? 'text' : 'decimal'}
					autoComplete="off"
					maxLength={60}
					value={text}
					aria-describedby={described || undefined}
					aria-invalid={wrong ? true : undefined}
					onChange={(event) => type(event.target.value)}
					onBlur={leave}
				/>
				{unit !== 'dollars' && sign && <span aria-hidden="true">{sign}</span>}
			</div>
			<div role="status">
				{wrong && (
					<p className="error" id={`${id}-error`}>
						{wrong}
					</p>
				)}
			</div>
		</div>
	);
}

import { type ReactNode, useId, useState } from 'react';
import { readRange, type TypedRange } from '../../lib/numbers/range.ts';
import type { NumberLimits, NumberUnit } from '../../lib/numbers/typed-number.ts';
import { afterPress } from './after-press.ts';
import { NumberField } from './NumberField.tsx';

interface RangeFieldProps {
	label: ReactNode;
	/** The same in words, for the buttons that open and close the range: "Cost to recruit, before". */
	short: string;
	value: TypedRange;
	onChange(value: TypedRange): void;
	unit?: NumberUnit;
	limits?: NumberLimits;
	hint?: string;
}

/**
 * One figure, or a range where a person is not sure: low, most likely, high. It starts as one field; the two ends are
 * opened on request and stay open while they hold something.
 */
export function RangeField({ label, short, value, onChange, unit, limits, hint }: RangeFieldProps) {
	const id = useId();
	const [isAsked, setAsked] = useState(false);
	// As in a number field: nothing is said in the middle of typing.
	const [isBusy, setBusy] = useState(false);
	const isOpen = isAsked || value.low !== null || value.high !== null;
	const read = readRange(value);
	const change = (next: TypedRange) => {
		setBusy(!readRange(next).ok && (isBusy || read.ok));
		onChange(next);
	};
	const field = (key: keyof TypedRange, name: ReactNode) => (
		<NumberField
			label={name}
			value={value[key]}
			onChange={(figure) => change({ ...value, [key]: figure })}
			{...{ unit, limits }}
		/>
	);
	const close = () => {
		setAsked(false);
		if (value.low !== null || value.high !== null) change({ ...value, low: null, high: null });
	};

	return (
		<fieldset
			className="range-field"
			data-open={isOpen || undefined}
			aria-describedby={hint ? `${id}-hint` : undefined}
			onBlur={() => isBusy && afterPress(() => setBusy(false))}
		>
			<legend>{label}</legend>
			{hint && (
				<p className="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			<div className="range-ends">
				{isOpen && field('low', 'Low')}
				{field('likely', isOpen ? 'Most likely' : <span className="visually-hidden">Figure</span>)}
				{isOpen && field('high', 'High')}
			</div>
			<div role="status">
				{!read.ok && !isBusy && <p className={read.problem === 'order' ? 'error' : 'hint'}>{read.why}</p>}
			</div>
			<button type="button" className="button-link" onClick={isOpen ? close : () => setAsked(true)}>
				{isOpen ? 'Use one figure' : 'Give a range'}
				<span className="visually-hidden"> for {short}</span>
			</button>
		</fieldset>
	);
}

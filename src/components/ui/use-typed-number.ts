import { useState } from 'react';
import { type NumberLimits, type NumberUnit, numberText, readTypedNumber } from '../../lib/numbers/typed-number.ts';
import { afterPress } from './after-press.ts';

/**
 * The text of a field for one number, which is never changed under a person's hands: text that is no number stays, with a
 * sentence about it once the field is left. It is replaced only when the number is changed from outside, as undo does.
 */
export function useTypedNumber(
	value: number | null,
	unit: NumberUnit,
	limits: NumberLimits | undefined,
	onChange: (value: number | null) => void,
) {
	// What the field shows, and the number it last told or was told.
	const [typed, setTyped] = useState({ text: numberText(value), value });
	// A sentence comes when the field is left, not in the middle of a number, and stays until the number is right.
	const [isBusy, setBusy] = useState(false);
	if (typed.value !== value) {
		setTyped({ text: numberText(value), value });
		setBusy(false);
	}
	const read = readTypedNumber(typed.text, unit, limits);
	return {
		text: typed.text,
		wrong: !read.ok && !isBusy ? `${read.why} We kept what you typed.` : null,
		type(text: string) {
			const now = readTypedNumber(text, unit, limits);
			const next = now.ok ? now.value : null;
			setTyped({ text, value: next });
			setBusy(!now.ok && (isBusy || read.ok));
			if (next !== value) onChange(next);
		},
		leave() {
			if (isBusy) afterPress(() => setBusy(false));
		},
	};
}

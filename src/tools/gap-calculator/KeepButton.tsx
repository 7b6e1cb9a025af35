import { useEffect, useRef } from 'react';
import { type Finding, isKept, keepFinding } from './keep.ts';
import type { GapProps } from './View.tsx';

/** Keeps a finding as an action of the workspace, in the words and with the settings of this moment. */
export function KeepButton({ slice, result, onChange, finding }: GapProps & { finding: Finding }) {
	const kept = isKept(finding, result, slice.actions);
	const wasPressed = useRef(false);
	const line = useRef<HTMLParagraphElement>(null);
	useEffect(() => {
		// The button is gone; reading goes on where it stood.
		if (kept && wasPressed.current) line.current?.focus();
		wasPressed.current = false;
	}, [kept]);
	if (kept) {
		return (
			<p className="gap-kept" ref={line} tabIndex={-1}>
				✓ Kept under “Kept findings”
			</p>
		);
	}
	const keep = () => {
		wasPressed.current = true;
		const stamp = { id: crypto.randomUUID(), now: new Date().toISOString() };
		onChange({ ...slice, actions: [...slice.actions, keepFinding(finding, result, stamp)] });
	};
	return (
		<button type="button" className="button gap-keep" onClick={keep}>
			Keep this finding
		</button>
	);
}

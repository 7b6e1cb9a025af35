import { type Finding, isKept, keepFinding } from './keep.ts';
import type { GapProps } from './View.tsx';

/** Keeps a finding as an action of the workspace, in the words and with the settings of this moment. */
export function KeepButton({ slice, result, onChange, finding }: GapProps & { finding: Finding }) {
	if (isKept(finding, result, slice.actions)) return <p className="gap-kept">✓ Kept under “Kept findings”.</p>;
	const keep = () => {
		const stamp = { id: crypto.randomUUID(), now: new Date().toISOString() };
		onChange({ ...slice, actions: [...slice.actions, keepFinding(finding, result, stamp)] });
	};
	return (
		<button type="button" className="button gap-keep" onClick={keep}>
			Keep this finding
		</button>
	);
}

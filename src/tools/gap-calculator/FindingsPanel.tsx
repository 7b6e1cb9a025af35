import { ActionList } from '../../components/ui/ActionList.tsx';
import type { GapProps } from './View.tsx';

/** Findings that were kept: what was found stays as it was; what will be done about it is written here. */
export function FindingsPanel({ slice, onChange }: GapProps) {
	const { actions } = slice;
	return (
		<section className="gap-part" aria-labelledby="gap-findings">
			<h2 id="gap-findings" tabIndex={-1}>
				Kept findings
			</h2>
			{actions.length === 0 ? (
				<p>
					Nothing is kept yet. Choose an occupation under Results and keep its finding. Then write here what you will do
					about it, who does it, and by when.
				</p>
			) : (
				<p>The words of a finding stay as they were when you kept it, even when the figures change later.</p>
			)}
			<ActionList
				actions={actions}
				whatLabel="What will be done about it"
				above={({ finding, from }) => (
					<>
						<p className="gap-finding">{finding}</p>
						<p className="hint">
							Kept {from && day(from.computedAt)}
							{from?.vintage ? `, from ${from.vintage}` : ''}.
						</p>
					</>
				)}
				onChange={(id, change) =>
					onChange({ ...slice, actions: actions.map((one) => (one.id === id ? { ...one, ...change } : one)) })
				}
				onRemove={(id) => onChange({ ...slice, actions: actions.filter((one) => one.id !== id) })}
			/>
		</section>
	);
}

/** "November 22, 2026". */
function day(instant: string): string {
	return new Date(instant).toLocaleDateString('en-US', { dateStyle: 'long' });
}

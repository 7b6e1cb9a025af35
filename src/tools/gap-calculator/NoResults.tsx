import { AreaQuestion } from './AreaQuestion.tsx';
import type { Look } from './settings.ts';
import type { GapProps } from './View.tsx';

/** Nothing to compare yet: what to do about it, or that it is on its way. */
export function NoResults(props: GapProps & { onPanel(panel: NonNullable<Look['panel']>): void }) {
	const { progress, onPanel } = props;
	if (progress !== null) return <p className="gap-lead">The first result is on its way.</p>;
	return (
		<>
			<AreaQuestion {...props} />
			<h2 className="gap-headline" tabIndex={-1}>
				No results yet
			</h2>
			<p className="gap-lead">
				The calculator needs at least one occupation with its openings. Programs with their awards come next.
			</p>
			<button type="button" className="button" onClick={() => onPanel('figures')}>
				Go to the figures
			</button>
		</>
	);
}

import { demandDifferences } from '../../lib/labor/demand-differences.ts';
import { peopleInWords } from '../../lib/labor/gap.ts';
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import { differenceSentences } from './demand-words.ts';

/** Employers’ figure beside the government’s: both shown, the difference explained, never mixed. */
export function Demands({ occupation }: { occupation: OccupationGap }) {
	const { reported, openings, openingsFrom } = occupation;
	if (reported?.openings == null) return null;
	const reasons = demandDifferences(occupation);
	const employers = reported.employers === 1 ? 'one employer' : `${reported.employers} employers`;
	return (
		<div className="gap-demands">
			<p>
				<strong>Employers report</strong> {reported.isComplete ? '' : 'at least '}
				{peopleInWords(reported.openings)} positions a year ({employers}).{' '}
				{openings !== null && (
					<>
						<strong>{openingsFrom === 'typed' ? 'The figure you typed' : 'The projection'}</strong> has{' '}
						{peopleInWords(openings)} openings a year.
					</>
				)}
			</p>
			{reasons.length > 0 && (
				<details>
					<summary>Why the two differ</summary>
					<ul>
						{reasons.map((reason) => (
							<li key={reason}>{differenceSentences[reason]}</li>
						))}
					</ul>
				</details>
			)}
		</div>
	);
}

import { Field } from '../../components/ui/Field.tsx';
import { RatingGroup } from '../../components/ui/RatingGroup.tsx';
import { noteSection, rateSection } from '../../lib/assessment/edits.ts';
import type { Instrument } from '../../lib/content/schemas.ts';
import type { Actions } from './actions.ts';
import type { SectionResult } from './result.ts';
import { said } from './said.ts';

interface OverallFormProps {
	section: SectionResult;
	labels: Instrument['key'];
	actions: Actions;
}

/** The rating the form asks for, one a section, and how the section could be stronger. */
export function OverallForm({ section, labels, actions }: OverallFormProps) {
	const { id, title, rating, note, mean } = section;
	return (
		<div className="sa-overall">
			<RatingGroup
				legend={
					<>
						<span className="sa-overall-title">Overall rating for this section</span>
						<span className="hint sa-overall-hint">
							This is the rating the form asks for, and it is yours to judge.{' '}
							{mean === null ? (
								'Rate some indicators to see their average here.'
							) : (
								<>
									Your indicators average <b>{mean.toFixed(1)}</b>.
								</>
							)}
						</span>
					</>
				}
				short={title}
				labels={labels}
				value={rating}
				said={said(rating, labels)}
				onRate={(given) => actions.answer((before) => rateSection(before, id, given))}
			/>
			<Field
				label="Where and how could this be stronger?"
				value={note}
				long
				maxLength={20_000}
				onChange={(text) => actions.answer((before) => noteSection(before, id, text))}
			/>
		</div>
	);
}

import { ratingInWords } from '../../lib/assessment/score-words.ts';
import type { Result, TeamResult } from './result.ts';

interface AgreedProps {
	result: Result;
	team: TeamResult;
}

/** What the team settled on, section by section. On paper with the questions, and with room where nothing is agreed. */
export function Agreed({ result: { instrument }, team }: AgreedProps) {
	return (
		<section className="sa-block" aria-labelledby="sa-agreed">
			<h3 id="sa-agreed">
				{team.agreed} of {team.sections.length} sections agreed
			</h3>
			<dl className="sa-noted sa-agreed">
				{team.sections.map(({ section, title, consensus, why }) => (
					<div key={section} className={consensus === null && why === '' ? 'sa-agreed-paper' : undefined}>
						<dt>
							{title}: {consensus === null ? 'not agreed yet' : ratingInWords(consensus, instrument.key)}
						</dt>
						{instrument.sections
							.find(({ id }) => id === section)
							?.discuss.map((question) => (
								<dd className="sa-agreed-paper hint" key={question}>
									{question}
								</dd>
							))}
						<dd>{why}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

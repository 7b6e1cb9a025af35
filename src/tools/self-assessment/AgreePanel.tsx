import { Field } from '../../components/ui/Field.tsx';
import { RatingGroup } from '../../components/ui/RatingGroup.tsx';
import { SiteLink } from '../../components/ui/SiteLink.tsx';
import { linesOf } from '../../lib/assessment/lines.ts';
import { nextSteps } from '../../lib/assessment/next-steps.ts';
import { agreeOn, explain } from '../../lib/assessment/round.ts';
import type { TeamSection } from '../../lib/assessment/team.ts';
import type { Actions } from './actions.ts';
import { opening } from './ask.ts';
import { Mark } from './marks.tsx';
import type { Result, TeamResult } from './result.ts';
import { said } from './said.ts';

interface AgreePanelProps {
	section: TeamSection;
	result: Result;
	team: TeamResult;
	actions: Actions;
}

/** One section to talk about: what to ask, what people wrote, and the rating the team settles on. */
export function AgreePanel({ section, result, team, actions }: AgreePanelProps) {
	const { instrument } = result;
	const words = instrument.sections.find(({ id }) => id === section.section);
	const next = team.sections.find((other) => other !== section && other.consensus === null);
	return (
		<aside className="sa-agree" aria-labelledby="sa-agree-title">
			<p className="kicker">Agree on one rating</p>
			<h3 id="sa-agree-title" tabIndex={-1}>
				{section.title}
			</h3>
			<p className="hint">{opening(section)}</p>
			<RatingGroup
				legend={<span className="visually-hidden">The team’s rating of {section.title}</span>}
				short={section.title}
				labels={instrument.key}
				value={section.consensus}
				said={said(section.consensus, instrument.key)}
				dontKnow={false}
				onRate={(rating) =>
					rating !== 'dont-know' && actions.changeRound((round) => agreeOn(round, section.section, rating))
				}
			/>
			<Field
				label="Why this number"
				value={section.why}
				long
				maxLength={20_000}
				onChange={(why) => actions.changeRound((round) => explain(round, section.section, why))}
			/>
			{next ? (
				<button className="button-primary no-print" type="button" onClick={() => actions.discuss(next.section)}>
					Go on to {next.title} <Mark name="right" />
				</button>
			) : (
				<p className="sa-all-agreed">
					<Mark name="check" />{' '}
					{section.consensus === null ? 'This is the last section to agree on.' : 'You have agreed on every section.'}
				</p>
			)}
			<Written section={section} result={result} team={team} />
			{words && (
				<section>
					<h4 className="sa-small-head">Questions to open with</h4>
					<ul className="sa-questions">
						{words.discuss.map((question) => (
							<li key={question}>{question}</li>
						))}
					</ul>
				</section>
			)}
			<StepsThatFit section={section} result={result} />
		</aside>
	);
}

/** What members wrote about the section and its lines, each under their letter. */
function Written({ section, result, team }: Omit<AgreePanelProps, 'actions'>) {
	const lines = linesOf(result.instrument).filter((line) => line.section === section.section);
	const notes = team.raters.flatMap((rater, index) => {
		const answers = team.round.responses[index]?.answers;
		const about = lines.map((line) => ({ about: line.number, note: answers?.lineNotes[line.id] ?? '' }));
		const overall = { about: 'overall', note: answers?.sections[section.section]?.note ?? '' };
		return [overall, ...about].filter(({ note }) => note !== '').map((written) => ({ rater, ...written }));
	});
	if (notes.length === 0) return null;
	return (
		<section>
			<h4 className="sa-small-head">What people wrote</h4>
			<ul className="sa-written">
				{notes.map(({ rater, about, note }) => (
					<li key={`${rater.id} ${about}`}>
						<p>{note}</p>
						<p className="hint">
							{rater.letter}, {rater.who}, on {about === 'overall' ? 'the section' : about}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Paths that help with any line of the section, each once. */
function StepsThatFit({ section, result }: { section: TeamSection; result: Result }) {
	const words = result.instrument.sections.find(({ id }) => id === section.section);
	const steps = nextSteps(
		(words?.indicators ?? []).map((indicator) => ({ ...indicator, number: '', section: section.section, value: 0 })),
	);
	if (steps.length === 0) return null;
	return (
		<section>
			<h4 className="sa-small-head">Next steps that fit</h4>
			<ul className="sa-questions">
				{steps.slice(0, 4).map(({ to, label }) => (
					<li key={to}>
						<SiteLink to={to}>{label}</SiteLink>
					</li>
				))}
			</ul>
		</section>
	);
}

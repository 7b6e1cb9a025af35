import { useEffect, useRef } from 'react';
import { Field } from '../../components/ui/Field.tsx';
import { RatingGroup } from '../../components/ui/RatingGroup.tsx';
import { agreeOn, explain } from '../../lib/assessment/round.ts';
import type { TeamSection } from '../../lib/assessment/team.ts';
import type { Actions } from './actions.ts';
import { opening } from './ask.ts';
import { Mark } from './marks.tsx';
import type { Result, TeamResult } from './result.ts';
import { said } from './said.ts';
import { StepsThatFit, Written } from './Written.tsx';

interface AgreePanelProps {
	section: TeamSection;
	result: Result;
	team: TeamResult;
	actions: Actions;
	discuss(section: string): void;
	/** True when a person took the section up: reading goes on at its heading, which may lie further down. */
	takesFocus: boolean;
}

/** One section to talk about: what to ask, what people wrote, and the rating the team settles on. */
export function AgreePanel({ section, result, team, actions, discuss, takesFocus }: AgreePanelProps) {
	const { instrument } = result;
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (takesFocus) heading.current?.focus();
	}, [takesFocus]);
	const words = instrument.sections.find(({ id }) => id === section.section);
	const next = team.sections.find((other) => other !== section && other.consensus === null);
	return (
		<section className="sa-agree" aria-labelledby="sa-agree-title">
			<p className="kicker">Agree on one rating</p>
			<h3 id="sa-agree-title" ref={heading} tabIndex={-1}>
				{section.title}
			</h3>
			<p className="hint">{opening(section)}</p>
			<RatingGroup
				legend={<span className="visually-hidden">The team’s rating of {section.title}</span>}
				short={section.title}
				labels={instrument.key}
				value={section.consensus}
				said={section.consensus === null ? 'Nothing recorded yet' : said(section.consensus, instrument.key)}
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
				<button className="button-primary no-print" type="button" onClick={() => discuss(next.section)}>
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
					<ul className="sa-plain-list sa-small-list">
						{words.discuss.map((question) => (
							<li key={question}>{question}</li>
						))}
					</ul>
				</section>
			)}
			<StepsThatFit steps={team.nextSteps[section.section] ?? []} />
		</section>
	);
}

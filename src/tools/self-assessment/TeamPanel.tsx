import { useState } from 'react';
import { TALLEST } from '../../components/ui/ChartDots.tsx';
import { ChartFigure } from '../../components/ui/ChartFigure.tsx';
import { ChartTable } from '../../components/ui/ChartTable.tsx';
import { TALK_FIRST } from '../../lib/assessment/team.ts';
import { Agreed } from './Agreed.tsx';
import { AgreePanel } from './AgreePanel.tsx';
import type { Actions } from './actions.ts';
import { teamHeadline } from './ask.ts';
import { DotKey, FarKey, MeanKey, ScaleHead } from './ChartKeys.tsx';
import { People } from './People.tsx';
import type { Result, TeamResult } from './result.ts';
import type { Settings } from './settings.ts';
import { TeamRow } from './TeamRow.tsx';
import { teamLinesTable, teamTable } from './team-tables.ts';

/** More people than this would make a table no one reads on a screen. */
const MANY = 24;

interface TeamPanelProps {
	result: Result;
	settings: Settings;
	actions: Actions;
}

/** A team round: how one begins, then where the team sees it differently and what it agrees on. */
export function TeamPanel({ result, settings, actions }: TeamPanelProps) {
	const { team } = result;
	if (!team || team.raters.length === 0) return <NoAnswersYet result={result} actions={actions} />;
	return <TeamPicture key={team.round.id} team={team} result={result} settings={settings} actions={actions} />;
}

function TeamPicture({ team, result, settings, actions }: TeamPanelProps & { team: TeamResult }) {
	const { instrument } = result;
	const scale = instrument.key.map(({ rating }) => rating);
	const [moved, setMoved] = useState(false);
	// What to talk about first is settled once: the panel must not jump on when a rating is recorded.
	const [first] = useState(() => team.sections.find(({ consensus }) => consensus === null)?.section);
	const open = settings.discussing ?? first;
	const discussed = team.sections.find(({ section }) => section === open) ?? team.sections[0];
	const discuss = (section: string) => {
		setMoved(true);
		actions.discuss(section);
	};

	return (
		<div className="sa-team">
			<header className="sa-team-head">
				<p className="kicker">{team.round.title}</p>
				<h2>Where the team sees it differently</h2>
				<p className="sa-lead">{teamHeadline(team.raters.length, team.sections.length, team.talkFirst)}</p>
			</header>
			<div className="sa-team-picture">
				<ChartFigure
					kind="Ratings by person"
					title="Widest disagreement first"
					legend={
						<>
							<DotKey letter="A">one person’s rating</DotKey>
							{team.raters.length > TALLEST && <DotKey letter="12">that many people</DotKey>}
							<MeanKey>mean</MeanKey>
							<FarKey>spread of {TALK_FIRST} or more</FarKey>
						</>
					}
				>
					<ScaleHead labels={instrument.key} />
					{team.sections.map((section) => (
						<TeamRow
							key={section.section}
							section={section}
							scale={scale}
							isDiscussed={section === discussed}
							discuss={() => discuss(section.section)}
						/>
					))}
				</ChartFigure>
				<TeamTables result={result} team={team} />
				<Agreed result={result} team={team} />
			</div>
			{discussed && (
				<AgreePanel
					key={discussed.section}
					discuss={discuss}
					takesFocus={moved}
					section={discussed}
					result={result}
					team={team}
					actions={actions}
				/>
			)}
			<People result={result} team={team} actions={actions} />
		</div>
	);
}

function TeamTables({ result, team }: { result: Result; team: TeamResult }) {
	const people = team.raters.length > MANY ? [] : team.raters.map(({ id }) => id);
	return (
		<section className="sa-block" aria-labelledby="sa-team-table">
			<h3 id="sa-team-table">The same, as a table</h3>
			<ChartTable
				table={teamTable(team)}
				columns={['section', ...people, 'mean', 'median', 'range', 'agreed']}
				marked={(row, key) => key === 'range' && Number(row.range) >= TALK_FIRST}
				captionHidden
			/>
			{people.length > 0 ? (
				<details className="sa-fold">
					<summary>Every line, person by person</summary>
					<ChartTable table={teamLinesTable(result.instrument, team)} captionHidden />
				</details>
			) : (
				<p className="hint">With more than {MANY} people, who said what is in the exported tables.</p>
			)}
		</section>
	);
}

function NoAnswersYet({ result, actions }: { result: Result; actions: Actions }) {
	const { team } = result;
	return (
		<div className="sa-empty">
			<h2>{team ? 'No answers have come back yet' : 'Answer as a team'}</h2>
			{team ? (
				<p>
					The round “{team.round.title}” is open. Send its invitation to everyone you want to hear from: “Invite the
					team” in the toolbar shows it again. Bring in what comes back with “Add answers”, many links or files at once,
					and this page fills.
				</p>
			) : (
				<p>
					Each person answers alone, and then you see side by side where you agree and where you do not. People far
					apart often know different things, so those sections are worth the most talk.
				</p>
			)}
			<ol className="sa-how">
				<li>Press “Invite the team” in the toolbar above, and send the link to everyone you want to hear from.</li>
				<li>Each member opens it, answers alone, and sends you back a link or a file.</li>
				<li>Bring the answers in with “Add answers”. You see each rater, the mean, the median and the spread.</li>
				<li>Talk about the sections furthest apart, and record the rating you agree on and why.</li>
			</ol>
			{team && <People result={result} team={team} actions={actions} />}
		</div>
	);
}

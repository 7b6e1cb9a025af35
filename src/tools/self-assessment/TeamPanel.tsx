import { ChartDots } from '../../components/ui/ChartDots.tsx';
import { ChartFigure } from '../../components/ui/ChartFigure.tsx';
import { ChartTable } from '../../components/ui/ChartTable.tsx';
import { TALK_FIRST, type TeamSection } from '../../lib/assessment/team.ts';
import { AgreePanel } from './AgreePanel.tsx';
import type { Actions } from './actions.ts';
import { rowInWords, teamHeadline } from './ask.ts';
import { DotKey, FarKey, MeanKey, ScaleHead } from './ChartKeys.tsx';
import { Mark } from './marks.tsx';
import { People } from './People.tsx';
import type { Result, TeamResult } from './result.ts';
import type { Settings } from './settings.ts';
import { teamLinesTable, teamTable } from './team-tables.ts';

interface TeamPanelProps {
	result: Result;
	settings: Settings;
	actions: Actions;
}

/** Where the team sees it differently, and what it agrees on. */
export function TeamPanel({ result, settings, actions }: TeamPanelProps) {
	const { team, instrument } = result;
	if (!team || team.raters.length === 0) return <NoAnswersYet result={result} actions={actions} />;
	const scale = instrument.key.map(({ rating }) => rating);
	const discussed =
		team.sections.find(({ section }) => section === settings.discussing) ??
		team.sections.find(({ consensus }) => consensus === null) ??
		team.sections[0];

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
							discuss={() => actions.discuss(section.section)}
						/>
					))}
				</ChartFigure>
				<TeamTables result={result} team={team} />
			</div>
			{discussed && <AgreePanel key={discussed.section} section={discussed} result={result} team={team} actions={actions} />}
			<People result={result} team={team} actions={actions} />
		</div>
	);
}

interface TeamRowProps {
	section: TeamSection;
	scale: number[];
	isDiscussed: boolean;
	discuss(): void;
}

function TeamRow({ section, scale, isDiscussed, discuss }: TeamRowProps) {
	const { title, said, lowest, highest, talkFirst, mean } = section;
	return (
		<div className="sa-row sa-team-row" data-discussed={isDiscussed || undefined}>
			<div>
				<p className="sa-row-title">{title}</p>
				<SpreadTag section={section} />
				<p className="sa-row-more">
					<button className="button-link" type="button" aria-pressed={isDiscussed} onClick={discuss}>
						{section.consensus === null ? 'Agree on one rating' : `Agreed: ${section.consensus}`}
						<span className="visually-hidden">, {title}</span>
					</button>
				</p>
			</div>
			<ChartDots
				label={`${title}: ${rowInWords(section)}`}
				scale={scale}
				dots={said.flatMap(({ rater, rating }) =>
					typeof rating === 'number' ? [{ id: rater.id, value: rating, letter: rater.letter, name: rater.who }] : [],
				)}
				span={lowest === null || highest === null ? null : { from: lowest, to: highest, far: talkFirst }}
				pointer={mean === null ? null : { value: mean, text: mean.toFixed(1) }}
			/>
		</div>
	);
}

function SpreadTag({ section: { range, raters, talkFirst } }: { section: TeamSection }) {
	if (range === null) return <p className="tag">No numbers yet</p>;
	if (raters === 1) return <p className="tag">One rating</p>;
	return (
		<p className={talkFirst ? 'tag tag-signal' : 'tag tag-spruce'}>
			<Mark name={talkFirst ? 'warning' : 'check'} />
			{talkFirst ? 'Talk first' : 'Close'}: spread of {range}
		</p>
	);
}

function TeamTables({ result, team }: { result: Result; team: TeamResult }) {
	const people = team.raters.map(({ id }) => id);
	return (
		<section className="sa-block" aria-labelledby="sa-team-table">
			<h3 id="sa-team-table">The same, as a table</h3>
			<ChartTable
				table={teamTable(team)}
				columns={['section', ...people, 'mean', 'median', 'range', 'agreed']}
				captionHidden
			/>
			<details className="sa-more">
				<summary>Every line, person by person</summary>
				<ChartTable table={teamLinesTable(result.instrument, team)} captionHidden />
			</details>
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
					The round “{team.round.title}” is open. Send its invitation from the toolbar above to everyone you want to hear
					from. Bring in what they send back, many links or files at once, and this page fills.
				</p>
			) : (
				<p>
					Each person answers alone, and then you see side by side where you agree and where you do not. People far apart
					often know different things, so those sections are worth the most talk.
				</p>
			)}
			<ol className="sa-how">
				<li>Make an invitation in the toolbar above, and send its link to your team.</li>
				<li>Each member opens it, answers alone, and sends you back a link or a file.</li>
				<li>Bring the answers in from the toolbar. You see each rater, the mean, the median and the spread.</li>
				<li>Talk about the sections furthest apart, and record the rating you agree on and why.</li>
			</ol>
			{team && <People result={result} team={team} actions={actions} />}
		</div>
	);
}

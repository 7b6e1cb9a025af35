import { ChartDots } from '../../components/ui/ChartDots.tsx';
import { ChartFigure } from '../../components/ui/ChartFigure.tsx';
import { ChartTable } from '../../components/ui/ChartTable.tsx';
import { numberOf } from '../../lib/assessment/answers.ts';
import { ratingInWords, scoreInWords } from '../../lib/assessment/score-words.ts';
import type { RatedIndicator } from '../../lib/assessment/standing.ts';
import type { Actions } from './actions.ts';
import { DotKey, MeanKey, ScaleHead } from './ChartKeys.tsx';
import { NextSteps } from './NextSteps.tsx';
import type { Result, SectionResult } from './result.ts';
import { ratingsTable, sectionsTable } from './tables.ts';

interface ResultsPanelProps {
	result: Result;
	actions: Actions;
}

/** What one person's answers add up to. */
export function ResultsPanel({ result, actions }: ResultsPanelProps) {
	const { completeness, instrument, sections, standing } = result;
	if (completeness.answered === 0 && sections.every(({ rating }) => rating === null)) {
		return (
			<div className="sa-empty">
				<h2>No results yet</h2>
				<p>
					Rate a few lines first. Results appear with the first rating and grow as you go on; nothing has to be
					complete.
				</p>
				<button className="button-primary" type="button" onClick={() => actions.show('answer')}>
					Start rating
				</button>
			</div>
		);
	}
	return (
		<div className="sa-results">
			<Headline result={result} actions={actions} />
			<div className="sa-results-main">
				<ChartFigure
					kind="Section by section"
					title={sectionsInWords(sections)}
					legend={
						<>
							<DotKey letter="4" filled>
								your overall rating
							</DotKey>
							<MeanKey>mean of its indicators</MeanKey>
						</>
					}
				>
					<ScaleHead labels={instrument.key} />
					{sections.map((section) => (
						<SectionRow key={section.id} section={section} result={result} />
					))}
				</ChartFigure>
				<section className="sa-block" aria-labelledby="sa-sections-table">
					<h3 id="sa-sections-table">The same, as a table</h3>
					<ChartTable
						table={sectionsTable(result)}
						columns={['section', 'rating', 'mean', 'rated', 'dontKnow', 'lines']}
						captionHidden
					/>
				</section>
				<div className="sa-two">
					<Ranked title="Rated highest" indicators={standing.strongest} empty="Nothing stands out above the rest." />
					<Ranked title="Rated lowest" indicators={standing.weakest} empty="Nothing falls behind the rest." />
				</div>
				<details className="sa-fold">
					<summary>Every rating, line by line</summary>
					<ChartTable table={ratingsTable(result)} captionHidden />
				</details>
			</div>
			<div className="sa-results-side">
				<NextSteps steps={result.nextSteps} />
				<Stronger sections={sections} />
			</div>
		</div>
	);
}

function Headline({ result, actions }: ResultsPanelProps) {
	const { completeness, instrument, overall } = result;
	const isPart = overall.from < overall.of;
	return (
		<header className="sa-headline">
			<div>
				<p className="kicker">Overall score</p>
				{overall.score === null ? (
					<h2 className="sa-score-words">No overall score yet</h2>
				) : (
					<>
						<p className="sa-score">
							{overall.score.toFixed(1)} <span className="sa-score-of">of 5</span>
						</p>
						<h2 className="sa-score-words">{capital(scoreInWords(overall.score, instrument.key))}</h2>
					</>
				)}
				<p className="hint">
					{overall.score === null
						? 'The score is the mean of the overall ratings you give the four sections. None has a number yet.'
						: `Mean of ${isPart ? `${overall.from} of the ${overall.of}` : `all ${overall.of}`} overall section ratings.`}
				</p>
			</div>
			<div>
				<p className="kicker">Answered so far</p>
				<p className="sa-score">
					{completeness.answered} <span className="sa-score-of">of {completeness.lines} lines</span>
				</p>
				<progress
					className="sa-progress-bar"
					aria-label="Lines answered"
					value={completeness.answered}
					max={completeness.lines}
				/>
				<p className="hint">
					{completeness.rated} rated, {completeness.dontKnow} “don’t know”.{' '}
					{completeness.answered < completeness.lines && 'Blank lines are left out, not counted as low. '}
				</p>
				{completeness.answered < completeness.lines && (
					<button className="button-link no-print" type="button" onClick={() => actions.show('answer')}>
						Go on rating
					</button>
				)}
			</div>
		</header>
	);
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The furthest and the least far section, where the ratings tell them apart. */
function sectionsInWords(sections: readonly SectionResult[]): string {
	const rated = sections.flatMap(({ title, rating }) => (typeof rating === 'number' ? [{ title, rating }] : []));
	const far = Math.max(...rated.map(({ rating }) => rating));
	const near = Math.min(...rated.map(({ rating }) => rating));
	const only = (value: number) => {
		const found = rated.filter(({ rating }) => rating === value);
		return found.length === 1 ? found[0]?.title : undefined;
	};
	if (rated.length < 2) return 'Your overall ratings beside the mean of your indicators';
	if (far === near) return `You rated all ${rated.length === sections.length ? '' : 'rated '}sections ${far}`;
	const first = only(far) ? `${only(far)} is furthest along, at ${far}` : `The highest rating is ${far}`;
	const last = only(near) ? `${only(near)} has furthest to go, at ${near}` : `the lowest is ${near}`;
	return `${first}; ${last}`;
}

function SectionRow({ section, result }: { section: SectionResult; result: Result }) {
	const { id, title, rating, mean } = section;
	const number = numberOf(rating);
	const inWords = ratingInWords(rating, result.instrument.key);
	return (
		<div className="sa-row">
			<div>
				<p className="sa-row-title">{title}</p>
				<p className="hint">{rating === null ? 'No overall rating yet' : inWords}</p>
			</div>
			<ChartDots
				label={`${title}: overall ${inWords}; mean of its indicators ${mean === null ? 'not known' : mean.toFixed(1)}`}
				scale={result.instrument.key.map((entry) => entry.rating)}
				dots={number === null ? [] : [{ id, value: number, letter: String(number), filled: true }]}
				span={number === null ? null : { from: 1, to: number, far: false }}
				pointer={mean === null ? null : { value: mean, text: mean.toFixed(1) }}
			/>
		</div>
	);
}

interface RankedProps {
	title: string;
	indicators: readonly RatedIndicator[];
	empty: string;
}

function Ranked({ title, indicators, empty }: RankedProps) {
	return (
		<section className="sa-block">
			<h3>{title}</h3>
			{indicators.length === 0 ? (
				<p className="hint">{empty}</p>
			) : (
				<ul className="sa-plain-list sa-ranked">
					{indicators.map(({ id, number, text, value }) => (
						<li key={id}>
							<span className="sa-ranked-value">{Number(value.toFixed(1))}</span>
							<span>
								<span className="sa-number">{number}</span> {text}
							</span>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

function Stronger({ sections }: { sections: readonly SectionResult[] }) {
	const noted = sections.filter(({ note }) => note !== '');
	if (noted.length === 0) return null;
	return (
		<section className="sa-block">
			<h3>Where and how it could be stronger</h3>
			<dl className="sa-noted">
				{noted.map(({ id, title, note }) => (
					<div key={id}>
						<dt>{title}</dt>
						<dd>{note}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

import { SiteLink } from '../../components/ui/SiteLink.tsx';
import { linesOf } from '../../lib/assessment/lines.ts';
import type { NextStep } from '../../lib/assessment/next-steps.ts';
import type { TeamSection } from '../../lib/assessment/team.ts';
import type { Result, TeamResult } from './result.ts';

/** How many notes are shown before the rest is folded away. */
const SHOWN = 6;

interface Note {
	key: string;
	note: string;
	/** "B, Workforce board, on 2.1". */
	source: string;
}

interface WrittenProps {
	section: TeamSection;
	result: Result;
	team: TeamResult;
}

/** Notes about a section and its lines, person by person. */
function notesOn({ section, result, team }: WrittenProps): Note[] {
	const lines = linesOf(result.instrument).filter((line) => line.section === section.section);
	return team.raters.flatMap(({ id, letter, who }, index) => {
		const answers = team.round.responses[index]?.answers;
		const written = [
			{ about: 'the section', note: answers?.sections[section.section]?.note ?? '' },
			...lines.map((line) => ({ about: line.number, note: answers?.lineNotes[line.id] ?? '' })),
		];
		return written
			.filter(({ note }) => note !== '')
			.map(({ about, note }) => ({ key: `${id} ${about}`, note, source: `${letter}, ${who}, on ${about}` }));
	});
}

function Notes({ notes }: { notes: readonly Note[] }) {
	return (
		<ul className="sa-plain-list sa-small-list">
			{notes.map(({ key, note, source }) => (
				<li key={key}>
					<p className="sa-written-note">{note}</p>
					<p className="hint">{source}</p>
				</li>
			))}
		</ul>
	);
}

/** What members wrote about the section and its lines, each under their letter. */
export function Written(props: WrittenProps) {
	const notes = notesOn(props);
	if (notes.length === 0) return null;
	return (
		<section>
			<h4 className="sa-small-head">What people wrote</h4>
			<Notes notes={notes.slice(0, SHOWN)} />
			{notes.length > SHOWN && (
				<details className="sa-fold">
					<summary>{notes.length - SHOWN} more notes</summary>
					<Notes notes={notes.slice(SHOWN)} />
				</details>
			)}
		</section>
	);
}

/** Paths that help with the lines the team rated lowest in the section. */
export function StepsThatFit({ steps }: { steps: readonly NextStep[] }) {
	if (steps.length === 0) return null;
	return (
		<section>
			<h4 className="sa-small-head">Next steps that fit</h4>
			<ul className="sa-plain-list sa-small-list">
				{steps.slice(0, 4).map(({ to, label, for: indicators }) => (
					<li key={to}>
						<SiteLink to={to}>{label}</SiteLink> <span className="hint">for {indicators.join(', ')}</span>
					</li>
				))}
			</ul>
		</section>
	);
}

import { useEffect, useRef, useState } from 'react';
import type { CatalogueGroup, CatalogueSet } from '../../lib/discussion/catalogue.ts';
import { minutesFor } from '../../lib/discussion/duration.ts';
import type { Actions } from './actions.ts';
import { whoAsks } from './who-asks.ts';

interface StartPanelProps {
	catalogue: readonly CatalogueSet[];
	/** The set chosen; null before the first click. */
	set: string | null;
	actions: Actions;
}

/**
 * Two clicks to a meeting: who asks, and what for. All sets are in the page, so that every question can be read and printed
 * without JavaScript; on a screen with JavaScript only the chosen one shows.
 */
export function StartPanel({ catalogue, set, actions }: StartPanelProps) {
	const [isLive, setIsLive] = useState(false);
	useEffect(() => setIsLive(true), []);
	const chosen = catalogue.find(({ id }) => id === set) ?? null;
	const heading = useRef<HTMLHeadingElement>(null);
	const wasChosen = useRef(false);

	// After the first click, reading and the keyboard go on at the second question.
	useEffect(() => {
		if (wasChosen.current && chosen !== null) heading.current?.focus();
		wasChosen.current = false;
	}, [chosen]);

	return (
		<div className={isLive ? 'dg-start dg-live' : 'dg-start'}>
			<section aria-labelledby="dg-who">
				<p className="kicker">First of two questions</p>
				<h2 id="dg-who">Which side are you on?</h2>
				<ul className="dg-sides">
					{catalogue.map(({ id }) => (
						<li key={id}>
							<button
								type="button"
								aria-pressed={id === set}
								onClick={() => {
									wasChosen.current = true;
									actions.chooseSet(id);
								}}
							>
								<span className="dg-side-name">{whoAsks(id).name}</span>{' '}
								<span className="hint">{whoAsks(id).what}</span>
							</button>
						</li>
					))}
				</ul>
			</section>
			<section className="dg-purpose" data-away={chosen === null || undefined} aria-labelledby="dg-what-for">
				<p className="kicker">Second question</p>
				<h2 id="dg-what-for" ref={heading} tabIndex={-1}>
					What is the meeting for?
				</h2>
				{catalogue.map((each) => (
					<div key={each.id} data-away={each.id !== set || undefined}>
						<p className="dg-set-title">{each.title}</p>
						<p className="dg-lead">{each.lead}</p>
						{each.note && <p className="hint">{each.note}</p>}
						<ol className="dg-purposes">
							{each.groups.map((group) => (
								<Purpose key={group.id} group={group} actions={actions} />
							))}
						</ol>
					</div>
				))}
				<p className="hint dg-how-long">
					Minutes are our estimate: 10 to open and close, 5 for each question, 10 for each theme that both sides answer.
				</p>
			</section>
			<p className="dg-blank">
				<button className="button-link" type="button" onClick={() => actions.startMeeting('Our meeting', [])}>
					Begin with an empty agenda
				</button>
			</p>
		</div>
	);
}

function Purpose({ group, actions }: { group: CatalogueGroup; actions: Actions }) {
	const { title, why, questions } = group;
	const isThemes = questions.some(({ sides }) => sides !== null);
	return (
		<li>
			<h3>{title}</h3>
			<p>{why}</p>
			<details className="dg-fold">
				<summary>
					{questions.length} {isThemes ? 'themes' : 'questions'}
					<span className="visually-hidden"> of “{title}”</span>
				</summary>
				<ul>
					{questions.map(({ key, text }) => (
						<li key={key}>{text}</li>
					))}
				</ul>
			</details>
			<button className="button" type="button" onClick={() => actions.startMeeting(title, questions)}>
				Make the guide, about {minutesFor(questions)} minutes<span className="visually-hidden"> for “{title}”</span>
			</button>
		</li>
	);
}

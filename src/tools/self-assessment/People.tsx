import { useRef, useState } from 'react';
import { Field } from '../../components/ui/Field.tsx';
import { isBlank } from '../../lib/assessment/answers.ts';
import { completeness } from '../../lib/assessment/completeness.ts';
import { linesOf } from '../../lib/assessment/lines.ts';
import { removeResponse } from '../../lib/assessment/round.ts';
import type { Actions } from './actions.ts';
import { longDate } from './dates.ts';
import type { Result, TeamResult } from './result.ts';

interface PeopleProps {
	result: Result;
	team: TeamResult;
	actions: Actions;
}

/** How many people are listed before the rest is folded away. */
const SHOWN = 12;

/** Who has answered, and the facilitator's own answers among them. */
export function People({ result, team, actions }: PeopleProps) {
	const [told, setTold] = useState('');
	const heading = useRef<HTMLHeadingElement>(null);
	const lines = linesOf(result.instrument);
	const [isWhole, setIsWhole] = useState(false);
	const isLong = team.raters.length > SHOWN && !isWhole;

	const remove = (id: string, who: string) => {
		actions.changeRound((round) => removeResponse(round, id));
		setTold(`The answers of “${who}” are out of the round. Undo brings them back.`);
		heading.current?.focus();
	};

	return (
		<section className="sa-block sa-people" aria-labelledby="sa-people">
			<h3 id="sa-people" ref={heading} tabIndex={-1}>
				Who has answered
			</h3>
			{team.raters.length === 0 && <p className="hint">No one yet.</p>}
			<ul className="sa-plain-list sa-list">
				{team.raters.slice(0, isLong ? SHOWN : undefined).map(({ id, letter, who }, index) => {
					const response = team.round.responses[index];
					if (!response) return null;
					const { answered } = completeness(lines, response.answers);
					return (
						<li key={id}>
							<span className="sa-letter">{letter}</span>
							<span className="sa-list-what">
								<span className="sa-list-name">{who}</span>
								<span className="hint">
									{answered} of {lines.length} lines, {longDate(response.answeredAt)}
								</span>
							</span>
							<button className="button-link no-print" type="button" onClick={() => remove(id, who)}>
								Remove<span className="visually-hidden"> the answers of {who}</span>
							</button>
						</li>
					);
				})}
			</ul>
			{isLong && (
				<button className="button-link no-print" type="button" onClick={() => setIsWhole(true)}>
					Show all {team.raters.length}
				</button>
			)}
			<p role="status" className="hint">
				{told}
			</p>
			<AddMyself result={result} team={team} actions={actions} />
		</section>
	);
}

/** Offered once the facilitator has answered the form too. */
function AddMyself({ result, team, actions }: PeopleProps) {
	const { current, answers } = result;
	const mine = team.round.responses.find(({ id }) => id === current?.id);
	const [who, setWho] = useState(mine?.who ?? '');
	const [error, setError] = useState<string | null>(null);
	if (isBlank(answers)) return null;
	const asked = team.round.askFor;

	return (
		<form
			className="sa-add-myself no-print"
			onSubmit={(event) => {
				event.preventDefault();
				const missing = who.trim() === '';
				setError(missing ? `Say your ${asked} first, so that the team knows whose answers these are.` : null);
				if (!missing) actions.addMyself(who.trim());
			}}
		>
			<Field
				label={asked === 'name' ? 'Your name' : 'Your role'}
				hint={
					mine
						? 'Your own answers are among them. Update them after you change your ratings.'
						: 'You answered the form yourself. Put your answers among the others.'
				}
				value={who}
				error={error}
				maxLength={500}
				onChange={setWho}
			/>
			<button className="button" type="submit">
				{mine ? 'Update my answers' : 'Add my answers'}
			</button>
		</form>
	);
}

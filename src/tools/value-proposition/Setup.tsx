import { useId, useRef } from 'react';
import type { Audience, Draft, NameField, Speaker } from '../../lib/value-proposition/draft.ts';
import { audiences, speakers } from '../../lib/value-proposition/draft.ts';
import { audienceLabels, speakerLabels } from '../../lib/value-proposition/labels.ts';
import { peopleOf } from '../../lib/value-proposition/phrases.ts';
import { capitalized } from '../../lib/value-proposition/sentences.ts';
import type { Actions } from './actions.ts';
import { audienceTips } from './guidance.ts';
import { Choice, Text } from './Inputs.tsx';

const optionsOf = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) =>
	values.map((value) => ({ value, label: capitalized(labels[value]) }));

const names: readonly [NameField, string, string?][] = [
	['organization', 'Your organization'],
	['sender', 'Your name'],
	['employer', 'Their company or group'],
	['contact', 'Whom you write to', 'As you would greet them: Ms. Okafor.'],
	['area', 'Your area', 'A town, county or region.'],
];

interface SetupProps {
	draft: Draft;
	isOpen: boolean;
	actions: Actions;
}

/** Who speaks to whom. It shapes the draft, so it stands before the moves; folded to one line once it is settled. */
export function Setup({ draft, isOpen, actions }: SetupProps) {
	const id = useId();
	const fold = useRef<HTMLButtonElement>(null);
	const employer = draft.employer.trim();
	return (
		<section className="vp-setup" aria-label="Who speaks to whom">
			<div className="vp-setup-head">
				<p>
					Speaking to <b>{audienceLabels[draft.audience]}</b>
					{employer !== '' && (
						<>
							{' '}
							at <b>{employer}</b>
						</>
					)}
				</p>
				<button
					ref={fold}
					className="button-link"
					type="button"
					aria-expanded={isOpen}
					aria-controls={id}
					onClick={() => actions.showSetup(!isOpen)}
				>
					{isOpen ? 'Close' : 'Change'}
					<span className="visually-hidden"> who speaks to whom</span>
				</button>
			</div>
			<div className="vp-setup-body" id={id} data-away={!isOpen || undefined}>
				<div className="vp-one">
					<Choice
						label="You speak to"
						value={draft.audience}
						options={optionsOf(audiences, audienceLabels)}
						onChange={(value) => actions.set({ audience: value as Audience })}
					/>
					<Choice
						label="You are"
						value={draft.speaker}
						options={optionsOf(speakers, speakerLabels)}
						onChange={(value) => actions.set({ speaker: value as Speaker })}
					/>
				</div>
				<p className="hint">{audienceTips[draft.audience]}</p>
				<details className="vp-fold">
					<summary>Names, if you like</summary>
					<div className="vp-two">
						{names.map(([name, label, hint]) => (
							<Text
								key={name}
								label={label}
								hint={hint}
								value={draft[name]}
								onChange={(value) => actions.set({ [name]: value })}
							/>
						))}
						<Text
							label="What you call the people"
							hint={`Otherwise: ${peopleOf[draft.speaker]}.`}
							value={draft.people}
							onChange={(people) => actions.set({ people })}
						/>
					</div>
				</details>
				<button
					className="button"
					type="button"
					onClick={() => {
						actions.showSetup(false);
						fold.current?.focus();
					}}
				>
					Done
				</button>
			</div>
		</section>
	);
}

import { useId, useRef } from 'react';
import type { Actions } from './actions.ts';
import { questionIdeas } from './guidance.ts';
import { Choice, Text, Timed } from './Inputs.tsx';
import type { Slice } from './slice.ts';

interface MoveFormProps {
	slice: Slice;
	actions: Actions;
}

/** Move 2. */
export function DoneForm({ slice: { draft }, actions }: MoveFormProps) {
	return (
		<Text
			label="What do they do already?"
			hint="As you say it to them: you hosted two interns last summer. We add the thanks."
			value={draft.done}
			onChange={(done) => actions.set({ done })}
			long
		/>
	);
}

/** Move 3. */
export function OfferForm({ slice: { draft }, actions }: MoveFormProps) {
	const name = useId();
	return (
		<>
			<fieldset className="vp-group vp-choices">
				<legend className="label">What do you suggest?</legend>
				{(
					[
						['start', 'Start something new'],
						['stronger', 'Take a stronger role in something that exists'],
					] as const
				).map(([value, label]) => (
					<label key={value}>
						<input
							type="radio"
							name={name}
							checked={draft.offer === value}
							onChange={() => actions.set({ offer: value })}
						/>
						{label}
					</label>
				))}
			</fieldset>
			<Text
				label="What is it, and what would their part be?"
				hint="Small enough to say yes to. As you say it to them: you would show one class around."
				value={draft.effort}
				onChange={(effort) => actions.set({ effort })}
				long
			/>
		</>
	);
}

/** Move 4. */
export function QuestionForm({ slice: { draft }, actions }: MoveFormProps) {
	const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
	const use = (question: string) => {
		actions.set({ question });
		// The ideas go away once there is a question.
		field.current?.focus();
	};
	return (
		<>
			<Text
				label="What will you ask?"
				hint="Begin with “what,” “which” or “how.”"
				value={draft.question}
				onChange={(question) => actions.set({ question })}
				inputRef={field}
				long
			/>
			{draft.question.trim() === '' && (
				<div className="vp-more">
					{questionIdeas[draft.audience].map((question) => (
						<button className="button-link" key={question} type="button" onClick={() => use(question)}>
							<span className="visually-hidden">Use: </span>“{question}”
						</button>
					))}
				</div>
			)}
		</>
	);
}

const lengths = [10, 15, 20, 30, 45, 60, 90];

/** Move 6. */
export function AskForm({ slice: { draft }, actions }: MoveFormProps) {
	const minutes = [...new Set([...lengths, draft.minutes])].sort((one, other) => one - other);
	return (
		<>
			<div className="vp-two">
				<Timed label="Day" type="date" value={draft.date} onChange={actions.setDate} />
				<Timed
					label="Time (optional)"
					type="time"
					value={draft.time}
					onChange={(time) => actions.set({ time: time || null })}
				/>
				<Choice
					label="Length"
					value={String(draft.minutes)}
					options={minutes.map((each) => ({ value: String(each), label: `${each} minutes` }))}
					onChange={(value) => actions.set({ minutes: Number(value) })}
				/>
				<Text label="Place (optional)" value={draft.place} onChange={(place) => actions.set({ place })} />
			</div>
			<Text
				label="Your own words for the ask (optional)"
				hint="Without them, we ask in a sentence that fits the audience."
				value={draft.ask}
				onChange={(ask) => actions.set({ ask })}
				long
			/>
		</>
	);
}

import { type RefObject, useId, useRef, useState } from 'react';
import type { FlowPart } from '../../lib/content/flow.ts';
import type { PartOutcome } from '../../lib/starting-point/outcome.ts';
import type { Position } from '../../lib/starting-point/position.ts';
import type { Asked } from '../../lib/starting-point/walk.ts';

interface QuestionFormProps {
	asked: Asked;
	position: Position;
	part: FlowPart | null;
	/** Parts that have their result already. */
	ready: readonly PartOutcome[];
	headingRef: RefObject<HTMLHeadingElement | null>;
	onAnswer(choice: string): void;
	/** To a question, or to the first one without an answer. */
	onGo(question: string | null): void;
}

/** One question with why it is asked. Native radio buttons: arrow keys choose, a button goes on. */
export function QuestionForm({ asked, position, part, ready, headingRef, onAnswer, onGo }: QuestionFormProps) {
	const { question, choice } = asked;
	const id = useId();
	const choices = useRef<HTMLDivElement>(null);
	const [isMissing, setMissing] = useState(false);
	const goOn = () => {
		if (choice !== null) return onGo(position.after);
		setMissing(true);
		choices.current?.querySelector('input')?.focus();
	};
	return (
		<>
			{ready.map(({ part: done, result }) => (
				<p className="sp-ready no-print" key={done.id}>
					<a href={`#sp-${done.id}`}>{result?.title}</a>
					<span className="hint"> is your result so far, below.</span>
				</p>
			))}
			<p className="kicker">
				{part?.title}
				{position.number !== null && ` Question ${position.number}`}
			</p>
			{part?.start === question.id && <p className="sp-part-lead">{part.lead}</p>}
			<fieldset className="sp-form" aria-describedby={`${id}-why`}>
				<legend>
					<h2 tabIndex={-1} ref={headingRef}>
						{question.ask}
					</h2>
				</legend>
				<p className="sp-why" id={`${id}-why`}>
					<b>Why we ask.</b> {question.why}
				</p>
				<div className="sp-choices" ref={choices}>
					{question.choices.map((each) => (
						<label key={each.id}>
							<input
								type="radio"
								name={id}
								value={each.id}
								checked={choice?.id === each.id}
								aria-describedby={isMissing && choice === null ? `${id}-missing` : undefined}
								onChange={() => onAnswer(each.id)}
							/>
							<span>
								{each.label}
								{each.hint && <span className="hint">{each.hint}</span>}
							</span>
						</label>
					))}
				</div>
			</fieldset>
			<div role="status">
				{isMissing && choice === null && (
					<p className="error" id={`${id}-missing`}>
						Choose an answer first. “Not sure” is one too.
					</p>
				)}
			</div>
			<div className="sp-actions no-print">
				{position.before !== null && (
					<button type="button" className="button" onClick={() => onGo(position.before)}>
						Back
					</button>
				)}
				<button type="button" className="button-primary" onClick={goOn}>
					{choice !== null && position.after === null ? 'See the result' : 'Next'}
				</button>
			</div>
		</>
	);
}

import { useEffect, useRef } from 'react';
import type { ViewProps } from '../../lib/tool/tool.ts';
import { AllQuestions } from './AllQuestions.tsx';
import { AnswerList } from './AnswerList.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { ResultPart } from './ResultPart.tsx';
import type { Result } from './result.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';

/** The question in hand, the answers given, and the result of every part that has one. */
export default function View({ slice, result, onChange, onSettings, onHandOut }: ViewProps<Slice, Settings, Result>) {
	const { flow, parts, kept, position } = result;
	const { current } = position;
	const finished = parts.filter((outcome) => outcome.result !== null);
	const heading = useRef<HTMLHeadingElement>(null);
	const hasMoved = useRef(false);

	// Only after a move of one's own: undo and an example leave the focus where it is.
	useEffect(() => {
		if (!hasMoved.current) return;
		hasMoved.current = false;
		heading.current?.focus();
	});
	const goTo = (at: string | null) => {
		hasMoved.current = true;
		onSettings({ at });
	};
	const answer = (question: string, choice: string) => {
		onChange({ answers: { ...slice.answers, [question]: choice } });
		// Stays at the question: arrow keys go from choice to choice before one is settled on.
		onSettings({ at: question });
	};

	return (
		<div className="sp">
			<div className="sp-question">
				{current === null ? (
					<div className="sp-done">
						<h2 tabIndex={-1} ref={heading}>
							Your starting point
						</h2>
						<p>All questions are answered. Change any answer, and the result follows.</p>
						<div className="sp-actions no-print">
							<button type="button" className="button" onClick={() => onHandOut('result', 'docx')}>
								Word file
							</button>
							<button type="button" className="button" onClick={() => onHandOut('result', 'copy')}>
								Copy as text
							</button>
						</div>
					</div>
				) : (
					<QuestionForm
						key={current.question.id}
						asked={current}
						position={position}
						part={flow.parts.find(({ questions }) => questions.includes(current.question)) ?? null}
						ready={finished}
						headingRef={heading}
						onAnswer={(choice) => answer(current.question.id, choice)}
						onGo={goTo}
					/>
				)}
			</div>
			<AnswerList asked={result.asked} kept={kept} current={current} onOpen={goTo} />
			<div className="sp-results">
				{finished.map((outcome) => (
					<ResultPart key={outcome.part.id} outcome={outcome} />
				))}
				<AllQuestions flow={flow} />
			</div>
			<p className="visually-hidden" role="status">
				{finished.map((outcome) => `Result: ${outcome.result?.title}.`).join(' ')}
			</p>
		</div>
	);
}

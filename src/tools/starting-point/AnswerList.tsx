import type { Asked } from '../../lib/starting-point/walk.ts';

interface AnswerListProps {
	asked: readonly Asked[];
	/** Answers that the way does not come by now. */
	kept: readonly Asked[];
	current: Asked | null;
	onOpen(question: string): void;
}

/** All answers in one place, each a step of the trail and each open to change. */
export function AnswerList({ asked, kept, current, onOpen }: AnswerListProps) {
	const item = ({ question, choice }: Asked) => {
		const isHere = question === current?.question;
		return (
			<li key={question.id} data-here={isHere || undefined} data-done={choice !== null || undefined}>
				<span className="sp-short">
					{question.short}
					{isHere && <span className="visually-hidden">, you are here</span>}
				</span>
				<span className="sp-said">{choice?.label ?? 'Not answered yet'}</span>
				{!isHere && choice !== null && (
					<button type="button" className="button-link no-print" onClick={() => onOpen(question.id)}>
						Change<span className="visually-hidden"> the answer to “{question.short}”</span>
					</button>
				)}
			</li>
		);
	};
	return (
		<section className="sp-answers" aria-labelledby="sp-answers">
			<h2 id="sp-answers">Your answers</h2>
			<ol className="sp-trail">{asked.map(item)}</ol>
			{kept.length > 0 && (
				<>
					<h3>Kept for later</h3>
					<p className="hint">Your other answers do not lead here now. These come back when they do.</p>
					<ul className="sp-trail sp-kept">{kept.map(item)}</ul>
				</>
			)}
		</section>
	);
}

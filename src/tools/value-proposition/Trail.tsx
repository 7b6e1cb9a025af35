import { type ReactNode, useRef } from 'react';
import { moveOf, type Part, parts } from '../../lib/value-proposition/emphasis.ts';
import { moveTitles } from '../../lib/value-proposition/labels.ts';
import type { Actions } from './actions.ts';
import { BenefitsForm } from './BenefitsForm.tsx';
import { guidance } from './guidance.ts';
import { AskForm, DoneForm, OfferForm, QuestionForm } from './MoveForms.tsx';
import { moveButton } from './move-button.ts';
import { PainForm } from './PainForm.tsx';
import type { Result } from './result.ts';
import type { Slice } from './slice.ts';
import { summaryOf } from './summary.ts';

interface TrailProps {
	slice: Slice;
	result: Result;
	/** The open move, from 1; 0 for none. */
	open: number;
	actions: Actions;
}

const forms: Record<Part, (props: Omit<TrailProps, 'open'>) => ReactNode> = {
	pain: PainForm,
	done: DoneForm,
	offer: OfferForm,
	question: QuestionForm,
	benefits: BenefitsForm,
	ask: AskForm,
};

/**
 * The six moves, one open at a time. All forms are in the page, so that it can be read without JavaScript; with it, a
 * closed one is hidden.
 */
export function Trail({ slice, result, open, actions }: TrailProps) {
	const list = useRef<HTMLOListElement>(null);
	const goOn = (move: number) => {
		actions.openMove(move);
		list.current?.querySelector<HTMLElement>(`#${moveButton(move)}`)?.focus();
	};
	return (
		<ol className="vp-trail" ref={list}>
			{parts.map((part) => {
				const move = moveOf(part);
				const isOpen = move === open;
				const summary = summaryOf(part, slice);
				const Form = forms[part];
				return (
					<li key={part} data-done={summary !== null || undefined} data-open={isOpen || undefined}>
						<h3 className="vp-move-title">
							<button
								id={moveButton(move)}
								type="button"
								aria-expanded={isOpen}
								aria-controls={`${moveButton(move)}-form`}
								onClick={() => actions.openMove(isOpen ? 0 : move)}
							>
								<span className="vp-node" aria-hidden="true" />
								<span className="vp-move-number">{move}</span> {moveTitles[part]}
							</button>
						</h3>
						{!isOpen && <p className="vp-summary">{summary ?? 'Not written yet'}</p>}
						<div className="vp-form" id={`${moveButton(move)}-form`} data-away={!isOpen || undefined}>
							<p className="vp-guidance">{guidance[part]}</p>
							<Form slice={slice} result={result} actions={actions} />
							<div className="vp-onward">
								<button className="button-primary" type="button" onClick={() => goOn(move === 6 ? 0 : move + 1)}>
									{move === 6 ? 'Done with the last move' : 'Done with this move'}
								</button>
							</div>
						</div>
					</li>
				);
			})}
		</ol>
	);
}

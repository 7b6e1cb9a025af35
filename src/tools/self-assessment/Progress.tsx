import { numberOf } from '../../lib/assessment/answers.ts';
import type { Instrument } from '../../lib/content/schemas.ts';
import type { Result, SectionResult } from './result.ts';

interface ProgressProps {
	result: Result;
	/** Place of the section shown, from 0. */
	here: number;
	goTo(section: string): void;
}

function overallInWords({ rating }: SectionResult): string {
	if (rating === null) return 'overall to do';
	return rating === 'dont-know' ? 'overall: don’t know' : `overall ${numberOf(rating)}`;
}

const isDone = ({ completeness, rating }: SectionResult) =>
	completeness.answered === completeness.lines && rating !== null;

/** How far the form is answered, as a trail of its sections. */
export function Progress({ result, here, goTo }: ProgressProps) {
	const { completeness, sections } = result;
	const open = completeness.lines - completeness.answered;
	return (
		<nav className="sa-progress" aria-label="Sections of the form">
			<p className="kicker">Progress</p>
			<p className="sa-count">
				<span className="sa-count-figure">{completeness.rated}</span> of {completeness.lines} rated
			</p>
			{(completeness.dontKnow > 0 || open === 0) && (
				<p className="hint">
					{completeness.dontKnow > 0 && `${completeness.dontKnow} don’t know. `}
					{open === 0 ? 'Every line is answered.' : `${open} to go.`}
				</p>
			)}
			<ol className="sa-trail">
				{sections.map((section, index) => (
					<li key={section.id} data-done={isDone(section) || undefined}>
						<button type="button" aria-current={index === here ? 'step' : undefined} onClick={() => goTo(section.id)}>
							<span className="sa-trail-node" aria-hidden="true" />
							<span className="sa-trail-title">{section.title}</span>{' '}
							<span className="sa-trail-state">
								{section.completeness.answered} of {section.completeness.lines}
								<span className="sa-trail-overall">, {overallInWords(section)}</span>
								{isDone(section) && <span className="visually-hidden">, done</span>}
							</span>
						</button>
					</li>
				))}
			</ol>
		</nav>
	);
}

/** What the numbers mean, and whose meaning it is. */
export function Key({ instrument }: { instrument: Instrument }) {
	return (
		<div className="sa-key">
			<h2 className="sa-small-head">What the numbers mean</h2>
			<dl>
				{instrument.key.map(({ rating, label, meaning }) => (
					<div key={rating}>
						<dt>{rating}</dt>
						<dd>
							<span className="sa-key-label">{label}.</span> {meaning}
						</dd>
					</div>
				))}
				<div>
					<dt>?</dt>
					<dd>
						<span className="sa-key-label">Don’t know.</span> Left out of every average.
					</dd>
				</div>
			</dl>
			<p className="hint">{instrument.keyNote}</p>
			<details className="sa-fold sa-directions">
				<summary>How to use this form</summary>
				<ol>
					{instrument.directions.map((direction) => (
						<li key={direction}>{direction}</li>
					))}
				</ol>
			</details>
		</div>
	);
}

import { type Indicator, indicatorNumber, partLetter } from '../../lib/assessment/lines.ts';
import type { Actions } from './actions.ts';
import { LineForm } from './LineForm.tsx';
import { Mark } from './marks.tsx';
import { OverallForm } from './OverallForm.tsx';
import type { Result } from './result.ts';

interface SectionFormProps {
	result: Result;
	/** Place of the section, from 0. */
	index: number;
	/** True when it is the one shown on a screen. */
	isHere: boolean;
	member: boolean;
	actions: Actions;
	goTo(section: string): void;
}

/** One section of the form: its lines, its overall rating, and the way on. */
export function SectionForm({ result, index, isHere, member, actions, goTo }: SectionFormProps) {
	const { instrument, sections } = result;
	const section = instrument.sections[index];
	const standing = sections[index];
	if (!section || !standing) return null;
	const heading = `sa-${section.id}`;
	const before = instrument.sections[index - 1];
	const after = instrument.sections[index + 1];
	const lowest = instrument.key[0]?.label;
	const highest = instrument.key.at(-1)?.label;

	return (
		<section className="sa-section" aria-labelledby={heading} data-away={!isHere || undefined}>
			<header className="sa-section-head">
				<p className="kicker">
					Section {index + 1} of {instrument.sections.length}
				</p>
				<h2 id={heading} tabIndex={-1}>
					{section.title}
				</h2>
				<p className="sa-section-lead">{section.lead}</p>
				<p className="sa-ends" aria-hidden="true">
					<span>
						<b>1</b> {lowest}
					</span>
					<span>
						<b>5</b> {highest}
					</span>
				</p>
			</header>
			{section.indicators.map((indicator, place) => (
				<IndicatorForm
					key={indicator.id}
					indicator={indicator}
					number={indicatorNumber(index, place)}
					result={result}
					actions={actions}
				/>
			))}
			<OverallForm section={standing} labels={instrument.key} actions={actions} />
			<footer className="sa-onward">
				{before && (
					<button className="button-link" type="button" onClick={() => goTo(before.id)}>
						<Mark name="left" /> {before.title}
					</button>
				)}
				{after && (
					<button className="button-primary" type="button" onClick={() => goTo(after.id)}>
						Next: {after.title} <Mark name="right" />
					</button>
				)}
				{!after && !member && (
					<button className="button-primary" type="button" onClick={() => actions.show('results')}>
						See results <Mark name="right" />
					</button>
				)}
			</footer>
		</section>
	);
}

interface IndicatorFormProps {
	indicator: Indicator;
	number: string;
	result: Result;
	actions: Actions;
}

/** An indicator: one line to rate, or a statement with parts that are rated one by one. */
function IndicatorForm({ indicator, number, result, actions }: IndicatorFormProps) {
	const shared = { answers: result.answers, labels: result.instrument.key, actions };
	if (!indicator.parts) {
		return <LineForm {...shared} id={indicator.id} number={number} text={indicator.text} help={indicator.help} />;
	}
	return (
		<div className="sa-parts">
			<h3 className="sa-statement">
				<span className="sa-number">{number}</span>
				<span>{indicator.text}</span>
			</h3>
			{indicator.help && <p className="hint sa-indent">{indicator.help}</p>}
			{indicator.parts.map((part, index) => (
				<LineForm
					{...shared}
					key={part.id}
					id={part.id}
					number={`${number}${partLetter(index)}`}
					text={part.text}
					isPart
				/>
			))}
		</div>
	);
}

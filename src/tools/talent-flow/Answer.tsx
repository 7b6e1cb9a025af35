import type { FlowJob } from './flow-job.ts';
import { facts, headline, lacks, whoseOpenings } from './words.ts';

interface AnswerProps {
	flow: FlowJob;
	/** Said where a figure lacks. */
	gap: string;
	/** True where the person can give what lacks. */
	asks: boolean;
}

/** The answer first, in words; then the figures it rests on. */
export function Answer({ flow, gap, asks }: AnswerProps) {
	const missing = asks ? lacks(flow) : [];
	return (
		<section className="flow-answer" aria-labelledby="flow-answer">
			<h2 id="flow-answer">{headline(flow)}</h2>
			{missing.length > 0 && (
				<ul className="flow-lacks">
					{missing.map((text) => (
						<li key={text}>{text}</li>
					))}
				</ul>
			)}
			<dl className="flow-facts">
				{facts(flow).map(({ id, label, value, how }) => (
					<div key={id}>
						<dt>{label}</dt>
						<dd className={value === null ? 'flow-unknown' : 'flow-value'}>{value ?? gap}</dd>
						<dd className="flow-how">{how}</dd>
					</div>
				))}
			</dl>
			{flow.openings.aYear.value !== null && <p className="hint">{whoseOpenings(flow)}</p>}
		</section>
	);
}

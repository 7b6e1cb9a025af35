import { SiteLink } from '../../components/ui/SiteLink.tsx';
import type { FlowLink } from '../../lib/content/flow.ts';
import type { PartOutcome, Reason } from '../../lib/starting-point/outcome.ts';
import { linkLists, speaksInWords } from './words.ts';

/** The result of one part: what it says, why it follows from the answers, and where to go on. */
export function ResultPart({ outcome }: { outcome: PartOutcome }) {
	const { part, result, reasons } = outcome;
	if (result === null) return null;
	const weighs = reasons.some(({ speaks }) => speaks !== null);
	const [first, ...rest] = linkLists;
	return (
		<section className="sp-result" id={`sp-${part.id}`} aria-labelledby={`sp-${part.id}-title`}>
			<p className="kicker">{part.title}</p>
			<h2 id={`sp-${part.id}-title`}>{result.title}</h2>
			<p className="sp-lead">{result.lead}</p>
			<p className="hint">{result.from}</p>
			<div className="sp-two">
				<div className="sp-block">
					<h3>{first.title}</h3>
					<Links links={outcome.firstSteps} ordered />
					{result.conditions.length > 0 && (
						<>
							<h3 className="sp-next-head">What would have to be true</h3>
							<ul className="sp-plain">
								{result.conditions.map((condition) => (
									<li key={condition}>{condition}</li>
								))}
							</ul>
						</>
					)}
				</div>
				<div className="sp-block">
					<h3>Why this follows from your answers</h3>
					{weighs ? (
						(['for', 'open', 'against'] as const).map((speaks) => (
							<Weighed key={speaks} speaks={speaks} reasons={reasons.filter((reason) => reason.speaks === speaks)} />
						))
					) : (
						<Reasons reasons={reasons} />
					)}
				</div>
			</div>
			<div className="sp-three">
				{rest.map(({ key, title }) =>
					outcome[key].length === 0 ? null : (
						<div className="sp-block" key={key}>
							<h3>{title}</h3>
							<Links links={outcome[key]} />
						</div>
					),
				)}
			</div>
		</section>
	);
}

const marks = { for: '✓', open: '?', against: '△' };

function Weighed({ speaks, reasons }: { speaks: NonNullable<Reason['speaks']>; reasons: readonly Reason[] }) {
	if (reasons.length === 0) return null;
	return (
		<div className="sp-weighed" data-speaks={speaks}>
			<h4>
				<span className="sp-mark" aria-hidden="true">
					{marks[speaks]}
				</span>
				{speaksInWords[speaks]}
			</h4>
			<Reasons reasons={reasons} />
		</div>
	);
}

function Reasons({ reasons }: { reasons: readonly Reason[] }) {
	return (
		<ul className="sp-plain">
			{reasons.map(({ question, said, because }) => (
				<li key={`${question.id}-${because}`}>
					<span className="sp-you-said">
						{question.short}. You said: <b>{said}</b>
					</span>
					{because}
				</li>
			))}
		</ul>
	);
}

function Links({ links, ordered = false }: { links: readonly FlowLink[]; ordered?: boolean }) {
	const items = links.map(({ label, to, why }) => (
		<li key={to}>
			<SiteLink to={to}>{label}</SiteLink>
			<span>{why}</span>
		</li>
	));
	return ordered ? <ol className="sp-links sp-steps">{items}</ol> : <ul className="sp-links">{items}</ul>;
}

import { SiteLink } from '../../components/ui/SiteLink.tsx';
import type { NextStep } from '../../lib/assessment/next-steps.ts';

/** How many are shown before the rest is folded away. */
const SHOWN = 6;

function Steps({ steps }: { steps: readonly NextStep[] }) {
	return (
		<ul className="sa-plain-list sa-steps">
			{steps.map(({ label, to, why, for: indicators }) => (
				<li key={to}>
					<SiteLink to={to}>{label}</SiteLink>
					{why && <p>{why}</p>}
					<p className="hint">For {indicators.join(', ')}</p>
				</li>
			))}
		</ul>
	);
}

/** What to do about the lines rated lowest. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
	if (steps.length === 0) return null;
	return (
		<section className="sa-block" aria-labelledby="sa-next-steps">
			<h3 id="sa-next-steps">Next steps for what is rated lowest</h3>
			<Steps steps={steps.slice(0, SHOWN)} />
			{steps.length > SHOWN && (
				<details className="sa-fold">
					<summary>{steps.length - SHOWN} more</summary>
					<Steps steps={steps.slice(SHOWN)} />
				</details>
			)}
		</section>
	);
}

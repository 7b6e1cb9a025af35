import type { Flow, FlowPart } from '../../lib/content/flow.ts';

/** Where an answer leads, in words: to a question by its number, or to a result by its title. */
function leadsTo(part: FlowPart, next: string): string {
	const index = part.questions.findIndex(({ id }) => id === next);
	if (index !== -1) return `go to question ${index + 1}`;
	const result = part.results.find(({ id }) => id === next);
	const instead = part.results.find(({ id }) => id === result?.whenOpen);
	return instead ? `“${result?.title}” if nothing is open, else “${instead.title}”` : `“${result?.title}”`;
}

/** The whole flow on one page: nothing in it is hidden, and it works on paper. */
export function AllQuestions({ flow }: { flow: Flow }) {
	return (
		<details className="sp-all">
			<summary>All questions, and where each answer leads</summary>
			{flow.parts.map((part) => (
				<section key={part.id}>
					<h3>{part.title}</h3>
					<p className="hint">{part.lead}</p>
					<ol className="sp-paper">
						{part.questions.map(({ id, ask, why, choices }) => (
							<li key={id}>
								<p className="sp-paper-ask">{ask}</p>
								<p className="hint">{why}</p>
								<ul>
									{choices.map(({ id: choice, label, next }) => (
										<li key={choice}>
											{label} <span className="hint">→ {leadsTo(part, next)}</span>
										</li>
									))}
								</ul>
							</li>
						))}
					</ol>
				</section>
			))}
		</details>
	);
}

import { findingOf } from './finding-of.ts';
import { isKept, keepFinding } from './keep.ts';
import type { GapProps } from './View.tsx';

/** What to do with the result: the paragraph, and the clear shortages as findings. */
export function UseIt({ slice, result, settings, onChange, onSettings, onHandOut }: GapProps) {
	const clear = result.occupations
		.filter(({ byRule, headline, robustness }) => byRule[headline]?.class === 'shortage' && robustness?.robust)
		.map(findingOf)
		.filter((finding) => !isKept(finding, result, slice.actions));
	const keepAll = () => {
		const kept = clear.map((finding) =>
			keepFinding(finding, result, { id: crypto.randomUUID(), now: new Date().toISOString() }),
		);
		onChange({ ...slice, actions: [...slice.actions, ...kept] });
		onSettings({ ...settings, look: { ...settings.look, panel: 'findings' } });
	};
	return (
		<section className="gap-use" aria-labelledby="gap-use">
			<h2 id="gap-use">Use it</h2>
			{result.paragraph && (
				<details className="gap-paragraph">
					<summary>A paragraph for your needs assessment</summary>
					<p>{result.paragraph.text}</p>
					<h3>What the figures do not show</h3>
					<ul>
						{result.paragraph.limits.map((limit) => (
							<li key={limit}>{limit}</li>
						))}
					</ul>
					<h3>Sources</h3>
					<ul>
						{result.paragraph.sources.map((source) => (
							<li key={source}>{source}</li>
						))}
					</ul>
					<p className="gap-buttons">
						<button type="button" className="button" onClick={() => onHandOut('needs-assessment', 'copy')}>
							Copy
						</button>
						<button type="button" className="button" onClick={() => onHandOut('needs-assessment', 'docx')}>
							Word file
						</button>
					</p>
				</details>
			)}
			{clear.length > 0 && clear.length <= 50 && (
				<p>
					<button type="button" className="button button-primary" onClick={keepAll}>
						{clear.length === 1 ? 'Keep the clear shortage' : `Keep the ${clear.length} clear shortages`} as findings
					</button>
				</p>
			)}
		</section>
	);
}

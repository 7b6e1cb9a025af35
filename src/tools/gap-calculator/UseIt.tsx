import { useMemo } from 'react';
import { findingOf } from './finding-of.ts';
import { isKept, keepFinding } from './keep.ts';
import type { GapProps } from './View.tsx';

/** More than a person reads one by one. */
const MOST_AT_ONCE = 50;

/** What to do with the result: the paragraph, and the clear shortages as findings. */
export function UseIt({ slice, result, onChange, onHandOut, onFindings }: GapProps & { onFindings(): void }) {
	const { actions } = slice;
	const clear = useMemo(
		() =>
			result.occupations
				.filter(({ byRule, headline, robustness }) => byRule[headline]?.class === 'shortage' && robustness?.robust)
				.map(findingOf)
				.filter((finding) => !isKept(finding, result, actions)),
		[result, actions],
	);
	const keepAll = () => {
		const kept = clear.map((finding) =>
			keepFinding(finding, result, { id: crypto.randomUUID(), now: new Date().toISOString() }),
		);
		onChange({ ...slice, actions: [...actions, ...kept] });
		onFindings();
	};
	return (
		<section className="gap-use" aria-labelledby="gap-use">
			<h3 id="gap-use">Use it</h3>
			{clear.length > 0 && clear.length <= MOST_AT_ONCE && (
				<>
					<p>Keep the clear shortages as findings, each with its source, years and method. Then say who does what.</p>
					<button type="button" className="button button-primary gap-keep" onClick={keepAll}>
						{clear.length === 1 ? 'Keep the clear shortage' : `Keep the ${clear.length} clear shortages`}
					</button>
				</>
			)}
			{clear.length > MOST_AT_ONCE && (
				<p>
					{clear.length.toLocaleString('en-US')} shortages are clear: too many to keep at once. Choose the ones you can
					act on in the list, and keep each.
				</p>
			)}
			{clear.length === 0 && <p>Choose an occupation in the list to keep what was found about it.</p>}
			{result.paragraph && (
				<details className="gap-paragraph">
					<summary>A paragraph for your needs assessment</summary>
					<p>{result.paragraph.text}</p>
					<h4>What the figures do not show</h4>
					<ul>
						{result.paragraph.limits.map((limit) => (
							<li key={limit}>{limit}</li>
						))}
					</ul>
					<h4>Sources</h4>
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
		</section>
	);
}

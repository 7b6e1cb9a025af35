import { peopleInWords } from '../../lib/labor/gap.ts';
import { methodNotes } from './table-notes.ts';
import type { GapProps } from './View.tsx';

/** What a printed report needs beside its table: how it was worked out, its limits and sources, and the findings that were kept. */
export function PrintedNotes({ slice, result }: GapProps) {
	const { paragraph, awards, confidential } = result;
	// A sum over all programs would give the one away that is left out.
	const sums =
		confidential.programs.size > 0
			? []
			: [
					`Awards a year of all programs: ${peopleInWords(awards.all)}. Of these, ${peopleInWords(awards.linked)} are in programs that lead to an occupation here.`,
				];
	return (
		<section className="print-only gap-printed">
			<h3>How it was worked out</h3>
			<ul>
				{[...methodNotes(result), ...sums].map((note) => (
					<li key={note}>{note}</li>
				))}
			</ul>
			{paragraph && (
				<>
					<h3>What the figures do not show</h3>
					<ul>
						{paragraph.limits.map((limit) => (
							<li key={limit}>{limit}</li>
						))}
					</ul>
					<h3>Sources</h3>
					<ul>
						{paragraph.sources.map((source) => (
							<li key={source}>{source}</li>
						))}
					</ul>
				</>
			)}
			{slice.actions.length > 0 && (
				<>
					<h3>Kept findings</h3>
					<ul>
						{slice.actions.map(({ id, finding, action, owner, due }) => (
							<li key={id}>
								{finding} {[action, owner, due].filter(Boolean).join('; ')}
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}

import { peopleInWords } from '../../lib/labor/gap.ts';
import type { ProgramEntry } from './program-rows.ts';
import { isTooSmall } from './sharing.ts';

/** The typed programs for paper, where awards of 1 to 9 people must not stand. The rows to type in stay on the screen. */
export function ProgramsOnPaper({ entries }: { entries: readonly ProgramEntry[] }) {
	return (
		<div className="print-only">
			<h3>2. Programs</h3>
			<ul>
				{entries.map(({ id, title, provider, level, awards, leadsTo }) => (
					<li key={id}>
						{[title, provider, level].filter(Boolean).join(', ')}: {awardsInWords(awards)}
						{leadsTo === null ? '' : `, leads to ${leadsTo}`}.
					</li>
				))}
			</ul>
			<p>Awards of 1 to 9 people are left out.</p>
		</div>
	);
}

function awardsInWords(awards: number | null): string {
	if (awards === null) return 'awards not known';
	return isTooSmall(awards) ? 'awards left out' : `${peopleInWords(awards)} awards a year`;
}

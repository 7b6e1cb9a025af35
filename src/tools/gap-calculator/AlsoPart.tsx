import type { ReactNode } from 'react';

/** Entries of a list shown at a time; all of them are in the exported tables. */
const SHOWN = 50;

interface AlsoPartProps {
	title: string;
	lead: string;
	none: string;
	/** How many there are, when not all are handed over. */
	all?: number;
	items: { key: string; what: ReactNode; keep: ReactNode }[];
}

/** One list, with the count of all it stands for. */
export function AlsoPart({ title, lead, none, items, all = items.length }: AlsoPartProps) {
	return (
		<section className="gap-also-part">
			<h2 tabIndex={-1}>
				{title} <span className="gap-also-count">{all.toLocaleString('en-US')}</span>
			</h2>
			<p>{items.length === 0 ? none : lead}</p>
			<ul>
				{items.slice(0, SHOWN).map(({ key, what, keep }) => (
					<li key={key}>
						<div>{what}</div>
						{keep}
					</li>
				))}
			</ul>
			{all > SHOWN && <p className="hint">The first {SHOWN} are shown. All are in the tables under Export.</p>}
		</section>
	);
}

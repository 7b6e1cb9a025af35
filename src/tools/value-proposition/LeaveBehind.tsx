import { ChartTable } from '../../components/ui/ChartTable.tsx';
import { textOf } from '../../lib/value-proposition/pieces.ts';
import { leaveBehindTable } from './leave-behind.ts';
import type { Result } from './result.ts';

/** The measures of the one page. */
export function LeaveBehindTable({ result }: { result: Result }) {
	const table = leaveBehindTable(result);
	if (table === null) return null;
	return (
		<div className="vp-table">
			<ChartTable table={table} />
		</div>
	);
}

/** The one page as it is printed: clean, with lines to write on where nothing is written yet. */
export function LeaveBehind({ result }: { result: Result }) {
	const [title, ...sections] = result.passages.page;
	const name = title ? textOf(title.pieces) : '';
	return (
		<article className="vp-paper print-only">
			<h2>{name === '' ? 'What we could do together' : name}</h2>
			{sections.map(({ id, heading, pieces, toWrite }) => {
				const text = textOf(pieces);
				if (heading === null) {
					return (
						<p className="vp-text vp-names" key={id}>
							{text}
						</p>
					);
				}
				return (
					<section key={id}>
						<h3>{heading}</h3>
						{text === '' ? <p className="vp-write-in">{toWrite}</p> : <p className="vp-text">{text}</p>}
						{id === 'benefits' && <LeaveBehindTable result={result} />}
					</section>
				);
			})}
		</article>
	);
}

import { memo, useDeferredValue } from 'react';
import type { Block, WrittenDocument } from '../../lib/tool/document.ts';
import type { Table } from '../../lib/tool/tool.ts';

/** A document as it will read, its title one level of heading below the page's own. */
export const Paper = memo(({ document }: { document: WrittenDocument }) => (
	<div className="dg-paper">
		<h2>{document.title}</h2>
		{document.blocks.map((block, index) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: blocks are drawn anew from data and hold no state.
			<PaperBlock key={index} block={block} />
		))}
	</div>
));

/** For print alone. Typing comes first: with hundreds of questions, drawing the paper at each letter would hold it up. */
export function PaperForPrint({ document }: { document: WrittenDocument }) {
	const shown = useDeferredValue(document);
	return (
		<div className="dg-paper-only">
			<Paper document={shown} />
		</div>
	);
}

function PaperBlock({ block }: { block: Block }) {
	switch (block.is) {
		case 'heading': {
			const Heading = (['h3', 'h4', 'h5'] as const)[block.level - 1] ?? 'h5';
			return <Heading>{block.text}</Heading>;
		}
		case 'paragraph':
			return <p>{block.text}</p>;
		case 'note':
			return <p className="hint">{block.text}</p>;
		case 'list': {
			const List = block.ordered ? 'ol' : 'ul';
			return (
				<List>
					{block.items.map((item, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a list of names may hold one twice, and items hold no state.
						<li key={index}>{item}</li>
					))}
				</List>
			);
		}
		case 'table':
			return <PaperTable table={block.table} />;
		case 'write-in':
			return (
				<div className="dg-write-in">
					{block.label}
					{Array.from({ length: block.lines }, (_, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all the same.
						<span key={index} />
					))}
				</div>
			);
	}
}

function PaperTable({ table: { title, columns, rows } }: { table: Table }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
		<section className="table-scroll" tabIndex={0} aria-label={title}>
			<table className="table">
				<thead>
					<tr>
						{columns.map(({ key, label }) => (
							<th key={key} scope="col">
								{label}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: rows are drawn anew from data and hold no state.
						<tr key={index}>
							{columns.map(({ key }) => (
								<td key={key}>{row[key]}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

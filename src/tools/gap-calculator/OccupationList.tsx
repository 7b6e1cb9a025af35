import { memo, useLayoutEffect, useRef } from 'react';
import type { Confidential } from '../../lib/labor/confidential.ts';
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import type { DemandSource } from '../../lib/labor/occupations.ts';
import type { Thresholds } from '../../lib/labor/thresholds.ts';
import { OccupationRow } from './OccupationRow.tsx';
import { offPaper } from './off-paper.ts';
import type { Look, SortKey } from './settings.ts';
import { bandOn, YardstickScale } from './Yardstick.tsx';

interface OccupationListProps {
	/** In the order to show. */
	occupations: readonly OccupationGap[];
	thresholds: Thresholds;
	against: DemandSource;
	confidential: Confidential;
	sort: Look['sort'];
	chosen: string | null;
	onSort(sort: SortKey): void;
	onChoose(key: string): void;
}

/** Every occupation against the same yardstick: the chart and its table are one. */
export const OccupationList = memo(function OccupationList(props: OccupationListProps) {
	const { occupations, thresholds, against, confidential, sort, chosen, onSort, onChoose } = props;
	const list = useRef<HTMLTableElement>(null);
	useLayoutEffect(() => {
		if (list.current) bandOn(list.current, thresholds);
	}, [thresholds]);
	const order = (key: SortKey) => {
		if (sort.by !== key) return undefined;
		return sort.descending ? 'descending' : 'ascending';
	};
	const button = (key: SortKey, label: string) => (
		<>
			<button type="button" className="gap-sort" onClick={() => onSort(key)}>
				{label}
			</button>
			{/* Browsers repeat the head of a table on every page, but no button in it. */}
			<span className="print-only">{label}</span>
		</>
	);
	return (
		<table className="gap-table" ref={list}>
			<caption className="visually-hidden">Supply and openings a year by occupation</caption>
			<thead>
				<tr>
					<th scope="col" aria-sort={order('title')}>
						{button('title', 'Occupation')}
					</th>
					<th scope="col" className="number" aria-sort={order('openings')}>
						{button('openings', against === 'employers' ? 'Employers’ need' : 'Openings')}
					</th>
					<th scope="col" className="number" aria-sort={order('supply')}>
						{button('supply', 'Supply')}
					</th>
					<th scope="col" className="gap-cell-yardstick" aria-sort={order('ratio')}>
						{button('ratio', 'Supply for every 100 openings')}
						<YardstickScale thresholds={thresholds} />
					</th>
					<th scope="col" className="gap-result" aria-sort={order('gap')}>
						{button('gap', 'Result')}
					</th>
				</tr>
			</thead>
			<tbody>
				{occupations.map((occupation) => (
					<OccupationRow
						key={occupation.key}
						{...{ occupation, onChoose }}
						{...offPaper(occupation.key, confidential, against)}
						isChosen={occupation.key === chosen}
					/>
				))}
			</tbody>
		</table>
	);
});

import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import type { Thresholds } from '../../lib/labor/thresholds.ts';
import { OccupationRow } from './OccupationRow.tsx';
import type { Look, SortKey } from './settings.ts';
import { YardstickScale } from './Yardstick.tsx';

interface OccupationListProps {
	/** In the order to show. */
	occupations: readonly OccupationGap[];
	/** Before search and filters. */
	of: number;
	thresholds: Thresholds;
	sort: Look['sort'];
	chosen: string | null;
	onSort(sort: SortKey): void;
	onChoose(key: string): void;
}

/** Every occupation against the same yardstick: the chart and its table are one. */
export function OccupationList(props: OccupationListProps) {
	const { occupations, of, thresholds, sort, chosen, onSort, onChoose } = props;
	const head = (key: SortKey, label: string, className?: string) => (
		<th
			scope="col"
			className={className}
			aria-sort={sort.by === key ? (sort.descending ? 'descending' : 'ascending') : undefined}
		>
			<button type="button" className="gap-sort" onClick={() => onSort(key)}>
				{label}
			</button>
		</th>
	);
	return (
		<figure className="plate gap-plate">
			<figcaption className="chart-head">
				<span className="chart-kind">Supply for every 100 openings</span>
				<span className="chart-title">Every occupation against the same yardstick</span>
			</figcaption>
			<p className="gap-count" role="status">
				{occupations.length === of
					? `${of.toLocaleString('en-US')} occupations`
					: `${occupations.length.toLocaleString('en-US')} of ${of.toLocaleString('en-US')} occupations`}
			</p>
			<table className="gap-table">
				<thead>
					<tr>
						{head('title', 'Occupation')}
						{head('openings', 'Openings', 'number')}
						{head('supply', 'Supply', 'number')}
						<th scope="col" className="gap-cell-yardstick">
							<span className="visually-hidden">Supply for every 100 openings, drawn</span>
							<YardstickScale thresholds={thresholds} />
						</th>
						{head('gap', 'Result')}
					</tr>
				</thead>
				<tbody>
					{occupations.map((occupation) => (
						<OccupationRow
							key={occupation.key}
							{...{ occupation, thresholds, onChoose }}
							isChosen={occupation.key === chosen}
						/>
					))}
				</tbody>
			</table>
		</figure>
	);
}

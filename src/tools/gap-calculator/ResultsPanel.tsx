import { useMemo, useState } from 'react';
import { Chosen } from './Chosen.tsx';
import { Filters } from './Filters.tsx';
import { OccupationList } from './OccupationList.tsx';
import type { SortKey } from './settings.ts';
import { shownOccupations } from './shown.ts';
import { UseIt } from './UseIt.tsx';
import type { GapProps } from './View.tsx';

/** What comes out: one occupation large, and every occupation on one scale. */
export function ResultsPanel(props: GapProps) {
	const { settings, result, onSettings } = props;
	const { look, thresholds } = settings;
	const occupations = useMemo(() => shownOccupations(result.occupations, look), [result.occupations, look]);
	const chosen = result.occupations.find(({ key }) => key === look.selected) ?? occupations[0] ?? null;
	const changeLook = (change: Partial<typeof look>) => onSettings({ ...settings, look: { ...look, ...change } });
	const [said, say] = useState('');
	const sort = (by: SortKey) => {
		const descending = look.sort.by === by ? !look.sort.descending : by === 'openings' || by === 'supply';
		changeLook({ sort: { by, descending } });
		say(`Sorted.`);
	};
	return (
		<div className="gap-columns">
			<Filters {...props} changeLook={changeLook} />
			<div className="gap-main">
				<h2 className="gap-headline">{result.headline}</h2>
				<p className="gap-lead">{lead(result)}</p>
				{chosen && <Chosen {...props} occupation={chosen} />}
				<p className="visually-hidden" role="status">
					{said}
				</p>
				<OccupationList
					occupations={occupations}
					of={result.occupations.length}
					thresholds={thresholds}
					sort={look.sort}
					chosen={chosen?.key ?? null}
					onSort={sort}
					onChoose={(selected) => changeLook({ selected })}
				/>
				<UseIt {...props} />
			</div>
		</div>
	);
}

function lead({ occupations, counts, demand }: GapProps['result']): string {
	const all = `${occupations.length.toLocaleString('en-US')} ${occupations.length === 1 ? 'occupation' : 'occupations'}`;
	const where = demand ? ` in ${demand.area}` : '';
	if (counts.methodDependent === 0) return `${all}${where}. Every result holds under every counting method.`;
	const some =
		counts.methodDependent === 1
			? 'One result changes'
			: `${counts.methodDependent.toLocaleString('en-US')} results change`;
	return `${all}${where}. ${some} with the counting method, so say which one you used.`;
}

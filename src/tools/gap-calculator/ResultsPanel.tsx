import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useGrowing } from '../../components/ui/use-growing.ts';
import { AlsoSummary } from './AlsoSummary.tsx';
import { AreaQuestion } from './AreaQuestion.tsx';
import { CHOSEN, Chosen } from './Chosen.tsx';
import { Filters } from './Filters.tsx';
import { focusSoon } from './focus-soon.ts';
import { Legend } from './Legend.tsx';
import { leadInWords, shownInWords, sortedInWords, sortPressed } from './list-words.ts';
import { MoreRows } from './MoreRows.tsx';
import { NoResults } from './NoResults.tsx';
import { OccupationList } from './OccupationList.tsx';
import { PrintedNotes } from './PrintedNotes.tsx';
import { regionNotes } from './region-words.ts';
import { defaultSettings, type Look, type Question, type SortKey } from './settings.ts';
import { shownOccupations } from './shown.ts';
import { UseIt } from './UseIt.tsx';
import type { GapProps } from './View.tsx';

type ResultsProps = GapProps & { onPanel(panel: NonNullable<Look['panel']>): void };

/** Rows at first: what comes after the list must not be a thousand rows away. */
const FIRST = 50;

/** What comes out: one occupation large, and every occupation on one scale. */
export function ResultsPanel(props: ResultsProps) {
	const { settings, result, onSettings, onPanel } = props;
	const { look, thresholds } = settings;
	const changeLook = (change: Partial<Look>) => onSettings({ ...settings, look: { ...look, ...change } });
	const ask = (change: Partial<Question>) => onSettings({ ...settings, ...change });

	// A field answers at once; the list of a thousand rows follows when it can.
	const listed = useDeferredValue(look);
	const { search, show, sort, onlyMethodDependent, onlyCritical, fewestOpenings } = listed;
	const occupations = useMemo(
		() =>
			shownOccupations(result.occupations, { search, show, sort, onlyMethodDependent, onlyCritical, fewestOpenings }),
		[result.occupations, search, show, sort, onlyMethodDependent, onlyCritical, fewestOpenings],
	);
	const chosen = result.occupations.find(({ key }) => key === look.selected) ?? occupations[0] ?? result.occupations[0];

	const [most, setMost] = useState(FIRST);
	const drawn = useGrowing(Math.min(most, occupations.length));
	const shown = useMemo(() => occupations.slice(0, drawn), [occupations, drawn]);
	const place = chosen === undefined ? -1 : occupations.indexOf(chosen);
	const goToRow = () => {
		if (place >= most) setMost(occupations.length);
		focusSoon('.gap-table [aria-pressed="true"]');
	};

	// The same two functions for good, so that no row is drawn again for a new one.
	const latest = useRef({ changeLook, sort: look.sort });
	useEffect(() => {
		latest.current = { changeLook, sort: look.sort };
	});
	const onSort = useCallback(
		(by: SortKey) => latest.current.changeLook({ sort: sortPressed(latest.current.sort, by) }),
		[],
	);
	const onChoose = useCallback((selected: string) => {
		latest.current.changeLook({ selected });
		focusSoon(`#${CHOSEN}`);
	}, []);

	const warnings = regionNotes(result);
	if (chosen === undefined) return <NoResults {...props} />;
	return (
		<>
			<AreaQuestion {...props} />
			<h2 className="gap-headline" tabIndex={-1}>
				{result.headline}
			</h2>
			<p className="gap-lead">{leadInWords(result)}</p>
			{warnings.length > 0 && (
				<ul className="gap-notes gap-warnings">
					{warnings.map((warning) => (
						<li key={warning}>{warning}</li>
					))}
				</ul>
			)}
			<Chosen {...props} occupation={chosen} onBack={place < 0 ? null : goToRow} />
			<div className="gap-columns">
				<Filters {...props} changeLook={changeLook} ask={ask} />
				<div className="gap-main">
					<section className="gap-plate" aria-labelledby="gap-list">
						<h3 id="gap-list">Every occupation against the same yardstick</h3>
						<p className="gap-count" role="status">
							{shownInWords(occupations.length, result.occupations.length)} {sortedInWords(sort)}
						</p>
						{occupations.length === 0 && (
							<p className="gap-none">
								No occupation fits what you look for.{' '}
								<button
									type="button"
									className="button-link"
									onClick={() =>
										changeLook({ ...defaultSettings.look, panel: look.panel, sort: look.sort, selected: look.selected })
									}
								>
									Show all again
								</button>
							</p>
						)}
						{occupations.length > 0 && (
							<>
								<OccupationList
									{...{ thresholds, sort, onSort, onChoose }}
									occupations={shown}
									against={settings.against}
									confidential={result.confidential}
									chosen={chosen.key}
								/>
								<MoreRows shown={Math.min(most, occupations.length)} all={occupations.length} onMore={setMost} />
								<Legend thresholds={thresholds} own={result.occupations.some(({ byRule }) => byRule.own !== null)} />
							</>
						)}
					</section>
					<div className="gap-after">
						<AlsoSummary result={result} onShow={() => onPanel('also')} />
						<UseIt {...props} onFindings={() => onPanel('findings')} />
					</div>
				</div>
			</div>
			<PrintedNotes {...props} />
		</>
	);
}

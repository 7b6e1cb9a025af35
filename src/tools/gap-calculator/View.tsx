import { PanelNav } from '../../components/ui/PanelNav.tsx';
import type { ViewProps } from '../../lib/tool/tool.ts';
import { AlsoPanel } from './AlsoPanel.tsx';
import { AreaQuestion } from './AreaQuestion.tsx';
import { FiguresPanel } from './FiguresPanel.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { focusSoon } from './focus-soon.ts';
import { ResultsPanel } from './ResultsPanel.tsx';
import type { Result } from './result.ts';
import type { Look, Settings } from './settings.ts';
import type { Slice } from './slice.ts';

type Panel = NonNullable<Look['panel']>;

const panels: [Panel, string][] = [
	['figures', 'Figures'],
	['results', 'Results'],
	['also', 'Also worth a look'],
	['findings', 'Kept findings'],
];

export type GapProps = ViewProps<Slice, Settings, Result>;

export default function View(props: GapProps) {
	const { slice, settings, result, progress, loaded, onSettings } = props;
	const show = (panel: Panel) => onSettings({ ...settings, look: { ...settings.look, panel } });
	const panel = settings.look.panel ?? firstPanel(props);
	const named = panels.map(([id, label]): [Panel, string] => [
		id,
		id === 'findings' && slice.actions.length > 0 ? `${label} (${slice.actions.length})` : label,
	]);
	return (
		<div className="gap">
			<PanelNav label="Parts of the gap calculator" panels={named} current={panel} onShow={show} />
			<div className="gap-progress" role="status">
				{progress !== null && <p>Working on it. You can go on.</p>}
			</div>
			{panel === 'figures' && (
				<>
					<AreaQuestion {...props} />
					<FiguresPanel
						{...props}
						onResults={() => {
							show('results');
							focusSoon('.gap-headline');
						}}
					/>
				</>
			)}
			{panel === 'results' && (
				<ResultsPanel
					{...props}
					onPanel={(next) => {
						show(next);
						focusSoon(next === 'findings' ? '#gap-findings' : '.gap h2');
					}}
				/>
			)}
			{panel === 'also' && <AlsoPanel {...props} />}
			{panel === 'findings' && <FindingsPanel {...props} />}
		</div>
	);

	/** Official files alone are compared at once; whoever types begins with the figures, and stays there. */
	function firstPanel({ slice: { demand, awards } }: GapProps): Panel {
		const isTyping = demand.length + awards.length > 0;
		return !isTyping && loaded.length > 0 && (result.occupations.length > 0 || progress !== null)
			? 'results'
			: 'figures';
	}
}

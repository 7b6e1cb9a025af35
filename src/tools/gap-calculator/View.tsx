import { PanelNav } from '../../components/ui/PanelNav.tsx';
import type { ViewProps } from '../../lib/tool/tool.ts';
import { AlsoPanel } from './AlsoPanel.tsx';
import { FiguresPanel } from './FiguresPanel.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { ResultsPanel } from './ResultsPanel.tsx';
import type { Result } from './result.ts';
import type { Look, Settings } from './settings.ts';
import type { Slice } from './slice.ts';
import './view.css';

const panels: [Look['panel'], string][] = [
	['figures', 'Figures'],
	['results', 'Results'],
	['also', 'Also worth a look'],
	['findings', 'Kept findings'],
];

export type GapProps = ViewProps<Slice, Settings, Result>;

export default function View(props: GapProps) {
	const { slice, settings, result, progress, onSettings } = props;
	const show = (panel: Look['panel']) => onSettings({ ...settings, look: { ...settings.look, panel } });
	// Without any figure there is no result to look at: the way in is shown, whatever was open last.
	const panel = result.occupations.length === 0 && settings.look.panel !== 'findings' ? 'figures' : settings.look.panel;
	const named = panels.map(([id, label]): [Look['panel'], string] => [
		id,
		id === 'findings' && slice.actions.length > 0 ? `${label} (${slice.actions.length})` : label,
	]);
	return (
		<div className="gap">
			<PanelNav label="Parts of the gap calculator" panels={named} current={panel} onShow={show} />
			<div className="gap-progress" role="status">
				{progress !== null && <p>Working on it. You can go on.</p>}
			</div>
			{panel === 'figures' && <FiguresPanel {...props} onDone={() => show('results')} />}
			{panel === 'results' && <ResultsPanel {...props} />}
			{panel === 'also' && <AlsoPanel {...props} />}
			{panel === 'findings' && <FindingsPanel {...props} />}
		</div>
	);
}

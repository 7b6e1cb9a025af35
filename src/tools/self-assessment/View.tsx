import { PanelNav } from '../../components/ui/PanelNav.tsx';
import type { ViewProps } from '../../lib/tool/tool.ts';
import { AnswerPanel } from './AnswerPanel.tsx';
import { actionsFor } from './actions.ts';
import { OverTimePanel } from './OverTimePanel.tsx';
import { OtherVersion, PassChoice } from './PassChoice.tsx';
import { ResultsPanel } from './ResultsPanel.tsx';
import type { Result } from './result.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';
import { TeamPanel } from './TeamPanel.tsx';

const panels: [Settings['panel'], string][] = [
	['answer', 'Answer'],
	['results', 'Results'],
	['team', 'Team'],
	['over-time', 'Over time'],
];

/** The self-assessment on the screen. A team member who was invited sees the form only. */
export default function View(props: ViewProps<Slice, Settings, Result>) {
	const { slice, settings, result, member = false } = props;
	const actions = actionsFor(props);
	const panel = member ? 'answer' : settings.panel;
	const reads = panel === 'over-time' || !result.otherVersion;

	return (
		<div className="sa">
			{!member && (
				<div className="sa-top">
					<PanelNav label="Parts of the self-assessment" panels={panels} current={panel} onShow={actions.show} />
					{slice.assessments.length > 1 && panel !== 'over-time' && (
						<PassChoice passes={slice.assessments} current={result.current} choose={actions.choosePass} />
					)}
				</div>
			)}
			{!reads && <OtherVersion result={result} start={() => actions.startPass(false)} />}
			{reads && panel === 'answer' && (
				<AnswerPanel result={result} section={settings.section} member={member} actions={actions} />
			)}
			{reads && panel === 'results' && <ResultsPanel result={result} actions={actions} />}
			{reads && panel === 'team' && <TeamPanel result={result} settings={settings} actions={actions} />}
			{reads && panel === 'over-time' && <OverTimePanel slice={slice} result={result} actions={actions} />}
		</div>
	);
}

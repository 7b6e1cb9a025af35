import { PanelNav } from '../../components/ui/PanelNav.tsx';
import type { ViewProps } from '../../lib/tool/tool.ts';
import { actionsFor } from './actions.ts';
import { MeetingsPanel } from './MeetingsPanel.tsx';
import { MinutesPanel } from './MinutesPanel.tsx';
import { PreparePanel } from './PreparePanel.tsx';
import type { Result } from './result.ts';
import { StartPanel } from './StartPanel.tsx';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';
import { TalkPanel } from './TalkPanel.tsx';
import { TasksPanel } from './TasksPanel.tsx';
import { usePlace } from './use-place.tsx';

const panels: [Settings['panel'], string][] = [
	['prepare', 'Prepare'],
	['talk', 'Talk'],
	['tasks', 'Tasks'],
	['minutes', 'Minutes'],
	['meetings', 'All meetings'],
];

/** The discussion guide on the screen. Without a meeting it asks which side and what for. */
export default function View(props: ViewProps<Slice, Settings, Result>) {
	const { slice, settings, result, onHandOut } = props;
	const actions = actionsFor(props);
	const { current, here } = result;
	const place = usePlace();
	const panel = current === null && settings.panel !== 'tasks' ? 'start' : settings.panel;
	const isBegun = slice.meetings.length > 0 || slice.tasks.length > 0;

	return (
		<div className="dg" {...place}>
			{isBegun && (
				<PanelNav label="Parts of the discussion guide" panels={panels} current={panel} onShow={actions.show} />
			)}
			{panel === 'start' && <StartPanel catalogue={result.catalogue} set={settings.set} actions={actions} />}
			{panel === 'tasks' && <TasksPanel slice={slice} result={result} actions={actions} />}
			{panel === 'meetings' && (
				<MeetingsPanel meetings={slice.meetings} current={current?.meeting.id ?? null} actions={actions} />
			)}
			{current !== null && panel === 'prepare' && (
				<PreparePanel current={current} result={result} actions={actions} onHandOut={onHandOut} />
			)}
			{current !== null && panel === 'talk' && (
				<TalkPanel current={current} here={here} isLarge={settings.isLarge} actions={actions} />
			)}
			{current !== null && panel === 'minutes' && (
				<MinutesPanel current={current} actions={actions} onHandOut={onHandOut} />
			)}
		</div>
	);
}

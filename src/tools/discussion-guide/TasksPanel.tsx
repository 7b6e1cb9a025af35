import { isToDo, placeOf } from '../../lib/discussion/tasks.ts';
import { AddLine } from './AddLine.tsx';
import type { Actions } from './actions.ts';
import { meetingName } from './dates.ts';
import type { Result } from './result.ts';
import type { Slice } from './slice.ts';
import { TaskList } from './TaskList.tsx';

interface TasksPanelProps {
	slice: Slice;
	result: Result;
	actions: Actions;
}

/** All tasks given at meetings, latest meeting first. */
export function TasksPanel({ slice, result, actions }: TasksPanelProps) {
	const { meetings, tasks } = slice;
	const { current, strayTasks } = result;
	const toDo = tasks.filter(isToDo).length;
	const blocks = meetings
		.toReversed()
		.map((meeting) => ({ meeting, given: tasks.filter((task) => placeOf(task).meeting === meeting.id) }))
		.filter(({ meeting, given }) => given.length > 0 || meeting.id === current?.meeting.id);
	return (
		<div className="dg-tasks-panel">
			<div>
				<h2>Tasks</h2>
				<p className="hint">
					{tasks.length === 0
						? 'None yet. Give one to a question while you talk, or add one here.'
						: `${toDo} to do, of ${tasks.length}. They are part of your workspace, so other tools that plan actions see them too.`}
				</p>
			</div>
			{blocks.map(({ meeting, given }) => (
				<section key={meeting.id} aria-labelledby={`dg-of-${meeting.id}`}>
					<h3 id={`dg-of-${meeting.id}`}>{meetingName(meeting)}</h3>
					<TaskList tasks={given} actions={actions} withFinding />
					{meeting.id === current?.meeting.id && (
						<AddLine
							label="New task for this meeting"
							add="Add the task"
							maxLength={2_000}
							onAdd={(what) => actions.addTask(what, null)}
						/>
					)}
				</section>
			))}
			{strayTasks.length > 0 && (
				<section aria-labelledby="dg-stray">
					<h3 id="dg-stray">From meetings that are no longer here</h3>
					<TaskList tasks={strayTasks} actions={actions} withFinding />
				</section>
			)}
		</div>
	);
}

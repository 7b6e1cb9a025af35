import { useEffect, useRef } from 'react';
import { ActionList } from '../../components/ui/ActionList.tsx';
import type { Task } from '../../lib/discussion/tasks.ts';
import type { Actions } from './actions.ts';

interface TaskListProps {
	tasks: readonly Task[];
	actions: Actions;
	/** True where the question a task came from is not on the screen anyway. */
	withFinding?: boolean;
}

/** Tasks, to be changed in place. Whoever has just added one by Enter or by the button goes on with who does it. */
export function TaskList({ tasks, actions, withFinding = false }: TaskListProps) {
	const list = useRef<HTMLDivElement>(null);
	const count = useRef(tasks.length);

	useEffect(() => {
		const isNew = tasks.length > count.current;
		count.current = tasks.length;
		if (!isNew || !document.activeElement?.closest('.dg-add')) return;
		list.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
	}, [tasks.length]);

	return (
		<div ref={list}>
			<ActionList
				actions={tasks}
				above={withFinding ? ({ finding }) => <p className="hint">From: {finding}</p> : undefined}
				onChange={actions.changeTask}
				onRemove={actions.removeTask}
			/>
		</div>
	);
}

import { useEffect, useRef } from 'react';
import { Field } from '../../components/ui/Field.tsx';
import type { Task } from '../../lib/discussion/tasks.ts';
import type { Actions } from './actions.ts';
import { DateField } from './DateField.tsx';
import { SelectField } from './SelectField.tsx';
import { statusNames } from './status-names.ts';
import './tasks.css';

interface TaskListProps {
	tasks: readonly Task[];
	actions: Actions;
	/** True where the question a task came from is not on the screen anyway. */
	withFinding?: boolean;
}

const states = Object.entries(statusNames);

/** Tasks, each with what, who, by when and its state, to be changed in place. */
export function TaskList({ tasks, actions, withFinding = false }: TaskListProps) {
	const list = useRef<HTMLUListElement>(null);
	const count = useRef(tasks.length);

	// Whoever has just added a task by Enter or by the button goes on with who does it.
	useEffect(() => {
		const isNew = tasks.length > count.current;
		count.current = tasks.length;
		if (!isNew || !document.activeElement?.closest('.dg-add')) return;
		list.current?.lastElementChild?.querySelector('input')?.focus();
	}, [tasks.length]);

	if (tasks.length === 0) return null;
	return (
		<ul className="dg-tasks" ref={list}>
			{tasks.map(({ id, action, owner, due, status, finding }, index) => (
				<li key={id}>
					<fieldset className="dg-task">
						<legend className="visually-hidden">
							Task {index + 1}: {action}
						</legend>
						<div className="dg-task-what">
							<Field
								label="What"
								value={action}
								long
								maxLength={20_000}
								onChange={(text) => actions.changeTask(id, { action: text })}
							/>
						</div>
						<Field
							label="Who"
							value={owner ?? ''}
							maxLength={500}
							onChange={(text) => actions.changeTask(id, { owner: text === '' ? null : text })}
						/>
						<DateField label="By when" is="date" value={due} onChange={(day) => actions.changeTask(id, { due: day })} />
						<SelectField
							label="State"
							value={status}
							options={states}
							onChange={(state) => actions.changeTask(id, { status: state as Task['status'] })}
						/>
						<button className="button-link" type="button" onClick={() => actions.removeTask(id)}>
							Delete<span className="visually-hidden"> the task “{action}”</span>
						</button>
						{withFinding && finding && <p className="hint dg-task-from">From: {finding}</p>}
					</fieldset>
				</li>
			))}
		</ul>
	);
}

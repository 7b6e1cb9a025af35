import type { Ref } from 'react';
import { Field } from '../../components/ui/Field.tsx';
import { AddLine } from './AddLine.tsx';
import type { Actions } from './actions.ts';
import { Earlier } from './Earlier.tsx';
import type { Line } from './result.ts';
import { SideNotes } from './SideNotes.tsx';
import { TaskList } from './TaskList.tsx';

interface OpenQuestionProps {
	line: Line;
	/** Its place on the agenda, from 1. */
	number: number;
	agenda: readonly Line[];
	isLarge: boolean;
	heading: Ref<HTMLHeadingElement>;
	goTo(key: string): void;
	actions: Actions;
}

/** The question talked about: its words large, what was said before, the notes, the tasks, and the way on. */
export function OpenQuestion({ line, number, agenda, isLarge, heading, goTo, actions }: OpenQuestionProps) {
	const { item, isGone, tasks } = line;
	const previous = agenda[number - 2];
	const next = agenda[number];
	return (
		<section className="dg-question" aria-labelledby="dg-question">
			<div className="dg-question-top">
				<p className="kicker">
					Question {number} of {agenda.length}
					{item.under && `, ${item.under}`}
				</p>
				<label className="dg-check dg-large">
					<input type="checkbox" checked={isLarge} onChange={({ target }) => actions.setLarge(target.checked)} />
					<span>Large type, for the room</span>
				</label>
			</div>
			<h2 id="dg-question" className="dg-question-text" ref={heading} tabIndex={-1}>
				{item.text}
			</h2>
			{isGone && (
				<p className="hint">Our list no longer asks this question. It stays here in the words you talked about.</p>
			)}
			<Earlier line={line} />
			{item.views === null ? (
				<Field
					label="Notes"
					value={item.note}
					long
					maxLength={20_000}
					onChange={(note) => actions.edit(item.key, { note })}
				/>
			) : (
				<SideNotes line={line} views={item.views} actions={actions} />
			)}
			<label className="dg-check">
				<input
					type="checkbox"
					checked={item.isAnswered}
					onChange={({ target }) => actions.edit(item.key, { isAnswered: target.checked })}
				/>
				<span>
					Answered. <span className="hint">What is left open goes along to the next meeting.</span>
				</span>
			</label>
			<section className="dg-tasks-here" aria-labelledby="dg-tasks-here">
				<h3 id="dg-tasks-here">Tasks from this question</h3>
				<TaskList tasks={tasks} actions={actions} />
				<AddLine
					label="New task"
					hint="What someone will do. Who and by when come next."
					add="Add the task"
					maxLength={2_000}
					onAdd={(what) => actions.addTask(what, item)}
				/>
			</section>
			<div className="dg-onward">
				{previous && (
					<button className="button" type="button" onClick={() => goTo(previous.item.key)}>
						Previous question
					</button>
				)}
				{next ? (
					<button className="button-primary" type="button" onClick={() => goTo(next.item.key)}>
						Next question
					</button>
				) : (
					<button className="button-primary" type="button" onClick={() => actions.show('minutes')}>
						See the minutes
					</button>
				)}
			</div>
		</section>
	);
}

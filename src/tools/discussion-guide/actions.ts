import { addOwn, choose, dropItem, editItem, moveItem, noteView, takeOff } from '../../lib/discussion/agenda.ts';
import { carryOver, meetingAfter, removeMeeting } from '../../lib/discussion/carry-over.ts';
import type { CatalogueQuestion } from '../../lib/discussion/catalogue.ts';
import { blankMeeting, type Item, type Meeting } from '../../lib/discussion/meeting.ts';
import { newTask, type Task } from '../../lib/discussion/tasks.ts';
import type { ViewProps } from '../../lib/tool/tool.ts';
import { freeName } from '../../lib/workspace/names.ts';
import type { Result } from './result.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';

type Props = Pick<ViewProps<Slice, Settings, Result>, 'slice' | 'settings' | 'result' | 'onChange' | 'onSettings'>;

/** What a person can do in the tool, each as one change of the slice or the settings. Identity and time enter here. */
export function actionsFor({ slice, settings, result, onChange, onSettings }: Props) {
	const { meetings, tasks } = slice;
	const current = result.current?.meeting ?? null;
	const put = (edit: (meeting: Meeting) => Meeting) => {
		if (current === null) return;
		onChange({ ...slice, meetings: meetings.map((each) => (each.id === current.id ? edit(each) : each)) });
	};
	const goTo = (meeting: string, panel: Settings['panel']) =>
		onSettings({ ...settings, meeting, panel, question: null, set: null });
	const carryOn = () => {
		if (current === null) return;
		const all = carryOver(meetings, current.id, crypto.randomUUID());
		onChange({ ...slice, meetings: all });
		const next = meetingAfter(all, current.id);
		if (next !== null) goTo(next.id, 'prepare');
	};

	return {
		/** A new meeting with these questions on its agenda. */
		startMeeting(title: string, questions: readonly CatalogueQuestion[]) {
			const named = freeName(
				title,
				meetings.map((each) => each.title),
			);
			const begun = questions.reduce(choose, blankMeeting(crypto.randomUUID(), named));
			onChange({ ...slice, meetings: [...meetings, begun] });
			goTo(begun.id, 'prepare');
		},
		/** To the meeting after this one: as it is, so that what was taken off there stays off, or a new one with what is open. */
		startNext() {
			const after = result.current?.after ?? null;
			if (after === null) carryOn();
			else goTo(after.id, 'prepare');
		},
		/** Puts what is open here and not on the meeting after this one at the end of its agenda. */
		addOpenToNext: carryOn,
		openMeeting(id: string) {
			goTo(id, 'minutes');
		},
		removeMeeting(id: string) {
			onChange({ ...slice, meetings: removeMeeting(meetings, id) });
		},
		changeMeeting(change: Partial<Omit<Meeting, 'id' | 'items' | 'follows'>>) {
			put((meeting) => ({ ...meeting, ...change }));
		},
		choose(question: CatalogueQuestion) {
			put((meeting) => choose(meeting, question));
		},
		putBack(key: string) {
			put((meeting) => editItem(meeting, key, (item) => ({ ...item, isAside: false })));
		},
		takeOff(key: string) {
			put((meeting) => takeOff(meeting, key));
		},
		deleteItem(key: string) {
			put((meeting) => dropItem(meeting, key));
		},
		move(key: string, by: -1 | 1) {
			put((meeting) => moveItem(meeting, key, by));
		},
		addOwn(text: string) {
			put((meeting) => addOwn(meeting, crypto.randomUUID(), text));
		},
		edit(key: string, change: Partial<Pick<Item, 'note' | 'isAnswered'>>) {
			put((meeting) => editItem(meeting, key, (item) => ({ ...item, ...change })));
			// The question talked about stays in place, also when answering makes another one the first that is open.
			if (settings.question !== key) onSettings({ ...settings, question: key });
		},
		noteView(key: string, side: 0 | 1, note: string) {
			put((meeting) => editItem(meeting, key, (item) => noteView(item, side, note)));
		},
		addTask(what: string, item: Item | null) {
			if (current === null) return;
			const stamp = { id: crypto.randomUUID(), now: new Date().toISOString() };
			onChange({ ...slice, tasks: [...tasks, newTask(stamp, what, current, item)] });
		},
		changeTask(id: string, change: Partial<Pick<Task, 'action' | 'owner' | 'due' | 'status'>>) {
			onChange({ ...slice, tasks: tasks.map((task) => (task.id === id ? { ...task, ...change } : task)) });
		},
		removeTask(id: string) {
			onChange({ ...slice, tasks: tasks.filter((task) => task.id !== id) });
		},
		show(panel: Settings['panel']) {
			onSettings({ ...settings, panel, set: null });
		},
		chooseSet(set: string | null) {
			onSettings({ ...settings, set });
		},
		talkAbout(question: string) {
			onSettings({ ...settings, panel: 'talk', question });
		},
		setLarge(isLarge: boolean) {
			onSettings({ ...settings, isLarge });
		},
	};
}

export type Actions = ReturnType<typeof actionsFor>;

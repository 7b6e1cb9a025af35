import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyMeeting, anyText } from '../../lib/discussion/meeting.fixture.ts';
import { isOurs, newTask, placeOf, type Task } from '../../lib/discussion/tasks.ts';
import { emptyWorkspace, workspace as workspaceSchema } from '../../lib/workspace/schema.ts';
import { examples } from './examples.ts';
import { isEmpty, read, reveals, type Slice, shareable, slice, write } from './slice.ts';

const blank = emptyWorkspace({
	id: '00000000-0000-4000-8000-000000000001',
	name: 'Test',
	now: '2026-01-01T00:00:00.000Z',
});

const anyTask = fc
	.record({ id: fc.uuid(), what: anyText, meeting: anyMeeting, hasItem: fc.boolean() })
	.map(({ id, what, meeting, hasItem }) =>
		newTask({ id, now: '2026-01-01T00:00:00.000Z' }, what, meeting, hasItem ? (meeting.items[0] ?? null) : null),
	);
/** An action some other tool made, or nobody's. */
const foreign = fc.tuple(anyTask, fc.boolean()).map(
	([task, isNobodys]): Task => ({
		...task,
		from: isNobodys || task.from === null ? null : { ...task.from, tool: 'gap-calculator' },
	}),
);
const unique = <T extends { id: string }>(arbitrary: fc.Arbitrary<T>, maxLength: number) =>
	fc.uniqueArray(arbitrary, { selector: ({ id }) => id, maxLength });

const anySlice: fc.Arbitrary<Slice> = fc.record({ meetings: unique(anyMeeting, 3), tasks: unique(anyTask, 4) });
const anyWorkspace = fc
	.tuple(anySlice, unique(fc.oneof(anyTask, foreign), 6))
	.map(([given, actions]) => write({ ...blank, actions }, { ...given, tasks: actions.filter(isOurs) }));

describe('the lens', () => {
	test('writing what was read changes nothing, not even the order of actions', () => {
		fc.assert(
			fc.property(anyWorkspace, (workspace) => {
				expect(write(workspace, read(workspace))).toEqual(workspace);
			}),
		);
	});

	test('what is written is read again, and is a valid workspace', () => {
		fc.assert(
			fc.property(anyWorkspace, anySlice, (workspace, written) => {
				const after = write(workspace, written);
				expect(read(after)).toEqual(written);
				expect(slice.safeParse(read(after)).success).toBe(true);
				expect(workspaceSchema.safeParse(after).success).toBe(true);
			}),
		);
	});

	test('whatever is done to tasks here, the actions of other tools stay as they are, in their order', () => {
		fc.assert(
			fc.property(anyWorkspace, anySlice, (workspace, written) => {
				const others = (actions: Task[]) => actions.filter((action) => !isOurs(action));
				expect(others(write(workspace, written).actions)).toEqual(others(workspace.actions));
				expect(others(write(workspace, { ...written, tasks: [] }).actions)).toEqual(others(workspace.actions));
				expect(read(workspace).tasks.every(isOurs)).toBe(true);
			}),
		);
	});
});

describe('the schema', () => {
	const [example] = examples;
	const good = example?.slice ?? { meetings: [], tasks: [] };
	const [meeting] = good.meetings;
	const [task] = good.tasks;

	test.each([
		['an action of another tool', { ...good, tasks: [{ ...task, from: null }] }],
		['one meeting twice', { ...good, meetings: [meeting, meeting] }],
		['one task twice', { ...good, tasks: [task, task] }],
		['one question twice', { ...good, meetings: [{ ...meeting, items: [meeting?.items[0], meeting?.items[0]] }] }],
		['a time that is none', { ...good, meetings: [{ ...meeting, time: '25:00' }] }],
		['a day that is none', { ...good, meetings: [{ ...meeting, date: 'tomorrow' }] }],
		['what it does not know', { ...good, more: 1 }],
	])('refuses %s', (_what, given) => {
		expect(slice.safeParse(good).success).toBe(true);
		expect(slice.safeParse(given).success).toBe(false);
	});
});

describe('what is shared', () => {
	test('names nobody who was there and keeps everything else', () => {
		fc.assert(
			fc.property(anySlice, fc.string(), (given, who) => {
				const meetings = given.meetings.map((meeting) => ({ ...meeting, who }));
				const sent = shareable({ ...given, meetings });
				expect(sent.meetings.every((meeting) => meeting.who === '')).toBe(true);
				expect(sent).toEqual(shareable(given));
				expect(sent.tasks).toEqual(given.tasks);
				expect(sent.meetings.map(({ items }) => items)).toEqual(given.meetings.map(({ items }) => items));
			}),
		);
	});

	test('is said beforehand, with what is left out', () => {
		const [example] = examples;
		expect(example && reveals(example.slice)).toEqual([
			'2 meetings: titles, dates, places and 6 questions, your own among them.',
			'Every note to 4 questions, with any name written in it.',
			'2 tasks: what, who has it, and by when.',
			'Left out: who was there. To pass that on, send the minutes or the workspace file.',
		]);
		expect(reveals({ meetings: [], tasks: [] })).toHaveLength(1);
	});
});

test('empty means that nothing could be lost', () => {
	expect(isEmpty({ meetings: [], tasks: [] })).toBe(true);
	for (const example of examples) {
		expect(isEmpty(example.slice)).toBe(false);
		expect(isEmpty({ ...example.slice, meetings: [] })).toBe(false);
	}
});

test('where a task was given is read only from what is there', () => {
	const [task] = examples[0]?.slice.tasks ?? [];
	if (task?.from == null) throw new Error('The example has no task.');
	expect(placeOf(task).question).toBe('employers-for-cte/get-the-facts-from-employers/data-from-companies');
	expect(placeOf({ ...task, from: { ...task.from, settings: { meeting: 7 } } })).toEqual({
		meeting: null,
		question: null,
	});
	expect(placeOf({ ...task, from: null })).toEqual({ meeting: null, question: null });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editItem, noteView } from './agenda.ts';
import { joinCopies, OTHER_COPY } from './join.ts';
import { anyMeeting, anyText, keysOf } from './meeting.fixture.ts';
import { blankItem, blankMeeting, type Item, type Meeting, meetings as schema } from './meeting.ts';
import { newTask, type Task } from './tasks.ts';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const stamp = (number: number) => ({ id: id(number), now: '2026-01-01T00:00:00.000Z' });
const shared: Meeting = {
	...blankMeeting(id(1), 'First talk'),
	who: 'Ann\nBob',
	items: ['a', 'b'].map((key) => blankItem({ key, text: `${key}?`, under: '', sides: ['Educators', 'Employers'] })),
};
const task = newTask(stamp(20), 'Call Ann', shared, null);
const says = (meeting: Meeting, key: string, side: 0 | 1, note: string) =>
	editItem(meeting, key, (item) => noteView(item, side, note));
const join = (mine: Meeting, theirs: Meeting, tasks: [Task[], Task[]] = [[], []]) => {
	const together = joinCopies({ meetings: [mine], tasks: tasks[0] }, { meetings: [theirs], tasks: tasks[1] });
	if (together === null) throw new Error('They have a meeting in common.');
	return together;
};
const wordsOf = ({ note, views }: Item) => [note, ...(views ?? []).map((view) => view.note)];

describe('a link that comes back after both sides have gone on', () => {
	const sent = { ...shared, who: '' };
	const mine = says(shared, 'a', 0, 'Our view');
	const theirs = says({ ...sent, place: 'Room 4' }, 'a', 1, 'Their view');
	const later = newTask(stamp(21), 'Later task', shared, null);
	const done = { ...task, status: 'done' as const, owner: 'Ann' };
	const { meetings, tasks } = join(mine, theirs, [
		[task, later],
		[done, newTask(stamp(22), 'Their task', shared, null)],
	]);

	test('keeps who was there, both views and every task', () => {
		expect(meetings).toEqual([{ ...says(mine, 'a', 1, 'Their view'), place: 'Room 4' }]);
		expect(tasks.map(({ action }) => action)).toEqual(['Call Ann', 'Later task', 'Their task']);
		expect(tasks[0]).toEqual(done);
	});

	test('keeps both texts of one field, each once, and says whose is whose', () => {
		const [both] = join(mine, says(sent, 'a', 0, 'Another view')).meetings;
		expect(both?.items[0]?.views?.[0].note).toBe(`Our view\n\n${OTHER_COPY}\nAnother view`);
	});

	test.each([
		['Our view', 'Our view, and more', 'Our view, and more'],
		['Our view\nand more', 'Our view', 'Our view\nand more'],
		['yes', 'yesterday', `yes\n\n${OTHER_COPY}\nyesterday`],
		['  ', 'Theirs', 'Theirs'],
		['Ours', '\n', 'Ours'],
	])('%j and %j are %j', (ours, other, both) => {
		const note = (text: string) => editItem(shared, 'a', (item) => ({ ...item, note: text }));
		expect(join(note(ours), note(other)).meetings[0]?.items[0]?.note).toBe(both);
	});

	test('adds a meeting and a question that are new in it, and leaves my title, day and order', () => {
		const own = { ...shared, title: 'Our title', date: '2026-03-10' };
		const turned = { ...sent, date: '2026-04-01', items: [...sent.items].reverse() };
		const more = { ...turned, items: [blankItem({ key: 'c', text: 'c?', under: '', sides: null }), ...turned.items] };
		const { meetings: all } = joinCopies(
			{ meetings: [own], tasks: [] },
			{ meetings: [blankMeeting(id(2), 'New'), more], tasks: [] },
		) ?? { meetings: [] };
		expect(all.map(({ title }) => title)).toEqual(['Our title', 'New']);
		expect(all[0]).toMatchObject({ date: '2026-03-10', who: 'Ann\nBob' });
		expect(all[0] && keysOf(all[0])).toEqual(['a', 'b', 'c']);
	});

	test('is no copy of mine when it has no meeting and no task of mine', () => {
		const other = { meetings: [blankMeeting(id(9), 'Other')], tasks: [] };
		expect(joinCopies({ meetings: [mine], tasks: [task] }, other)).toBeNull();
		expect(joinCopies({ meetings: [], tasks: [] }, other)).toBeNull();
	});
});

describe('for any two copies', () => {
	/** Two states that one meeting came to, with other words in each. */
	const copies = fc
		.tuple(anyMeeting, anyMeeting, anyText, anyText)
		.map(([mine, theirs, who, place]): [Meeting, Meeting] => [
			{ ...mine, who },
			{ ...theirs, id: mine.id, place },
		]);

	test('every word of both is there, nothing I filled in has changed, and it can be saved', () => {
		fc.assert(
			fc.property(copies, ([mine, theirs]) => {
				const { meetings } = join(mine, theirs);
				const [both] = meetings;
				expect(schema.safeParse(meetings).success).toBe(true);
				if (mine.who.trim() !== '') expect(both?.who).toBe(mine.who);
				if (mine.title.trim() !== '') expect(both?.title).toBe(mine.title);
				expect(both && keysOf(both).slice(0, mine.items.length)).toEqual(keysOf(mine));
				for (const item of [...mine.items, ...theirs.items]) {
					const found = both?.items.find(({ key }) => key === item.key);
					const text = found ? wordsOf(found).join('\n') : '';
					for (const words of wordsOf(item)) expect(text).toContain(words.trim());
					if (item.isAnswered) expect(found?.isAnswered).toBe(true);
				}
			}),
		);
	});

	test('joining the same copy again, or my own, changes nothing', () => {
		fc.assert(
			fc.property(copies, ([mine, theirs]) => {
				const [once] = join(mine, theirs).meetings;
				if (once === undefined) throw new Error('The meeting is gone.');
				expect(join(once, theirs).meetings).toEqual([once]);
				expect(join(mine, mine).meetings).toEqual([mine]);
			}),
		);
	});
});

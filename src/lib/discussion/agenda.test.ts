import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addOwn, choose, editItem, moveItem, noteView, takeOff } from './agenda.ts';
import { allQuestions, anyMeeting, anyText, keysOf } from './meeting.fixture.ts';
import { agendaOf, blankItem, blankMeeting, hasWords, type Item, isOwn, type Meeting } from './meeting.ts';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const question = (key: string) => ({ key, text: `${key}?`, under: 'An action', sides: null });
const meetingWith = (...keys: string[]): Meeting => ({
	...blankMeeting(id(1), 'Talk'),
	items: keys.map((key) => blankItem(question(key))),
});

type Step = (meeting: Meeting) => Meeting;

/** Anything a person can do on the agenda, at a place picked by number. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
	fc.nat(allQuestions.length - 1).map((at): Step => {
		const picked = allQuestions[at];
		return (meeting) => (picked ? choose(meeting, picked) : meeting);
	}),
	fc.nat(20).map(
		(at): Step =>
			(meeting) =>
				takeOff(meeting, meeting.items[at % meeting.items.length]?.key ?? ''),
	),
	fc.tuple(fc.nat(20), fc.constantFrom(-1 as const, 1 as const)).map(
		([at, by]): Step =>
			(meeting) =>
				moveItem(meeting, meeting.items[at % meeting.items.length]?.key ?? '', by),
	),
	fc.tuple(fc.uuid(), anyText).map(
		([own, text]): Step =>
			(meeting) =>
				addOwn(meeting, own, text),
	),
);

describe('choosing', () => {
	test('puts a question at the end, once', () => {
		const meeting = choose(choose(meetingWith('a'), question('b')), question('b'));
		expect(keysOf(meeting)).toEqual(['a', 'b']);
	});

	test('what holds nothing is taken off; what holds a note is set aside and comes back with it', () => {
		const noted = editItem(meetingWith('a', 'b'), 'a', (item) => ({ ...item, note: 'Ask the chamber.' }));
		const off = takeOff(takeOff(noted, 'a'), 'b');
		expect(keysOf(off)).toEqual(['a']);
		expect(agendaOf(off)).toEqual([]);
		const [back] = agendaOf(choose(off, question('a')));
		expect(back?.note).toBe('Ask the chamber.');
	});

	test('a question of one’s own is never dropped by taking it off, not even an unanswered one', () => {
		const meeting = addOwn(meetingWith('a'), id(9), '  Which machines?  ');
		const own = meeting.items[1];
		expect(own).toMatchObject({ key: `own/${id(9)}`, text: 'Which machines?', views: null });
		expect(takeOff(meeting, `own/${id(9)}`).items[1]).toEqual({ ...own, isAside: true });
	});

	test('one’s own question is for both sides exactly where every other one is', () => {
		const both = choose(blankMeeting(id(1), 'Talk'), { ...question('a'), sides: ['Educators', 'Employers'] });
		expect(addOwn(both, id(2), 'x').items[1]?.views?.map(({ name }) => name)).toEqual(['Educators', 'Employers']);
		expect(addOwn(choose(both, question('b')), id(2), 'x').items[2]?.views).toBeNull();
		expect(addOwn(blankMeeting(id(1), 'Talk'), id(2), 'x').items[0]?.views).toBeNull();
	});

	test('whatever is done, no words and no question of one’s own are ever lost, and nothing is on it twice', () => {
		fc.assert(
			fc.property(anyMeeting, fc.array(anyStep, { maxLength: 25 }), (start, steps) => {
				const end = steps.reduce((meeting, step) => step(meeting), start);
				expect(new Set(keysOf(end)).size).toBe(end.items.length);
				for (const item of start.items.filter((each) => hasWords(each) || isOwn(each))) {
					const kept = end.items.find(({ key }) => key === item.key);
					expect(kept && { ...kept, isAside: item.isAside }).toEqual(item);
				}
			}),
		);
	});
});

describe('ordering', () => {
	test('moves one place, past what is set aside, and stays at the ends', () => {
		const aside = { ...meetingWith('a', 'b', 'c') };
		const meeting = editItem(aside, 'b', (item) => ({ ...item, isAside: true }));
		expect(keysOf(moveItem(meeting, 'a', 1))).toEqual(['c', 'b', 'a']);
		expect(moveItem(meeting, 'a', -1)).toEqual(meeting);
		expect(moveItem(meeting, 'c', 1)).toEqual(meeting);
		expect(moveItem(meeting, 'b', 1)).toEqual(meeting);
		expect(moveItem(meeting, 'gone', 1)).toEqual(meeting);
	});

	test('keeps every question as it was, and the way back undoes it', () => {
		const sorted = ({ items }: Meeting) => items.toSorted((a, b) => (a.key < b.key ? -1 : 1));
		fc.assert(
			fc.property(anyMeeting, fc.nat(20), (meeting, at) => {
				const key = meeting.items[at % meeting.items.length]?.key ?? '';
				const moved = moveItem(meeting, key, 1);
				expect(sorted(moved)).toEqual(sorted(meeting));
				if (moved !== meeting) expect(moveItem(moved, key, -1)).toEqual(meeting);
			}),
		);
	});
});

test('a side’s words go into its own column only', () => {
	const item: Item = blankItem({ ...question('a'), sides: ['Educators', 'Employers'] });
	const noted = noteView(noteView(item, 1, 'Twenty.'), 0, 'Twelve.');
	expect(noted.views).toEqual([
		{ name: 'Educators', note: 'Twelve.' },
		{ name: 'Employers', note: 'Twenty.' },
	]);
	expect(noteView(blankItem(question('a')), 0, 'x')).toEqual(blankItem(question('a')));
});

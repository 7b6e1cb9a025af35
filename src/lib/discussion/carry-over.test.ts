import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editItem, takeOff } from './agenda.ts';
import {
	carryOver,
	earlierWords,
	meetingAfter,
	meetingsBefore,
	notOn,
	openItems,
	removeMeeting,
} from './carry-over.ts';
import { anyMeeting, keysOf } from './meeting.fixture.ts';
import { blankItem, blankMeeting, hasWords, type Meeting, meetings as schema } from './meeting.ts';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const first: Meeting = {
	...blankMeeting(id(1), 'First talk'),
	place: 'Room 4',
	who: 'Dana',
	date: '2026-03-10',
	items: ['a', 'b', 'c'].map((key) => blankItem({ key, text: `${key}?`, under: '', sides: null })),
};
const held = editItem(
	editItem(first, 'a', (item) => ({ ...item, note: 'Said a.', isAnswered: true })),
	'b',
	(item) => ({ ...item, note: 'Half of b.' }),
);
const nextOf = (all: readonly Meeting[], from: string): Meeting => {
	const next = meetingAfter(all, from);
	if (next === null) throw new Error('There is no next meeting.');
	return next;
};

const someMeetings = fc.uniqueArray(anyMeeting, { selector: ({ id: own }) => own, minLength: 1, maxLength: 3 });

describe('the next meeting', () => {
	const all = carryOver([held], held.id, id(2));
	const next = nextOf(all, held.id);

	test('has what is open, without its words, in the same order; the meeting before stays as it was', () => {
		expect(keysOf(next)).toEqual(['b', 'c']);
		expect(next.items.some(hasWords)).toBe(false);
		expect(next).toMatchObject({ title: 'First talk (2)', place: 'Room 4', who: '', date: null, follows: held.id });
		expect(all[0]).toBe(held);
	});

	test('shows what was said before, latest first, through all meetings', () => {
		const second = editItem(next, 'b', (item) => ({ ...item, note: 'More of b.' }));
		const three = carryOver([held, second], second.id, id(3));
		const third = nextOf(three, second.id);
		expect(third.title).toBe('First talk (3)');
		const words = earlierWords(meetingsBefore(three, third), 'b').map(({ item }) => item.note);
		expect(words).toEqual(['More of b.', 'Half of b.']);
		expect(earlierWords(meetingsBefore(three, third), 'c')).toEqual([]);
	});

	test('started again adds only what has become open since', () => {
		const reopened = [editItem(held, 'a', (item) => ({ ...item, isAnswered: false })), next];
		const again = carryOver(reopened, held.id, id(4));
		expect(again).toHaveLength(2);
		expect(keysOf(nextOf(again, held.id))).toEqual(['b', 'c', 'a']);
	});

	test('says what it does not have: what was taken off there, and nothing that is answered here', () => {
		expect(notOn(next, held)).toEqual([]);
		expect(notOn(takeOff(next, 'c'), held).map(({ key }) => key)).toEqual(['c']);
		const aside = editItem(held, 'b', (item) => ({ ...item, isAside: true }));
		expect(openItems(aside).map(({ key }) => key)).toEqual(['b', 'c']);
	});

	test('of a meeting that is not there changes nothing', () => {
		expect(carryOver([held], id(8), id(9))).toEqual([held]);
	});
});

describe('for any meetings', () => {
	test('every open question of a meeting is in the next, and nothing said is lost or changed', () => {
		fc.assert(
			fc.property(someMeetings, fc.nat(2), fc.uuid(), (meetings, at, newId) => {
				const from = meetings[at % meetings.length];
				if (from === undefined || meetings.some((meeting) => meeting.id === newId)) return;
				const all = carryOver(meetings, from.id, newId);
				const open = from.items.filter(({ isAnswered }) => !isAnswered);
				expect(keysOf(nextOf(all, from.id))).toEqual(open.map(({ key }) => key));
				expect(all.slice(0, meetings.length)).toEqual(meetings);
				expect(schema.safeParse(all).success).toBe(true);
			}),
		);
	});

	test('carrying over twice is carrying over once', () => {
		fc.assert(
			fc.property(someMeetings, fc.nat(2), fc.uuid(), fc.uuid(), (meetings, at, once, twice) => {
				const from = meetings[at % meetings.length]?.id ?? '';
				const all = carryOver(meetings, from, once);
				expect(carryOver(all, from, twice)).toEqual(all);
			}),
		);
	});
});

describe('removing a meeting', () => {
	const second = nextOf(carryOver([held], held.id, id(2)), held.id);
	const chain = carryOver([held, second], second.id, id(3));

	test('leaves the one after it with a way to the one before it', () => {
		const left = removeMeeting(chain, second.id);
		expect(left.map((meeting) => meeting.id)).toEqual([held.id, id(3)]);
		expect(left[1]?.follows).toBe(held.id);
		expect(removeMeeting(chain, id(9))).toEqual(chain);
	});

	test('a circle in a damaged file ends', () => {
		const round = [
			{ ...held, follows: second.id },
			{ ...second, follows: held.id },
		];
		const [one] = round;
		expect(one && meetingsBefore(round, one).map((meeting) => meeting.id)).toEqual([second.id]);
	});
});

import { describe, expect, test } from 'vitest';
import { blankConversation, idOf, turnoverTalk } from './conversation.fixture.ts';
import {
	backToDraft,
	type Conversation,
	changeBenefit,
	changePainPoint,
	choosePainPoint,
	editPassage,
	leaveOutBenefit,
	leaveOutPainPoint,
	renameMeasure,
	watchFromList,
	watchOwn,
} from './conversation.ts';

const theirs = (talk: Conversation): Conversation => ({ ...talk, made: [] });
const days = { name: 'Average number of days to fill open positions', unit: 'days', better: 'lower' } as const;

describe('pain points', () => {
	test('the first letter makes a record that is chosen and known as made here', () => {
		const talk = changePainPoint(blankConversation(), idOf(1), { name: 'T' });
		expect(talk.painPoints).toEqual([{ id: idOf(1), name: 'T', detail: null }]);
		expect(talk.draft.painPoints).toEqual([idOf(1)]);
		expect(talk.made).toEqual([idOf(1)]);
		expect(changePainPoint(talk, idOf(1), { name: 'Tu' }).painPoints).toHaveLength(1);
	});

	test('one of the workspace can be used and left out again, and stays', () => {
		const known = { ...blankConversation(), painPoints: [{ id: idOf(1), name: 'Turnover', detail: null }] };
		const used = choosePainPoint(known, idOf(1));
		expect(used).toMatchObject({ made: [], draft: { painPoints: [idOf(1)] } });
		expect(leaveOutPainPoint(used, idOf(1))).toEqual(known);
	});

	test('one made here goes altogether, with its ties', () => {
		const left = leaveOutPainPoint(turnoverTalk(), idOf(1));
		expect(left.painPoints).toEqual([]);
		expect(left.draft.benefits).toMatchObject([{ painPoint: null }]);
		expect(left.measures).toMatchObject([{ painPoints: [] }]);
		expect(left.made).toEqual([idOf(2)]);
	});
});

describe('measures', () => {
	test('from the list become records of the workspace, tied to the pain point', () => {
		const talk = watchFromList(turnoverTalk(), idOf(3), ['days-to-fill-open-positions', days], idOf(7));
		expect(talk.measures).toEqual([{ id: idOf(7), ...days, painPoints: [idOf(1)] }]);
		expect(talk.draft.measureFrom[idOf(7)]).toBe('days-to-fill-open-positions');
		expect(talk.made).toEqual([idOf(1), idOf(7)]);
	});

	test('of the same name are the workspace’s own', () => {
		const known = { ...theirs(turnoverTalk(days.name)), draft: { ...turnoverTalk().draft, benefits: [] } };
		const talk = watchFromList(known, idOf(5), ['days-to-fill-open-positions', days], idOf(7));
		expect(talk.measures.map(({ id }) => id)).toEqual([idOf(2)]);
		expect(talk.draft.benefits).toMatchObject([{ id: idOf(5), measure: idOf(2) }]);
	});

	test('that neither direction makes better have none', () => {
		const neither = { name: 'Hours', unit: 'hours', better: 'neither' } as const;
		expect(watchFromList(blankConversation(), idOf(3), ['x', neither], idOf(7)).measures[0]?.better).toBeNull();
	});

	test('of one’s own are named', () => {
		const talk = renameMeasure(watchOwn(turnoverTalk(), idOf(3), idOf(7)), idOf(7), 'How many stay');
		expect(talk.measures).toMatchObject([{ id: idOf(7), name: 'How many stay', painPoints: [idOf(1)] }]);
	});

	test('that another tool made keep the ties they had, and are never removed', () => {
		const elsewhere = idOf(8);
		const base = theirs(turnoverTalk());
		const shared = { ...base, measures: base.measures.map((each) => ({ ...each, painPoints: [elsewhere] })) };
		const tied = changeBenefit(shared, idOf(3), { text: 'x' });
		expect(tied.measures[0]?.painPoints).toEqual([elsewhere, idOf(1)]);
		expect(leaveOutBenefit(tied, idOf(3)).measures[0]?.painPoints).toEqual([elsewhere, idOf(1)]);
	});
});

test('an edit can be given back', () => {
	const talk = turnoverTalk();
	expect(backToDraft(editPassage(talk, 'email/pain', 'Ours', 'Theirs'), 'email/pain')).toEqual(talk);
});

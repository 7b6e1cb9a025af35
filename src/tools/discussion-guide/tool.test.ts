import { describe, expect, test } from 'vitest';
import { questionsByKey } from '../../lib/discussion/catalogue.ts';
import { catalogue, words } from '../../lib/discussion/meeting.fixture.ts';
import { isOwn } from '../../lib/discussion/meeting.ts';
import type { Block } from '../../lib/tool/document.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';
import { tool } from './tool.ts';

const blank: Slice = { meetings: [], tasks: [] };
const exampleOf = (id: string) => {
	const found = tool.examples.find((example) => example.id === id);
	if (!found) throw new Error(`No example ${id}.`);
	return found;
};
const oneSide = exampleOf('one-side');
const resultOf = (slice: Slice, settings: Partial<Settings> = {}) =>
	tool.compute(slice, { ...tool.defaultSettings, ...settings }, words, {});
const documentOf = (id: string, slice: Slice, settings: Partial<Settings> = {}) => {
	const found = tool.documents?.(slice, resultOf(slice, settings)).find((document) => document.id === id);
	if (!found) throw new Error(`No document ${id}.`);
	return found;
};
const blocksOf = (...given: Parameters<typeof documentOf>): Block[] => {
	const document = documentOf(...given);
	return document.is === 'written' ? document.blocks : [];
};
const textOf = (blocks: Block[]) =>
	blocks.map((block) => ('text' in block ? block.text : 'items' in block ? block.items.join('\n') : '')).join('\n');

describe.each(tool.examples)('example $id', ({ slice, settings, invented }) => {
	test('is valid, marked as invented, and asks what the site asks', () => {
		expect(tool.slice.parse(slice)).toEqual(slice);
		expect(tool.settings.parse(settings)).toEqual(settings);
		expect(invented).toBe(true);
		const asked = questionsByKey(catalogue);
		for (const item of slice.meetings.flatMap(({ items }) => items).filter((each) => !isOwn(each))) {
			const { text, under, sides } = asked.get(item.key) ?? {};
			expect({ text, under, sides }, item.key).toEqual({
				text: item.text,
				under: item.under,
				sides: item.views?.map(({ name }) => name) ?? null,
			});
		}
	});
});

describe('without a meeting', () => {
	test('there is nothing to hand out and nothing to open', () => {
		const result = resultOf(blank);
		expect(result).toMatchObject({ current: null, here: null, strayTasks: [] });
		expect(tool.tables(blank, result)).toEqual([]);
		expect(tool.documents?.(blank, result)).toEqual([]);
	});

	test('tasks that were given before are still there', () => {
		const { tasks } = oneSide.slice;
		expect(resultOf({ meetings: [], tasks }).strayTasks).toEqual(tasks);
	});
});

describe('the meeting worked on', () => {
	test('is the one chosen, else the latest; the question is the one chosen, else the first that is open', () => {
		const [held, next] = oneSide.slice.meetings;
		expect(resultOf(oneSide.slice).current?.meeting).toBe(next);
		expect(resultOf(oneSide.slice, { meeting: held?.id ?? null })).toMatchObject({
			current: { answered: 2, estimate: 30, before: null, after: { id: next?.id } },
			here: { item: { key: held?.items[1]?.key } },
		});
		const own = held?.items[3]?.key ?? null;
		expect(resultOf(oneSide.slice, { meeting: held?.id ?? null, question: own }).here?.item.key).toBe(own);
	});

	test('tells a question that is gone from one’s own', () => {
		const [held] = oneSide.slice.meetings;
		if (held === undefined) throw new Error('The example has no meeting.');
		const gone = { ...held, items: held.items.map((item, at) => (at === 0 ? { ...item, key: 'a/b/c' } : item)) };
		const { current } = resultOf({ ...blank, meetings: [gone] });
		expect(current?.agenda.map(({ isGone }) => isGone)).toEqual([true, false, false, false]);
		expect(current?.agenda[0]?.item.note).toContain('state projections');
	});
});

describe('the minutes', () => {
	const held = { meeting: oneSide.slice.meetings[0]?.id ?? null };
	const minutes = blocksOf('minutes', oneSide.slice, held);
	const text = textOf(minutes);

	test('say when, where and who, what was said, what is open, and when people meet again', () => {
		expect(documentOf('minutes', oneSide.slice, held).title).toBe('Minutes: Northfield shops and the college');
		expect(minutes[0]).toEqual({
			is: 'note',
			text: 'Tuesday, March 10, 2026, 3:30 pm. Northfield College, machine lab.',
		});
		expect(text).toContain('CTE program director\nMachining instructor');
		expect(text).toContain('Five-axis mills.');
		expect(text.match(/^Answered\.$/gm)).toHaveLength(2);
		expect(text.match(/^Still open\.$/gm)).toHaveLength(2);
		expect(text.split('Open for the next meeting')[1]).toMatch(/^\nWhich data.*\nFor the critical jobs/);
		expect(text).toMatch(/Next meeting\nTuesday, April 14, 2026, 3:30 pm\. Northfield College, machine lab\.$/);
	});

	test('list the tasks of this meeting in a table', () => {
		const table = minutes.find((block) => block.is === 'table');
		expect(table?.is === 'table' && table.table.rows).toEqual([
			{
				what: 'Ask the other four shops for their openings',
				who: 'Human resources manager, company B',
				due: 'Mar 31, 2026',
				state: 'Under way',
			},
			{
				what: 'Set the first afternoon on the shop floor',
				who: 'Plant manager, company A',
				due: 'Mar 24, 2026',
				state: 'Done',
			},
		]);
		expect(blocksOf('minutes', oneSide.slice).some((block) => block.is === 'table')).toBe(false);
	});

	test('have both sides’ words, each under its name, and what people make of them', () => {
		const both = textOf(blocksOf('minutes', exampleOf('two-sides').slice));
		expect(both).toContain('Educators: Our certificate is built for machine operators.');
		expect(both).toContain('Employers: Operators we find.');
		expect(both).toContain('Heard differently, and agreed: We talked about two different jobs');
	});

	test('hold what was set aside too', () => {
		const [first, ...others] = oneSide.slice.meetings;
		if (first === undefined) throw new Error('The example has no meeting.');
		const aside = { ...first, items: first.items.map((item, at) => ({ ...item, isAside: at === 3 })) };
		const words = textOf(blocksOf('minutes', { ...oneSide.slice, meetings: [aside, ...others] }, held));
		expect(words).toMatch(/Set aside\nWhich of your machines.*\nFive-axis mills/);
	});

	test('name every question that goes along as open, also one that was set aside', () => {
		const [first, ...others] = oneSide.slice.meetings;
		if (first === undefined) throw new Error('The example has no meeting.');
		const aside = { ...first, items: first.items.map((item, at) => ({ ...item, isAside: at === 1 })) };
		const slice = { ...oneSide.slice, meetings: [aside, ...others] };
		const open = textOf(blocksOf('minutes', slice, held)).split('Open for the next meeting')[1];
		expect(open).toMatch(/^\nWhich data.*\nFor the critical jobs/);
		expect(resultOf(slice, held).current?.open).toHaveLength(2);
	});
});

describe('the guide to bring', () => {
	test('has why it matters, every question, what was said before, and lines to write on', () => {
		const guide = blocksOf('guide', oneSide.slice);
		const text = textOf(guide);
		expect(text).toContain('Tuesday, April 14, 2026, 3:30 pm. Northfield College, machine lab. About 20 minutes.');
		expect(text).toContain('Use government data and other labor market information');
		expect(text).toMatch(/1\. Which data.*\nNoted at Northfield shops and the college, Mar 10, 2026:\nTwo of the six/);
		expect(guide.filter((block) => block.is === 'write-in')).toHaveLength(3);
	});

	test('gives each side its own questions and its own lines', () => {
		const guide = blocksOf('guide', exampleOf('two-sides').slice);
		expect(textOf(guide)).toMatch(/What the guides ask employers:\nHas our company, or a collaborative/);
		expect(guide.flatMap((block) => (block.is === 'write-in' ? block.label : []))).toEqual([
			...Array(3).fill(['Educators', 'Employers']).flat(),
			'Tasks: what, who, by when',
		]);
	});
});

describe('the calendar', () => {
	test('has this meeting and the next, each under an id of its own that stays', () => {
		const [held, next] = oneSide.slice.meetings;
		expect(documentOf('calendar', oneSide.slice, { meeting: held?.id ?? null })).toMatchObject({
			events: [{ id: held?.id, start: '2026-03-10T15:30', minutes: 45, location: 'Northfield College, machine lab' }],
		});
		expect(documentOf('next-calendar', oneSide.slice, { meeting: held?.id ?? null })).toMatchObject({
			events: [
				{
					id: next?.id,
					start: '2026-04-14T15:30',
					minutes: 20,
					description: expect.stringMatching(/^1\. Which data.*\n2\. For the/),
				},
			],
		});
	});

	test('lasts all day without a time, and is not there without a day', () => {
		const [held] = exampleOf('two-sides').slice.meetings;
		if (held === undefined) throw new Error('The example has no meeting.');
		const allDay = { ...blank, meetings: [{ ...held, time: null }] };
		expect(documentOf('calendar', allDay)).toMatchObject({ events: [{ start: '2026-05-12', minutes: null }] });
		const undated = { ...blank, meetings: [{ ...held, date: null }] };
		expect(tool.documents?.(undated, resultOf(undated)).map(({ id }) => id)).toEqual(['guide', 'minutes']);
	});
});

test('the tables hold every question of every meeting and every task', () => {
	const { slice } = oneSide;
	const [notes, tasks] = tool.tables(slice, resultOf(slice));
	expect(notes?.rows.map(({ state }) => state)).toEqual(['Answered', 'Open', 'Open', 'Answered', 'Open', 'Open']);
	expect(notes?.rows[4]).toMatchObject({ meeting: 'Northfield shops and the college (2)', note: null });
	expect(notes?.columns.map(({ key }) => key)).not.toContain('first');
	expect(tasks?.rows[0]).toMatchObject({
		due: '2026-03-31',
		question: expect.stringMatching(/^Which data/),
		meeting: expect.stringMatching(/^Northfield shops/),
	});
	const both = exampleOf('two-sides').slice;
	const [views] = tool.tables(both, resultOf(both));
	expect(views?.rows[1]).toMatchObject({
		note: null,
		first: expect.stringMatching(/^We could take 12/),
		second: expect.stringMatching(/^The six shops/),
	});
});

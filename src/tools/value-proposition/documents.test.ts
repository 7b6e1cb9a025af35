import { describe, expect, test } from 'vitest';
import type { WrittenDocument } from '../../lib/tool/document.ts';
import { blankConversation, turnoverTalk } from '../../lib/value-proposition/conversation.fixture.ts';
import { words } from '../../lib/value-proposition/words.fixture.ts';
import { documents } from './documents.ts';
import { compute } from './result.ts';
import { defaultSettings } from './settings.ts';
import type { Slice } from './slice.ts';
import { tool } from './tool.ts';

const documentsOf = (slice: Slice) => documents(slice, compute(slice, defaultSettings, words));
const written = (slice: Slice, id: string) => {
	const found = documentsOf(slice).find((each) => each.id === id);
	if (found?.is !== 'written') throw new Error(`There is no document ${id}.`);
	return found;
};
const textIn = ({ blocks }: WrittenDocument) =>
	blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n');

test('nothing is handed out while nothing is written', () => {
	expect(documentsOf(blankConversation())).toEqual([]);
});

test('three documents, and a meeting once it has a day', () => {
	expect(documentsOf(turnoverTalk()).map(({ id }) => id)).toEqual(['script', 'email', 'page']);
	const [example] = tool.examples;
	expect(example && documentsOf(example.slice).map(({ id }) => id)).toEqual(['script', 'email', 'page', 'meeting']);
});

describe('the script', () => {
	test('has a heading for each move, lines for what is missing and lines for their answer', () => {
		const { blocks } = written(turnoverTalk(), 'script');
		const headings = blocks.flatMap((block) => (block.is === 'heading' ? [block.text] : []));
		expect(headings.map((text) => text.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.', '6.']);
		expect(blocks.flatMap((block) => (block.is === 'write-in' ? [block.label] : []))).toEqual([
			'Their answer',
			'Ask for the first meeting. Name one day.',
		]);
	});
});

test('the e-mail has its subject apart from its words', () => {
	const { blocks } = written(turnoverTalk(), 'email');
	expect(blocks[0]).toEqual({ is: 'note', text: 'Subject: Turnover in the first 90 days on your team' });
	expect(blocks[1]).toEqual({ is: 'paragraph', text: 'Hello,' });
});

test('the one page has the measures as a table', () => {
	const { blocks } = written(turnoverTalk(), 'page');
	const table = blocks.find((block) => block.is === 'table');
	expect(table).toMatchObject({
		table: {
			rows: [
				{ measure: 'People placed in training-related jobs', pain: 'Turnover in the first 90 days', better: null },
			],
		},
	});
});

test('a passage rewritten by hand is what is handed out', () => {
	const talk = turnoverTalk();
	const edited = { ...talk, draft: { ...talk.draft, edits: { 'email/pain': { text: 'In my words.', instead: '' } } } };
	expect(textIn(written(edited, 'email'))).toContain('In my words.');
	expect(textIn(written(edited, 'script'))).not.toContain('In my words.');
});

describe('the meeting', () => {
	const [example] = tool.examples;
	const at = (change: Partial<Slice['draft']>) => {
		if (!example) throw new Error('There is an example.');
		const slice = { ...example.slice, draft: { ...example.slice.draft, ...change } };
		return documentsOf(slice).find(({ is }) => is === 'calendar');
	};

	test('begins at its time and lasts its minutes', () => {
		expect(at({})).toMatchObject({
			events: [
				{
					id: example?.slice.draft.meeting,
					summary: 'First meeting: the hospital laundry and Northfield Works',
					location: 'the laundry',
					start: '2027-03-11T09:30',
					minutes: 30,
				},
			],
		});
	});

	test('without a time takes the day', () => {
		expect(at({ time: null })).toMatchObject({ events: [{ start: '2027-03-11', minutes: null }] });
	});

	test('without a day is none', () => expect(at({ date: null })).toBeUndefined());
});

import { expect, test } from 'vitest';
import type { CalendarDocument, WrittenDocument } from './document.ts';
import { markedAsExample } from './example-mark.ts';

const example = { title: 'A chamber', invented: true, note: 'Nobody said this.' };
const script: WrittenDocument = {
	is: 'written',
	id: 's',
	title: 'Script',
	blocks: [{ is: 'paragraph', text: 'Hello' }],
};
const meeting: CalendarDocument = {
	is: 'calendar',
	id: 'm',
	title: 'Meeting',
	events: ['A', null].map((description, index) => ({
		id: `00000000-0000-4000-8000-00000000000${index}`,
		summary: 'Meet',
		description,
		location: null,
		start: '2026-12-04',
		minutes: null,
	})),
};

test('a text says at its top that it is an example, and keeps its words', () => {
	expect(markedAsExample(script, example)).toEqual({
		...script,
		blocks: [{ is: 'note', text: 'Example (invented): A chamber. Nobody said this.' }, ...script.blocks],
	});
});

test('the figures of a story are an example, and not invented', () => {
	const [mark] = markedAsExample(script, { ...example, invented: false }).blocks;
	expect(mark).toEqual({ is: 'note', text: 'Example: A chamber. Nobody said this.' });
});

test('a meeting says it in the calendar', () => {
	const { events } = markedAsExample(meeting, example);
	expect(events.map(({ summary }) => summary)).toEqual(['Example: Meet', 'Example: Meet']);
	expect(events[0]?.description).toBe('Example (invented): A chamber. Nobody said this.\n\nA');
	expect(events[1]?.description).toBe('Example (invented): A chamber. Nobody said this.');
});

test('an example that is no longer ours is still one', () => {
	expect(markedAsExample(script, undefined).blocks[0]).toEqual({
		is: 'note',
		text: 'Example. This is not your own work.',
	});
});

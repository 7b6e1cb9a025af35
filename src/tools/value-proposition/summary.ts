import { dayInWords } from '../../lib/value-proposition/dates.ts';
import type { Part } from '../../lib/value-proposition/emphasis.ts';
import type { Slice } from './slice.ts';

/** Long texts end in an ellipsis, at a word. */
function cut(text: string): string {
	const words = text.trim().replace(/\s+/g, ' ');
	return words.length <= 70 ? words : `${words.slice(0, words.lastIndexOf(' ', 68) || 68)} …`;
}

const builders: Record<Part, (slice: Slice) => string> = {
	pain: ({ draft, painPoints }) =>
		painPoints
			.filter(({ id }) => draft.painPoints.includes(id))
			.map(({ name }) => name.trim())
			.filter((name) => name !== '')
			.join(', ') || draft.heard,
	done: ({ draft }) => draft.done,
	offer: ({ draft }) => draft.effort,
	question: ({ draft }) => draft.question,
	benefits: ({ draft }) => draft.benefits.map(({ text }) => text.trim()).find((text) => text !== '') ?? '',
	ask: ({ draft }) => (draft.date === null ? draft.ask : dayInWords(draft.date)),
};

/** A closed move in a line; null while nothing is written in it. */
export function summaryOf(part: Part, slice: Slice): string | null {
	const text = cut(builders[part](slice));
	return text === '' ? null : text;
}

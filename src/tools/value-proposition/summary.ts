import { dayInWords } from '../../lib/value-proposition/dates.ts';
import type { Part } from '../../lib/value-proposition/emphasis.ts';
import type { Slice } from './slice.ts';

/** Long texts end in an ellipsis, at a word where there is one. */
function cut(text: string): string {
	const words = text.trim().replace(/\s+/g, ' ');
	if (words.length <= 70) return words;
	const space = words.lastIndexOf(' ', 68);
	return `${words.slice(0, space > 0 ? space : 68)} …`;
}

const builders: Record<Part, (slice: Slice) => string> = {
	pain: ({ draft, painPoints }) =>
		painPoints
			.filter(({ id }) => draft.painPoints.includes(id))
			.map(({ name, detail }) => name.trim() || (detail ?? '').trim())
			.filter((name) => name !== '')
			.join(', ') || draft.heard,
	done: ({ draft }) => draft.done,
	offer: ({ draft }) => draft.effort,
	question: ({ draft }) => draft.question,
	benefits: ({ draft }) => draft.benefits.map(({ text }) => text.trim()).find((text) => text !== '') ?? '',
	ask: ({ draft }) => (draft.date === null ? draft.ask : dayInWords(draft.date, draft.chosenOn)),
};

/** A closed move in a line; null while nothing is written in it. */
export function summaryOf(part: Part, slice: Slice): string | null {
	const text = cut(builders[part](slice));
	return text === '' ? null : text;
}

import type { Block, ToolDocument } from '../../lib/tool/document.ts';
import { isBlankDraft, type Variant } from '../../lib/value-proposition/draft.ts';
import { parts } from '../../lib/value-proposition/emphasis.ts';
import { audienceLabels, moveTitles, variantLabels } from '../../lib/value-proposition/labels.ts';
import { type Passage, textOfPassages } from '../../lib/value-proposition/passages.ts';
import { textOf } from '../../lib/value-proposition/pieces.ts';
import { timeInWords } from '../../lib/value-proposition/speaking-time.ts';
import { leaveBehindTable } from './leave-behind.ts';
import type { Result } from './result.ts';
import type { Slice } from './slice.ts';

/** One paragraph for each line a person broke. */
const paragraphs = (text: string): Block[] =>
	text
		.split(/\n+/)
		.filter((line) => line.trim() !== '')
		.map((line) => ({ is: 'paragraph', text: line.trim() }));

const heading = (text: string): Block => ({ is: 'heading', text, level: 1 });

function scriptBlocks({ passages, seconds, material: { draft } }: Result): Block[] {
	const to = draft.employer.trim() === '' ? '' : ` at ${draft.employer.trim()}`;
	return [
		{
			is: 'note',
			text: `For a talk with ${audienceLabels[draft.audience]}${to}. About ${timeInWords(seconds)} to say, with time to listen.`,
		},
		...passages.script.flatMap(({ id, move, pieces, toWrite }): Block[] => {
			const text = textOf(pieces);
			const part = parts.find((each) => each === id);
			return [
				heading(`${move}. ${part ? moveTitles[part] : ''}`),
				...(text === '' ? [{ is: 'write-in' as const, label: toWrite ?? '', lines: 2 }] : paragraphs(text)),
				...(id === 'question' && text !== '' ? [{ is: 'write-in' as const, label: 'Their answer', lines: 3 }] : []),
			];
		}),
	];
}

function emailBlocks({ passages }: Result): Block[] {
	const [subject, ...rest] = passages.email;
	const line = subject ? textOf(subject.pieces) : '';
	return [
		...(line === '' ? [] : [{ is: 'note' as const, text: `Subject: ${line}` }]),
		...rest.flatMap(({ pieces }) => paragraphs(textOf(pieces))),
	];
}

function pageBlocks(result: Result): Block[] {
	const table = leaveBehindTable(result);
	return result.passages.page
		.filter(({ id }) => id !== 'title')
		.flatMap(({ id, heading: over, pieces }): Block[] => {
			const text = textOf(pieces);
			const measures: Block[] = id === 'benefits' && table !== null ? [{ is: 'table', table }] : [];
			if (text === '' && measures.length === 0) return [];
			return [...(over === null ? [] : [heading(over)]), ...paragraphs(text), ...measures];
		});
}

const builders: Record<Variant, (result: Result) => Block[]> = {
	script: scriptBlocks,
	email: emailBlocks,
	page: pageBlocks,
};

const hasWords = (passages: readonly Passage[]): boolean =>
	textOfPassages(passages.filter(({ move }) => move !== null)) !== '';

function written(variant: Variant, result: Result): ToolDocument[] {
	if (!hasWords(result.passages[variant])) return [];
	const name = textOf(result.passages.page.find(({ id }) => id === 'title')?.pieces ?? []);
	const title = variant === 'page' && name !== '' ? `${variantLabels.page}: ${name}` : variantLabels[variant];
	return [{ is: 'written', id: variant, title, blocks: builders[variant](result) }];
}

function meeting({ passages, material: { draft } }: Result): ToolDocument[] {
	const { date, time, minutes, place, meeting: id, organization, employer } = draft;
	if (date === null || id === null) return [];
	const names = [employer, organization].map((name) => name.trim()).filter((name) => name !== '');
	const question = textOf(passages.script.find((passage) => passage.id === 'ask')?.pieces ?? []);
	return [
		{
			is: 'calendar',
			id: 'meeting',
			title: 'First meeting',
			events: [
				{
					id,
					summary: names.length === 0 ? 'First meeting' : `First meeting: ${names.join(' and ')}`,
					description: question === '' ? null : question,
					location: place.trim() === '' ? null : place.trim(),
					start: time === null ? date : `${date}T${time}`,
					minutes: time === null ? null : minutes,
				},
			],
		},
	];
}

/** What can be handed out: each variant once it says something, and the meeting once it has a day. */
export function documents({ draft }: Slice, result: Result): ToolDocument[] {
	if (isBlankDraft(draft)) return [];
	return [...written('script', result), ...written('email', result), ...written('page', result), ...meeting(result)];
}

/** Meetings for tests: arbitrary ones, and the sets as the site has them. */
import fc from 'fast-check';
import { wordsOf } from '../../../tests/unit/tool-words.ts';
import { catalogueOf, type DiscussionWords } from './catalogue.ts';
import { blankItem, blankMeeting, type Item, type Meeting } from './meeting.ts';

export const words = wordsOf({
	'employers-for-cte': 'questions/employers-for-cte',
	'employers-for-opsos': 'questions/employers-for-opsos',
	'cte-for-employers': 'questions/cte-for-employers',
	'tpm-in-practice': 'questions/tpm-in-practice',
	themes: 'themes/*',
}) as DiscussionWords;
export const catalogue = catalogueOf(words);
export const allQuestions = catalogue.flatMap(({ groups }) => groups.flatMap(({ questions }) => questions));

export const anyText = fc.string({ unit: 'grapheme', maxLength: 20 });

const anyKey = fc.oneof(
	fc.integer({ min: 1, max: 12 }).map((number) => `set/action/question-${number}`),
	fc.uuid().map((id) => `own/${id}`),
);

export const anyItem: fc.Arbitrary<Item> = fc
	.record({ key: anyKey, text: anyText, note: anyText, isAnswered: fc.boolean(), isAside: fc.boolean() })
	.chain((parts) =>
		fc.option(fc.tuple(anyText, anyText), { nil: null }).map((notes) => ({
			...blankItem({ key: parts.key, text: parts.text, under: '', sides: null }),
			...parts,
			views: notes && [
				{ name: 'Educators', note: notes[0] },
				{ name: 'Employers', note: notes[1] },
			],
		})),
	);

export const anyMeeting: fc.Arbitrary<Meeting> = fc
	.record({
		id: fc.uuid(),
		title: anyText,
		items: fc.uniqueArray(anyItem, { selector: ({ key }) => key, maxLength: 8 }),
	})
	.map(({ id, title, items }) => ({ ...blankMeeting(id, title), items }));

export const keysOf = ({ items }: Meeting) => items.map(({ key }) => key);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptParts, withoutTitle } from './excerpt.ts';

describe('an excerpt taken apart', () => {
	test('parts what was found from the rest, and joins neighbors', () => {
		expect(excerptParts('A <mark>pain</mark> <mark>point.</mark> Then more.')).toEqual([
			{ text: 'A ', found: false },
			{ text: 'pain point.', found: true },
			{ text: ' Then more.', found: false },
		]);
	});

	test('shows angle brackets as text', () => {
		expect(excerptParts('&lt;img src=x onerror=alert(1)&gt; done.')).toEqual([
			{ text: '<img src=x onerror=alert(1)> done.', found: false },
		]);
	});

	test('says where it begins or ends inside a sentence', () => {
		const text = (excerpt: string) => excerptParts(excerpt).map((part) => part.text);
		expect(text('and so <mark>on</mark> to')).toEqual(['…\u00a0', 'and so ', 'on', ' to', '\u00a0…']);
		expect(text('“All done.”')).toEqual(['“All done.”']);
		expect(text('')).toEqual([]);
	});

	test('keeps every letter, and marks exactly the found words', () => {
		const words = fc.array(fc.record({ word: fc.stringMatching(/^[A-Za-z<>.]{1,8}$/), found: fc.boolean() }), {
			minLength: 1,
		});
		fc.assert(
			fc.property(words, (list) => {
				const escaped = (word: string) => word.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
				const excerpt = list
					.map(({ word, found }) => (found ? `<mark>${escaped(word)}</mark>` : escaped(word)))
					.join(' ');
				const parts = excerptParts(excerpt);
				const bare = parts.filter(({ text }) => !text.includes('…'));
				expect(bare.map(({ text }) => text).join('')).toBe(list.map(({ word }) => word).join(' '));
				const marked = parts.flatMap((part) => (part.found ? part.text.split(' ') : []));
				expect(marked).toEqual(list.flatMap(({ word, found }) => (found ? [word] : [])));
			}),
		);
	});
});

describe('an excerpt without the title of its page', () => {
	test.each([
		['Perkins V. The act.', 'Perkins V', 'The act.'],
		['<mark>Perkins</mark> V. <mark>Perkins</mark> pays.', 'Perkins V', '<mark>Perkins</mark> pays.'],
		['Career education <mark>(CTE).</mark> It is', 'Career education (CTE)', 'It is'],
		['the Perkins V act', 'Perkins V', 'the Perkins V act'],
		['Perkins', 'Perkins V', 'Perkins'],
		['', 'Perkins V', ''],
	])('%s under %s', (excerpt, title, rest) => {
		expect(withoutTitle(excerpt, title)).toBe(rest);
	});
});

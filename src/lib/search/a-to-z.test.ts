import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexByLetter } from './a-to-z.ts';

const page = (title: string, path: string, names: string[] = [], acronym: string | null = null) => ({
	...{ title, path, kind: 'Term', section: null, acronym, names },
});

describe('the A to Z index', () => {
	test('files by letter, without articles, with acronyms as lines of their own', () => {
		const letters = indexByLetter([
			page('The work', '/w/'),
			page('Needs assessment', '/n/', ['CLNA', 'review'], 'CLNA'),
			page('A career', '/c/'),
			page('30-day review', '/r/'),
			page('Équité', '/e/'),
		]);
		expect(letters.map(({ letter, id, lines }) => [letter, id, lines.map(({ name }) => name)])).toEqual([
			['0–9', 'letter-0-9', ['30-day review']],
			['C', 'letter-c', ['A career', 'CLNA']],
			['E', 'letter-e', ['Équité']],
			['N', 'letter-n', ['Needs assessment']],
			['W', 'letter-w', ['The work']],
		]);
		const clna = letters[1]?.lines[1];
		expect(clna).toMatchObject({ see: 'Needs assessment', path: '/n/', aliases: [] });
		expect(letters[3]?.lines[0]).toMatchObject({ see: null, aliases: ['review'] });
	});

	test('two pages of one title stand side by side in the order of their addresses', () => {
		const [letter] = indexByLetter([page('Same', '/b/'), page('Same', '/a/')]);
		expect(letter?.lines.map(({ path }) => path)).toEqual(['/a/', '/b/']);
	});

	test('loses no page, keeps letters in order, and does not depend on the order given', () => {
		const pages = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), { maxLength: 30 });
		fc.assert(
			fc.property(pages, (titles) => {
				const given = titles.map((title, index) => page(title, `/${index}/`));
				const letters = indexByLetter(given);
				expect(letters.flatMap(({ lines }) => lines.map(({ path }) => path)).sort()).toEqual(
					given.map(({ path }) => path).sort(),
				);
				expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
				expect(indexByLetter(given.toReversed())).toEqual(letters);
			}),
		);
	});
});

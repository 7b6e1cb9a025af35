import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKnown, isOnSite, slipLimit, slips, suggestQuery, suggestWord, type Vocabulary } from './suggest.ts';

const vocabulary: Vocabulary = new Map([
	...['collaborative', 'apprenticeship', 'perkins', 'credential', 'clna', 'pipeline', 'employer', 'tpm'].map(
		(word): [string, number] => [word, 3],
	),
	...['curriculum', 'assessment'].map((word): [string, number] => [word, 2]),
	...['partners', 'learners', 'earners', 'company', 'offer', 'training', 'career', 'tool'].map(
		(word): [string, number] => [word, 1],
	),
]);

describe('a suggestion for one word', () => {
	test.each([
		['colaborative', 'collaborative'],
		['collaberative', 'collaborative'],
		['aprenticeship', 'apprenticeship'],
		['apprentiship', 'apprenticeship'],
		['curiculum', 'curriculum'],
		['cirriculum', 'curriculum'],
		['perkinz', 'perkins'],
		['Perkinz', 'perkins'],
		['creditial', 'credential'],
		['credintal', 'credential'],
		['clan', 'clna'],
		['piplein', 'pipeline'],
		['ipeline', 'pipeline'],
		['epmloyer', 'employer'],
		['assesment', 'assessment'],
		['carreer', 'career'],
	])('%s: %s', (typed, meant) => {
		expect(suggestWord(typed, vocabulary)).toBe(meant);
	});

	test.each([
		['zebra', 'nothing is near'],
		['tpn', 'three letters are never guessed at'],
		['2020s', 'it has digits'],
		['employers', 'a plural is known'],
		['offering', 'an inflection is known'],
		['appren', 'it may still be typed'],
		['bearings', 'two slips and another first letter'],
		['pool', 'a short word with another first letter'],
	])('none for %s: %s', (typed) => {
		expect(suggestWord(typed, vocabulary)).toBeNull();
	});

	test('prefers fewer slips, then the word that stands out, then the alphabet', () => {
		const of = (...words: [string, number][]) => suggestWord('placer', new Map(words));
		expect(of(['planer', 1], ['plaster', 3])).toBe('planer');
		expect(of(['planer', 1], ['placed', 3])).toBe('placed');
		expect(of(['planer', 1], ['placed', 1])).toBe('placed');
	});

	test('a word swapped at one place counts one slip', () => {
		expect(slips('clan', 'clna')).toBe(1);
		expect(slips('epmloyer', 'employer')).toBe(1);
		expect(slips('ca', 'abc')).toBe(2);
	});
});

describe('what always holds', () => {
	const word = fc.string({ unit: fc.constantFrom(...'abcdeilnrst'), minLength: 1, maxLength: 14 });
	const words = fc.uniqueArray(word, { minLength: 1, maxLength: 40 });
	const weighed = (list: string[]): Vocabulary => new Map(list.map((it, index) => [it, 1 + (index % 3)]));

	test('a word of the vocabulary never gets a suggestion', () => {
		fc.assert(fc.property(words, (list) => list.every((it) => suggestWord(it, weighed(list)) === null)));
	});

	test('a suggestion is in the vocabulary, is another word, and is within the limit', () => {
		fc.assert(
			fc.property(words, word, (list, typed) => {
				const suggestion = suggestWord(typed, weighed(list));
				if (suggestion === null) return;
				expect(list).toContain(suggestion);
				expect(suggestion).not.toBe(typed);
				expect(slips(typed, suggestion)).toBeLessThanOrEqual(slipLimit(typed.length));
			}),
			{ numRuns: 400 },
		);
	});

	test('no word of the vocabulary is nearer than the suggestion', () => {
		fc.assert(
			fc.property(words, word, (list, typed) => {
				const suggestion = suggestWord(typed, weighed(list));
				if (suggestion === null) return;
				const nearest = Math.min(
					...list.filter((it) => it.length >= 4 && it[0] === typed[0]).map((it) => slips(typed, it)),
				);
				expect(slips(typed, suggestion)).toBeLessThanOrEqual(nearest);
			}),
			{ numRuns: 400 },
		);
	});

	test('one dropped letter inside a long word is always found again', () => {
		const long = ['collaborative', 'apprenticeship', 'curriculum', 'credential', 'assessment'];
		fc.assert(
			fc.property(fc.constantFrom(...long), fc.nat(), (meant, at) => {
				const gap = 1 + (at % (meant.length - 2));
				expect(suggestWord(meant.slice(0, gap) + meant.slice(gap + 1), vocabulary)).toBe(meant);
			}),
		);
	});

	test('the order of the vocabulary does not matter', () => {
		fc.assert(
			fc.property(words, word, (list, typed) => {
				const pairs = [...weighed(list)];
				expect(suggestWord(typed, new Map(pairs.toReversed()))).toBe(suggestWord(typed, new Map(pairs)));
			}),
		);
	});

	test('the limit never falls as words grow, and stays under half of the letters', () => {
		for (let letters = 1; letters < 40; letters++) {
			expect(slipLimit(letters + 1)).toBeGreaterThanOrEqual(slipLimit(letters));
			expect(slipLimit(letters)).toBeLessThan(letters / 2);
		}
	});
});

describe('a suggestion for a query', () => {
	test('replaces only the words named as misspelled and keeps the rest as typed', () => {
		expect(suggestQuery('Employer  colaborative?', ['colaborative'], vocabulary)).toBe('Employer  collaborative?');
		expect(suggestQuery('perkinz curiculum', ['perkinz', 'curiculum'], vocabulary)).toBe('perkins curriculum');
		expect(suggestQuery('perkinz curiculum', ['curiculum'], vocabulary)).toBe('perkinz curriculum');
	});

	test('is none when nothing changes', () => {
		expect(suggestQuery('zebra', ['zebra'], vocabulary)).toBeNull();
		expect(suggestQuery('employer', [], vocabulary)).toBeNull();
	});

	test('a word is known in any inflection but not with other letters', () => {
		expect(isKnown('credentials', vocabulary)).toBe(true);
		expect(isKnown('credentialz', vocabulary)).toBe(false);
	});

	test('a word is on the site in a plain inflection, but not because it is short or begun', () => {
		expect(isOnSite('employers', vocabulary)).toBe(true);
		expect(isOnSite('tpm', vocabulary)).toBe(true);
		expect(isOnSite('xqz', vocabulary)).toBe(false);
		expect(isOnSite('appren', vocabulary)).toBe(false);
		expect(isKnown('xqz', vocabulary)).toBe(true);
	});
});

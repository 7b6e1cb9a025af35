import { describe, expect, test } from 'vitest';
import { doubtfulWords, missingWords, wordsAt } from './found-words.ts';

describe('words of a query that nothing answers', () => {
	test.each([
		['colaborative', ['co-op,'], ['colaborative']],
		['perkinz', ['Perkins', 'Perkins.'], []],
		['employer zebra', ['employers', 'employer.'], ['zebra']],
		['vo-tech', ['vo-tech,'], []],
		['votech', ['vo-tech,'], []],
		['studied', ['study'], []],
		['analyses', ['analyze,'], []],
		['R&D', [], []],
		['zebra Zebra', [], ['zebra']],
		['the CLNA', ['(CLNA).'], ['the']],
		['', ['word'], []],
	])('%s against %j: %j', (query, marked, missing) => {
		expect(missingWords(query, marked)).toEqual(missing);
	});
});

test('words are read at the places counted', () => {
	expect(wordsAt('One two,\nthree four.', [1, 3, 9])).toEqual(['two,', 'four.']);
});

describe('words that may be misspelled', () => {
	test.each([
		['creditial', ['credit'], ['creditial']],
		['perkinz', ['Perkins'], ['perkinz']],
		['credentials', ['credential,'], []],
		['appren', ['apprenticeship'], []],
		['vo-tech', ['vo-tech'], []],
		['as', [], []],
	])('%s against %j: %j', (query, marked, doubtful) => {
		expect(doubtfulWords(query, marked)).toEqual(doubtful);
	});
});

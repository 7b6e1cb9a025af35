import { expect, test } from 'vitest';
import { askedWords, searchWords, withoutWords } from './query-words.ts';

test('words worth missing have three letters, and come once', () => {
	expect(askedWords('What is a Tool? tool, R&D')).toEqual(['what', 'tool']);
});

test.each([
	['employer zebra needs', ['zebra'], 'employer needs'],
	['Zebra’s vo-tech', ['zebra'], 'vo-tech'],
	['zebra', ['zebra'], ''],
	['a b', [], 'a b'],
])('%s without %j', (query, words, rest) => {
	expect(withoutWords(query, words)).toBe(rest);
});

test.each([
	['What is a skill panel?', 'skill panel'],
	["what's TPM", 'TPM'],
	['how do we recruit', 'recruit'],
	['where employers recruit', 'employers recruit'],
	['what is', 'what is'],
	['whatever works', 'whatever works'],
	['who', 'who'],
	['what is R&D', 'what is R&D'],
	['pain point', 'pain point'],
	['chamber of commerce', 'chamber commerce'],
	['From sector to pathway', 'sector pathway'],
	['"chamber of commerce"', '"chamber of commerce"'],
	['to the', 'to the'],
])('%s looks for %s', (query, core) => {
	expect(searchWords(query)).toBe(core);
});

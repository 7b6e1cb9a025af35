import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, nameKey, plainForms, wordsOf } from './text.ts';

describe('words of a text', () => {
	test('are folded, parted at hyphens, and lose a possessive', () => {
		expect(wordsOf('The Vo-Tech’s résumé: 3 employers’ needs, R&D')).toEqual([
			...['the', 'vo', 'tech', 'resume', '3', 'employers', 'needs', 'r', 'd'],
		]);
		expect(wordsOf("don't")).toEqual(["don't"]);
		expect(wordsOf(' … ')).toEqual([]);
	});

	test('do not change when folded again', () => {
		fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
	});

	test('hold no space and no hyphen', () => {
		fc.assert(fc.property(fc.string(), (text) => wordsOf(text).every((word) => /^[^\s-]+$/.test(word))));
	});
});

test('a name has one key however it is written', () => {
	expect(new Set(['vo-tech', 'Vo Tech', 'VOTECH', 'vo‑tech'].map(nameKey))).toEqual(new Set(['votech']));
	expect(nameKey('K–12')).toBe('k12');
	expect(nameKey('?!')).toBe('');
});

test('a word is also known by what is left of it without a plain ending', () => {
	expect(plainForms('trained')).toEqual(['trained', 'traine', 'train']);
	expect(plainForms('classes')).toEqual(['classes', 'classe', 'class']);
	expect(plainForms('tool')).toEqual(['tool']);
});

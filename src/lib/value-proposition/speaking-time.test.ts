import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordCount } from './sentences.ts';
import { secondsToSay, timeInWords } from './speaking-time.ts';

test('words are counted as they are said', () => {
	expect(wordCount('We don’t hire 1,200 people — not in a low-skill, 9:30 shift.')).toBe(11);
	expect(wordCount(' … ')).toBe(0);
});

test('130 words take a minute, 195 a minute and a half', () => {
	expect(secondsToSay('word '.repeat(130))).toBe(60);
	expect(timeInWords(secondsToSay('word '.repeat(195)))).toBe('1 min 30 s');
	expect([0, 59, 60, 120].map(timeInWords)).toEqual(['0 s', '59 s', '1 min', '2 min']);
});

test('adding words never makes it shorter', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (one, other) => {
			expect(secondsToSay(`${one} ${other}`)).toBeGreaterThanOrEqual(secondsToSay(one));
		}),
	);
});

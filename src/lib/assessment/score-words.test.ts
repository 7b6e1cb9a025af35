import { expect, test } from 'vitest';
import { form } from './instrument.fixture.ts';
import { ratingInWords, scoreInWords } from './score-words.ts';

test.each([
	[1, 'not started'],
	[3, 'under way'],
	[3.75, 'close to mostly in place'],
	[4.25, 'close to mostly in place'],
	[2.5, 'between exploring and under way'],
	[4.7, 'between mostly in place and in place and kept up'],
	[5, 'in place and kept up'],
])('%d is %s', (score, words) => {
	expect(scoreInWords(score, form.key)).toBe(words);
});

test('ratings in words', () => {
	expect(ratingInWords(4, form.key)).toBe('4, mostly in place');
	expect(ratingInWords('dont-know', form.key)).toBe('Don’t know');
	expect(ratingInWords(null, form.key)).toBe('Not rated yet');
});

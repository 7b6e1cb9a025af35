import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSentence } from './first-sentence.ts';

describe('firstSentence', () => {
	it.each([
		['One. Two.', 'One.'],
		['Only one', 'Only one'],
		[
			'The U.S. Chamber of Commerce Foundation wrote it. It is free.',
			'The U.S. Chamber of Commerce Foundation wrote it.',
		],
		['It fell to $2,588. That is half.', 'It fell to $2,588.'],
		['They grew by 98%. Then they stopped.', 'They grew by 98%.'],
		['He said “yes.” She agreed.', 'He said “yes.”'],
		['It took 3.5 weeks in all. Good.', 'It took 3.5 weeks in all.'],
		['Is it right for you? See below.', 'Is it right for you?'],
	])('of %j is %j', (text, first) => {
		expect(firstSentence(text)).toBe(first);
	});

	it('is always a beginning of the text, and taking it twice changes nothing', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const first = firstSentence(text);
				expect(text.trim().startsWith(first)).toBe(true);
				expect(firstSentence(first)).toBe(first);
			}),
		);
	});
});

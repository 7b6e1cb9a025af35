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
		['Four seniors could start Jan. 14 on second shift. Good.', 'Four seniors could start Jan. 14 on second shift.'],
		['Four seniors could start in Jan. They are ready.', 'Four seniors could start in Jan.'],
		['You met Prof. Lee and Rev. Ray. Thanks.', 'You met Prof. Lee and Rev. Ray.'],
		['Your Ft. Worth shop and Mt. Airy. Both.', 'Your Ft. Worth shop and Mt. Airy.'],
		['Acme Co. Ltd. Shop took approx. 12 interns. Good.', 'Acme Co. Ltd. Shop took approx. 12 interns.'],
		['Ann Roy Sr. Manager. Next.', 'Ann Roy Sr. Manager.'],
		['They start at 8 a.m. Monday shifts. Then rest.', 'They start at 8 a.m. Monday shifts.'],
		['They start at 8 a.m. Then they rest.', 'They start at 8 a.m.'],
		['We saw dept. B2. It is fine.', 'We saw dept. B2.'],
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

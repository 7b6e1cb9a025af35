import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readability, sentencesOf } from './readability.ts';

describe('readability', () => {
	it('gives the grade of the formula for counts made by hand', () => {
		// 8 words in 2 sentences, 9 syllables: 0.39 x 4 + 11.8 x 9 / 8 - 15.59 = -0.755.
		const { words, sentences, grade, sentenceLength } = readability(['The cat sat down. We saw it happen.']);
		expect({ words, sentences, sentenceLength }).toEqual({ words: 8, sentences: 2, sentenceLength: 4 });
		expect(grade).toBeCloseTo(-0.755, 6);
	});

	it('knows nothing about a text without words', () => {
		expect(readability(['', '—'])).toEqual({ words: 0, sentences: 0, grade: null, sentenceLength: null });
	});

	it('ends a sentence where a block ends', () => {
		expect(readability(['hire people', 'train people']).sentences).toBe(2);
		expect(sentencesOf('It costs $2.50. That is all.')).toHaveLength(2);
	});

	const block = fc
		.array(fc.constantFrom('job', 'people', 'opening', 'credential'), { minLength: 1, maxLength: 12 })
		.map((words) => `${words.join(' ')}.`);

	it('does not depend on the order of the blocks', () => {
		fc.assert(
			fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
				expect(readability([...blocks].reverse()).grade).toBeCloseTo(readability(blocks).grade ?? Number.NaN, 9);
			}),
		);
	});

	it('gets easier when a long sentence is cut in two', () => {
		fc.assert(
			fc.property(block, block, (a, b) => {
				const joined = `${a.slice(0, -1)} ${b}`;
				expect(readability([a, b]).grade ?? 0).toBeLessThan(readability([joined]).grade ?? 0);
			}),
		);
	});
});

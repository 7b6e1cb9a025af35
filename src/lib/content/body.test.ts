import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, minutesToRead, readBody } from './body.ts';

describe('readBody', () => {
	it('finds links, headings, components and plain words', () => {
		const body = readBody(
			[
				'Ask about a [critical job](/glossary/critical-job/).',
				'',
				'## What to *ask*',
				'',
				'<MarginNote source="guide" section="Part 1" />',
				'',
				'| A | B |',
				'| - | - |',
				'| one | two |',
				'',
				'## What to ask',
			].join('\n'),
		);
		expect(body.links).toEqual(['/glossary/critical-job/']);
		expect(body.headings.map(({ id }) => id)).toEqual(['what-to-ask', 'what-to-ask-1']);
		expect(body.components).toEqual([{ name: 'MarginNote', attributes: { source: 'guide', section: 'Part 1' } }]);
		expect(body.text).toContain('Ask about a critical job.');
		expect(body.text).toContain('two');
	});

	it('says where the MDX is not valid', () => {
		expect(() => readBody('A {broken expression')).toThrow(/expression|brace/i);
	});
});

describe('countWords', () => {
	it.each([
		['', 0],
		['One job, two openings.', 4],
		['$2,588 in 14 weeks', 4],
		['employers’ own work-based data', 4],
	])('%j has %i words', (text, words) => {
		expect(countWords(text)).toBe(words);
	});

	it('counts as many words in two texts as in both together', () => {
		const text = fc.array(fc.stringMatching(/^[a-z]{1,8}$/)).map((words) => words.join(' '));
		fc.assert(fc.property(text, text, (a, b) => countWords(`${a}\n${b}`) === countWords(a) + countWords(b)));
	});
});

describe('minutesToRead', () => {
	it('is at least a minute and never shorter for more words', () => {
		expect(minutesToRead(0)).toBe(1);
		expect(minutesToRead(2200)).toBe(10);
		fc.assert(
			fc.property(fc.nat(50_000), fc.nat(50_000), (words, more) => minutesToRead(words + more) >= minutesToRead(words)),
		);
	});
});

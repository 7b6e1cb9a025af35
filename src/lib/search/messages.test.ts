import { describe, expect, test } from 'vitest';
import { type Outcome, resultLine } from './messages.ts';

const line = (outcome: Partial<Outcome>) =>
	resultLine({ query: '', total: 0, missing: [], filtered: false, suggested: false, ...outcome });

describe('the line over the results', () => {
	test('counts pages and names what was asked', () => {
		expect(line({ query: 'clna', total: 1 })).toBe('1 page for “clna”.');
		expect(line({ query: 'pain', total: 12, filtered: true })).toBe('12 pages for “pain” with these filters.');
		expect(line({ total: 4, filtered: true })).toBe('4 pages with these filters.');
	});

	test('names the words that are on no page', () => {
		expect(line({ query: 'employer', total: 91, missing: ['zebra'] })).toBe(
			'91 pages for “employer”. No page has “zebra”.',
		);
		expect(line({ query: 'a', total: 3, missing: ['b', 'c'] })).toBe('3 pages for “a”. No page has “b” or “c”.');
	});

	test('says what to try when nothing is found', () => {
		expect(line({ query: 'zebra', missing: ['zebra'] })).toBe(
			'No page found for “zebra”. Try other words, or look it up from A to Z.',
		);
		expect(line({ query: 'zebra', filtered: true })).toBe(
			'No page found for “zebra” with these filters. Try other words, or fewer filters.',
		);
		expect(line({ query: 'perkinz', suggested: true })).toBe('No page found for “perkinz”.');
	});

	test('does not quote quotation marks', () => {
		expect(line({ query: '"talent pool"', total: 2 })).toBe('2 pages for “talent pool”.');
	});
});

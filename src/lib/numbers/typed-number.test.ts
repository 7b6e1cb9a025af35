import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberText, readTypedNumber } from './typed-number.ts';

const value = (...[typed, unit, limits]: Parameters<typeof readTypedNumber>) => {
	const read = readTypedNumber(typed, unit, limits);
	return read.ok ? read.value : read.why;
};

describe('what people type', () => {
	test.each([
		['', null],
		['   ', null],
		['0', 0],
		['-0', 0],
		['007', 7],
		['1200', 1200],
		['1,200', 1200],
		[' 1 200 ', 1200],
		['1\u202F200\u00A0000', 1_200_000],
		['1,234,567.89', 1_234_567.89],
		['.5', 0.5],
		['5.', 5],
		['+5', 5],
		['-5.25', -5.25],
		['−5', -5],
	])('%j is %j', (typed, number) => expect(value(typed)).toBe(number));

	test.each([
		['$1,200', 1200],
		['$ 1200.50', 1200.5],
		['-$5', -5],
		['1200 dollars', 1200],
		['1200 USD', 1200],
		['0.125', 0.125],
	])('%j dollars is %j', (typed, number) => expect(value(typed, 'dollars')).toBe(number));

	test.each([
		['12.5%', 12.5],
		['12.5 %', 12.5],
		['12 percent', 12],
		['12.125', 12.125],
	])('%j percent is %j', (typed, number) => expect(value(typed, 'percent')).toBe(number));

	test.each([
		['45 days', 45],
		['1 day', 1],
		['45', 45],
		['45Days', 45],
	])('%j in days is %j', (typed, number) => expect(value(typed, 'days')).toBe(number));
});

describe('what cannot be read is refused with a sentence that helps', () => {
	test.each([
		['12o', /“12o” has a letter/],
		['1.5k', /has a letter/],
		['1e5', /has a letter/],
		['unknown', /Leave this empty/],
		['?', /Leave this empty/],
		['10-20', /two numbers/],
		['10 to 20', /two numbers/],
		['1,5', /commas between thousands only/i],
		['1,20', /commas between thousands only/i],
		['12,00', /commas between thousands only/i],
		['1.200,50', /point once/],
		['1.200.000', /point once/],
		['12 34', /two numbers/],
		['$', /money/],
		['.', /not a number/],
		['--5', /not a number/],
		['12%', /not a percent/],
		['1234567890123456', /too long/],
	])('%j', (typed, why) => expect(value(typed)).toMatch(why));

	test('"1.200" dollars, which is 1,200 in half the world', () => {
		expect(value('1.200', 'dollars')).toBe('“1.200” can be read two ways. Write 1,200 or 1.2000.');
		expect(value('1.2000', 'dollars')).toBe(1.2);
	});

	test('limits, each in words', () => {
		expect(value('-1', '', { min: 0 })).toBe('This cannot be under 0.');
		expect(value('2', '', { min: 3 })).toBe('This cannot be under 3.');
		expect(value('101%', 'percent', { min: 0, max: 100 })).toBe('This cannot be over 100.');
		expect(value('1.5', '', { whole: true })).toBe('Give a whole number here.');
		expect(value('100', 'percent', { min: 0, max: 100 })).toBe(100);
	});
});

describe('a number and its text', () => {
	const anyNumber = fc.oneof(
		fc.integer({ min: -1e12, max: 1e12 }),
		fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
	);
	test.each(['', 'dollars', 'percent', 'days'])('go back and forth without loss (%s)', (unit) => {
		fc.assert(
			fc.property(anyNumber, (number) => {
				expect(value(numberText(number), unit)).toBe(number + 0);
			}),
		);
	});

	test('groups thousands, keeps decimals, shows nothing for unknown', () => {
		expect([1234567.891, -1200, 999, 0, null].map(numberText)).toEqual(['1,234,567.891', '-1,200', '999', '0', '']);
	});

	test('reading any text at all ends in a number or a sentence', () => {
		fc.assert(
			fc.property(fc.string(), fc.constantFrom('', 'dollars', 'percent', 'days'), (typed, unit) => {
				const read = readTypedNumber(typed, unit);
				if (read.ok) expect(read.value === null || Number.isFinite(read.value)).toBe(true);
				else expect(read.why).toMatch(/\.$/);
			}),
		);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerWords, isMissing, readCount, readMoney, readNumber, readText } from './cells.ts';

describe('figures as agencies write them', () => {
	test.each([
		['1,234', 1234],
		['1,234,567.8', 1234567.8],
		['$1,234', 1234],
		['$ 1,234.50', 1234.5],
		[' 42 ', 42],
		['-5.2', -5.2],
		['−5.2', -5.2],
		['–5.2', -5.2],
		['(1,234)', -1234],
		['($12)', -12],
		['-$12', -12],
		['.5', 0.5],
		['7.', 7],
		['1.2e6', 1_200_000],
		['0', 0],
		['-0', 0],
		['5\u00A0', 5],
	])('%s is %d', (text, number) => {
		expect(readNumber(text)).toBe(number);
	});

	test.each([
		'12%',
		'1.234,5',
		'1,23',
		'12,34,567',
		'5-9',
		'1 234',
		'about 40',
		'--5',
		'$',
		'-$-5',
		'0x10',
		'Infinity',
		'1e999',
	])('%s is no number', (text) => {
		expect(readNumber(text)).toBeNull();
	});

	test.each(['', ' ', '*', '**', '#', '~', '—', '–', '-', 'N/A', 'n/a', '#N/A', '(S)', '(D)', 's', '.', 'NaN', 'null'])(
		'“%s” says that no figure is published, which is never 0',
		(text) => {
			expect(isMissing(text)).toBe(true);
			expect(readNumber(text)).toBeNull();
			expect(readCount(text)).toBeNull();
			expect(readMoney(text)).toBeNull();
		},
	);

	test('what is neither a figure nor such a sign is a fault, and told apart', () => {
		expect(isMissing('forty')).toBe(false);
		expect(isMissing('0')).toBe(false);
		expect(isMissing(0)).toBe(false);
	});

	test('numbers of a workbook pass; what is no finite number does not', () => {
		expect(readNumber(169956.1)).toBe(169956.1);
		expect(readNumber(Number.NaN)).toBeNull();
	});

	test('a date cell is no number', () => {
		expect(readNumber('2021-11-01')).toBeNull();
	});

	test('a negative count is named; a wage of $0 is unknown', () => {
		expect(readCount('-3')).toBe('negative');
		expect(readCount('3')).toBe(3);
		expect(readMoney('$0')).toBeNull();
		expect(readMoney('$21.50')).toBe(21.5);
	});

	test('every number written in US English comes back', () => {
		fc.assert(
			fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.boolean(), (number, dollars) => {
				const rounded = Math.round(number * 100) / 100 + 0;
				const text = Math.abs(rounded).toLocaleString('en-US', { maximumFractionDigits: 2 });
				expect(readNumber(`${rounded < 0 ? '-' : ''}${dollars ? '$' : ''}${text}`)).toBe(rounded);
			}),
		);
	});

	test('no text at all makes it throw or return anything but a finite number or null', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const number = readNumber(text);
				expect(number === null || Number.isFinite(number)).toBe(true);
			}),
		);
	});
});

test('words of a cell and of a header', () => {
	expect(readText('  Registered \u00A0\r\n Nurses ')).toBe('Registered Nurses');
	expect(readText(12)).toBe('12');
	expect(readText(null)).toBe('');
	expect(headerWords('Exits\r\n[7]')).toBe('exits');
	expect(headerWords('Employment change, numeric, 2024–34[1][2]')).toBe('employment change, numeric, 2024-34');
});

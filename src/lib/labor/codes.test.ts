import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { broadSoc, isBroadSoc, isDetailedSoc, readCip, readSixDigitCip, readSoc } from './codes.ts';

const sentence = (reading: ReturnType<typeof readSoc>) => (reading && 'mangled' in reading ? reading.mangled : null);

describe('readSoc', () => {
	test.each([
		['51-4121', '51-4121'],
		['514121', '51-4121'],
		[514121, '51-4121'],
		['51-4121.00', '51-4121'],
		['15-1299.08', '15-1299'],
		['51–4121', '51-4121'],
		[' 51 - 4121 ', '51-4121'],
		['="51-4121"', '51-4121'],
		['00-0000', '00-0000'],
		['99-9999', '99-9999'],
	])('reads %j', (cell, code) => expect(readSoc(cell)).toEqual({ code }));

	test.each([
		'11/1/2021',
		'1/1/1951',
		'Nov-21',
		'1-Nov-21',
		'2021-11-01',
		'2021-11-01 00:00:00',
		'11/2021',
		'November-2021',
		'Nov 2021',
		'Nov. 2021',
		'11-21',
		'01.11.2021',
		'44501',
	])('names %j as a date and does not guess', (cell) => {
		expect(sentence(readSoc(cell))).toContain('into the date');
		expect(sentence(readSoc(cell))).toContain('set to Text');
	});

	test('names the count of days Excel keeps for a management code', () => {
		const days = (year: number) => (Date.UTC(year, 10, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
		for (const year of [2021, 3031, 9021]) expect(sentence(readSoc(days(year)))).toContain('into the date');
	});

	test('names scientific notation and a code written as a program', () => {
		expect(sentence(readSoc('5.14121E+05'))).toContain('cut digits off');
		expect(sentence(readSoc('51.4121'))).toContain('hyphen');
	});

	test.each([
		null,
		'',
		'  ',
		'Welders',
		'Source: BLS',
		'Marketing 2021',
		'44502',
		'51-41',
		'5-4121',
		12,
		51.4121,
		Number.NaN,
		'51-41211',
	])('finds no code in %j', (cell) => expect(readSoc(cell)).toBeNull());
});

describe('groups', () => {
	test('end in 0', () => {
		expect(['51-4121', '51-4120', '51-4100', '51-0000'].map(isDetailedSoc)).toEqual([true, false, false, false]);
		expect(['51-4121', '31-1120', '51-4100', '51-0000'].map(isBroadSoc)).toEqual([false, true, false, false]);
		expect(['31-1121', '31-1120'].map(broadSoc)).toEqual(['31-1120', '31-1120']);
	});
});

describe('readCip', () => {
	test.each([
		['01.0000', '01.0000'],
		['="01.0601"', '01.0601'],
		['010601', '01.0601'],
		['1.0601', '01.0601'],
		[1.0601, '01.0601'],
		['1.0600', '01.0600'],
		[51.381, '51.3810'],
		['51.381', '51.3810'],
		[14.190_100_000_000_001, '14.1901'],
		[' 48.0508 ', '48.0508'],
	])('reads %j', (cell, code) => expect(readCip(cell)).toEqual({ code }));

	test.each([1, '1', '1.0', 52, '52.02', '52.0', 52.02, 52.019_999_999_999_996, 9.01, '9.01', 51.38, 9.5])(
		'does not guess what %j was',
		(cell) => {
			expect(sentence(readCip(cell))).toContain('six digits');
		},
	);

	test.each(['1/6/2001', '2001-06-01', 'Jan-01', '1.06E+04'])('names what Excel did to %j', (cell) => {
		expect(sentence(readCip(cell))).toContain('Excel');
	});

	test.each([null, '', 'Agriculture', '52', 0, 0.5, 100, 14.190_12, -1.0601, '01.06011', Number.NaN])(
		'finds no code in %j',
		(cell) => {
			expect(readCip(cell)).toBeNull();
		},
	);
});

test('where all codes have six digits, lost zeros are put back', () => {
	const cells = [1, '1', '1.0', '52.02', '52', 52, 52.02, 52.019_999_999_999_996, 9.01, '9.01', '11.0'];
	const codes = [
		...['01.0000', '01.0000', '01.0000', '52.0200', '52.0000', '52.0000', '52.0200', '52.0200'],
		...['09.0100', '09.0100', '11.0000'],
	];
	expect(cells.map(readSixDigitCip)).toEqual(codes.map((code) => ({ code })));
	expect(sentence(readSixDigitCip('1/6/2001'))).toContain('date');
	// A zero in front says that nothing was cut off behind: these are groups.
	expect(['01', '01.01'].map((cell) => readSixDigitCip(cell)).map((reading) => reading && 'code' in reading)).toEqual([
		null,
		false,
	]);
	expect([null, 'NO MATCH', 0, 120, Number.NaN].map(readSixDigitCip)).toEqual([null, null, null, null, null]);
});

const digits = (count: number) =>
	fc.integer({ min: 0, max: 10 ** count - 1 }).map((n) => String(n).padStart(count, '0'));

test('every program code survives being a number, unless it ends in two zeros as groups do', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 99 }), digits(4), (family, rest) => {
			const code = `${String(family).padStart(2, '0')}.${rest}`;
			expect(readCip(code)).toEqual({ code });
			expect(readSixDigitCip(Number(code))).toEqual({ code });
			if (!rest.endsWith('00')) expect(readCip(Number(code))).toEqual({ code });
			else expect(sentence(readCip(Number(code)))).toContain('six digits');
		}),
	);
});

test('nothing but a code passes for one', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.double(), fc.integer()), (cell) => {
			const readings = [readSoc(cell), readCip(cell), readSixDigitCip(cell)];
			for (const [index, reading] of readings.entries()) {
				if (reading && 'code' in reading) expect(reading.code).toMatch(index === 0 ? /^\d\d-\d{4}$/ : /^\d\d\.\d{4}$/);
			}
		}),
	);
});

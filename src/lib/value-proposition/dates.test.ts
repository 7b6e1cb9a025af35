import { describe, expect, test } from 'vitest';
import { dayInWords, fitsDate, namedDays, namesTime, timeOfDay } from './dates.ts';

const keys = (text: string) => namedDays(text).map(({ key }) => key);

test('days and times in words', () => {
	expect(dayInWords('2027-03-11')).toBe('Thursday, March 11');
	expect(dayInWords('2027-03-11', '2026-12-15')).toBe('Thursday, March 11');
	expect(dayInWords('1999-01-01', '2026-12-15')).toBe('Friday, January 1, 1999');
	expect(dayInWords('2099-03-12', '2026-12-15')).toBe('Thursday, March 12, 2099');
	expect(dayInWords('2028-02-29')).toBe('Tuesday, February 29');
	expect(['00:00', '08:00', '09:05', '12:00', '12:30', '23:59'].map(timeOfDay)).toEqual([
		'12 a.m.',
		'8 a.m.',
		'9:05 a.m.',
		'12 p.m.',
		'12:30 p.m.',
		'11:59 p.m.',
	]);
});

describe('days that a text names', () => {
	test.each([
		['Can we meet on Thursday?', ['Thursday']],
		['Thursday, March 11, or Friday?', ['3-11', 'Friday']],
		['March 11th at nine, Mar. 11, 3/11/2027, 2027-03-11', ['3-11']],
		['Sept 4 or September 5', ['9-4', '9-5']],
		['You may march 11 miles on any sunday', []],
		['thursday or friday', ['Thursday', 'Friday']],
		['Thu, Dec 3 or Fri., Dec. 4, or Mon?', ['12-3', '12-4', 'Monday']],
		['the 12th of March', ['3-12']],
		['on 11 March, or Friday the 12 march 2027', ['3-11', '3-12']],
		['Friday, the 12th of march', ['3-12']],
		['on 3/11, Friday 3/12 or 3/13/2027', ['3-11', '3-12', '3-13']],
		['Room 3/4 is 12 feet', []],
		['3/4 of your jobs are open', []],
		['We cut waste on 3/4 of your lines, on 24/7 shifts', []],
		['Since the 9/11 memorial, for 1/2 an hour', []],
		['All 12 may attend. Would any Thursday do? Every Friday?', []],
		['At 3:11 march in', []],
		['We will open 12 jobs in May 2027', []],
		['In May we hired 4', []],
		['We would like you to host 3 May graduates', []],
		['Our shop is at 12 May Street', []],
		['Meet our 3rd March cohort', []],
		['12 May at 9, 13 May, or 14 May 2027', ['5-12', '5-13', '5-14']],
		['On 12 May we could meet. Would 13 Mar. suit you? Or the 14th of March session?', ['5-12', '3-13', '3-14']],
		['Would 12 May work or\n13 May\nsuit you?', ['5-12', '5-13']],
		['Can you wed? Will they wed.', []],
		['Wed? wed, 12/3/2027? Or next wed', ['Wednesday', '12-3']],
		['Can we meet on wed?', ['Wednesday']],
	])('%j', (text, expected) => expect(keys(text)).toEqual(expected));

	test('fit a date by day of the month or by day of the week', () => {
		const fits = (text: string) => namedDays(text).map((day) => fitsDate(day, '2027-03-11'));
		expect(fits('March 11')).toEqual([true]);
		expect(fits('Thursday or Friday')).toEqual([true, false]);
		expect(fits('April 11')).toEqual([false]);
	});
});

test('times of day that a text names', () => {
	expect(['at 9:30', 'at 9 a.m.', '3PM?', 'at noon', 'ten o’clock'].map(namesTime)).toEqual(Array(5).fill(true));
	expect(['for 30 minutes', 'on March 11', '12 ambitious people'].map(namesTime)).toEqual(Array(3).fill(false));
	const hours = ['March 11 at 9?', 'at 9 on March 11', 'at nine, then', 'at 9 or 10?', 'at 10 to compare goals'];
	expect(hours.map(namesTime)).toEqual(hours.map(() => true));
	const counts = [
		'at 9 plants',
		'at 12 Main St.',
		'at one of your shops',
		'at two or three sites',
		'at 5% less',
		'at 9.5',
	];
	expect(counts.map(namesTime)).toEqual(counts.map(() => false));
});

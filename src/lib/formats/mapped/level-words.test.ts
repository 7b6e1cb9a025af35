import { expect, test } from 'vitest';
import { academicYear, academicYearText } from './academic-year.ts';
import { readLevel } from './level-words.ts';

test.each([
	['3', 3],
	[21, 21],
	["Associate's degree", 3],
	['A.A.S.', 3],
	['AS', 3],
	['Bachelor’s degree', 5],
	['BS', 5],
	['Postbaccalaureate certificate', 6],
	["Master's degree", 7],
	["Post-master's certificate", 8],
	["Doctor's degree - research/scholarship", 17],
	["Doctor's degree - professional practice", 18],
	["Doctor's degree - other", 19],
	['Certificates of less than 12 weeks', 20],
	['Certificates of at least 12 weeks but less than 1 year', 21],
	['Certificate, 12 weeks to 1 year', 21],
	['Certificates of at least 1 but less than 2 years', 2],
	['Certificate 1-2 years', 2],
	['Certificates of at least 2 but less than 4 years', 4],
	['Award of less than 1 academic year', 1],
])('%s is level %d', (words, code) => {
	expect(readLevel(words)).toBe(code);
});

test.each(['Certificate', 'Doctorate', '', '42', 'Total'])('“%s” leaves doubt', (words) => {
	expect(readLevel(words)).toBeNull();
});

test.each<[string | number, number | null]>([
	['2024', 2024],
	[2024, 2024],
	['2023-24', 2024],
	['2023–2024', 2024],
	['AY 2023/24', 2024],
	['1999-00', 2000],
	['2020-2030', null],
	['Fall', null],
	['24', null],
])('the academic year %s ends in %s', (cell, year) => {
	expect(academicYear(cell)).toBe(year);
});

test('an academic year in words', () => {
	expect(academicYearText(2024)).toBe('2023–24');
	expect(academicYearText(2000)).toBe('1999–00');
});

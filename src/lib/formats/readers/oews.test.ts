/** The traps of the OEWS files. */
import { expect, test } from 'vitest';
import type { Wages } from '../../labor/dataset.ts';
import { read } from './read-table.fixture.ts';
import { oews } from './samples.fixture.ts';

const outcome = read(oews, { fileName: 'state_M2031_dl.xlsx' });
const rows = (outcome.data as Wages).rows;
const row = (soc: string, area = 'California') => rows.find((one) => one.soc === soc && one.area === area);

test('keeps detailed rows over all industries, groups and industries left out', () => {
	expect(rows.map(({ area, soc }) => `${soc} ${area}`)).toEqual([
		'51-4121 California',
		'25-1194 California',
		'27-2011 California',
		'29-1249 California',
		'31-1120 California',
		'51-4121 United States',
	]);
	expect(outcome.report.dropped.map(({ count }) => count)).toEqual([1, 1]);
	expect(outcome.vintage).toBe('May 2031');
});

test('* is no wage, ** no employment, ~ no figure, # at least', () => {
	expect(row('25-1194')).toMatchObject({ employment: 9000, medianHourly: null, medianAnnual: 82_000, topCoded: false });
	expect(row('27-2011')).toMatchObject({ employment: null, medianHourly: null, medianAnnual: null, topCoded: false });
	expect(row('27-2011')?.locationQuotient).toBeNull();
	expect(row('29-1249')).toMatchObject({ medianHourly: null, medianAnnual: null, topCoded: true });
	expect(outcome.report.warnings).toEqual([
		'1 row without a published wage (*): unknown, not 0.',
		'1 row without published employment (**): unknown, not 0.',
		'1 row where the wage is only known as “at least” (#).',
		'1 row for a group such as 31-1120, which BLS publishes in place of its occupations.',
	]);
});

test('figures with commas are figures; the quotient is blank nationally', () => {
	expect(row('51-4121')).toEqual({
		...{ area: 'California', soc: '51-4121', title: 'Welders, Cutters, Solderers, and Brazers', employment: 28_010 },
		...{ medianHourly: 28.5, medianAnnual: 59_280, topCoded: false, locationQuotient: 0.62 },
	});
	expect(row('51-4121', 'United States')).toMatchObject({ medianHourly: null, locationQuotient: null });
});

test('older names of columns are known', () => {
	const [header = [], ...below] = oews;
	const older = header.map((name) =>
		name === 'O_GROUP' ? 'GROUP' : name === 'LOC_QUOTIENT' ? 'LOC_Q' : String(name).toLowerCase(),
	);
	expect(read([older, ...below]).data).toEqual(outcome.data);
});

test('rows of one occupation and area that contradict each other do not count', () => {
	const again = oews[2]?.map((cell) => (cell === '28,010' ? '99' : cell)) ?? [];
	const { data, report } = read([...oews, again]);
	expect((data as Wages).rows.some(({ soc, area }) => soc === '51-4121' && area === 'California')).toBe(false);
	expect(report.dropped.at(-1)).toMatchObject({ count: 2, why: expect.stringContaining('different figures') });
});

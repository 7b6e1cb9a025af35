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

test('a cell that is no figure is said to be unread, not suppressed', () => {
	const at = (name: string) => oews[0]?.indexOf(name) ?? -1;
	const odd: Record<string, string> = { TOT_EMP: '12k', H_MEDIAN: '45%', A_MEDIAN: '#REF!' };
	const changed = oews.map((cells) =>
		cells[7] === '51-4121' && cells[1] === 'California'
			? cells.map((cell, column) => Object.entries(odd).find(([name]) => at(name) === column)?.[1] ?? cell)
			: cells,
	);
	const { data, report } = read(changed);
	expect((data as Wages).rows[0]).toMatchObject({ employment: null, medianHourly: null, topCoded: false });
	expect(report.warnings).toEqual([
		'3 cells without a figure we can read, left blank, such as “12k” at 51-4121. Write figures as in 1,234.5.',
		...outcome.report.warnings,
	]);
});

test('all owners together, however the number is written', () => {
	const written = oews.map((cells) => cells.map((cell) => (cell === '1235' ? '1235.0' : cell)));
	expect(read(written).data).toEqual(outcome.data);
	const oneOwner = oews.map((cells) => cells.map((cell) => (cell === '1235' ? '5' : cell)));
	expect(() => read(oneOwner)).toThrow('refused');
});

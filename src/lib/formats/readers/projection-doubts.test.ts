/** Projections whose unit, place, source or method a reader could take for another. */
import { describe, expect, test } from 'vitest';
import type { Projections } from '../../labor/dataset.ts';
import type { RawCell, RawRow, ReadAnswers } from '../reader.ts';
import { barred, outcome, read } from './read-table.fixture.ts';
import * as samples from './samples.fixture.ts';

const rowsOf = (rows: readonly RawRow[], where = {}) => (read(rows, where).data as Projections).rows;
const warnings = (rows: readonly RawRow[], where = {}) => read(rows, where).report.warnings.join(' ');
const asked = (rows: readonly RawRow[], answers: ReadAnswers = {}) => {
	const result = outcome(rows, {}, answers);
	return result.state === 'asks' ? result.question : null;
};
/** Cells of the named columns below the header, changed. */
const changed = (rows: readonly RawRow[], columns: readonly number[], change: (cell: RawCell) => RawCell) =>
	rows.map((cells) =>
		cells.map((cell, at) => (columns.includes(at) && Number.isFinite(Number(cell ?? '-')) ? change(cell) : cell)),
	);
const times = (by: number) => (cell: RawCell) => String(Number(cell) * by);

const CENTRAL =
	'State FIPS|Area Name|Occupation Code|Occupation Name|Base Year|Base|Projected Year|Projection|Change|Percent Change|Average Annual Openings';
const central = (...lines: string[]) => barred([CENTRAL, ...lines].join('\n'));

describe('openings and employment in different units', () => {
	const refusal = {
		state: 'refused',
		message: expect.stringMatching(/not in the same unit.*put both columns in one/s),
	};

	test('openings in thousands beside persons are refused, whatever is answered', () => {
		const mixed = changed(samples.projectionsCentral, [10], times(0.001));
		expect(outcome(mixed)).toEqual(refusal);
		expect(outcome(mixed, {}, { 'openings-period': 'year', 'employment-unit': 'persons' })).toEqual(refusal);
	});

	test('openings in persons beside thousands are refused before a question that mends nothing', () => {
		expect(outcome(changed(samples.projectionsCentral, [5, 7], times(0.001)))).toEqual(refusal);
	});

	test('BLS with only employment turned into persons', () => {
		expect(outcome(changed(samples.blsParts, [3, 4], times(1000)))).toEqual(refusal);
	});

	test('one row with a point for a comma is pointed at, and so are openings that are not whole', () => {
		const rows = central(
			'6|California|51-4121|Welders|2022|9500|2032|9900|400|4|1.250',
			'6|California|51-4041|Machinists|2022|9000|2032|9900|900|10|950',
			'6|California|51-4111|Tool makers|2022|9000|2032|9900|900|10|900',
		);
		expect(warnings(rows)).toContain(
			'Mixed units? 1 row with far too few or too many openings for the jobs, such as 51-4121 Welders.',
		);
		expect(warnings(rows)).toContain('1 row with openings that are not whole, such as 1.25 at 51-4121 Welders.');
		expect(warnings(samples.projectionsCentral)).not.toMatch(/far too few|not whole/);
		// Thousands carry tenths.
		expect(warnings(samples.blsParts)).not.toMatch(/far too few|not whole/);
	});

	test('openings without employment are asked about when they are not whole', () => {
		const rows = central(
			'6|California|51-4121|Welders|2022||2032||||30.5',
			'6|California|51-4041|Machinists|2022||2032||||9',
		);
		expect(asked(rows)?.id).toBe('employment-unit');
	});
});

describe('words above the table', () => {
	test('thousands of dollars are no thousands of jobs', () => {
		const notes = samples.edd.with(2, ['(Wages in thousands of dollars)']);
		expect(rowsOf(notes)).toEqual(rowsOf(samples.edd));
	});

	test('wages in thousands of dollars, or by the hour, are pointed at', () => {
		const wages = changed(samples.edd, [11], (cell) => (Number(cell) > 0 ? 59.3 : cell));
		expect(warnings(wages)).toContain('under $5,000 a year, such as 59.3 at 51-4011');
		expect(warnings(samples.edd)).not.toContain('under $5,000');
	});

	test('thousands above a table that its agency publishes in persons are asked about', () => {
		const notes = samples.edd.with(2, ['(Employment in thousands)']);
		expect(asked(notes)).toMatchObject({ id: 'employment-unit', evidence: expect.stringContaining('says thousands') });
	});

	test.each([
		[
			'the agency above the title',
			[['Employment Development Department'], ['2031-2041 Projections'], ['Harbor County']],
		],
		['the agency below it', [['2031-2041 Projections'], ['Labor Market Information Division'], ['Harbor County']]],
		['a date below it', [['2031-2041 Projections'], ['Published July 2031'], ['Harbor County'], ['Statewide']]],
	])('%s is no area', (_, above) => {
		expect(rowsOf([...above, ...samples.edd.slice(3)])[0]?.area).toBe('Harbor County');
	});

	test('an area above the title is found, a letterhead there is none', () => {
		const title = ['2031-2041 Occupational Employment Projections'];
		const place = 'Harbor-Long Bay Metropolitan Division';
		const above = [['State of California'], [place], ['(Harbor County)'], title, ...samples.edd.slice(3)];
		expect(rowsOf(above)[0]?.area).toBe(place);
		const letterhead = [['State of California'], ['Labor Market Information'], title, ...samples.edd.slice(3)];
		expect(warnings(letterhead)).toContain('The file does not name its area.');
	});

	test('a line that may be anything is no area', () => {
		const rows = [['Employment Development Department'], ['2031-2041 Projections'], ...samples.edd.slice(3)];
		expect(warnings(rows)).toContain('The file does not name its area.');
	});
});

test('levels of EDD rows are numbers, however they are written', () => {
	const written = samples.edd.map((cells) => cells.map((cell, at) => (at === 0 && cell === 4 ? '4.0' : cell)));
	expect(rowsOf(written)).toEqual(rowsOf(samples.edd));
});

describe('state projections in Ohio’s columns', () => {
	const head = 'SOC Code|Occupation|Base Employment|Projected Employment|Growth|Exits|Transfers|Total Openings';
	const line = '51-4121|Welders|6000|6200|20|240|360|620';

	test('a column of the base year is not employment', () => {
		const rows = barred(`
soc_code|occupation|base_year|base_employment|proj_year|proj_employment|annual_openings_growth|exits|transfers|total_openings
51-4121|Welders|2020|6000|2030|6200|20|240|360|620`);
		expect(read(rows)).toMatchObject({ vintage: '2020–30' });
		expect(rowsOf(rows)[0]).toMatchObject({ employmentBase: 6000, employmentEnd: 6200, openings: 620 });
	});

	test('another state is neither named Ohio nor put there', () => {
		const rows = barred(
			`SOC Code|Occupation|2022 Employment|2032 Employment|Change|Percent Change|Growth|Exits|Transfers|Total Openings\n51-4121|Welders|6000|6200|200|3|20|240|360|620`,
		);
		const table = read(rows, { fileName: 'Texas.csv' }, { 'openings-period': 'year' });
		expect(table.title).toBe('State projections');
		expect(table.report.warnings).toContain('The file does not name its area.');
	});

	test('two files without an area are two areas', () => {
		const areas = ['west.csv', 'northeast.csv'].map((fileName) => {
			const result = outcome(barred(`${head}\n${line}`), { fileName }, { 'openings-period': 'year' });
			return result.state === 'read' ? (result.data as Projections).rows[0]?.area : result;
		});
		expect(areas).toEqual(['Area not named (west.csv)', 'Area not named (northeast.csv)']);
	});

	test('a file that says Ohio is Ohio’s; only a line of its own says that it is about the whole state', () => {
		const answers = { 'openings-period': 'year' };
		const named = read(barred(`${head}\n${line}`), { fileName: 'ohio_west_2020_2030.csv' }, answers);
		expect(named.title).toBe('Ohio employment projections, 2020–30');
		expect((named.data as Projections).rows[0]?.area).toBe('Area not named (ohio_west_2020_2030.csv)');
		const whole = read([['State of Ohio'], ...barred(`${head}\n${line}`)], {}, answers);
		expect((whole.data as Projections).rows[0]?.area).toBe('Ohio');
	});

	test.each([
		['Ohio 2022-2032 Employment Projections', 'Ohio'],
		['State of Ohio: Occupational Employment Projections, 2022-32', 'Ohio'],
		['Employment Projections for Ohio, Long-Term 2022 to 2032', 'Ohio'],
		['Northeast Ohio 2022-2032 Employment Projections', null],
		['Ohio Valley 2022-2032 Employment Projections', null],
		['Projections by the Ohio Department of Work', null],
	])('the title “%s” is about %s', (title, area) => {
		const areaOf = (above: RawRow[], fileName: string) =>
			(read([...above, ...barred(`${head}\n${line}`)], { fileName }, { 'openings-period': 'year' }).data as Projections)
				.rows[0]?.area;
		expect(areaOf([[title]], 'x.csv')).toBe(area ?? 'Area not named (x.csv)');
		// Another line or the name may be of a part of the state.
		expect(areaOf([[title], ['Lakeside']], 'x.csv')).toBe('Area not named (x.csv)');
		expect(areaOf([[title]], 'ohio_west.csv')).toBe('Area not named (ohio_west.csv)');
	});
});

test('openings made by the older method are pointed at', () => {
	const old = central('6|California|51-4121|Welders|2012|28000|2022|28600|600|2.1|990');
	expect(warnings(old)).toContain('Openings for 2012–22 were made by an older method');
	const first = central('6|California|51-4121|Welders|2016|28000|2026|28600|600|2.1|2990');
	expect(warnings(first)).not.toContain('older method');
});

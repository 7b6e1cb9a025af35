/** The traps of the projections files. */
import { describe, expect, test } from 'vitest';
import type { Projections } from '../../labor/dataset.ts';
import type { RawRow, ReadAnswers } from '../reader.ts';
import { outcome, read } from './read-table.fixture.ts';
import * as samples from './samples.fixture.ts';

const rowsOf = (rows: readonly RawRow[], answers: ReadAnswers = {}) =>
	(read(rows, {}, answers).data as Projections).rows;
const row = (rows: readonly RawRow[], soc: string, area?: string) =>
	rowsOf(rows).find((one) => one.soc === soc && (area === undefined || one.area === area));
const asked = (rows: readonly RawRow[], answers: ReadAnswers = {}) => {
	const result = outcome(rows, {}, answers);
	return result.state === 'asks' ? result.question : null;
};
const reasons = (rows: readonly RawRow[]) => read(rows).report.dropped.map(({ why, count }) => `${count} ${why}`);
/** The sample with a cell changed wherever its row's first or second cell names the code. */
const changed = (rows: readonly RawRow[], code: string, column: number, cell: RawRow[number]) =>
	rows.map((cells) =>
		cells.slice(0, 3).includes(code) ? cells.map((old, at) => (at === column ? cell : old)) : cells,
	);

describe('BLS', () => {
	test('thousands become persons; openings stay per year; growth is a tenth of the change', () => {
		expect(row(samples.blsParts, '51-4121')).toEqual({
			...{ area: 'United States', soc: '51-4121', title: 'Welders, cutters, solderers, and brazers' },
			...{
				employmentBase: 400_500,
				employmentEnd: 420_500,
				openings: 40_500,
				growth: 2000,
				exits: 16_000,
				transfers: 22_500,
			},
			...{ medianWage: null, education: null },
		});
	});

	test('keeps line items, a group such as 31-1120 among them; summaries and footnotes go', () => {
		expect(rowsOf(samples.blsWages).map(({ soc }) => soc)).toEqual(['51-4121', '51-4041', '29-1249', '31-1120']);
		expect(reasons(samples.blsWages)).toEqual([
			'3 No occupation code: notes, totals or a code we cannot read',
			'1 Groups and totals, whose occupations stand in rows of their own',
		]);
	});

	test('a dash is unknown, and a wage of "at least" is not the wage', () => {
		expect(row(samples.blsWages, '51-4041')).toMatchObject({ medianWage: null });
		const { report } = read(samples.blsWages);
		expect(row(samples.blsWages, '29-1249')?.medianWage).toBeNull();
		expect(report.warnings).toContain('1 wage given only as “at least”: left blank.');
	});

	test('figures that cannot be read are refused, never taken for none', () => {
		const commas = samples.blsParts.map((cells) =>
			cells.map((cell) => String(cell ?? '').replace(/^(-?\d+)\.(\d)$/, '$1,$2')),
		);
		expect(outcome(commas)).toEqual({
			state: 'refused',
			message: expect.stringMatching(/point before the decimals.*“\d+,\d”/),
		});
	});

	test('persons among thousands are told of', () => {
		const mixed = changed(samples.blsParts, '51-4121', 3, '400500.0');
		expect(read(mixed, {}, { 'employment-unit': 'thousands' }).report.warnings).toContainEqual(
			expect.stringMatching(/^Mixed units\? 1 row with over 20 million jobs.*51-4121/),
		);
	});

	test('the unit is known from the title, or from figures that carry tenths; otherwise asked', () => {
		const withoutTitle = samples.blsParts.slice(1);
		expect(rowsOf(withoutTitle)).toEqual(rowsOf(samples.blsParts));
		expect(read(withoutTitle).report.units[0]).toContain('tenths');
		const whole = withoutTitle.map(
			(cells) => cells.map((cell) => (/^\d+\.\d$/.test(String(cell)) ? String(cell).split('.')[0] : cell)) as RawRow,
		);
		expect(asked(whole)).toMatchObject({
			id: 'employment-unit',
			evidence: expect.stringContaining('largest figure is 420; 0 of 4'),
		});
		expect(rowsOf(whole, { 'employment-unit': 'persons' })[0]?.employmentBase).toBe(400);
		expect(rowsOf(whole, { 'employment-unit': 'thousands' })[0]?.employmentBase).toBe(400_000);
	});

	test('a header that says per year over totals of ten years is not believed', () => {
		const totals = samples.blsParts.map((cells) =>
			cells.map((cell, at) => (at === 12 && Number(cell) ? String(Number(cell) * 10) : cell)),
		);
		expect(asked(totals)).toMatchObject({ id: 'openings-period', evidence: expect.stringContaining('says per year') });
	});

	test('the years come from the header', () => {
		expect(read(samples.blsParts)).toMatchObject({
			vintage: '2031–41',
			title: 'BLS projections with exits and transfers, 2031–41',
		});
	});
});

describe('California EDD', () => {
	test('totals of ten years are divided, and that is said', () => {
		expect(row(samples.edd, '51-4011')).toMatchObject({
			...{
				area: 'California',
				employmentBase: 1100,
				employmentEnd: 950,
				growth: -15,
				exits: 41,
				transfers: 52,
				openings: 78,
			},
			medianWage: 59_280.25,
		});
		const { report, vintage } = read(samples.edd);
		expect(report.units[1]).toMatch(/^Openings: totals of 10 years, as the figures show: .* Divided by 10 here\.$/);
		expect(vintage).toBe('2031–41');
	});

	test('keeps level 4 only, a broad group among them, and drops the end of the worksheet', () => {
		const codes = rowsOf(samples.edd).map(({ soc }) => soc);
		expect(codes).toHaveLength(21);
		expect(codes).toContain('51-2090');
		expect(reasons(samples.edd).map((reason) => reason.slice(0, 9))).toEqual(['1 No occu', '2 Groups ']);
	});

	test('$0 and N/A are unknown; the fraction of change is not a number of jobs', () => {
		expect(row(samples.edd, '51-2090')).toMatchObject({ medianWage: null, education: null, growth: -40 });
	});

	test('the area stands above: a region’s name, not its counties', () => {
		const region = samples.edd.with(1, ['Harbor-Valley Metropolitan Area']).with(2, ['(Harbor and Valley Counties)']);
		expect(read(region).title).toBe('California EDD projections, Harbor-Valley Metropolitan Area, 2031–41');
		const nameless = read(samples.edd.slice(3));
		expect(nameless.report.warnings).toContain('The file does not name its area.');
	});

	test('few rows, or a period too short for the test, are asked about with evidence', () => {
		const few = samples.edd.slice(0, 9);
		const question = asked(few);
		expect(question).toMatchObject({
			id: 'openings-period',
			choices: [{ id: 'year' }, { id: 'period-10', label: 'All 10 years together' }],
		});
		expect(question?.evidence).toMatch(/\d\.\d\d openings for each job.*few rows/);
		const code = '51-2090';
		const openings = (answer: string) =>
			rowsOf(few, { 'openings-period': answer }).find(({ soc }) => soc === code)?.openings;
		expect([openings('year'), openings('period-10')]).toEqual([7600, 760]);
		expect(asked(few, { 'openings-period': 'no such answer' })).toEqual(question);

		const twoYears = samples.edd.map((cells) =>
			cells.map((cell) => (typeof cell === 'string' ? cell.replaceAll('2041', '2033') : cell)),
		);
		expect(asked(twoYears)?.evidence).toContain('Over 2 years');
	});

	test('without years, a total cannot be divided unasked', () => {
		const nameless = samples.edd.map((cells) =>
			cells.map((cell) => (typeof cell === 'string' ? cell.replaceAll(/20[34]1-?/g, '') : cell)),
		);
		expect(asked(nameless)?.choices.map(({ id }) => id)).toEqual(['year', 'period-10', 'period-2']);
		expect(outcome(nameless, { fileName: 'edd_2031-2041.csv' }).state).toBe('asks');
		const [first] = rowsOf(nameless, { 'openings-period': 'period-10' });
		expect(first).toMatchObject({ openings: 760, growth: null });
	});

	test('rows in another unit are pointed at', () => {
		const mixed = changed(changed(samples.edd, '51-4020', 9, 150), '51-4020', 7, 50);
		const { warnings } = read(changed(mixed, '51-4020', 8, 70)).report;
		expect(warnings.join(' ')).toContain(
			'Mixed units? 1 row with figures like those of one year, unlike the rest, such as 51-4020',
		);
		expect(read(samples.edd).report.warnings.join(' ')).not.toContain('Mixed');
	});

	test('openings that are not the sum of their parts are pointed at', () => {
		const { warnings } = read(changed(samples.edd, '51-4020', 9, 2900)).report;
		expect(warnings.join(' ')).toContain(
			'1 row where openings are not growth, exits and transfers together, such as 51-4020',
		);
	});

	test('a negative count is left out, a negative change is not', () => {
		const { report, data } = read(changed(samples.edd, '51-4020', 9, -5));
		expect((data as Projections).rows).toHaveLength(20);
		expect(report.dropped.at(0)).toMatchObject({ why: 'Fewer than 0 jobs, openings, exits or transfers', count: 1 });
	});

	test('tenths of a person are asked about', () => {
		expect(asked(changed(samples.edd, '51-4020', 3, 12.5))?.id).toBe('employment-unit');
	});

	test('a cell that is no figure is unknown and named; a sign for "not published" is just unknown', () => {
		const { report, data } = read(changed(changed(samples.edd, '51-4020', 7, 'about 400'), '51-4021', 7, '**'));
		const exits = (soc: string) => (data as Projections).rows.find((one) => one.soc === soc)?.exits;
		expect([exits('51-4020'), exits('51-4021'), exits('51-4022')]).toEqual([null, null, 52]);
		expect(report.warnings).toContain(
			'1 cell without a figure we can read, left blank, such as “about 400” at 51-4020.',
		);
	});

	test('the table of the open data portal is known: area and period are columns', () => {
		const [, , , header = [], ...below] = samples.edd;
		const names: Record<string, string> = { 'SOC Code[2]': 'Standard Occupational Classification (SOC)' };
		const portal = [
			['Area Name', 'Period', ...header.map((name) => names[String(name)] ?? String(name).replace(/ ?20\d\d.*$/, ''))],
			...below.map((cells) => ['Valley County', '2031-2041', ...cells]),
		];
		const { data } = read(portal);
		expect(data).toMatchObject({ baseYear: 2031, endYear: 2041 });
		expect((data as Projections).rows.find(({ soc }) => soc === '51-4011')).toMatchObject({
			area: 'Valley County',
			openings: 78,
		});
	});
});

describe('Ohio', () => {
	test('openings are per year, as the header says; growth is its own column', () => {
		expect(row(samples.ohio, '51-4041')).toMatchObject({
			...{ area: 'Northeast', employmentBase: 9000, openings: 860, growth: -50, exits: 350, transfers: 560 },
		});
		const { report, vintage } = read(samples.ohio, { fileName: 'ohio_2020_2030.csv' });
		expect(vintage).toBe('2020–30');
		expect(report.units[1]).toContain('per year, as the header says, and the figures agree');
		expect(report.warnings).toEqual(['2 areas: use one at a time.']);
	});

	test.each([
		[
			'lower case with underscores',
			'jobsohioregion|soc_code|occupation|employment_2020|employment_2030|annual_openings_growth|exits|transfers|total_openings',
		],
		[
			'upper case with spaces',
			'AREA NAME|SOC|TITLE|2020 EMPLOYMENT|2030 EMPLOYMENT|ANNUAL OPENINGS GROWTH|EXITS|TRANSFERS|TOTAL OPENINGS',
		],
	])('names of columns in %s', (_, names) => {
		expect(rowsOf([names.split('|'), ...samples.ohio.slice(1)])).toEqual(rowsOf(samples.ohio));
	});

	test('without a column for the level, a group counts only where its occupations do not stand beside it', () => {
		const more: RawRow[] = [
			['Northeast', '51-4120', 'Welding group', '6000', '6200', '20', '240', '360', '620'],
			['West', '51-4040', 'Machining group', '900', '900', '0', '40', '40', '80'],
			['West', '51-0000', 'Production', '9000', '9000', '0', '400', '400', '800'],
		];
		const kept = rowsOf([...samples.ohio, ...more]).map(({ area, soc }) => `${area} ${soc}`);
		expect(kept).toContain('West 51-4040');
		expect(kept).not.toContain('Northeast 51-4120');
		expect(kept).not.toContain('West 51-0000');
	});
});

describe('Projections Central', () => {
	test('a code Excel turned into a date is named with how to mend it', () => {
		const { report } = read(samples.projectionsCentral);
		expect(report.dropped).toEqual([
			{
				why: 'The occupation code was damaged by Excel',
				count: 1,
				example: expect.stringMatching(/“11\/1\/2021”.*set to Text/),
			},
		]);
	});

	test('0 jobs and a change are unknown, rounded away; openings of 0 are 0', () => {
		expect(row(samples.projectionsCentral, '27-2011')).toMatchObject({
			employmentBase: null,
			employmentEnd: 10,
			openings: 0,
		});
		expect(read(samples.projectionsCentral).report.warnings.join(' ')).toContain('1 row with 0 jobs now and a change');
	});

	test('the nation is an area among its states', () => {
		expect(rowsOf(samples.projectionsCentral).map(({ area }) => area)).toEqual([
			'United States',
			'California',
			'California',
		]);
		expect(read(samples.projectionsCentral).report.warnings.join(' ')).toContain('counts everyone twice');
	});

	test('the web service’s rows, all text, make the same figures', () => {
		const [nation, state] = rowsOf(samples.projectionsCentralService);
		expect([nation, state]).toEqual(rowsOf(samples.projectionsCentral).slice(0, 2));
	});

	test('rows of different years are not of one period', () => {
		const other = samples.projectionsCentral.map((cells) =>
			cells[1] === 'California' ? cells.map((cell) => (cell === '2041' ? '2040' : cell)) : cells,
		);
		const { data, vintage, report } = read(other);
		expect([data, vintage]).toMatchObject([{ baseYear: null, endYear: null }, null]);
		expect((data as Projections).rows.find(({ area }) => area === 'California')?.growth).toBeCloseTo(600 / 9, 5);
		expect(report.warnings.join(' ')).toContain('different years');
	});
});

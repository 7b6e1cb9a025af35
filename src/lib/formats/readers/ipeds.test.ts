/** The traps of the IPEDS files. */
import { describe, expect, test } from 'vitest';
import type { Completions, Institutions } from '../../labor/dataset.ts';
import type { RawRow } from '../reader.ts';
import { filled, outcome, read } from './read-table.fixture.ts';
import * as samples from './samples.fixture.ts';

const HEADER: RawRow = ['UNITID', 'CIPCODE', 'MAJORNUM', 'AWLEVEL', 'XCTOTALT', 'CTOTALT'];
const table = (...rows: RawRow[]) => read([HEADER, ...rows], { fileName: 'C2031_A.csv' });
const row = (cip: RawRow[number], awards: RawRow[number], level = 3, major = 1): RawRow => [
	900_001,
	cip,
	major,
	level,
	'R',
	awards,
];
const columns = ({ data }: ReturnType<typeof read>) => {
	const { institution, cip, cips, level, major, awards } = data as Completions;
	return Array.from(awards, (count, at) => [institution[at], cips[cip[at] ?? -1], level[at], major[at], count]);
};

describe('completions', () => {
	const sample = read(samples.completions, { fileName: 'C2031_A.csv' });

	test('totals (CIPCODE 99) are left out and counted; the flag column is not the figure', () => {
		expect(columns(sample)).toEqual([
			[900_001, '48.0508', 2, 1, 12],
			[900_001, '48.0508', 2, 2, 3],
			[900_001, '01.0000', 3, 1, 5],
			[900_002, '48.0508', 21, 1, 9],
		]);
		expect(sample.report).toMatchObject({
			rows: 8,
			kept: 4,
			dropped: [{ count: 4, why: expect.stringContaining('99') }],
		});
	});

	test('second majors stay, told apart and warned of', () => {
		expect(sample.report.warnings.join(' ')).toContain('1 row of second majors');
	});

	test('a part of an award, as where a point parts thousands, and more than the nation gives, are left out', () => {
		const read = table(row('48.0508', '1.234'), row('48.0509', '1e300'), row('48.0510', '12'));
		expect(columns(read).map(([, cip, , , awards]) => [cip, awards])).toEqual([['48.0510', 12]]);
		expect(read.report.dropped).toMatchObject([{ count: 2, why: expect.stringContaining('not a whole number') }]);
	});

	test('where no row can be used, what stands against most of them is said', () => {
		const refused = (...rows: RawRow[]) => outcome([HEADER, ...rows]);
		expect(refused(row('48.0508', -5), row('48.0509', -5), row('48.0510', 'five'))).toEqual({
			state: 'refused',
			message: expect.stringMatching(/against 2 rows: a negative count of awards.*900001 · 48\.0508/),
		});
		expect(refused(row('1-Jan', 5))).toEqual({
			state: 'refused',
			message: expect.stringMatching(/date “1-Jan”.*set to Text/),
		});
	});

	test('are awards, not people', () => expect(sample.report.units.join(' ')).toContain('not people'));

	test.each([
		['C2024_A.csv', null, 2024, '2023–24'],
		['c2023_a_rv.csv', null, 2023, '2022–23'],
		['download.zip', 'c2000_a.csv', 2000, '1999–00'],
		['EFC2024_A.csv', null, null, null],
		['awards.csv', null, null, null],
	])('%s is of the year %s', (fileName, part, year, vintage) => {
		const outcome = read(samples.completions, { fileName, part });
		expect([(outcome.data as Completions).year, outcome.vintage]).toEqual([year, vintage]);
		expect(outcome.report.warnings.some((warning) => warning.includes('does not say its year'))).toBe(year === null);
	});

	test('a release that may be provisional is warned of, a revised one is not', () => {
		const warned = (rows: RawRow[], fileName: string) =>
			read(rows, { fileName }).report.warnings.filter((warning) => warning.includes('rovisional'));
		expect(warned(samples.completions, 'C2024_A.csv')[0]).toContain('Probably');
		expect(warned([['Provisional release, September 2031'], ...samples.completions], 'C2024_A.csv')[0]).toMatch(
			/^A prov/,
		);
		expect(warned(samples.completions, 'C2024_A_RV.csv')).toEqual([]);
	});

	test('codes that lost zeros in a spreadsheet get them back', () => {
		const kept = columns(table(row(1, 1), row('1.0601', 2), row(52.02, 3), row('9.01', 4), row('11', 5), row(99, 15)));
		expect(kept.map(([, cip]) => cip)).toEqual(['01.0000', '01.0601', '52.0200', '09.0100', '11.0000']);
	});

	test.each([
		['a negative count', row('48.0508', -1), 'A negative count of awards'],
		['words for a count', row('48.0508', 'many'), 'Awards are not a number'],
		['an unknown level', row('48.0508', 3, 12), 'An award level (AWLEVEL) this site does not know'],
		['a third major', row('48.0508', 3, 3, 3), 'Neither first nor second major (MAJORNUM)'],
		['a program turned into a date', row('1/6/2001', 3), 'The program code was damaged by Excel'],
		['no institution', [null, '48.0508', 1, 3, 'R', 3], 'No institution number (UNITID)'],
	])('%s is left out for a reason', (_, bad, why) => {
		const { report } = table(row('01.0000', 1), bad);
		expect(report.dropped).toEqual([{ why, count: 1, example: expect.any(String) }]);
	});

	test('a missing count is unknown, not 0', () => {
		const outcome = table(row('48.0508', null), row('01.0000', '.'), row('11.0101', 0));
		expect(columns(outcome).map((cells) => cells[4])).toEqual([Number.NaN, Number.NaN, 0]);
		expect(outcome.report.warnings.join(' ')).toContain('2 rows without a count');
	});

	test('the same row twice counts once; rows that contradict each other not at all', () => {
		const outcome = table(
			row('48.0508', 4),
			row('01.0000', 5),
			row('48.0508', 4),
			row('01.0000', 6),
			row('11.0101', 7),
		);
		expect(columns(outcome).map(([, cip, , , count]) => [cip, count])).toEqual([
			['48.0508', 4],
			['11.0101', 7],
		]);
		expect(outcome.report.dropped.map(({ count }) => count)).toEqual([1, 2]);
		expect(outcome.report).toMatchObject({ rows: 5, kept: 2 });
	});

	test('rows cut off at the end show against the file’s own totals', () => {
		const cut = read(
			samples.completions.filter((cells) => cells[1] !== '01.0000'),
			{ fileName: 'C2031_A.csv' },
		);
		expect(cut.report.warnings.join(' ')).toContain('totals say 29 awards, and the rows kept hold 24 awards');
	});

	test('a nation’s rows fit and come back in order', () => {
		const { sink } = filled([HEADER], { fileName: 'C2031_A.csv' });
		const count = 20_000;
		for (let at = 0; at < count; at++) sink.push([100_000 + at, at % 2 ? '48.0508' : '01.0000', 1, 3, 'R', at]);
		const outcome = sink.finish({});
		if (outcome.state !== 'read') throw new Error(outcome.state);
		const { institution, awards } = outcome.data as Completions;
		expect([awards.length, institution[count - 1], awards[count - 1]]).toEqual([count, 100_000 + count - 1, count - 1]);
		expect([...awards].every((value, at) => value === at)).toBe(true);
	});
});

test('institutions: BOM, lost zeros, and -2 for none', () => {
	const { data, vintage, report } = read(samples.institutions, { fileName: 'HD2031.csv' });
	expect((data as Institutions).rows).toEqual([
		{
			id: 900_001,
			name: 'Harbor Technical College',
			state: 'CA',
			county: '06075',
			countyName: 'Harbor County',
			cbsa: '41860',
		},
		{ id: 900_002, name: 'Valley College', state: 'CA', county: null, countyName: null, cbsa: null },
	]);
	expect([vintage, report.warnings]).toEqual(['2031', ['1 institution without a county.']]);
});

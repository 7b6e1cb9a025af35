/** The traps of the NCES files. */
import { describe, expect, test } from 'vitest';
import type { CodeList, Crosswalk } from '../../labor/dataset.ts';
import type { RawRow } from '../reader.ts';
import { read } from './read-table.fixture.ts';
import * as samples from './samples.fixture.ts';

const crosswalk = (rows: RawRow[]) => read(rows).data as Crosswalk;

describe('crosswalk', () => {
	const { data, report, vintage } = read(samples.crosswalk);

	test('"NO MATCH" is no pair: its codes are listed', () => {
		expect(data).toMatchObject({
			pairs: [
				{ cip: '01.0000', soc: '19-1011' },
				{ cip: '48.0508', soc: '51-4121' },
				{ cip: '48.0508', soc: '25-1194' },
			],
			unmatchedCips: ['01.0508'],
			unmatchedSocs: ['53-6032'],
		});
		expect(JSON.stringify(data)).not.toMatch(/NO MATCH|99\.9999|99-9999/);
	});

	test('titles lose their full stop and nothing else', () => {
		expect((data as Crosswalk).cipTitles).toEqual({
			'01.0000': 'Agriculture, General',
			'48.0508': 'Welding Technology/Welder',
			'01.0508': 'Taxidermy/Taxidermist',
		});
		expect((data as Crosswalk).socTitles['51-4121']).toBe('Welders, Cutters, Solderers, and Brazers');
	});

	test('says its editions, counts what it kept and names the share of college teachers', () => {
		expect(vintage).toBe('CIP 2020, SOC 2018');
		expect(report).toMatchObject({ rows: 5, kept: 5, dropped: [] });
		expect(report.warnings.join(' ')).toContain('1 of 3 pairs (33%) lead to college teachers');
	});

	test('a BOM before the header and columns from occupation to program make the same pairs', () => {
		const [header = [], ...rows] = samples.crosswalk.map(([a = null, b = null, c = null, d = null]) => [c, d, a, b]);
		const turned = [[`\uFEFF${header[0]}`, ...header.slice(1)], ...rows];
		expect(crosswalk(turned)).toEqual(data);
	});

	test('without an edition in the header, NCES is not named as the source', () => {
		const [, ...rows] = samples.crosswalk;
		expect(read([['CIP Code', 'CIP Title', 'SOC Code', 'SOC Title'], ...rows])).toMatchObject({
			...{ title: 'Crosswalk of programs to occupations', vintage: null },
		});
	});

	test('codes that lost zeros to Excel get them back; dates are named', () => {
		const [header = []] = samples.crosswalk;
		const { data: mended, report: told } = read([
			header,
			[1, 'Agriculture', '19-1011', 'Animal Scientists'],
			['52.02', 'Business', '13-1111', 'Analysts'],
			[48.0508, 'Welding', 514_121, 'Welders'],
			['52.0201', 'Business', '11/1/2021', 'Managers'],
		]);
		expect((mended as Crosswalk).pairs.map(({ cip }) => cip)).toEqual(['01.0000', '52.0200', '48.0508']);
		expect(told.dropped).toEqual([
			{ why: 'The occupation code was damaged by Excel', count: 1, example: expect.stringContaining('“11/1/2021”') },
		]);
	});
});

describe('list of programs', () => {
	const { data, report } = read(samples.cipList);

	test('codes written as formulas are read; programs and families stay', () => {
		expect((data as CodeList).entries).toEqual([
			{ code: '01', title: 'AGRICULTURE AND RELATED FIELDS' },
			{ code: '01.0000', title: 'Agriculture, General' },
			{ code: '01.1004', title: 'Viticulture and Enology' },
		]);
	});

	test('groups, and codes of the past, are left out for a reason', () => {
		expect(report.dropped.map(({ why, count }) => [why.split(' ')[0], count])).toEqual([
			['Groups', 1],
			['Codes', 2],
		]);
	});
});

/** The official files themselves, through the whole path of reading, where the folder OFFICIAL_DATA names is there. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { belowBachelors } from '../../labor/award-levels.ts';
import type {
	CodeList,
	Completions,
	Crosswalk,
	Institutions,
	OnetRatings,
	Projections,
	Wages,
} from '../../labor/dataset.ts';
import { mergeProjections } from '../../labor/merge-projections.ts';
import { officialFolder } from '../../labor/official-files.fixture.ts';
import { officialReaders } from '../official-readers.ts';
import { readDataFile } from '../read-data-file.ts';
import type { ReadTable } from '../reader.ts';

type Found = ReadTable & { reader: string; part: string | null };

/** Every table the file holds; throws when one asks or is refused. */
async function tables(path: string): Promise<Found[]> {
	const file = new File([readFileSync(join(officialFolder ?? '', path))], basename(path));
	const { parts } = await readDataFile(file, officialReaders);
	return parts.flatMap((part) => {
		if (part.state !== 'recognized') return [];
		const outcome = part.sink.finish({});
		if (outcome.state !== 'read') throw new Error(JSON.stringify(outcome));
		return [{ ...outcome, reader: part.reader.id, part: part.part }];
	});
}

async function table(path: string, reader: string): Promise<Found> {
	const found = (await tables(path)).filter((one) => one.reader === reader);
	const [only] = found;
	if (!only || found.length > 1) throw new Error(`${found.length} tables of ${reader} in ${path}`);
	return only;
}

const folder = officialFolder ?? 'the folder OFFICIAL_DATA, which is not set';

describe.skipIf(officialFolder === null)(`official files in ${folder}`, () => {
	describe('NCES', () => {
		test('crosswalk: 6,097 rows are 5,723 pairs, 194 programs and 180 occupations without a match', async () => {
			const { data, report } = await table('nces-crosswalk/CIP2020_SOC2018_Crosswalk.csv', 'nces-crosswalk');
			const { pairs, unmatchedCips, unmatchedSocs, cipTitles } = data as Crosswalk;
			expect([report.rows, pairs.length, unmatchedCips.length, unmatchedSocs.length]).toEqual([6097, 5723, 194, 180]);
			expect(pairs.filter(({ soc }) => soc.startsWith('25-1'))).toHaveLength(1398);
			expect(Object.values(cipTitles).filter((title) => title.endsWith('.'))).toEqual([]);
			expect(pairs.some(({ cip }) => cip === '49.0109')).toBe(false);
		});

		test('the seven sheets of the workbook are the same one crosswalk', async () => {
			const workbook = await table('nces-crosswalk/CIP2020_SOC2018_Crosswalk.xlsx', 'nces-crosswalk');
			const csv = await table('nces-crosswalk/CIP2020_SOC2018_Crosswalk.csv', 'nces-crosswalk');
			expect(workbook.data).toEqual(csv.data);
			expect(workbook).toMatchObject({ part: null, report: { kept: 6097, warnings: csv.report.warnings } });
		});

		test('list: codes written as formulas, every program and family, none of the past', async () => {
			const { data, report } = await table('nces-crosswalk/CIPCode2020.csv', 'nces-cip-list');
			const codes = (data as CodeList).entries.map(({ code }) => code);
			expect(codes.every((code) => /^\d\d(?:\.\d{4})?$/.test(code))).toBe(true);
			expect(new Set(codes).size).toBe(codes.length);
			expect(report).toMatchObject({ rows: 2848, kept: codes.length });
			expect(report.dropped.map(({ why }) => why.split(' ')[0])).toEqual(['Groups', 'Codes']);
			const crosswalk = await table('nces-crosswalk/CIP2020_SOC2018_Crosswalk.csv', 'nces-crosswalk');
			const listed = new Set(codes);
			expect((crosswalk.data as Crosswalk).pairs.filter(({ cip }) => !listed.has(cip))).toEqual([]);
		});
	});

	describe('IPEDS', () => {
		test('completions: totals dropped, and equal to what the rows hold; 416,675 awards below a bachelor’s', async () => {
			const { data, report, vintage } = await table('ipeds/C2024_A_CA_firstmajor.csv', 'ipeds-completions');
			const { awards, level, major, year } = data as Completions;
			const below = new Set(belowBachelors);
			expect(awards.reduce((sum, count, at) => sum + (below.has(level[at] ?? 0) ? count : 0), 0)).toBe(416_675);
			expect([year, vintage, report.rows, report.kept]).toEqual([2024, '2023–24', 29_081, 27_105]);
			expect(major.every((one) => one === 1)).toBe(true);
			expect(report.dropped).toMatchObject([{ count: 1976, why: expect.stringContaining('99') }]);
			expect(report.warnings.join()).not.toContain('totals say');
		});

		test('institutions: all of them, with counties of five digits', async () => {
			const { data } = await table('ipeds/HD2024_CA.csv', 'ipeds-institutions');
			const { rows } = data as Institutions;
			expect(rows).toHaveLength(668);
			expect(rows.every(({ state, county }) => state === 'CA' && /^06\d{3}$/.test(county ?? ''))).toBe(true);
		});
	});

	describe('BLS projections', () => {
		const book = 'bls-ep/occupation_2024-2034.xlsx';

		test('of the workbook’s tables two are read: 832 line items each, the same occupations', async () => {
			const found = await tables(book);
			expect(found.map(({ reader }) => reader)).toEqual(['bls-projections-wages', 'bls-projections-parts']);
			const [wages, parts] = found.map(({ data }) => (data as Projections).rows);
			expect([wages?.length, parts?.length]).toEqual([832, 832]);
			expect(wages?.map(({ soc, openings }) => [soc, openings])).toEqual(
				parts?.map(({ soc, openings }) => [soc, openings]),
			);
		});

		test('openings are growth, exits and transfers, within rounding', async () => {
			const { data, report } = await table(book, 'bls-projections-parts');
			for (const { openings, growth, exits, transfers } of (data as Projections).rows) {
				expect(Math.abs((openings ?? Number.NaN) - (growth ?? 0) - (exits ?? 0) - (transfers ?? 0))).toBeLessThan(151);
			}
			expect(report.warnings).toHaveLength(1);
		});

		test('merged: 832 rows with parts, wages and education; openings of neither table added', async () => {
			const [wages, parts] = (await tables(book)).map(({ data }) => data as Projections);
			const whole = wages && parts ? mergeProjections(wages, parts) : null;
			expect(whole?.rows).toHaveLength(832);
			expect(whole?.rows.find(({ soc }) => soc === '29-1141')).toMatchObject({
				openings: 189_100,
				exits: expect.any(Number),
			});
			const sum = (data?: Projections | null) => data?.rows.reduce((total, { openings }) => total + (openings ?? 0), 0);
			expect(sum(whole)).toBe(sum(parts));
		});

		test.each([
			['bls-ep/EP_2024-2034_Table_1.2.csv', 'bls-projections-wages'],
			['bls-ep/EP_2024-2034_Table_1.10.csv', 'bls-projections-parts'],
		])('%s says the same without its title', async (path, reader) => {
			const csv = (await table(path, reader)).data as Projections;
			const sheet = (await table(book, reader)).data as Projections;
			expect(csv.rows).toEqual(sheet.rows);
			expect([csv.baseYear, csv.endYear]).toEqual([2024, 2034]);
		});
	});

	test('OEWS: 830 detailed rows, from the workbook and the text alike', async () => {
		const { data, vintage } = await table('bls-oews/national_M2025_dl.xlsx', 'bls-oews');
		const { rows } = data as Wages;
		expect([rows.length, vintage]).toEqual([830, 'May 2025']);
		expect(rows.every(({ area, employment }) => area === 'United States' && employment !== 0)).toBe(true);
		expect(rows.find(({ soc }) => soc === '11-9032')).toMatchObject({ medianHourly: null, medianAnnual: 105_870 });
		expect((await table('bls-oews/national_M2025_dl.csv', 'bls-oews')).data).toEqual(data);
	});

	test('EDD: 676 detailed rows, totals of ten years, exactly growth, exits and transfers', async () => {
		const { data, report, vintage } = await table(
			'ca-edd/edd_long_term_occ_projections_2023-2033.xlsx',
			'edd-projections',
		);
		const { rows } = data as Projections;
		expect([rows.length, vintage]).toEqual([676, '2023–33']);
		for (const { area, openings, growth, exits, transfers } of rows) {
			expect(area).toBe('California');
			expect(openings).toBeCloseTo((growth ?? 0) + (exits ?? 0) + (transfers ?? 0), 6);
		}
		expect(rows.find(({ soc }) => soc === '51-4121')).toMatchObject({ employmentBase: 28_000, openings: 2991 });
		expect(rows.filter(({ medianWage }) => medianWage === null)).toHaveLength(20);
		expect(rows.some(({ medianWage }) => medianWage === 0)).toBe(false);
		expect(report.units[1]).toContain('0.96');
		expect(report.warnings).toHaveLength(1);
	});

	describe('O*NET', () => {
		test('titles of 867 occupations', async () => {
			const { data } = await table('onet-29.3/Occupation Data.txt', 'onet-occupations');
			expect((data as CodeList).entries).toHaveLength(867);
		});

		test('skills and knowledge in the text layout, suppressed values blank', async () => {
			const skills = (await table('onet-29.3/Skills.trimmed.txt', 'onet-ratings')).data as OnetRatings;
			const knowledge = (await table('onet-29.3/Knowledge.trimmed.txt', 'onet-ratings')).data as OnetRatings;
			expect([skills.of, skills.rows.length, knowledge.of, knowledge.rows.length]).toEqual([
				'skills',
				2800,
				'knowledge',
				2640,
			]);
			expect(skills.rows.filter(({ value }) => value === null)).toHaveLength(8);
			expect(knowledge.rows.filter(({ value }) => value === null).length).toBeGreaterThanOrEqual(253);
		});

		test('the Excel layout: all 61,530 rows, the trimmed ones among them', async () => {
			const all = (await table('onet-29.3/Skills.xlsx', 'onet-ratings')).data as OnetRatings;
			const some = (await table('onet-29.3/Skills.trimmed.txt', 'onet-ratings')).data as OnetRatings;
			expect(all.rows).toHaveLength(61_530);
			const key = ({ onetSoc, element, scale }: OnetRatings['rows'][number]) => `${onetSoc} ${element} ${scale}`;
			const byKey = new Map(all.rows.map((row) => [key(row), row]));
			for (const row of some.rows) expect(byKey.get(key(row))).toEqual(row);
		});
	});
});

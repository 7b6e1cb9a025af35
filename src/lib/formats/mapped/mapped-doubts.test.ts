/** Tables of one's own whose units, providers or programs could be taken for others. */
import { describe, expect, test } from 'vitest';
import type { Completions, Dataset, Projections } from '../../labor/dataset.ts';
import { fileOf } from '../open/files.fixture.ts';
import { readDataFile } from '../read-data-file.ts';
import type { RawRow, ReadAnswers, ReadTable } from '../reader.ts';
import { type AwardsMapping, type ColumnMapping, columnMapping, type DemandMapping } from './column-mapping.ts';
import { mappedReader } from './mapped-reader.ts';
import { providerId } from './provider-id.ts';

const demand: DemandMapping = {
	...{ table: 'demand', signature: 'code | openings | jobs', soc: 0, title: null, area: { fixed: 'Kent' } },
	openings: { column: 1, per: 'year', unit: 'persons' },
	employment: { column: 2, unit: 'persons' },
	...{ medianWage: null, period: null },
};
const awards: AwardsMapping = {
	...{ table: 'awards', signature: 'college | cip | award | n', provider: { column: 0 }, cip: 1 },
	...{ level: { column: 2 }, year: { fixed: 2024 }, awards: 3 },
};

async function outcome(text: string, mapping: ColumnMapping, answers: ReadAnswers = {}) {
	const { parts } = await readDataFile(fileOf(text, 'own.csv'), [mappedReader(columnMapping.parse(mapping))]);
	const [part] = parts;
	if (part?.state !== 'recognized') throw new Error(JSON.stringify(part));
	return part.sink.finish(answers);
}

async function read<D extends Dataset>(text: string, mapping: ColumnMapping, answers: ReadAnswers = {}) {
	const result = await outcome(text, mapping, answers);
	if (result.state !== 'read') throw new Error(JSON.stringify(result));
	return result as ReadTable<D>;
}

describe('column names that come again on each page', () => {
	const pages = 'College,CIP,Award,N\nNorth,48.0508,3,5\nCollege,CIP,Award,N\nSouth,48.0508,3,7\n';

	test('are left out where each row names its provider or area', async () => {
		const { data, report } = await read<Completions>(pages, awards);
		expect([...data.awards]).toEqual([5, 7]);
		expect(report).toMatchObject({ rows: 3, kept: 2, dropped: [{ count: 1 }], warnings: [] });
		const places = { ...demand, signature: 'code | openings | jobs | place', area: { column: 3 } } as DemandMapping;
		const jobs = 'Code,Openings,Jobs,Place\n51-4121,30,300,Kent\nCode,Openings,Jobs,Place\n51-4121,10,100,Essex\n';
		expect((await read<Projections>(jobs, places)).data.rows.map(({ area }) => area)).toEqual(['Kent', 'Essex']);
	});

	test('stop the reading where a row does not', async () => {
		const oneProvider: AwardsMapping = { ...awards, provider: { fixed: 'North' } };
		await expect(outcome(pages, oneProvider)).rejects.toThrow(/Two tables/);
		const jobs = 'Code,Openings,Jobs\n51-4121,30,300\nCode,Openings,Jobs\n51-4121,10,100\n';
		await expect(outcome(jobs, demand)).rejects.toThrow(/Two tables/);
	});
});

describe('units of jobs', () => {
	const jobs = (openings: string, employment: string) => `Code,Openings,Jobs\n51-4121,${openings},${employment}\n`;
	const warnings = async (text: string, mapping: DemandMapping) =>
		(await read(text, mapping)).report.warnings.join(' ');
	const inThousands: DemandMapping = {
		...demand,
		openings: { column: 1, per: 'year', unit: 'thousands' },
		employment: { column: 2, unit: 'thousands' },
	};

	test('openings in thousands become persons, per year or divided', async () => {
		const { data, report } = await read<Projections>(jobs('3.1', '30.5'), inThousands);
		expect(data.rows[0]).toMatchObject({ openings: 3100, employmentBase: 30_500 });
		expect(report).toMatchObject({
			warnings: [],
			units: [
				expect.stringContaining('per year, in thousands'),
				expect.any(String),
				expect.stringContaining('shown here in persons'),
			],
		});
		const period: DemandMapping = {
			...inThousands,
			openings: { column: 1, per: 'period', years: 10, unit: 'thousands' },
		};
		expect((await read<Projections>(jobs('30.1', '30.5'), period)).data.rows[0]?.openings).toBe(3010);
	});

	test('units that do not fit each other are pointed at', async () => {
		const persons = { ...inThousands, openings: demand.openings };
		expect(await warnings(jobs('3', '30.5'), persons)).toMatch(/not in the same unit.*Check both units/);
		expect(await warnings(jobs('3100', '30.5'), persons)).not.toContain('same unit');
	});

	test('employment that cannot be in the unit said is pointed at', async () => {
		expect(await warnings(jobs('30', '300.5'), demand)).toContain('You said employment is in persons');
		expect(await warnings(jobs('3000', '30500'), inThousands)).toContain('You said employment is in thousands');
		expect(await warnings(jobs('30', '300'), demand)).toBe('');
	});

	test('openings that are not whole, and those of the older method', async () => {
		expect(await warnings(jobs('30.5', '300'), demand)).toContain('openings that are not whole, such as 30.5');
		expect(await warnings(jobs('30', '300'), { ...demand, period: { from: 2014, to: 2024 } })).toContain(
			'older method',
		);
	});
});

describe('graduates', () => {
	const head = 'College,CIP,Award,N\n';
	const counts = ({ data: { awards: all, cips, cip } }: ReadTable<Completions>) =>
		[...all].map((count, at) => `${cips[cip[at] ?? 0]} ${count}`);

	test('totals of family 99 are left out, however they are written', async () => {
		const text = `${head}Kent,48.0508,AS,10\nKent,99,AS,30\nKent,99.0000,AS,30\nKent,99.9999,AS,30\n`;
		const table = await read<Completions>(text, awards);
		expect(counts(table)).toEqual(['48.0508 10']);
		expect(table.report.dropped).toMatchObject([{ count: 3, why: expect.stringMatching(/^Totals/) }]);
	});

	test('numbers that may be groups are named, in a workbook and in text alike', async () => {
		const sink = mappedReader(awards).start([], { fileName: 'own.xlsx', part: null, preamble: [] });
		const rows: RawRow[] = [
			...[52.02, 9.01, 51.38, '9.01'].map((cip) => ['Kent', cip, 'AS', 10]),
			['Kent', 51.3801, 'AS', 20],
		];
		for (const row of rows) sink.push(row);
		expect(sink.finish({})).toMatchObject({
			data: { cips: ['51.3801'] },
			report: { dropped: [{ count: 4, example: expect.stringContaining('Write all six digits') }] },
		});
	});

	test('a provider, program and level that comes again is pointed at', async () => {
		const rows = 'Kent,48.0508,AS,10\nKent,48.0508,AS,10\nKent,48.0508,BS,10\nOttawa,48.0508,AS,10\n';
		const { report } = await read<Completions>(head + rows, awards);
		expect(report.warnings).toEqual([expect.stringMatching(/^1 row of a provider.*Kent · 48\.0508 · 3 · 2024/)]);
	});

	test('"<10" is unknown, not left out', async () => {
		const table = await read<Completions>(`${head}Kent,48.0508,AS,<10\nKent,48.0501,AS,fewer than 5\n`, awards);
		expect(counts(table)).toEqual(['48.0508 NaN', '48.0501 NaN']);
		expect(table.report.warnings).toEqual(['2 rows without a count of awards: unknown, not 0.']);
	});

	test('six digits are asked about, unless the header says that they are IPEDS numbers', async () => {
		const rows = '123456,48.0508,AS,10\nKent,48.0508,AS,10\n';
		expect(await outcome(head + rows, awards)).toMatchObject({
			state: 'asks',
			question: {
				id: 'provider-numbers',
				evidence: expect.stringContaining('1 provider by six digits, such as 123456'),
			},
		});
		const ids = async (answer: string) => [
			...(await read<Completions>(head + rows, awards, { 'provider-numbers': answer })).data.institution,
		];
		const kent = providerId('Kent', false);
		expect(await ids('ipeds')).toEqual([123_456, kent]);
		expect(await ids('own')).toEqual([providerId('123456', false), kent]);
		const named = await read<Completions>(`UNITID,CIP,Award,N\n${rows}`, {
			...awards,
			signature: 'unitid | cip | award | n',
		});
		expect([...named.data.institution]).toEqual([123_456, kent]);
	});
});

test('pairs: a code that may be a group of programs is named, not guessed', async () => {
	const mapping: ColumnMapping = {
		...{ table: 'pairs', signature: 'program | job', cip: 0, cipTitle: null, soc: 1, socTitle: null },
	};
	expect(await outcome('Program,Job\n52.02,11-1021\n', mapping)).toMatchObject({
		...{ state: 'refused', message: expect.stringMatching(/Check the columns.*Write all six digits/s) },
	});
});

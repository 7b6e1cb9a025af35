import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Completions, Crosswalk, Dataset, Projections } from '../../labor/dataset.ts';
import { headerSignature } from '../header.ts';
import { fileOf } from '../open/files.fixture.ts';
import { readDataFile } from '../read-data-file.ts';
import type { ReadAnswers, ReadOutcome } from '../reader.ts';
import { type AwardsMapping, type ColumnMapping, columnMapping, type DemandMapping } from './column-mapping.ts';
import { mappedReader } from './mapped-reader.ts';
import { providerId } from './provider-id.ts';

const demand: DemandMapping = {
	table: 'demand',
	signature: 'code | job | county | openings | employment | pay',
	soc: 0,
	title: 1,
	area: { column: 2 },
	openings: { column: 3, per: 'year', unit: 'persons' },
	employment: { column: 4, unit: 'persons' },
	medianWage: { column: 5, per: 'year' },
	period: null,
};
const awards: AwardsMapping = {
	table: 'awards',
	signature: 'college | cip | award | year | n',
	provider: { column: 0 },
	cip: 1,
	level: { column: 2 },
	year: { column: 3 },
	awards: 4,
};
const demandHead = 'Code,Job,County,Openings,Employment,Pay\n';
const awardsHead = 'College,CIP,Award,Year,N\n';

async function read<D extends Dataset>(text: string, mapping: ColumnMapping, answers: ReadAnswers = {}) {
	const { parts } = await readDataFile(fileOf(text, 'own.csv'), [mappedReader(columnMapping.parse(mapping))]);
	const [part] = parts;
	if (part?.state !== 'recognized') throw new Error(JSON.stringify(part));
	return part.sink.finish(answers) as ReadOutcome<D>;
}

async function data<D extends Dataset>(text: string, mapping: ColumnMapping, answers: ReadAnswers = {}) {
	const outcome = await read<D>(text, mapping, answers);
	if (outcome.state !== 'read') throw new Error(JSON.stringify(outcome));
	return outcome;
}

describe('jobs', () => {
	test('rows become projections in persons and years; unknown stays null', async () => {
		const text = `${demandHead}51-4121,Welders,Kent,"1,234","12,000","$48,000"\n51-4041.00,Machinists,Kent,*,300,$0\n`;
		const outcome = await data<Projections>(text, demand);
		expect(outcome.title).toBe('Jobs from own.csv');
		expect(
			outcome.data.rows.map(({ area, soc, title, openings, employmentBase, medianWage }) => [
				area,
				soc,
				title,
				openings,
				employmentBase,
				medianWage,
			]),
		).toEqual([
			['Kent', '51-4121', 'Welders', 1234, 12000, 48000],
			['Kent', '51-4041', 'Machinists', null, 300, null],
		]);
		expect(outcome.data.rows[0]).toMatchObject({ growth: null, exits: null, transfers: null, employmentEnd: null });
	});

	test('a whole period is divided by its years, thousands and hours are turned, the area may be one for all', async () => {
		const mapping: DemandMapping = {
			...demand,
			area: { fixed: 'Kent County' },
			openings: { column: 3, per: 'period', years: 10, unit: 'persons' },
			employment: { column: 4, unit: 'thousands' },
			medianWage: { column: 5, per: 'hour' },
			period: { from: 2024, to: 2034 },
		};
		const outcome = await data<Projections>(`${demandHead}51-4121,Welders,,900,1.2,20\n`, mapping);
		expect(outcome.data).toMatchObject({ baseYear: 2024, endYear: 2034 });
		expect(outcome.data.rows[0]).toMatchObject({
			area: 'Kent County',
			openings: 90,
			employmentBase: 1200,
			medianWage: 41_600,
		});
		expect(outcome.vintage).toBe('2024–34');
		expect(outcome.report.units.join(' ')).toMatch(/totals of 10 years.*thousands.*2,080 hours/);
	});

	test('what cannot be used is left out and counted: damaged codes, negative counts, groups beside their members', async () => {
		const text = `${demandHead}Nov-21,Sales,Kent,5,50,\n51-4121,Welders,Kent,-3,50,\n51-4041,Machinists,Kent,5,50,\n51-4040,Machinists,Kent,5,50,\n51-0000,Production,Kent,5,50,\n51-4111,Tool makers,,5,50,\n51-4122,Operators,Kent,*,~,\n51-4193,Platers,Kent,few,50,\n,Total,Kent,9,90,\n`;
		const { data: projections, report } = await data<Projections>(text, demand);
		expect(projections.rows.map(({ soc }) => soc)).toEqual(['51-4041', '51-4193']);
		expect(report.rows).toBe(9);
		expect(report.kept).toBe(2);
		expect(report.dropped.reduce((sum, { count }) => sum + count, 0)).toBe(7);
		expect(report.dropped.map(({ why }) => why).join('; ')).toMatch(
			/damaged by Excel.*0 jobs or openings.*No area.*Neither openings.*Groups/s,
		);
		expect(projections.rows[1]?.openings).toBeNull();
		expect(report.warnings.join(' ')).toContain('“few” at 51-4193');
	});

	test('figures that speak against the unit a person chose are pointed out', async () => {
		const rows = Array.from(
			{ length: 30 },
			(_, at) => `51-4${String(at).padStart(2, '0')}1,Job,Kent,${90 + at},100,\n`,
		).join('');
		const wrong = await data<Projections>(demandHead + rows, demand);
		expect(wrong.report.warnings.join(' ')).toMatch(/You said the openings are a year\..*Check the unit/);
		const right = await data<Projections>(demandHead + rows, {
			...demand,
			openings: { column: 3, per: 'period', years: 10, unit: 'persons' },
		});
		expect(right.report.warnings.join(' ')).not.toMatch(/Check the unit/);
	});

	test('a table without one usable row is refused in words', async () => {
		expect(await read(`${demandHead}Total,,,1,2,3\n`, demand)).toMatchObject({
			state: 'refused',
			message: expect.stringMatching(/which columns/),
		});
	});
});

describe('graduates', () => {
	test('rows become completions; providers by name or IPEDS number; words become levels', async () => {
		const text = `${awardsHead}Kent College,01.0101,Associate's degree,2023-24,12\n 170055 ,"51.3801",3,2024,(S)\nKENT  college,51.3801,Certificates of at least 1 but less than 2 years,2024,7\n`;
		const outcome = await data<Completions>(text, awards, { 'provider-numbers': 'ipeds' });
		const { institution, cip, cips, level, major, awards: counts, providerNames, year } = outcome.data;
		const kent = providerId('Kent College', false) ?? 0;
		expect(kent).toBeLessThan(0);
		expect([...institution]).toEqual([kent, 170055, kent]);
		expect(providerNames).toEqual({ [kent]: 'Kent College' });
		expect([...cip].map((at) => cips[at])).toEqual(['01.0101', '51.3801', '51.3801']);
		expect([...level]).toEqual([3, 3, 2]);
		expect([...major]).toEqual([1, 1, 1]);
		expect([...counts]).toEqual([12, Number.NaN, 7]);
		expect(year).toBe(2024);
		expect(outcome.vintage).toBe('2023–24');
		expect(outcome.report.warnings.join(' ')).toMatch(/1 row without a count of awards: unknown, not 0/);
	});

	test('asks what a level is when words fit several, and takes the answer', async () => {
		const text = `${awardsHead}Kent,01.0101,Certificate,2024,12\nKent,01.0101,Diploma,2024,5\nKent,01.0101,AAS,2024,1\n`;
		const first = await read<Completions>(text, awards);
		expect(first).toMatchObject({
			state: 'asks',
			question: { id: 'level:Certificate', evidence: expect.stringContaining('1 row of 3 rows') },
		});
		const second = await read<Completions>(text, awards, { 'level:Certificate': '21' });
		expect(second).toMatchObject({ state: 'asks', question: { id: 'level:Diploma' } });
		const done = await data<Completions>(text, awards, { 'level:Certificate': '21', 'level:Diploma': 'leave-out' });
		expect([...done.data.level]).toEqual([21, 3]);
		expect(done.report.dropped).toEqual([
			{ why: 'An award level you left out', count: 1, example: 'Kent · 01.0101 · Diploma · 2024' },
		]);
		expect(await read(text, awards, { 'level:Certificate': '99' })).toMatchObject({ state: 'asks' });
	});

	test('asks which year when there are several; the same answers give the same outcome', async () => {
		const text = `${awardsHead}Kent,01.0101,3,2022-23,12\nKent,01.0101,3,2023-24,5\n`;
		expect(await read(text, awards)).toMatchObject({
			state: 'asks',
			question: {
				id: 'year',
				choices: [
					{ id: '2024', label: '2023–24' },
					{ id: '2023', label: '2022–23' },
				],
			},
		});
		const { parts } = await readDataFile(fileOf(text), [mappedReader(awards)]);
		const sink = parts[0]?.state === 'recognized' ? parts[0].sink : null;
		const [one, two] = [sink?.finish({ year: '2023' }), sink?.finish({ year: '2023' })];
		expect(one).toEqual(two);
		expect(one).toMatchObject({ state: 'read', data: { year: 2023, awards: new Float64Array([12]) } });
	});

	test('one provider, level and year for the whole table', async () => {
		const mapping: AwardsMapping = {
			...awards,
			provider: { fixed: 'Kent' },
			level: { fixed: 3 },
			year: { fixed: null },
		};
		const { data: completions } = await data<Completions>(`${awardsHead},01.0101,,,12\n`, mapping);
		expect(completions).toMatchObject({
			year: null,
			level: new Uint8Array([3]),
			providerNames: { [String(providerId('Kent', false))]: 'Kent' },
		});
	});

	test('what cannot be used is left out and counted', async () => {
		const text = `${awardsHead}Kent,1-Jan,3,2024,12\nKent,01.0101,3,2024,-2\nKent,01.0101,3,2024,many\nKent,01.0101,,2024,1\n,01.0101,3,2024,1\nKent,01.0101,3,soon,1\nKent,99,3,2024,9\nKent,01.0101,3,2024,1\n`;
		const { report } = await data<Completions>(text, awards);
		expect(report).toMatchObject({ rows: 8, kept: 1 });
		expect(report.dropped.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1, 1]);
	});

	test('a column of something else in place of levels is refused', async () => {
		const rows = Array.from(
			{ length: 60 },
			(_, at) => `Kent,01.0101,Program ${String.fromCharCode(97 + (at % 26))}${at},2024,1\n`,
		);
		expect(await read(awardsHead + rows.join(''), awards)).toMatchObject({ state: 'refused' });
	});
});

test('pairs become a crosswalk', async () => {
	const mapping: ColumnMapping = {
		table: 'pairs',
		signature: 'job | program',
		soc: 0,
		socTitle: null,
		cip: 1,
		cipTitle: null,
	};
	const outcome = await data<Crosswalk>('Job,Program\n51-4121,48.0508\n51-4121,48.0508\n51-4041,48.0501\n', mapping);
	expect(outcome.title).toBe('Pairs of programs and occupations from own.csv');
	expect(outcome.data.pairs).toEqual([
		{ cip: '48.0508', soc: '51-4121' },
		{ cip: '48.0501', soc: '51-4041' },
	]);
});

describe('the mapping itself', () => {
	test('knows its table again by the header, however it is written, and no other', () => {
		const reader = mappedReader(awards);
		expect(reader.recognize([['My list'], ['COLLEGE', ' cip[1]', 'Award', 'Year', 'N', null]])).toBe(1);
		expect(reader.recognize([['College', 'CIP', 'Award', 'Year']])).toBeNull();
	});

	test.each<[string, unknown]>([
		['an unknown key', { ...demand, note: 'x' }],
		['the same column twice', { ...demand, title: 0 }],
		['neither openings nor employment', { ...demand, openings: null, employment: null }],
		['a column that cannot be', { ...demand, soc: -1 }],
		['half a column', { ...demand, soc: 0.5 }],
		['a period that ends before it begins', { ...demand, period: { from: 2034, to: 2024 } }],
		['no years for a period', { ...demand, openings: { column: 3, per: 'period', unit: 'persons' } }],
		['no unit for openings', { ...demand, openings: { column: 3, per: 'year' } }],
		['an award level nobody knows', { ...awards, level: { fixed: 42 } }],
		['another table', { ...demand, table: 'other' }],
		['nothing', null],
	])('%s is refused', (_, mapping) => {
		expect(columnMapping.safeParse(mapping).success).toBe(false);
	});

	test('a table of more rows than anyone maps is refused, and its rows are not kept', () => {
		const sink = mappedReader(awards).start([], { fileName: 'own.csv', part: null, preamble: [] });
		for (let row = 0; row <= 500_000; row++) sink.push([]);
		expect(sink.finish({})).toMatchObject({
			state: 'refused',
			message: expect.stringContaining('more than 500,000 rows'),
		});
	});

	test('is kept as JSON and comes back', () => {
		for (const mapping of [demand, awards])
			expect(columnMapping.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
	});
});

test('the order of rows changes nothing but their order', async () => {
	const rows = ['Kent,01.0101,3,2024,12', 'Ottawa,01.0101,5,2024,3', 'Kent,51.3801,2,2024,*', 'Kent,01.0101,3,2024,8'];
	const told = ({ institution, cip, cips, level, awards: counts }: Completions) =>
		[...counts].map((count, at) => `${institution[at]} ${cips[cip[at] ?? 0]} ${level[at]} ${count}`).sort();
	const inOrder = told((await data<Completions>(awardsHead + rows.join('\n'), awards)).data);
	await fc.assert(
		fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
			expect(told((await data<Completions>(awardsHead + shuffled.join('\n'), awards)).data)).toEqual(inOrder);
		}),
		{ numRuns: 20 },
	);
});

test('signatures leave out letter case, spaces, line breaks, footnotes and empty ends', () => {
	expect(headerSignature(['SOC Code[2]', 'Exits\r\n[7]', null, '2024–34', null])).toBe('soc code | exits |  | 2024-34');
});

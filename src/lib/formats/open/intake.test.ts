/** Rows that do not belong to the table they stand in: moved by a comma too many, or of a second table under the first. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officialReaders } from '../official-readers.ts';
import { readDataFile } from '../read-data-file.ts';
import type { ReadOutcome } from '../reader.ts';
import { samples } from '../readers/samples.fixture.ts';
import { anyTable, fileOf, said } from './files.fixture.ts';
import { looksLikeNames } from './names-again.ts';

const CENTRAL =
	'State FIPS,Area Name,Occupation Code,Occupation Name,Base Year,Base,Projected Year,Projection,Change,Percent Change,Average Annual Openings';
const IPEDS = 'UNITID,CIPCODE,MAJORNUM,AWLEVEL,XCTOTALT,CTOTALT';

async function read(content: string, name = 'table.csv'): Promise<ReadOutcome> {
	const [part] = (await readDataFile(fileOf(content, name), officialReaders)).parts;
	if (part?.state === 'recognized') return part.sink.finish({});
	return { state: 'refused', message: said(part) };
}

test('a row moved by a comma in a title is left out and told of, never read as other columns', async () => {
	const moved = '6,California,51-4121,Managers, All Other,2022,3000,2032,3100,100,3.3,300';
	const good = '6,California,51-4041,"Managers, All Other",2022,1000,2032,1100,100,10,100';
	const outcome = await read(`${CENTRAL}\n${moved}\n${good}\n`);
	expect(outcome).toMatchObject({
		state: 'read',
		data: { rows: [{ soc: '51-4041', employmentBase: 1000, openings: 100 }] },
		report: {
			rows: 2,
			kept: 1,
			dropped: [
				{ why: expect.stringMatching(/^More cells than .*quotation marks/), count: 1, example: /Managers · All/ },
			],
		},
	});
});

test('empty cells behind the last name move nothing', async () => {
	const outcome = await read(`${CENTRAL},,\n6,California,51-4041,Machinists,2022,1000,2032,1100,100,10,100,,\n`);
	expect(outcome).toMatchObject({ state: 'read', report: { rows: 1, kept: 1, dropped: [] } });
	const filled = await read(`${CENTRAL},,\n6,California,51-4041,A, B,2022,1000,2032,1100,100,10,100,\n`);
	expect(filled).toMatchObject({ state: 'refused', message: expect.stringMatching(/^Every row here has more cells/) });
});

test('a moved row whose last figure is not published is told by its commas', async () => {
	const good = (soc: string) => `6,California,${soc},Machinists,2022,1000,2032,1100,100,10,100`;
	const rows = [good('51-4041'), '6,California,51-4121,A, B,2022,1000,2032,1100,100,10,', good('51-4111')];
	expect(await read([CENTRAL, ...rows].join('\n'))).toMatchObject({
		report: { rows: 3, kept: 2, dropped: [{ count: 1 }] },
	});
	// A comma at the end of every row moves nothing.
	const closed = [CENTRAL, `${good('51-4041')},`, `${good('51-4111')},`, `${good('51-4121')},`].join('\n');
	expect(await read(closed)).toMatchObject({ report: { rows: 3, kept: 3 } });
});

test('a remark beside the table moves nothing, a title with a comma does', async () => {
	const rows = (remark: string) => [
		`6,California,51-4041,Machinists,2022,1000,2032,1100,100,10,100,,${remark}`,
		'6,California,51-4111,Tool makers,2022,1000,2032,1100,100,10,100,,',
		'6,California,51-4121,A, B,2022,1000,2032,1100,100,10,100,',
	];
	for (const remark of ['checked by Dana', ''])
		expect(await read([`${CENTRAL},,`, ...rows(remark)].join('\n'))).toMatchObject({
			report: { rows: 3, kept: 2, dropped: [{ count: 1, example: expect.stringContaining('51-4121') }] },
		});
});

test('a made-up table of nothing but words is read in reasonable time', async () => {
	const { reader, taken } = anyTable();
	let asked = 0;
	const counting = {
		...reader,
		recognize: (first: Parameters<typeof reader.recognize>[0]) => ++asked && reader.recognize(first),
	};
	await readDataFile(fileOf(`code,n\n${'a,b\n'.repeat(10_000)}`), [counting]);
	expect(taken[0]?.rows).toHaveLength(10_000);
	expect(asked).toBeLessThan(2100);
});

test('however many commas a title has, no moved figure is taken', () =>
	fc.assert(
		fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 30 }), async (commas) => {
			const { reader, taken } = anyTable();
			const rows = commas.map((count) => `51-4121,Title${', x'.repeat(count)},7`);
			await readDataFile(fileOf(`code,title,n\n${rows.join('\n')}\n`), [reader]);
			expect(taken[0]?.rows).toEqual(commas.filter((count) => count === 0).map(() => ['51-4121', 'Title', '7']));
		}),
	));

test('the column names of a second table stop the reading, wherever they stand', async () => {
	const rows = (count: number) => '110635,48.0508,1,3,R,10\n'.repeat(count);
	for (const count of [1, 23, 24, 25, 500]) {
		const { message } = (await read(`Title\n\n${IPEDS}\n${rows(count)}${IPEDS}\n${rows(2)}`)) as { message: string };
		expect(message).toContain(`the second at row ${count + 4}. Save each one by itself`);
	}
	const turned = IPEDS.split(',').toReversed().join(',').toLowerCase();
	expect(await read(`${IPEDS}\n${rows(3)}${turned}\n${rows(2)}`)).toMatchObject({ state: 'refused' });
	const other = 'UNITID,INSTNM,STABBR\n110635,Sample,CA\n';
	expect(await read(`${IPEDS}\n${rows(3)}${other}`)).toMatchObject({ message: expect.stringMatching(/^Two tables/) });
});

describe('the same column names once more', () => {
	const row = (soc: string, place = '6,California') => `${place},${soc},Machinists,2022,1000,2032,1100,100,10,100`;

	test('begin no other table where each row names its area', async () => {
		const pages = [
			CENTRAL,
			row('51-4041'),
			CENTRAL.toLowerCase(),
			row('51-4121'),
			CENTRAL,
			row('51-4041', '41,Oregon'),
		];
		expect(await read(pages.join('\n'))).toMatchObject({
			data: { rows: [{ area: 'California' }, { area: 'California' }, { area: 'Oregon' }] },
			report: { rows: 5, kept: 3, dropped: [{ count: 2, example: expect.stringMatching(/^state fips/i) }] },
		});
		const wages = 'AREA_TITLE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,H_MEDIAN,A_MEDIAN';
		const wage = (soc: string) => `Ohio,${soc},Welders,detailed,1000,20,41000`;
		const twice = [wages, wage('51-4121'), wages, wage('51-4041')];
		expect(await read(twice.join('\n'))).toMatchObject({ report: { rows: 3, kept: 2 } });
		// Without the area, the second may be another state's.
		const nowhere = twice.map((line) => line.slice(line.indexOf(',') + 1)).join('\n');
		expect(await read(nowhere)).toMatchObject({ message: expect.stringMatching(/^Two tables/) });
	});

	test('in another order are another table', async () => {
		const turned = CENTRAL.split(',').toReversed().join(',');
		expect(await read([CENTRAL, row('51-4041'), turned].join('\n'))).toMatchObject({ state: 'refused' });
	});
});

test('of official tables only the column names look like names', () => {
	for (const { rows: table } of samples) {
		const readers = officialReaders.filter((reader) => reader.recognize(table) !== null);
		const at = readers[0]?.recognize(table) ?? -1;
		expect(looksLikeNames(table[at] ?? [])).toBe(true);
		const again = table
			.slice(at + 1)
			.filter((row) => officialReaders.some((reader) => reader.recognize([row]) !== null));
		expect(again).toEqual([]);
	}
	expect(looksLikeNames(['2024 National Employment Matrix title', 'Employment, 2024', '2034'])).toBe(true);
	expect(looksLikeNames(['110635', 'CA', 'Sample', 'College'])).toBe(false);
	expect(looksLikeNames(['Welders', '51-4121', 'Line item', 3.5, 4, 5])).toBe(false);
});

test('a large file without a last line break may have lost digits of its last figure; a small one has not', async () => {
	const endsWith = async (rows: number, last: string) => {
		const outcome = await read(`${IPEDS}\n${'110635,48.0508,1,3,R,10\n'.repeat(rows)}${last}`, 'C2024_A_RV.csv');
		return outcome.state === 'read' ? outcome.report.warnings.filter((line) => /line break/.test(line)) : null;
	};
	expect(await endsWith(5000, '110636,51.3801,1,3,R,1')).toEqual([
		'The file ends without a line break. Check that its last row is whole: 110636 · 51.3801 · 1 · … · 1.',
	]);
	expect(await endsWith(5000, '110636,51.3801,1,3,R,1\n')).toEqual([]);
	expect(await endsWith(5, '110636,51.3801,1,3,R,1')).toEqual([]);
});

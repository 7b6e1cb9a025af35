/** Which table takes the place of which: what is kept under keys of older versions of the site too. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Completions, Dataset, DatasetAbout } from '../../../lib/labor/dataset.ts';
import { datasetsInMemory } from '../ports/datasets.ts';
import { about, completions, projections, withArea, withInstitutions } from './sample-tables.fixture.ts';
import { keepTable, listTables, removeTable, restoreTable, type TableKeeper } from './tables.ts';

let keeper: TableKeeper;
let last: number;
beforeEach(() => {
	last = 0;
	keeper = {
		datasets: datasetsInMemory(true),
		channel: { tell() {} },
		now: () => `2026-11-20T10:00:0${last}.000Z`,
	};
});

const ipeds = { kind: 'completions', format: 'ipeds-completions', title: 'Awards', vintage: '2023–24' } as const;
const california = Array.from({ length: 10 }, (_, at) => 110_000 + at);
const oregon = Array.from({ length: 4 }, (_, at) => 208_000 + at);
const awards = (ids: readonly number[]): Completions => withInstitutions(completions, ids);

function keep(over: Partial<DatasetAbout>, data: Dataset, together?: ReadonlySet<string>) {
	last += 1;
	return keepTable(keeper, about(last, over), data, together);
}
const files = async () => (await keeper.datasets.list()).map((table) => table.about.fileName);
/** As an older version of the site kept it. */
const keepUnder = (key: unknown[], over: Partial<DatasetAbout>, data: Dataset) => {
	last += 1;
	return keeper.datasets.write({ about: about(last, over), key: JSON.stringify(key) }, data, keeper.now());
};

describe('awards', () => {
	test('of two states stay side by side', async () => {
		await keep({ ...ipeds, fileName: 'C2024_A_CA.csv' }, awards(california));
		await keep({ ...ipeds, fileName: 'C2024_A_OR.csv' }, awards(oregon));
		await keep(
			{ ...ipeds, fileName: 'C2024_A.csv' },
			awards([...california, ...oregon, ...california.map((id) => id + 1e5)]),
		);
		expect(await files()).toEqual(['C2024_A_CA.csv', 'C2024_A_OR.csv', 'C2024_A.csv']);
	});

	test('of the same institutions but a few are the same table, time and again', async () => {
		for (const [at, gone] of [0, 1, 2].entries()) {
			const { replaced } = await keep({ ...ipeds, fileName: `C2024_A (${at}).csv` }, awards(california.slice(gone)));
			expect(replaced.map(({ fileName }) => fileName)).toEqual(at === 0 ? [] : [`C2024_A (${at - 1}).csv`]);
		}
		expect(await files()).toEqual(['C2024_A (2).csv']);
	});

	test('that were revised are not replaced by the provisional ones', async () => {
		await keep({ ...ipeds, fileName: 'C2024_A.csv' }, awards(california));
		expect((await keep({ ...ipeds, fileName: 'C2024_A_RV.csv' }, awards(california))).replaced).toHaveLength(1);
		const late = await keep({ ...ipeds, fileName: 'C2024_A.csv' }, awards(california.slice(1)));
		expect(late).toMatchObject({ replaced: [], stays: { why: 'revised', about: { fileName: 'C2024_A_RV.csv' } } });
		expect(await files()).toEqual(['C2024_A_RV.csv']);
		expect((await keep({ ...ipeds, fileName: 'C2024_A_RV_CA.csv' }, awards(california))).stays).toBeNull();
		expect((await keep({ ...ipeds, fileName: 'C2024_A_OR.csv' }, awards(oregon))).stays).toBeNull();
	});
});

test('a table does not take the place of one from the same file', async () => {
	await keep({ fileName: 'edd.xlsx', part: 'Final' }, projections);
	const draft = await keep({ fileName: 'edd.xlsx', part: 'Draft' }, projections, new Set([about(1).id]));
	expect(draft).toMatchObject({ replaced: [], stays: { why: 'same file', about: { part: 'Final' } } });
	expect((await keep({ fileName: 'edd.xlsx', part: 'Draft' }, projections)).replaced).toHaveLength(1);
});

describe('two editions of a list in one file', () => {
	const list: Dataset = { kind: 'code-list', of: 'cip', entries: [] };
	const cip = { kind: 'code-list', format: 'nces-cip-list', fileName: 'cip2020.zip', vintage: null } as const;

	test.each([
		[['CIPCode2010.csv', 'CIPCode2020.csv'], 'CIPCode2020.csv'],
		[['CIPCode2020.csv', 'CIPCode2010.csv'], 'CIPCode2020.csv'],
		[['old.csv', 'new.csv'], 'new.csv'],
	])('of %j the later one is kept', async (parts, later) => {
		await keep({ ...cip, part: parts[0] ?? '' }, list);
		const second = await keep({ ...cip, part: parts[1] ?? '' }, list, new Set([about(1).id]));
		expect(second).toMatchObject(
			parts[1] === later ? { replaced: [{ part: parts[0] }] } : { stays: { why: 'same file' } },
		);
		expect((await keeper.datasets.list()).map((table) => table.about.part)).toEqual([later]);
	});

	test('do not count where the table says its edition', async () => {
		const rated: Dataset = { kind: 'onet-ratings', of: 'skills', rows: [] };
		const onet = { kind: 'onet-ratings', format: 'onet-ratings', fileName: 'db.zip', vintage: 'O*NET 30.0' } as const;
		await keep({ ...onet, part: 'Skills.txt' }, rated);
		const copy = await keep({ ...onet, part: 'Skills 2025.txt' }, rated, new Set([about(1).id]));
		expect(copy.stays?.why).toBe('same file');
	});
});

describe('a table kept by an older version of the site', () => {
	test('is listed and read, removed and brought back, and replaced by the same file', async () => {
		const key = ['ipeds-completions', null, '2023–24', [], null];
		await keepUnder(key, { ...ipeds, fileName: 'C2024_A.csv' }, awards(california));
		const { id } = about(1);
		expect(await listTables({ datasets: keeper.datasets, bundledTables: async () => [] } as never)).toHaveLength(1);
		expect(await keeper.datasets.read(id)).toEqual(awards(california));
		await removeTable(keeper, id);
		expect(await files()).toEqual([]);
		expect(await restoreTable(keeper, id)).toBe(true);
		expect((await keep({ ...ipeds, fileName: 'C2024_A_OR.csv' }, awards(oregon))).replaced).toEqual([]);
		expect((await keep({ ...ipeds, fileName: 'C2024_A.csv' }, awards(california))).replaced).toMatchObject([{ id }]);
		expect(await files()).toEqual(['C2024_A_OR.csv', 'C2024_A.csv']);
		expect(await restoreTable(keeper, id)).toBe(true);
		expect(await files()).toHaveLength(2);
	});

	test('is replaced by the same file of an area nobody named, not by another', async () => {
		const ohio = { format: 'ohio-projections', fileName: 'west.csv' };
		await keepUnder(['ohio-projections', null, '2023–33', ['Area not named'], null], ohio, withArea('Area not named'));
		const east = await keep({ ...ohio, fileName: 'east.csv' }, withArea('Area not named (east.csv)'));
		expect(east.replaced).toEqual([]);
		expect((await keep(ohio, withArea('Area not named (west.csv)'))).replaced).toHaveLength(1);
		expect(await files()).toEqual(['east.csv', 'west.csv']);
	});

	test('is replaced by the same file in Ohio’s columns, whose area was taken to be the state', async () => {
		const ohio = { format: 'ohio-projections', fileName: 'west.csv' };
		const key = ['ohio-projections', null, '2023–33', ['Ohio'], null];
		await keepUnder(key, ohio, withArea('Ohio'));
		const east = { ...ohio, fileName: 'east.csv' };
		expect((await keep(east, withArea('Area not named (east.csv)'))).replaced).toEqual([]);
		for (const _ of ['once', 'and again'])
			expect((await keep(ohio, withArea('Area not named (west.csv)'))).replaced).toHaveLength(1);
		expect(await files()).toEqual(['east.csv', 'west.csv']);
	});
});

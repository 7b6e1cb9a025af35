import { describe, expect, test } from 'vitest';
import { areasOf, areaToUse, demandIn } from './demand.ts';
import { load, projectionRow, projections } from './labor.fixture.ts';

const rowsIn = (area: string, soc: string, openings: number) => projectionRow({ area, soc, openings });
const file = (baseYear: number | null, rows: ReturnType<typeof rowsIn>[]) =>
	projections({}, { baseYear, endYear: baseYear && baseYear + 10, rows });
const loaded = (...files: ReturnType<typeof file>[]) => load(...files).projections ?? [];

describe('areas', () => {
	test('come in order, the nation last', () => {
		const files = loaded(
			file(2024, [rowsIn('United States', '51-4121', 45_600)]),
			file(2023, [rowsIn('Ohio', '51-4121', 1), rowsIn('California', '51-4121', 1)]),
		);
		expect(areasOf(files)).toEqual(['California', 'Ohio', 'United States']);
	});

	test.each([
		[['California', 'United States'], null, 'California'],
		[['United States'], null, 'United States'],
		[['California', 'Ohio', 'United States'], null, null],
		[['California', 'Ohio'], 'Ohio', 'Ohio'],
		[['California', 'Ohio'], 'Iowa', null],
		[[], 'Ohio', null],
	])('of %j, %s chosen: %s', (areas, chosen, expected) => {
		expect(areaToUse(areas, chosen)).toBe(expected);
	});
});

describe('demand in an area', () => {
	test('is of the newest period only, whatever the order of the files', () => {
		const older = file(2021, [rowsIn('Ohio', '51-4121', 900), rowsIn('Ohio', '51-4041', 70)]);
		const newer = file(2023, [rowsIn('Ohio', '51-4121', 1000), rowsIn('Iowa', '51-4121', 5)]);
		for (const files of [loaded(older, newer), loaded(newer, older)]) {
			const found = demandIn(files, 'Ohio');
			expect(found?.rows.map(({ soc, openings }) => [soc, openings])).toEqual([['51-4121', 1000]]);
			expect(found).toMatchObject({ baseYear: 2023, endYear: 2033 });
			expect(found?.leftOut).toHaveLength(1);
		}
	});

	test('completes a row from another file of the same period', () => {
		const openings = file(2023, [rowsIn('Ohio', '51-4121', 1000)]);
		const parts = file(2023, [
			projectionRow({ area: 'Ohio', soc: '51-4121', openings: 999, exits: 400, transfers: 650 }),
		]);
		const found = demandIn(loaded(parts, openings), 'Ohio');
		expect(found?.rows).toMatchObject([{ openings: 1000, exits: 400, transfers: 650, growth: null }]);
	});

	test('is not there for an area no file holds', () => {
		expect(demandIn(loaded(file(2023, [])), 'Ohio')).toBeNull();
	});
});

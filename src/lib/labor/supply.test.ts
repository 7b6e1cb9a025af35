import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Completions } from './dataset.ts';
import { type AwardRow, completions, loadedAs } from './labor.fixture.ts';
import { type AwardCells, awardsPerYear, type SupplyFilter } from './supply.ts';

const everything: SupplyFilter = { years: null, levels: null, majors: 'first', counts: () => true };
const averaged = (files: readonly Completions[], filter: Partial<SupplyFilter> = {}, minutes = [...files.keys()]) => {
	const { completions: loaded = [] } = loadedAs(files.map((data, at) => ({ data, minute: minutes[at] ?? at })));
	return awardsPerYear(loaded, { ...everything, ...filter });
};
/** "cip level institution": awards. */
const asRecord = (cells: AwardCells) =>
	Object.fromEntries(
		cells.cips.flatMap((cip, at) =>
			Array.from({ length: (cells.start[at + 1] ?? 0) - (cells.start[at] ?? 0) }, (_cell, offset) => {
				const cell = (cells.start[at] ?? 0) + offset;
				return [
					`${cip} ${cells.level[cell]} ${cells.institutions[cells.place[cell] ?? 0]}`,
					cells.awards[cell],
				] as const;
			}),
		),
	);

describe('awards a year', () => {
	const rows: AwardRow[] = [
		[20, '48.0508', 3, 25],
		[10, '48.0508', 21, 72],
		[10, '11.0101', 5, 8],
		[10, '48.0508', 21, 9, 2],
		[10, '99.0000', 21, 500],
		[10, '99', 21, 500],
	];

	test('by program, level and institution, in that order, without second majors and totals', () => {
		const cells = averaged([completions(2024, rows)]);
		expect(cells.cips).toEqual(['11.0101', '48.0508']);
		expect(Object.entries(asRecord(cells))).toEqual([
			['11.0101 5 10', 8],
			['48.0508 3 20', 25],
			['48.0508 21 10', 72],
		]);
		expect(cells).toMatchObject({ years: [2024], institutions: [10, 20], others: [], partYears: 0, superseded: 0 });
	});

	test('with second majors when asked', () => {
		expect(asRecord(averaged([completions(2024, rows)], { majors: 'all' }))['48.0508 21 10']).toBe(81);
	});

	test('of chosen levels, years and institutions', () => {
		const files = [completions(2024, rows), completions(2023, [[10, '48.0508', 21, 1000]])];
		const chosen = averaged(files, { levels: [3, 21], years: [2024], counts: (id) => id !== 20 });
		expect(asRecord(chosen)).toEqual({ '48.0508 21 10': 72 });
		expect(chosen).toMatchObject({ institutions: [10], others: [20], years: [2024] });
	});

	test('no row in the file of a year is an award of 0; no institution in it is unknown', () => {
		const cells = averaged([
			completions(2022, [[10, '11.0101', 3, 6]]),
			completions(2023, [[10, '48.0508', 3, 12]]),
			completions(2024, [
				[10, '48.0508', 3, 18],
				[20, '48.0508', 3, 30],
			]),
		]);
		expect(asRecord(cells)).toEqual({ '11.0101 3 10': 2, '48.0508 3 10': 10, '48.0508 3 20': 30 });
		expect(cells).toMatchObject({ years: [2022, 2023, 2024], partYears: 1 });
	});

	test('an unknown figure is unknown, not 0, and makes its cell unknown', () => {
		const cells = averaged([
			completions(2023, [[10, '48.0508', 3, 12]]),
			completions(2024, [[10, '48.0508', 3, null]]),
		]);
		expect(asRecord(cells)).toEqual({ '48.0508 3 10': Number.NaN });
	});

	test('a newer file of a year replaces an older one, institution by institution', () => {
		const provisional = completions(2024, [
			[10, '48.0508', 3, 12],
			[20, '48.0508', 3, 7],
		]);
		const revised = completions(2024, [[10, '48.0508', 3, 13]]);
		const cells = averaged([provisional, revised]);
		expect(asRecord(cells)).toEqual({ '48.0508 3 10': 13, '48.0508 3 20': 7 });
		expect(cells.superseded).toBe(1);
		expect(asRecord(averaged([revised, provisional], {}, [1, 0]))).toEqual(asRecord(cells));
	});

	test('a shorter code is a program too', () => {
		expect(averaged([completions(null, [[-5, '48', 3, 4]])])).toMatchObject({
			cips: ['48'],
			years: [null],
			institutions: [-5],
		});
	});
});

const row = fc.tuple(
	fc.integer({ min: 1, max: 6 }),
	fc.constantFrom('11.0101', '48.0508', '51.3801', '51.3901'),
	fc.constantFrom(3, 5, 21),
	fc.option(fc.nat(300), { nil: null, freq: 12 }),
	fc.constantFrom(1 as const, 2 as const),
);
const files = fc.array(fc.tuple(fc.constantFrom(2022, 2023, 2024), fc.array(row, { maxLength: 20 })), { maxLength: 4 });

test('the order of rows and of files changes nothing', () => {
	fc.assert(
		fc.property(
			files.chain((given) =>
				fc.tuple(
					fc.constant(given),
					fc.shuffledSubarray([...given.keys()], { minLength: given.length }),
					fc.tuple(...given.map(([, rows]) => fc.shuffledSubarray(rows, { minLength: rows.length }))),
				),
			),
			([given, order, shuffled]) => {
				const before = averaged(given.map(([year, rows]) => completions(year, rows)));
				const after = averaged(
					order.map((at) => completions(given[at]?.[0] ?? 0, shuffled[at] ?? [])),
					{},
					order,
				);
				expect(after).toEqual(before);
			},
		),
	);
});

test('one file is added up exactly: nothing is lost and nothing counted twice', () => {
	fc.assert(
		fc.property(fc.array(row), (rows) => {
			const known = rows.map(([a, b, c, awards, d]): AwardRow => [a, b, c, awards ?? 0, d]);
			const { awards } = averaged([completions(2024, known)]);
			const first = known.filter(([, , , , major]) => major === 1);
			expect(awards.reduce((sum, value) => sum + value, 0)).toBe(
				first.reduce((sum, [, , , value]) => sum + (value ?? 0), 0),
			);
		}),
	);
});

/** A table of one's own beside official files: it says what it holds, and nothing on the rest. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Completions } from './dataset.ts';
import { gapAnalysis } from './gather.ts';
import {
	type AwardRow,
	completions,
	crosswalk,
	load,
	loadedAs,
	ownTable,
	projections,
	question,
} from './labor.fixture.ts';
import { awardsPerYear } from './supply.ts';

const NURSING = '51.3901';
const WELDING = '48.0508';

const cellsOf = (files: readonly Completions[]) => {
	const { completions: loaded = [] } = loadedAs(files.map((data, minute) => ({ data, minute })));
	return awardsPerYear(loaded, { years: null, levels: null, majors: 'first', counts: () => true });
};
/** "cip level institution": awards. */
const averaged = (...files: readonly Completions[]): Record<string, number> => {
	const cells = cellsOf(files);
	return Object.fromEntries(
		cells.cips.flatMap((cip, at) =>
			[...cells.awards.subarray(cells.start[at], cells.start[at + 1])].map((awards, offset) => {
				const cell = (cells.start[at] ?? 0) + offset;
				return [`${cip} ${cells.level[cell]} ${cells.institutions[cells.place[cell] ?? 0]}`, awards] as const;
			}),
		),
	);
};

const college = completions(2024, [
	[110001, NURSING, 2, 100],
	[110001, WELDING, 2, 80],
]);

describe('a table of one’s own', () => {
	test.each([
		['the same year', 2024],
		['another year', 2025],
		['no year given', null],
	])('for one program of a college (%s) leaves its other programs as they are', (_when, year) => {
		const found = averaged(college, ownTable(year, [[110001, WELDING, 21, 30]]));
		expect(found).toEqual({ [`${NURSING} 2 110001`]: 100, [`${WELDING} 2 110001`]: 80, [`${WELDING} 21 110001`]: 30 });
	});

	test('stands in place of the official figure of its program, level and year, whichever was loaded last', () => {
		const own = ownTable(2024, [[110001, WELDING, 2, 90]]);
		const expected = { [`${NURSING} 2 110001`]: 100, [`${WELDING} 2 110001`]: 90 };
		expect(averaged(college, own)).toEqual(expected);
		expect(averaged(own, college)).toEqual(expected);
		expect(cellsOf([college, own])).toMatchObject({ superseded: 1, official: 1, partYears: 0 });
	});

	test('with a blank for it leaves the official figure; a blank for what no official file lists is unknown', () => {
		const own = ownTable(2024, [
			[110001, WELDING, 2, null],
			[110001, WELDING, 20, null],
		]);
		expect(averaged(college, own)).toEqual({
			[`${NURSING} 2 110001`]: 100,
			[`${WELDING} 2 110001`]: 80,
			[`${WELDING} 20 110001`]: Number.NaN,
		});
	});

	test('adds its year to the average of its own program only', () => {
		const found = averaged(
			completions(2023, [[110001, WELDING, 2, 40]]),
			college,
			ownTable(2025, [[110001, WELDING, 2, 60]]),
		);
		expect(found).toEqual({ [`${NURSING} 2 110001`]: 50, [`${WELDING} 2 110001`]: 60 });
	});

	test('is averaged over its own years where no official file lists the program', () => {
		const own = (year: number, awards: number) => ownTable(year, [[-7, WELDING, 21, awards]]);
		expect(averaged(college, own(2024, 10), own(2025, 20))[`${WELDING} 21 -7`]).toBe(15);
	});

	test('of two that hold the same, the newer one counts', () => {
		const own = (year: number, awards: number) => ownTable(year, [[-7, WELDING, 21, awards]]);
		expect(averaged(own(2024, 10), own(2024, 20))).toEqual({ [`${WELDING} 21 -7`]: 20 });
	});

	test('names no program of others: without an official file, an occupation it does not lead to is unknown', () => {
		const schools = ownTable(2024, [
			[-7, WELDING, 21, 4],
			[-9, WELDING, 21, 3],
		]);
		const { occupations } = gapAnalysis(
			load(
				projections({ '51-4041': [80, 700], '51-4121': [100, 900] }),
				crosswalk({ [WELDING]: ['51-4121'], '48.0501': ['51-4041'] }),
				schools,
			),
			question,
		);
		expect(occupations).toMatchObject([
			{ soc: '51-4041', noClass: 'no-awards', withoutProgram: 'no-awards', robustness: null },
			{ soc: '51-4121', noClass: null, byRule: { openings: { supply: 7 } } },
		]);
	});
});

describe('certificates under a year', () => {
	const parts = completions(2024, [
		[1, WELDING, 20, 30],
		[1, WELDING, 21, 20],
		[2, WELDING, 21, 7],
	]);
	const others = { [`${WELDING} 21 2`]: 7 };

	test('told as one in a table of one’s own stand in place of both official parts, there and nowhere else', () => {
		expect(averaged(parts, ownTable(2024, [[1, WELDING, 1, 50]]))).toEqual({ [`${WELDING} 1 1`]: 50, ...others });
	});

	test('told as one of another year are averaged with the parts', () => {
		expect(averaged(parts, ownTable(2025, [[1, WELDING, 1, 60]]))).toEqual({ [`${WELDING} 1 1`]: 55, ...others });
	});

	test('left blank yield to the official parts', () => {
		expect(averaged(parts, ownTable(2024, [[1, WELDING, 1, null]]))).toEqual({ [`${WELDING} 1 1`]: 50, ...others });
	});

	test('told as a part leave the official sum of an older year, which holds them', () => {
		const older = completions(2018, [[1, WELDING, 1, 50]]);
		const found = [older, ownTable(2018, [[1, WELDING, 20, 30]])];
		expect(averaged(...found)).toEqual({ [`${WELDING} 1 1`]: 50 });
		expect(cellsOf(found).superseded).toBe(1);
	});

	test('are never more than what the table says, or what the official file says where it says nothing', () => {
		const award = fc.option(fc.nat(90));
		fc.assert(
			fc.property(award, award, award, (whole, short, long) => {
				const official: AwardRow[] = [
					...(short === null ? [] : [[1, WELDING, 20, short] as AwardRow]),
					...(long === null ? [] : [[1, WELDING, 21, long] as AwardRow]),
				];
				if (official.length === 0) return;
				const found = averaged(completions(2024, official), ownTable(2024, [[1, WELDING, 1, whole]]));
				const sum = Object.values(found).reduce((all, awards) => all + awards, 0);
				expect(sum).toBe(whole ?? (short ?? 0) + (long ?? 0));
			}),
		);
	});
});

const row = fc.tuple(
	fc.integer({ min: 1, max: 4 }),
	fc.constantFrom('11.0101', WELDING, '51.3801', NURSING),
	fc.constantFrom(3, 21),
	fc.nat(300),
);
const rows = fc.array(row, { maxLength: 12 });
const year = fc.constantFrom(2023, 2024, null);

test('adding one never changes a figure of another program, level or college', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.constantFrom(2023, 2024), rows)), year, rows, (official, when, own) => {
			const files = official.map(([of, given]) => completions(of, given));
			const before = averaged(...files);
			const after = averaged(...files, ownTable(when, own));
			const touched = new Set(own.map(([place, cip, level]: AwardRow) => `${cip} ${level} ${place}`));
			for (const [cell, awards] of Object.entries(before)) if (!touched.has(cell)) expect(after[cell]).toBe(awards);
			for (const cell of Object.keys(after)) expect(cell in before || touched.has(cell)).toBe(true);
		}),
	);
});

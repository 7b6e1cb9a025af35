import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confidential } from './confidential.ts';
import { gapAnalysis } from './gather.ts';
import { type AwardRow, completions, crosswalk, load, ownTable, projections, question } from './labor.fixture.ts';

const frame = [
	projections({ '51-4121': [100, 900], '51-4041': [80, 700] }),
	crosswalk({ '48.0508': ['51-4121'], '48.0501': ['51-4041'] }),
];
/** A table of one's own, as its reader hands it over. */
const own = (rows: readonly AwardRow[]) => ({
	...completions(2024, rows),
	providerNames: { '-7': 'Tern High School', '-9': 'Hill High School' },
});
const analysis = (...files: ReturnType<typeof completions>[]) => gapAnalysis(load(...frame, ...files), question);
const hidden = (...files: ReturnType<typeof completions>[]) => confidential(analysis(...files), 'official', new Set());

describe('awards of a table of one’s own', () => {
	test('of two high schools with 4 and 3 graduates are hidden, with what they lead to', () => {
		expect(
			hidden(
				own([
					[-7, '48.0508', 21, 4],
					[-9, '48.0508', 21, 3],
					[-9, '48.0501', 21, 30],
				]),
			),
		).toEqual({
			reported: new Set(),
			supply: new Set(['51-4121']),
			gap: new Set(['51-4121']),
			programs: new Set(['48.0508']),
			overlaps: new Set(['48.0508']),
		});
	});

	test('beside public ones are hidden too: the public part can be taken off', () => {
		const public_ = completions(2024, [[1, '48.0508', 21, 3000]]);
		expect(hidden(public_, own([[-7, '48.0508', 21, 7]])).programs).toEqual(new Set(['48.0508']));
	});

	test('that are many together are told, but not who gives few of them', () => {
		const { programs, supply, overlaps } = hidden(
			own([
				[-7, '48.0508', 21, 4],
				[-9, '48.0508', 3, 50],
			]),
		);
		expect([programs.size, supply.size, overlaps]).toEqual([0, 0, new Set(['48.0508'])]);
	});

	test('are their own under an IPEDS number as well', () => {
		expect(hidden(own([[170055, '48.0508', 21, 4]])).programs).toEqual(new Set(['48.0508']));
	});
});

describe('what is looked at is each year of the own rows that count', () => {
	const public_ = (year: number, awards: number) => completions(year, [[1, '48.0508', 3, awards]]);

	test('an average with public years gives 5 people away, so it is hidden', () => {
		const { programs, supply } = hidden(public_(2022, 20), public_(2023, 20), ownTable(2024, [[1, '48.0508', 3, 5]]));
		expect([programs, supply]).toEqual([new Set(['48.0508']), new Set(['51-4121'])]);
	});

	test('50 people averaged over ten public years are 5 a year and not few', () => {
		const years = Array.from({ length: 9 }, (_, at) => public_(2015 + at, 0));
		expect(hidden(...years, ownTable(2024, [[1, '48.0508', 3, 50]])).programs.size).toBe(0);
	});

	test.each([
		['of a year that is not counted', ownTable(2020, [[1, '48.0508', 3, 4]]), { years: [2024] }],
		['of a level that is not counted', ownTable(2024, [[1, '48.0508', 5, 4]]), { levels: [3] }],
		['left blank', ownTable(2024, [[1, '48.0508', 3, null]]), {}],
	])('public awards beside an own row %s are told', (_what, table, over) => {
		const found = gapAnalysis(load(...frame, public_(2024, 5), table), { ...question, ...over });
		expect(found.programs.map(({ awards }) => awards)).toEqual([5]);
		expect(found.smallAwards).toEqual({ programs: [], offers: [] });
	});
});

test('official awards are public, however few', () => {
	const { programs, supply, overlaps } = hidden(
		completions(2024, [
			[1, '48.0508', 21, 4],
			[2, '48.0508', 21, 3],
		]),
	);
	expect([programs.size, supply.size, overlaps.size]).toEqual([0, 0, 0]);
});

const row = fc.record({ school: fc.constantFrom(-7, -9, -11), level: fc.constantFrom(3, 21), awards: fc.nat(30) });

test('no program is told whose own awards come to 1 to 9 people', () => {
	fc.assert(
		fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.nat(500), (rows, publicly) => {
			const table = own(rows.map(({ school, level, awards }): AwardRow => [school, '48.0508', level, awards]));
			const people = rows.reduce((sum, { awards }) => sum + awards, 0);
			const found = hidden(completions(2024, [[1, '48.0508', 3, publicly]]), table);
			expect(found.programs.has('48.0508')).toBe(people > 0 && people < 10);
			expect(found.supply.has('51-4121')).toBe(people > 0 && people < 10);
		}),
	);
});

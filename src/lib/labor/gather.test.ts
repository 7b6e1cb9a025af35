import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from './allocation.ts';
import type { Dataset } from './dataset.ts';
import { ask, awards, links, occupationOf, openings } from './gather.fixture.ts';
import { type AwardRow, completions, institution, load, loadedAs, projections } from './labor.fixture.ts';

describe('from official files', () => {
	test('an occupation with its supply, gap and class under every rule', () => {
		const welders = occupationOf('51-4121');
		expect(welders).toMatchObject({
			openings: 2991,
			openingsFrom: 'official',
			programs: 1,
			providers: 2,
			withoutProgram: null,
		});
		expect(welders.byRule.equal).toMatchObject({ supply: 1614, gap: -1377, class: 'shortage' });
		expect(welders.byRule.full).toMatchObject({ supply: 3228, class: 'balanced' });
		expect(welders.byRule.own).toBeNull();
		expect(welders.robustness).toMatchObject({ robust: false, agree: 3, of: 4 });
	});

	test.each([
		['29-2061', 'openings-unknown', 'none-here'],
		['53-3032', 'openings-zero', 'none-here'],
		['35-3031', 'no-link', 'not-paired'],
	])('%s has no class, and why', (key, noClass, withoutProgram) => {
		const found = occupationOf(key);
		expect(found).toMatchObject({ noClass, withoutProgram, robustness: null });
		expect(found.byRule.openings.class).toBeNull();
	});

	test('a broad group in the file stands for its occupations', () => {
		expect(occupationOf('31-1120').byRule.openings.supply).toBe(88);
	});

	test('programs that lead nowhere are listed with the reason, none dropped', () => {
		const { programs, awards: sums } = ask();
		expect(programs.map(({ key, nowhere }) => [key, nowhere])).toEqual([
			['13.0101', 'no-demand'],
			['24.0101', 'no-match'],
			['48.0508', null],
			['49.0109', 'not-listed'],
			['51.2602', null],
			['51.3801', null],
		]);
		expect(programs[0]?.missing).toEqual(['25-1081']);
		expect(sums).toEqual({ all: 9875, linked: 9818 });
	});

	test('postsecondary teachers can be left out of the links', () => {
		expect(occupationOf('29-1141').byRule.equal.supply).toBe(3251);
		expect(occupationOf('29-1141', { teachers: false }).byRule.equal.supply).toBe(6502);
		const { programs } = ask({ teachers: false });
		expect(programs[0]?.nowhere).toBe('teachers-only');
		expect(occupationOf('25-1072', { teachers: false }).withoutProgram).toBe('not-paired');
	});

	test('without awards loaded, supply is unknown and not 0', () => {
		const found = occupationOf('51-4121', {}, load(openings, links));
		expect(found).toMatchObject({
			noClass: 'no-awards',
			withoutProgram: 'no-awards',
			byRule: { full: { supply: null } },
		});
	});

	test('a region without institutions has no supply to speak of', () => {
		const found = occupationOf('51-4121', { region: { by: 'institutions', ids: [] } });
		expect(found.byRule.full.supply).toBeNull();
	});

	test('the supply follows the state of the openings where a list says who is in it', () => {
		const list: Dataset = { kind: 'institutions', rows: [institution(1), institution(2, { state: 'NV' })] };
		const { supply } = ask({ region: { by: 'area' } }, load(openings, links, awards, list));
		expect(supply).toMatchObject({ state: 'CA', institutions: 1, unbounded: false, unlisted: 0, years: [2024] });
	});

	test('without a crosswalk every program says so', () => {
		const { programs, crosswalk: used } = ask({ crosswalk: false });
		expect(new Set(programs.map(({ nowhere }) => nowhere))).toEqual(new Set(['no-crosswalk']));
		expect(used).toBeNull();
	});

	test('where a weight is missing, the equal split stands in and says so', () => {
		const found = occupationOf(
			'51-4121',
			{},
			load(projections({ '51-4121': [2991, 28_000], '51-4122': [null, 2500] }), links, awards),
		);
		expect(found.byRule.openings).toMatchObject({ supply: 1614, evenly: 1 });
		expect(found.byRule.employment.evenly).toBe(0);
	});
});

const cip = fc.constantFrom('48.0508', '51.3801', '51.2602', '13.0101', '24.0101', '51.3901');
const row: fc.Arbitrary<AwardRow> = fc.tuple(fc.integer({ min: 1, max: 4 }), cip, fc.constantFrom(3, 21), fc.nat(900));
const figure = fc.option(fc.nat(900), { nil: null });
const soc = fc.constantFrom('29-1141', '25-1072', '51-4121', '51-4122', '31-1120', '25-1081');
const anyOpenings = fc.dictionary(soc, fc.tuple(figure, figure), { minKeys: 1 }).map((figures) => projections(figures));

describe('in any calculation', () => {
	test('the order of files and rows changes nothing', () => {
		fc.assert(
			fc.property(
				anyOpenings,
				fc
					.array(row, { minLength: 1 })
					.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
				fc.array(row),
				(demand, [rows, shuffled], other) => {
					const [older, newer] = [completions(2023, other), completions(2024, rows)];
					const files = [demand, links, older, newer].map((one, minute) => ({ data: one, minute }));
					const turned = files.map(({ data: one, minute }) => {
						if (one.kind === 'projections') return { minute, data: { ...one, rows: one.rows.toReversed() } };
						if (one.kind === 'crosswalk') return { minute, data: { ...one, pairs: one.pairs.toReversed() } };
						return { minute, data: one === newer ? completions(2024, shuffled) : one };
					});
					expect(ask({}, loadedAs(turned.toReversed()))).toEqual(ask({}, loadedAs(files)));
				},
			),
		);
	});

	test('more completers never widen a shortage', () => {
		fc.assert(
			fc.property(anyOpenings, fc.array(row, { minLength: 1 }), fc.nat(500), fc.nat(), (demand, rows, more, which) => {
				const grown = rows.map(
					([place, code, level, count], at): AwardRow => [
						place,
						code,
						level,
						(count ?? 0) + (at === which % rows.length ? more : 0),
					],
				);
				const [before, after] = [rows, grown].map(
					(given) => ask({}, load(demand, links, completions(2024, given))).occupations,
				);
				before?.forEach((occupation, at) => {
					for (const rule of rules) {
						const gap = occupation.byRule[rule]?.gap ?? null;
						if (gap !== null) expect(after?.[at]?.byRule[rule]?.gap).toBeGreaterThanOrEqual(gap);
					}
				});
			}),
		);
	});

	test('a class that is given stands on figures that are known', () => {
		fc.assert(
			fc.property(
				anyOpenings,
				fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), cip, fc.constant(3), figure)),
				(demand, rows) => {
					for (const one of ask({}, load(demand, links, completions(2024, rows))).occupations) {
						for (const rule of rules) {
							const result = one.byRule[rule];
							if (!result?.class) continue;
							expect(one.needed).toBeGreaterThan(0);
							expect(result.unknown).toBe(0);
							expect(result.supply).not.toBeNull();
						}
						expect(one.noClass === null).toBe(one.byRule[one.headline]?.class != null);
					}
				},
			),
		);
	});
});

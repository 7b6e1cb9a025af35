import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../lib/labor/allocation.ts';
import { examples } from './examples.ts';
import { feedersOf, shareLackedInWords } from './feeding.ts';
import { compute } from './result.ts';

const results = examples.map(({ slice, settings }) => compute(slice, settings, undefined, {}));

test('the programs behind machinists in Northfield, the one that adds most first', () => {
	const northfield = results[0];
	const found = northfield ? feedersOf(northfield, '51-4041', 'own') : [];
	expect(found.map(({ program, adds }) => [program.title, program.awards, adds && Number(adds.toFixed(1))])).toEqual([
		['Machine tool technology', 48, 43.2],
		['Machine tool technology', 26, 23.4],
		['Manufacturing fundamentals', 60, 18],
	]);
});

test('an occupation that nothing leads to has none', () => {
	expect(results[0] && feedersOf(results[0], '29-2055', 'openings')).toEqual([]);
	expect(results[0] && feedersOf(results[0], 'nothing of this name', 'openings')).toEqual([]);
});

test('own pairs name the programs that lack a share, the first three of many', () => {
	const programs = ['a', 'b', 'c', 'd'].map((key) => ({ ...results[0]?.programs[0], key, title: `Program ${key}` }));
	const words = (withoutShare: string[]) =>
		shareLackedInWords({ programs } as Parameters<typeof shareLackedInWords>[0], { withoutShare });
	expect(words([])).toBeNull();
	expect(words(['b'])).toBe('“Own pairs” takes no part here until these have a share of yours too: Program b.');
	expect(words(['a', 'b', 'c', 'd'])).toContain('Program a; Program b; Program c and 1 more.');
});

test('what they add is the supply of the occupation, under every rule and any share that stays', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...examples),
			fc.constantFrom(...rules),
			fc.double({ min: 0, max: 1, noNaN: true }),
			({ slice, settings }, rule, stays) => {
				const result = compute(slice, { ...settings, stays }, undefined, {});
				for (const { key, byRule } of result.occupations) {
					const supply = byRule[rule]?.supply;
					if (supply == null) continue;
					const sum = feedersOf(result, key, rule).reduce((all, { adds }) => all + (adds ?? 0), 0);
					expect(sum).toBeCloseTo(supply, 6);
				}
			},
		),
	);
});

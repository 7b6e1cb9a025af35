import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, type Network, portions, type Rule, rules } from './allocation.ts';

type Link = readonly [occupation: number, share?: number];

/** By program: awards (null unknown), links, and how many figures are unknown beside the awards that are known. */
function network(
	programs: readonly (readonly [number | null, readonly Link[], unknown?: number])[],
	openings: readonly (number | null)[],
	employment: readonly (number | null)[] = openings,
): Network {
	const links = programs.flatMap(([, own]) => own);
	const start = [0];
	for (const [, own] of programs) start.push((start.at(-1) ?? 0) + own.length);
	return {
		awards: Float64Array.from(programs, ([awards]) => awards ?? Number.NaN),
		unknown: Int32Array.from(programs, ([awards, , unknown]) => unknown ?? (awards === null ? 1 : 0)),
		start: Int32Array.from(start),
		target: Int32Array.from(links, ([occupation]) => occupation),
		share: Float64Array.from(links, ([, share]) => share ?? Number.NaN),
		openings: Float64Array.from(openings, (value) => value ?? Number.NaN),
		employment: Float64Array.from(employment, (value) => value ?? Number.NaN),
	};
}

const supplyBy = (given: Network, rule: Rule, stays = 1) => [...allocate(given, portions(given, rule), stays).supply];

/** Welding in California: 3,228 awards, welders and machine setters. */
const welding = network([[3228, [[0], [1]]]], [2991, 217], [28_000, 2500]);

describe('known answers', () => {
	test.each([
		['full', 3228, 3228],
		['equal', 1614, 1614],
		['openings', 3009.6, 218.4],
		['employment', 2963.4, 264.6],
		['own', 0, 0],
	] as const)('welding by %s', (rule, welders, setters) => {
		const [first, second] = supplyBy(welding, rule);
		expect(first).toBeCloseTo(welders, 1);
		expect(second).toBeCloseTo(setters, 1);
	});

	test('own shares are taken as they are; the rest goes nowhere', () => {
		expect(supplyBy(network([[200, [[0, 0.6], [1, 0.1], [2]]]], [1, 1, 1]), 'own')).toEqual([120, 20, 0]);
	});

	test('the share that stays and enters applies to every rule', () => {
		for (const rule of rules) {
			expect(supplyBy(welding, rule, 0.5)[0]).toBeCloseTo((supplyBy(welding, rule)[0] ?? 0) / 2);
		}
	});

	test.each([
		['all weights are 0', [0, 0]],
		['one weight is unknown', [50, null]],
	])('where %s, the program is split evenly and it is said', (_why, openings) => {
		const given = network([[100, [[0], [1]]]], openings, [30, 10]);
		const byOpenings = portions(given, 'openings');
		expect([...byOpenings.evenly]).toEqual([1]);
		expect(allocate(given, byOpenings, 1)).toEqual({
			supply: Float64Array.of(50, 50),
			unknown: Int32Array.of(0, 0),
			evenly: Int32Array.of(1, 1),
		});
		expect([...portions(given, 'employment').evenly]).toEqual([0]);
		expect(supplyBy(given, 'employment')).toEqual([75, 25]);
	});

	test('unknown awards are counted as unknown, never as 0', () => {
		const given = network(
			[
				[null, [[0]]],
				[40, [[0], [1]]],
			],
			[10, 10],
		);
		const { supply, unknown } = allocate(given, portions(given, 'equal'), 1);
		expect([...supply]).toEqual([20, 20]);
		expect([...unknown]).toEqual([1, 0]);
	});

	test('of a program known in part, the known part is added and the rest is unknown', () => {
		const given = network([[20, [[0], [1]], 2]], [10, 10]);
		const { supply, unknown } = allocate(given, portions(given, 'equal'), 1);
		expect([...supply]).toEqual([10, 10]);
		expect([...unknown]).toEqual([1, 1]);
	});
});

const OCCUPATIONS = 6;
const figure = fc.option(fc.integer({ min: 0, max: 400 }), { nil: null, freq: 6 });
const links = fc
	.uniqueArray(fc.tuple(fc.nat(OCCUPATIONS - 1), fc.double({ min: 0, max: 1, noNaN: true })), {
		selector: ([occupation]) => occupation,
	})
	.map((own) => {
		const sum = Math.max(
			1,
			own.reduce((all, [, share]) => all + share, 0),
		);
		return own.map(([occupation, share]): Link => [occupation, share / sum]).toSorted(([a], [b]) => a - b);
	});
const anyNetwork = (awards: fc.Arbitrary<number | null>) =>
	fc
		.record({
			programs: fc.array(fc.tuple(awards, links), { maxLength: 8 }),
			openings: fc.array(figure, { minLength: OCCUPATIONS, maxLength: OCCUPATIONS }),
			employment: fc.array(figure, { minLength: OCCUPATIONS, maxLength: OCCUPATIONS }),
		})
		.map(({ programs, openings, employment }) => network(programs, openings, employment));
const whole = fc.integer({ min: 0, max: 5000 });

describe('in any network', () => {
	test('equal and weighted rules give away exactly the awards that lead somewhere; own pairs no more', () => {
		fc.assert(
			fc.property(anyNetwork(whole), (given) => {
				const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0);
				const linked = sum(
					given.awards.filter((_awards, program) => (given.start[program + 1] ?? 0) > (given.start[program] ?? 0)),
				);
				for (const rule of ['equal', 'openings', 'employment'] as const)
					expect(sum(supplyBy(given, rule))).toBeCloseTo(linked, 6);
				expect(sum(supplyBy(given, 'own'))).toBeLessThanOrEqual(linked + 1e-6);
			}),
		);
	});

	test('full count is never less than another rule', () => {
		fc.assert(
			fc.property(anyNetwork(fc.option(whole, { nil: null })), (given) => {
				const full = supplyBy(given, 'full');
				for (const rule of rules) {
					supplyBy(given, rule).forEach((supply, at) => {
						expect(supply).toBeLessThanOrEqual(full[at] ?? Number.NaN);
					});
				}
			}),
		);
	});

	test('more completers never lower a supply', () => {
		fc.assert(
			fc.property(anyNetwork(whole), fc.nat(7), whole, (given, program, more) => {
				const awards = given.awards.map((value, at) => (at === program ? value + more : value));
				for (const rule of rules) {
					const after = supplyBy({ ...given, awards }, rule);
					supplyBy(given, rule).forEach((supply, at) => {
						expect(after[at]).toBeGreaterThanOrEqual(supply);
					});
				}
			}),
		);
	});

	test('a program falls back to equal parts exactly where a weight is unknown or all are 0', () => {
		fc.assert(
			fc.property(anyNetwork(whole), (given) => {
				const { evenly } = portions(given, 'openings');
				evenly.forEach((fell, program) => {
					const weights = [...given.target.subarray(given.start[program], given.start[program + 1])].map(
						(at) => given.openings[at] ?? 0,
					);
					const unusable = weights.some(Number.isNaN) || weights.every((weight) => weight === 0);
					expect(fell === 1).toBe(weights.length > 0 && unusable);
				});
			}),
		);
	});
});

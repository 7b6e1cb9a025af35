/** What is not known beside what is 0: neither may be taken for the other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapAnalysis } from './gather.ts';
import { completions, crosswalk, load, ownTable, projections, question } from './labor.fixture.ts';
import { needsParagraph } from './paragraph.ts';
import { givesNoAwards } from './programs.ts';
import type { TypedOccupation } from './typed-rows.ts';

const WELDING = '48.0508';
const job = (id: string, soc: string, figures: TypedOccupation['figures']): TypedOccupation => ({
	...{ id, soc, title: id, critical: false, figures },
});
const openings = (count: number) => ({ openings: count, employment: null, noProgram: false });
const program = { id: 'p', cip: null, title: 'Welding', provider: 'North College', level: null, awards: 100 };

describe('several jobs of one code', () => {
	/** The own-pairs result of one occupation, from shares of its jobs in this order. */
	const ownOf = (shares: readonly (number | null)[]) => {
		const ids = shares.map((_share, at) => `job-${at}`);
		const typed = {
			occupations: ids.map((id) => job(id, '51-4121', openings(10))),
			programs: [program],
			pairs: shares.map((share, at) => ({ program: 'p', occupation: ids[at] ?? '', share })),
		};
		return gapAnalysis({}, { ...question, typed }).occupations[0];
	};

	test('of which one has no share leave it unknown, in whatever order', () => {
		for (const shares of [
			[null, 0.5],
			[0.5, null],
		])
			expect(ownOf(shares)?.byRule.own).toBeNull();
		expect(ownOf([0.2, 0.3])?.byRule.own?.supply).toBeCloseTo(50);
	});

	test('come to the same in any order', () => {
		const share = fc.option(fc.constantFrom(0, 0.1, 0.25, 0.3));
		const shuffled = fc
			.array(share, { minLength: 1, maxLength: 5 })
			.chain((shares) => fc.tuple(fc.constant(shares), fc.shuffledSubarray(shares, { minLength: shares.length })));
		fc.assert(
			fc.property(shuffled, ([one, other]) => {
				const [a, b] = [ownOf(one)?.byRule.own?.supply ?? null, ownOf(other)?.byRule.own?.supply ?? null];
				expect(a === null).toBe(one.includes(null));
				expect(b === null).toBe(a === null);
				if (a !== null && b !== null) expect(b).toBeCloseTo(a);
			}),
		);
	});
});

test('an employer row without a figure takes no supply from other jobs', () => {
	const known = (value: number | null) => ({ value, isComplete: value !== null });
	const report = (occupation: string, value: number | null) => ({
		...{ occupation, employers: 3, employersKnown: value === null ? 0 : 3, leadMonths: null },
		...{ added: known(value), replacement: known(value), total: known(value), current: known(null) },
	});
	const data = load(
		projections({ '51-4121': [100, 1000] }),
		crosswalk({ [WELDING]: ['51-4121', '51-4122'] }),
		completions(2024, [[1, WELDING, 3, 100]]),
	);
	const typed = { ...question.typed, occupations: [job('a', '51-4121', null), job('b', '51-4122', null)] };
	const supplies = (second: number | null) => {
		const reported = [report('a', 90), report('b', second)];
		const found = gapAnalysis(data, { ...question, against: 'employers', headline: 'equal', typed, reported });
		return found.occupations.map(({ byRule }) => byRule.equal.supply);
	};
	expect(supplies(null)[0]).toBe(100);
	expect(supplies(40)).toEqual([50, 50]);
});

test('0 beside an unknown figure is not “no award”', () => {
	expect(givesNoAwards({ awards: 0, unknown: 0 })).toBe(true);
	for (const some of [
		{ awards: 0, unknown: 1 },
		{ awards: 1, unknown: 0 },
		{ awards: null, unknown: 1 },
	])
		expect(givesNoAwards(some)).toBe(false);
	const own = ownTable(2024, [
		[2, WELDING, 3, 0],
		[3, WELDING, 3, null],
	]);
	const frame = [projections({ '51-4121': [100, 1000] }), crosswalk({ [WELDING]: ['51-4121'] })];
	const census = completions(2024, [[1, '11.0101', 3, 5]]);
	expect(gapAnalysis(load(...frame, census, own), question).occupations[0]).toMatchObject({
		...{ programs: 1, withoutProgram: null, noClass: 'supply-unknown' },
	});
});

test('0 in a table of one’s own does not say that no program is here', () => {
	const frame = [
		projections({ '51-4121': [100, 1000] }),
		crosswalk({ [WELDING]: ['51-4121'], '48.0509': ['51-4121'] }),
	];
	const found = (...files: ReturnType<typeof completions>[]) =>
		gapAnalysis(load(...frame, ...files), question).occupations[0];
	expect(found(ownTable(2024, [[-1, WELDING, 3, 0]]))?.withoutProgram).toBe('no-awards');
	expect(found(completions(2024, [[1, WELDING, 3, 0]]))?.withoutProgram).toBe('none-here');
});

test('awards that are loaded and left out are not said to be missing', () => {
	const data = load(
		crosswalk({ [WELDING]: ['51-4121'], '15.0613': ['51-4041'] }),
		completions(2024, [[1, WELDING, 3, 5]]),
	);
	const typed = {
		occupations: [job('a', '51-4121', openings(50)), job('b', '51-4041', openings(50))],
		programs: [{ ...program, cip: WELDING }],
		pairs: [],
	};
	const asked = { ...question, figures: 'typed' as const, typed };
	const sources = { typed: { openings: null, awards: null }, hidden: new Set<string>() };
	expect(needsParagraph(gapAnalysis(data, asked), asked, sources)?.limits).toContain(
		'For 1 occupation no awards of paired programs are in the calculation. For these, nothing is said about supply.',
	);
});

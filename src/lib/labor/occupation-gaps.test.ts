/** Why an occupation has no program or no class, and when the rule of own pairs takes part. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from './dataset.ts';
import type { OccupationDemand } from './employer-demand.ts';
import { type GapQuestion, gapAnalysis } from './gather.ts';
import { type AwardRow, completions, crosswalk, load, projections, question } from './labor.fixture.ts';
import { isKnownNone } from './occupation-gaps.ts';
import type { TypedOccupation } from './typed-rows.ts';

const analysis = (datasets: readonly Dataset[], over: Partial<GapQuestion> = {}) =>
	gapAnalysis(load(...datasets), { ...question, ...over });
const occupationOf = (key: string, ...given: Parameters<typeof analysis>) => {
	const found = analysis(...given).occupations.find((one) => one.key === key);
	if (!found) throw new Error(`No occupation ${key}.`);
	return found;
};
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const job = (number: number, soc: string): TypedOccupation => ({
	...{ id: uuid(number), title: `Job ${number}`, soc, critical: true, figures: null },
});
const jobs = (...occupations: TypedOccupation[]) => ({ occupations, programs: [], pairs: [] });

describe('awards that are known in part', () => {
	const welding = [projections({ '51-4121': [100, 1000] }), crosswalk({ '48.0508': ['51-4121'] })];

	test('are “at least”: no gap, no class', () => {
		const some: AwardRow[] = [
			[1, '48.0508', 3, 20],
			[2, '48.0508', 3, null],
			[3, '48.0508', 3, null],
		];
		expect(occupationOf('51-4121', [...welding, completions(2024, some)])).toMatchObject({
			noClass: 'supply-unknown',
			robustness: null,
			byRule: { openings: { supply: 20, unknown: 1, gap: null, class: null } },
		});
	});

	test('never become a class', () => {
		const row = fc.tuple(
			fc.integer({ min: 1, max: 4 }),
			fc.constantFrom('48.0508', '48.0501'),
			fc.constantFrom(3, 21),
			fc.option(fc.nat(300), { nil: null }),
		);
		const demand = projections({ '51-4121': [100, 1000], '51-4041': [80, 500] });
		const links = crosswalk({ '48.0508': ['51-4121'], '48.0501': ['51-4041', '51-4121'] });
		fc.assert(
			fc.property(fc.array(row), (rows) => {
				const { occupations, programs } = analysis([demand, links, completions(2024, rows)]);
				for (const program of programs.filter(({ unknown }) => unknown > 0))
					for (const link of program.to) expect(occupations[link.occupation]?.noClass).toBe('supply-unknown');
			}),
		);
	});
});

describe('a job of the workspace without figures', () => {
	const aides = [
		projections({ '31-1120': [1000, 9000], '31-1131': [500, 5000] }),
		crosswalk({ '51.2602': ['31-1121'], '51.2601': ['31-1122', '31-1131'] }),
		completions(2024, [
			[1, '51.2602', 3, 600],
			[1, '51.2601', 3, 300],
		]),
	];

	test('takes no program from the group that the file prints for it', () => {
		const typed = jobs(job(1, '31-1121'), job(2, '31-1122'));
		const found = occupationOf('31-1120', aides, { typed });
		expect(found.byRule.openings.supply).toBe(800);
		expect(analysis(aides, { typed }).programs).toMatchObject([{ nowhere: null }, { nowhere: null }]);
	});

	test('is not among the openings: a program that leads to it only says so', () => {
		const rows = [aides[0], crosswalk({ '51.2602': ['29-2099'] }), aides[2]].filter((one) => one !== undefined);
		const [, program] = analysis(rows, { typed: jobs(job(1, '29-2099')) }).programs;
		expect(program).toMatchObject({ cip: '51.2602', nowhere: 'no-demand', missing: ['29-2099'] });
	});

	test('changes no supply, and all that leads to the openings is given away', () => {
		const codes = ['31-1121', '31-1122', '31-1120', '31-1131', '29-2099'];
		fc.assert(
			fc.property(fc.subarray(codes), (some) => {
				const before = analysis(aides);
				const after = analysis(aides, { typed: jobs(...some.map((soc, at) => job(at, soc))) });
				expect(after.awards).toEqual(before.awards);
				for (const rule of ['equal', 'openings', 'employment'] as const) {
					const sum = after.occupations.reduce((all, one) => all + (one.byRule[rule].supply ?? 0), 0);
					expect(sum).toBeCloseTo(after.awards.linked, 6);
					for (const one of before.occupations) {
						const same = after.occupations.find(({ key }) => key === one.key);
						expect(same?.byRule[rule]).toEqual(one.byRule[rule]);
					}
				}
			}),
		);
	});
});

describe('why no program leads to an occupation', () => {
	const demand = projections({ '51-4121': [100, 1000], '51-4041': [80, 500], '35-3031': [60, 400] });
	const links = crosswalk({ '48.0508': ['51-4121'], '48.0501': ['51-4041'] });
	const awards = completions(2024, [
		[1, '48.0508', 5, 80],
		[1, '51.3901', 3, 100],
	]);
	const why = (key: string, datasets: Dataset[], over: Partial<GapQuestion> = {}) => {
		const { withoutProgram, noClass } = occupationOf(key, datasets, over);
		return { withoutProgram, noClass, none: isKnownNone(withoutProgram) };
	};
	const all = [demand, links, awards];

	test('it has one', () => {
		expect(why('51-4121', all)).toEqual({ withoutProgram: null, noClass: null, none: false });
	});

	test('there is one, at a level that is left out', () => {
		expect(why('51-4121', all, { levels: [3] })).toEqual({
			withoutProgram: 'other-levels',
			noClass: null,
			none: false,
		});
		const typed = { ...jobs(), pairs: [{ program: '48.0508', occupation: '35-3031', share: null }] };
		expect(why('35-3031', all, { levels: [3], typed }).withoutProgram).toBe('other-levels');
	});

	test('an award of 0 at a level that is left out is none', () => {
		const none = completions(2024, [
			[1, '48.0508', 5, 0],
			[1, '51.3901', 3, 100],
		]);
		expect(why('51-4121', [demand, links, none], { levels: [3] }).withoutProgram).toBe('none-here');
	});

	test('official files name every program, and none is here', () => {
		expect(why('51-4041', all)).toEqual({ withoutProgram: 'none-here', noClass: null, none: true });
	});

	test('programs are paired, and no awards are loaded: unknown', () => {
		expect(why('51-4041', [demand, links])).toEqual({
			...{ withoutProgram: 'no-awards', noClass: 'no-awards', none: false },
		});
	});

	test('nothing is paired: unknown', () => {
		const unknown = { withoutProgram: 'not-paired', noClass: 'no-link', none: false };
		expect(why('35-3031', all)).toEqual(unknown);
		expect(why('35-3031', [demand, links])).toEqual(unknown);
	});
});

describe('a job that employers report and no projection holds', () => {
	const figure = (value: number | null) => ({ value, isComplete: true });
	const report: OccupationDemand = {
		...{ occupation: uuid(1), added: figure(10), replacement: figure(40), total: figure(50) },
		...{ employersKnown: 4, employers: 4, leadMonths: null, current: figure(null) },
	};
	const given = [crosswalk({ '48.0508': ['51-4121', '51-4122'] }), completions(2024, [[1, '48.0508', 2, 80]])];
	const typed = jobs(job(1, '51-4121'));

	test('is led to when the gap is measured against what they report', () => {
		expect(occupationOf('51-4121', given, { against: 'employers', reported: [report], typed })).toMatchObject({
			...{ needed: 50, noClass: null, withoutProgram: null, byRule: { openings: { supply: 80, class: 'surplus' } } },
		});
	});

	test('takes nothing from the others when it is not', () => {
		const demand = projections({ '51-4122': [100, 900] });
		const found = occupationOf('51-4122', [demand, ...given], { reported: [report], typed });
		expect(found.byRule.openings.supply).toBe(80);
	});
});

describe('the rule of own pairs', () => {
	const nurses = [
		projections({ '29-2061': [100, 900] }),
		crosswalk({ '51.3901': ['29-2061'], '51.3999': ['29-2061'], '51.3902': ['29-2061'] }),
		completions(2024, [
			[1, '51.3901', 2, 95],
			[1, '51.3999', 2, 10],
			[1, '51.3902', 2, 0],
		]),
	];
	const shares = (given: Record<string, number | null>) => ({
		typed: {
			...jobs(),
			pairs: Object.entries(given).map(([program, share]) => ({ program, occupation: '29-2061', share })),
		},
	});

	test.each([
		['a program without a share', { '51.3999': 0.5 }],
		['a pair without a share', { '51.3999': 0.5, '51.3901': null }],
	])('does not take %s for a share of 0, and names the program', (_what, given) => {
		const found = occupationOf('29-2061', nurses, { ...shares(given), headline: 'own' });
		expect(found).toMatchObject({
			headline: 'openings',
			withoutShare: ['51.3901'],
			robustness: { robust: true, of: 4 },
		});
		expect(found.byRule.own).toBeNull();
	});

	test('takes part where every program with awards has a share', () => {
		const found = occupationOf('29-2061', nurses, shares({ '51.3999': 0.5, '51.3901': 1 }));
		expect(found).toMatchObject({ withoutShare: [], byRule: { own: { supply: 100 } }, robustness: { of: 5 } });
	});

	test('is not asked for where no share was given', () => {
		expect(occupationOf('29-2061', nurses)).toMatchObject({ withoutShare: [], byRule: { own: null } });
	});
});

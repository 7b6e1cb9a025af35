import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from './allocation.ts';
import type { Dataset } from './dataset.ts';
import type { OccupationDemand } from './employer-demand.ts';
import { type GapQuestion, gapAnalysis } from './gather.ts';
import {
	type AwardRow,
	completions,
	crosswalk,
	institution,
	load,
	loadedAs,
	projections,
	question,
} from './labor.fixture.ts';
import type { TypedOccupation, TypedProgram } from './typed-rows.ts';

const openings = projections({
	'29-1141': [20_779, 321_400],
	'25-1072': [737, 7000],
	'51-4121': [2991, 28_000],
	'51-4122': [217, 2500],
	'31-1120': [900, 5000],
	'35-3031': [400, 3000],
	'29-2061': [null, 100],
	'53-3032': [0, 10],
});
const links = crosswalk({
	'48.0508': ['51-4121', '51-4122'],
	'51.3801': ['29-1141', '25-1072'],
	'51.2602': ['31-1121'],
	'13.0101': ['25-1081'],
	'24.0101': [],
	'49.0205': ['53-3032'],
	'51.3901': ['29-2061'],
});
const awards = completions(2024, [
	[1, '48.0508', 21, 3000],
	[2, '48.0508', 21, 228],
	[1, '51.3801', 3, 6502],
	[1, '51.2602', 20, 88],
	[1, '13.0101', 3, 5],
	[1, '24.0101', 3, 40],
	[2, '49.0109', 3, 12],
]);
const data = load(openings, links, awards);
const ask = (over: Partial<GapQuestion> = {}, given = data) => gapAnalysis(given, { ...question, ...over });
const occupationOf = (key: string, ...given: Parameters<typeof ask>) => {
	const found = ask(...given).occupations.find((one) => one.key === key);
	if (!found) throw new Error(`No occupation ${key}.`);
	return found;
};

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const job = (number: number, over: Partial<TypedOccupation> = {}): TypedOccupation => ({
	id: uuid(number),
	title: `Job ${number}`,
	soc: null,
	critical: false,
	figures: { openings: 100, employment: 1000, noProgram: false },
	...over,
});
const program = (number: number, over: Partial<TypedProgram> = {}): TypedProgram => ({
	id: uuid(number),
	title: `Program ${number}`,
	cip: null,
	provider: null,
	level: null,
	awards: 50,
	...over,
});
const nothingLoaded = { figures: 'typed' as const };

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

describe('from typed rows', () => {
	const typed = {
		occupations: [
			job(1),
			job(2, { figures: { openings: 40, employment: null, noProgram: true } }),
			job(3, { figures: null }),
		],
		programs: [program(11), program(12, { awards: 30 }), program(13, { awards: null })],
		pairs: [
			{ program: uuid(11), occupation: uuid(1), share: 0.5 },
			{ program: uuid(12), occupation: uuid(1), share: 1 },
		],
	};

	test('pairs are links under every rule, and their shares a rule of their own', () => {
		const found = occupationOf(uuid(1), { ...nothingLoaded, typed }, {});
		expect(found.byRule.full.supply).toBe(80);
		expect(found.byRule.own?.supply).toBe(55);
		expect(found.robustness).toMatchObject({ of: 5, robust: false });
	});

	test('a pair without a share is a link only', () => {
		const pairs = typed.pairs.map((pair, at) => (at === 0 ? { ...pair, share: null } : pair));
		const found = occupationOf(uuid(1), { ...nothingLoaded, headline: 'own', typed: { ...typed, pairs } }, {});
		expect(found).toMatchObject({
			headline: 'openings',
			byRule: { own: null, full: { supply: 80 } },
			robustness: { of: 4 },
		});
	});

	test('“no program leads to it” is a supply of 0; nothing said is unknown', () => {
		const none = occupationOf(uuid(2), { ...nothingLoaded, typed }, {});
		expect(none).toMatchObject({
			withoutProgram: 'said',
			byRule: { full: { supply: 0, gap: -40, class: 'shortage' } },
		});
		expect(occupationOf(uuid(3), { ...nothingLoaded, typed }, {})).toMatchObject({
			noClass: 'openings-unknown',
			withoutProgram: 'not-paired',
		});
	});

	test('a program without a code or a pair is listed', () => {
		expect(ask({ ...nothingLoaded, typed }, {}).programs.at(-1)).toMatchObject({
			key: uuid(13),
			nowhere: 'no-code',
			awards: null,
		});
	});

	test('unknown awards leave an occupation without a class', () => {
		const pairs = [...typed.pairs, { program: uuid(13), occupation: uuid(1), share: null }];
		const found = occupationOf(uuid(1), { ...nothingLoaded, typed: { ...typed, pairs } }, {});
		expect(found).toMatchObject({ noClass: 'supply-unknown', byRule: { full: { supply: 80, unknown: 1, gap: null } } });
	});

	test('codes find their links in the crosswalk, a short code in all under it', () => {
		const coded = { occupations: [job(1, { soc: '51-4121' })], programs: [program(11, { cip: '48.05' })], pairs: [] };
		expect(occupationOf('51-4121', { ...nothingLoaded, typed: coded }, load(links)).byRule.full.supply).toBe(50);
	});

	test('a typed figure stands in for the file’s, which stays beside it', () => {
		const coded = { occupations: [job(1, { soc: '51-4121', critical: true })], programs: [], pairs: [] };
		expect(occupationOf('51-4121', { typed: coded })).toMatchObject({
			openings: 100,
			openingsFrom: 'typed',
			official: { openings: 2991 },
			critical: true,
			ids: [uuid(1)],
		});
	});

	test('an occupation from another tool, without figures, takes no part in a split', () => {
		const coded = { occupations: [job(1, { soc: '25-1081', figures: null })], programs: [], pairs: [] };
		const { programs } = ask({ typed: coded });
		expect(programs[0]).toMatchObject({ key: '13.0101', nowhere: 'no-demand' });
	});

	test('a pair whose program is not in the calculation waits', () => {
		const idle = { program: '01.0000', occupation: '51-4121', share: 1 };
		expect(ask({ typed: { occupations: [], programs: [], pairs: [idle] } }).idlePairs).toEqual([idle]);
	});
});

describe('demand that employers report', () => {
	const known = (value: number | null, isComplete = true) => ({ value, isComplete });
	const report: OccupationDemand = {
		occupation: uuid(1),
		added: known(20),
		replacement: known(30),
		total: known(50),
		employersKnown: 4,
		employers: 4,
		leadMonths: null,
		current: known(null),
	};
	const typed = { occupations: [job(1, { soc: '51-4121', figures: null })], programs: [], pairs: [] };

	test('stands beside the official openings and never mixes with them', () => {
		const found = occupationOf('51-4121', { typed, reported: [report] });
		expect(found).toMatchObject({ openings: 2991, needed: 2991, reported: { openings: 50, employers: 4 } });
	});

	test('can be what the gap is measured against, with the same supply', () => {
		const found = occupationOf('51-4121', { typed, reported: [report], against: 'employers' });
		expect(found.needed).toBe(50);
		expect(found.byRule.openings.supply).toBe(occupationOf('51-4121').byRule.openings.supply);
		expect(occupationOf('51-4122', { against: 'employers' }).noClass).toBe('openings-unknown');
	});

	test('that is “at least” is not measured against', () => {
		const part = { ...report, total: known(50, false) };
		expect(occupationOf('51-4121', { typed, reported: [part], against: 'employers' }).noClass).toBe('openings-unknown');
	});
});

describe('overlaps', () => {
	test('are programs at one level with more than one provider, typed ones among them', () => {
		const typed = {
			occupations: [],
			programs: [
				program(11, { cip: '51.3801', level: 'Associate’s degree', provider: 'Bay School', awards: 10 }),
				program(12, { title: 'Hand tools', provider: 'A', awards: null }),
				program(13, { title: 'hand tools ', provider: 'B', awards: 5 }),
				program(14, { title: 'Rigging', provider: 'A' }),
			],
			pairs: [],
		};
		const found = ask({ typed }).overlaps.map(({ cip, title, level, awards: sum, providers }) => [
			cip ?? title,
			level,
			sum,
			providers,
		]);
		expect(found).toEqual([
			['51.3801', 'Associate’s degree', 6512, 2],
			['48.0508', 'Certificate, 12 weeks to 1 year', 3228, 2],
			['Hand tools', '', 5, 2],
		]);
	});

	test('name the largest providers first; a typed provider may be an official one', () => {
		const list: Dataset = { kind: 'institutions', rows: [institution(1), institution(2)] };
		const typed = {
			occupations: [],
			programs: [program(11, { cip: '48.0508', provider: 'college 2', level: 'Certificate, 12 weeks to 1 year' })],
			pairs: [],
		};
		const [welding] = ask({ typed }, load(openings, links, awards, list)).overlaps;
		expect(welding).toMatchObject({
			providers: 2,
			largest: [
				{ name: 'College 1', awards: 3000 },
				{ name: 'College 2', awards: 278 },
			],
		});
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

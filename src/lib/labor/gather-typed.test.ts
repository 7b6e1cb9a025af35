/** What a person typed and what employers reported, beside official figures. */
import { describe, expect, test } from 'vitest';
import type { Dataset } from './dataset.ts';
import type { OccupationDemand } from './employer-demand.ts';
import { ask, awards, job, links, nothingLoaded, occupationOf, openings, program, uuid } from './gather.fixture.ts';
import { institution, load } from './labor.fixture.ts';

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

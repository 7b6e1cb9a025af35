import { describe, expect, test } from 'vitest';
import { completions, crosswalk, institution, load, projections } from '../../lib/labor/labor.fixture.ts';
import { readToolState, writeToolState } from '../../lib/tool/part.ts';
import { replacement } from '../../lib/tool/replacement.ts';
import type { Table } from '../../lib/tool/tool.ts';
import { type EmployerDemand, emptyWorkspace, workspace as workspaceSchema } from '../../lib/workspace/schema.ts';
import { findingInWords, isKept, keepFinding } from './keep.ts';
import type { Result } from './result.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { shownOccupations } from './shown.ts';
import type { Slice } from './slice.ts';
import { tool } from './tool.ts';

const example = (id: string) => {
	const found = tool.examples.find((one) => one.id === id);
	if (!found) throw new Error(`No example ${id}.`);
	return { ...found, result: tool.compute(found.slice, found.settings, undefined, {}) };
};
const occupationOf = (result: Result, soc: string) => {
	const found = result.occupations.find((one) => one.soc === soc);
	if (!found) throw new Error(`No occupation ${soc}.`);
	return found;
};
const tableOf = (tables: readonly Table[], id: string) => {
	const found = tables.find((table) => table.id === id);
	if (!found) throw new Error(`No table ${id}.`);
	return found;
};
const empty: Slice = tool.lens.read(
	emptyWorkspace({ id: '1e5f0000-0000-4000-8000-000000000001', name: 'W', now: '2026-11-20T10:00:00.000Z' }),
);
const stamp = { id: '1e5f0000-0000-4000-8000-000000000002', now: '2026-11-20T10:00:00.000Z' };
const data = load(
	projections({ '51-4121': [2991, 28_000], '51-4122': [217, 2500], '47-2111': [9000, 80_000] }),
	crosswalk({ '48.0508': ['51-4121', '51-4122'], '46.0302': ['47-2111'], '24.0101': [] }),
	completions(2024, [
		[1, '48.0508', 21, 3000],
		[2, '48.0508', 21, 228],
		[1, '24.0101', 3, 40],
	]),
	{
		kind: 'institutions',
		rows: [institution(1), institution(2, { county: '06075', countyName: 'San Francisco County' })],
	},
);
const asked = (over: Partial<Settings> = {}, slice = empty) =>
	tool.compute(slice, { ...defaultSettings, ...over }, undefined, data);

describe('the example of California', () => {
	const { result, slice } = example('california');

	test.each([
		['51-4121', [3228, 1614, 3009.6, 2963.4]],
		['51-4041', [495, 56, 218.5, 203.3]],
		['51-9161', [18, 3, 5.3, 6]],
		['29-1141', [6502, 3251, 6279.3, 6363.4]],
		['29-2061', [8629, 7971, 7721.5, 7884.6]],
	])('%s has the published supply under every rule', (soc, expected) => {
		const { full, equal, openings, employment } = occupationOf(result, soc).byRule;
		expect([full, equal, openings, employment].map(({ supply }) => Number(supply?.toFixed(1)))).toEqual(expected);
	});

	test('tells clear shortages from results that depend on the method', () => {
		expect(occupationOf(result, '51-4041').robustness).toMatchObject({ robust: true, of: 4 });
		expect(occupationOf(result, '51-4121').robustness?.robust).toBe(false);
		expect(occupationOf(result, '29-2061').robustness).toMatchObject({ robust: false, agree: 3 });
		expect(result.headline).toBe('Eight clear shortages');
	});

	test('names its sources and is not called invented', () => {
		expect(tool.examples.find(({ id }) => id === 'california')?.invented).toBe(false);
		expect(result.paragraph?.sources.join(' ')).toContain('California EDD');
		expect(slice.sources.awards).toContain('provisional');
	});
});

describe('the example of Northfield', () => {
	const { result, slice } = example('northfield');

	test('has shortages, a surplus, a balance and a result that depends on the method', () => {
		const rows = result.occupations.map((one) => [
			one.title,
			one.byRule[one.headline]?.class,
			one.robustness && `${one.robustness.agree} of ${one.robustness.of}`,
		]);
		expect(rows).toEqual([
			['Surgical technologists', 'shortage', '4 of 4'],
			['Licensed practical nurses', 'balanced', '4 of 4'],
			['Medical assistants', 'surplus', '4 of 4'],
			['Industrial machinery mechanics', 'shortage', '5 of 5'],
			['Machinists', 'shortage', '5 of 5'],
			['Welders', 'balanced', '4 of 5'],
		]);
	});

	test('has overlaps, an occupation without a program and a program that leads nowhere', () => {
		expect(result.overlaps.map(({ title, providers }) => [title, providers])).toEqual([
			['Medical assisting', 2],
			['Welding', 2],
		]);
		expect(result.counts.withoutProgram).toBe(1);
		expect(result.programs.filter(({ nowhere }) => nowhere).map(({ title }) => title)).toEqual(['Floral design']);
	});

	test('does not change with the files that happen to be loaded', () => {
		const { slice: same, settings } = example('northfield');
		const { choices: _some, missing: _kinds, ...loaded } = tool.compute(same, settings, undefined, data);
		const { choices: _none, missing: _all, ...alone } = result;
		expect(loaded).toEqual(alone);
	});

	test('has tables with codes as text', () => {
		const tables = tool.tables(slice, result);
		expect(tables.map(({ id }) => id)).toEqual(['occupations', 'programs', 'nowhere', 'overlaps', 'pairs']);
		expect(tableOf(tables, 'occupations').columns[0]).toMatchObject({ key: 'soc', kind: 'text' });
		expect(tableOf(tables, 'occupations').rows.find(({ soc }) => soc === '51-4041')).toMatchObject({
			openings: 186,
			'supply-full': 134,
			'supply-equal': 94,
			class: 'Shortage',
			robust: 'Robust, 5 of 5',
		});
		expect(tableOf(tables, 'pairs').rows).toHaveLength(11);
	});
});

describe('with official files and nothing typed', () => {
	test('everything comes from the files', () => {
		const result = asked();
		expect(result).toMatchObject({
			headline: 'One clear shortage',
			missing: [],
			vintage: 'openings 2023–2033, awards 2024',
			counts: { shortage: 1, balanced: 2, methodDependent: 2, withoutProgram: 1 },
		});
		expect(result.choices).toMatchObject({
			areas: ['California'],
			years: [2024],
			levels: [{ code: 21 }, { code: 3 }],
			places: [],
			occupations: ['47-2111', '51-4121', '51-4122'],
		});
		expect(asked({ region: { by: 'county', codes: [] } }).choices.places).toEqual([
			{ code: '06075', label: 'San Francisco County, CA' },
		]);
	});

	test('the result goes from a worker to the page unharmed', () => {
		const result = asked();
		expect(structuredClone(result)).toEqual(result);
	});

	test('nothing at all gives no result, and says what is missing', () => {
		const result = tool.compute(empty, defaultSettings, undefined, {});
		expect(result).toMatchObject({
			headline: 'No result yet',
			occupations: [],
			missing: ['projections', 'completions', 'crosswalk', 'institutions'],
			paragraph: null,
			vintage: null,
		});
		expect(tool.tables(empty, result)).toEqual([]);
		expect(tool.documents?.(empty, result)).toEqual([]);
	});

	test('the needs assessment paragraph is a document', () => {
		const [document] = tool.documents?.(empty, asked()) ?? [];
		expect(document).toMatchObject({ is: 'written', id: 'needs-assessment' });
		expect(JSON.stringify(document)).toContain('projections for California, 2023 to 2033');
	});
});

describe('findings', () => {
	test('are kept as actions, frozen in words, with what they rest on', () => {
		const result = asked();
		const occupation = occupationOf(result, '51-4121');
		const kept = keepFinding({ about: 'occupation', occupation }, result, stamp);
		expect(kept).toMatchObject({
			id: stamp.id,
			mismatch: 'other',
			occupation: null,
			status: 'open',
			from: { tool: 'gap-calculator', vintage: 'openings 2023–2033, awards 2024', computedAt: stamp.now },
			finding:
				'Occupation 51-4121 (51-4121): over by 19 a year. 2,991 openings and about 3,010 people a year (by openings). It depends on the method: 3 of 4 agree. Range: from short by 1,377 to over by 237 a year.',
		});
		expect(kept.from?.settings).toMatchObject({ headline: 'openings', thresholds: { shortageBelow: 0.8 } });
		expect(kept.from?.settings).not.toHaveProperty('look');
		expect(tool.slice.safeParse({ ...empty, actions: [kept] }).error).toBeUndefined();
		expect(isKept({ about: 'occupation', occupation }, result, [kept])).toBe(true);
		expect(isKept({ about: 'occupation', occupation: occupationOf(result, '47-2111') }, result, [kept])).toBe(false);
	});

	test('say what kind of mismatch they are', () => {
		const { result } = example('northfield');
		const about = (soc: string) =>
			keepFinding({ about: 'occupation', occupation: occupationOf(result, soc) }, result, stamp);
		expect(about('51-4041')).toMatchObject({ mismatch: 'gap', programs: expect.arrayContaining([expect.any(String)]) });
		expect(about('51-4041').programs).toHaveLength(3);
		expect(about('29-2055')).toMatchObject({
			mismatch: 'no-program',
			finding: 'Surgical technologists (29-2055): 64 openings a year, and no program here leads to it.',
		});
		const floral = result.programs.find(({ nowhere }) => nowhere);
		const [overlap] = result.overlaps;
		if (!floral || !overlap) throw new Error('The example has both.');
		expect(keepFinding({ about: 'program', program: floral }, result, stamp)).toMatchObject({
			mismatch: 'dead-end',
			programs: [floral.key],
			finding: 'Floral design (01.0608): 14 awards a year lead to no occupation compared here.',
		});
		expect(keepFinding({ about: 'overlap', overlap }, result, stamp)).toMatchObject({
			mismatch: 'duplication',
			finding:
				'Medical assisting (51.0801), certificate, 12 weeks to 1 year: 2 providers, 410 awards a year in all (Northfield Community College (invented); Bay Career Institute (invented)).',
		});
	});

	test('of other tools stay in their places, and ours survive a link that is opened', () => {
		const base = emptyWorkspace({ id: stamp.id, name: 'W', now: stamp.now });
		const result = asked();
		const ours = keepFinding({ about: 'occupation', occupation: occupationOf(result, '51-4121') }, result, stamp);
		const theirs = { ...ours, id: '1e5f0000-0000-4000-8000-000000000003', from: null };
		const before = { ...base, actions: [theirs, ours] };
		expect(tool.lens.read(before).actions).toEqual([ours]);
		expect(tool.lens.write(before, { ...tool.lens.read(before), actions: [] }).actions).toEqual([theirs]);
		const { slice, settings } = example('northfield');
		const opened = replacement(before, tool, { slice: tool.shareable(slice), settings, example: null }, null);
		expect(opened.slice.actions).toEqual([ours]);
		const written = writeToolState(before, tool, opened);
		expect(written.actions).toEqual([theirs, ours]);
		expect(workspaceSchema.safeParse(written).error).toBeUndefined();
		expect(readToolState(written, tool)).toEqual({ ok: true, state: opened });
	});
});

describe('small numbers', () => {
	const { slice, settings } = example('northfield');
	const welding = slice.awards[3]?.program ?? '';
	const small: Slice = {
		...slice,
		awards: slice.awards.map((row) => (row.program === welding ? { ...row, awards: 9 } : row)),
	};
	const result = tool.compute(small, settings, undefined, {});
	const welders = occupationOf(result, '51-4121');

	test('are shown to the person who typed them', () => {
		expect(welders.byRule.full.supply).toBe(157);
	});

	test('are empty in tables, with everything that would give them away', () => {
		const tables = tool.tables(small, result);
		expect(tableOf(tables, 'occupations').rows.find(({ soc }) => soc === '51-4121')).toMatchObject({
			openings: 210,
			'supply-full': null,
			'supply-equal': null,
			'supply-own': null,
			gap: null,
			words: null,
			ratio: null,
			lowest: null,
			class: 'Shortage',
		});
		expect(
			tableOf(tables, 'programs')
				.rows.filter(({ program }) => program === 'Welding')
				.map(({ awards }) => awards),
		).toEqual([null, 88]);
		expect(tableOf(tables, 'overlaps').rows.find(({ program }) => program === 'Welding')).toMatchObject({
			awards: null,
			largest: 'Lakeshore Technical Center (invented); Northfield Community College (invented)',
		});
		expect(tableOf(tables, 'occupations').notes?.join(' ')).toContain('fewer than 10 people');
	});

	test('are not in a finding or a link either', () => {
		expect(findingInWords({ about: 'occupation', occupation: welders }, result)).toBe(
			'Welders (51-4121): shortage. The figures are left out: too few people or employers stand behind them.',
		);
		expect(tool.shareable(small).awards.find(({ program }) => program === welding)).toEqual({
			program: welding,
			awards: null,
		});
		expect(tool.reveals(small).join(' ')).toContain('Hidden: 1 award count');
		expect(tool.reveals(slice).join(' ')).not.toContain('Hidden');
	});

	test('what fewer than three employers reported stays here', () => {
		const machinists = slice.occupations[0]?.id ?? null;
		const line = (number: number): EmployerDemand => ({
			...{
				id: `1e5f0000-0000-4000-8000-00000000010${number}`,
				employer: `1e5f0000-0000-4000-8000-00000000020${number}`,
			},
			...{ occupation: machinists, current: null, newPositions: 10, replacementPositions: 20, growthPercent: null },
			...{ separationPercent: null, years: 3, leadMonths: null, confidence: null },
		});
		const reportedBy = (count: number) => {
			const withLines = { ...slice, employerDemand: Array.from({ length: count }, (_one, at) => line(at)) };
			const found = tool.compute(withLines, { ...settings, against: 'employers' }, undefined, {});
			return {
				row: tableOf(tool.tables(withLines, found), 'occupations').rows.find(({ soc }) => soc === '51-4041'),
				found,
				withLines,
			};
		};
		expect(reportedBy(3).row).toMatchObject({ reported: 30, class: 'Surplus', openings: 186 });
		expect(reportedBy(2).row).toMatchObject({
			reported: null,
			gap: null,
			ratio: null,
			class: 'Surplus',
			'supply-full': 134,
		});
		expect(occupationOf(reportedBy(2).found, '51-4041').needed).toBe(20);
		expect(tool.shareable(reportedBy(3).withLines).employerDemand).toEqual([]);
	});
});

describe('sharing', () => {
	test('carries what was typed and what it points at, no more', () => {
		const { slice } = example('northfield');
		const other = { ...slice.occupations[0], id: stamp.id, title: 'From another tool', soc: null, critical: null };
		expect(tool.shareable({ ...slice, occupations: [...slice.occupations, other] })).toEqual(tool.shareable(slice));
		expect(tool.reveals(slice)[0]).toBe('6 occupations with the openings and employment you typed.');
	});
});

describe('the list', () => {
	const { occupations } = example('northfield').result;
	const titles = (over: Partial<Settings['look']>) =>
		shownOccupations(occupations, { ...defaultSettings.look, ...over }).map(({ title }) => title);

	test.each([
		[{}, 'Industrial machinery mechanics', 6],
		[{ sort: { by: 'title' as const, descending: true } }, 'Welders', 6],
		[{ sort: { by: 'openings' as const, descending: true } }, 'Medical assistants', 6],
		[{ search: ' MACHIN ' }, 'Industrial machinery mechanics', 2],
		[{ search: '29-20' }, 'Surgical technologists', 2],
		[{ show: ['surplus' as const] }, 'Medical assistants', 1],
		[{ onlyMethodDependent: true }, 'Welders', 1],
		[{ onlyCritical: true }, 'Industrial machinery mechanics', 2],
		[{ fewestOpenings: 300 }, 'Licensed practical nurses', 2],
	])('as looked at with %j begins with %s', (look, first, count) => {
		expect(titles(look)[0]).toBe(first);
		expect(titles(look)).toHaveLength(count);
	});

	test('puts what is unknown last, either way', () => {
		const result = asked({}, { ...empty, occupations: [{ id: stamp.id, title: 'Rigger', soc: null, critical: null }] });
		for (const descending of [true, false]) {
			const list = shownOccupations(result.occupations, { ...defaultSettings.look, sort: { by: 'gap', descending } });
			expect(list.at(-1)?.title).toBe('Rigger');
		}
	});
});

test('settings refuse thresholds that cross', () => {
	const crossed = { ...defaultSettings, thresholds: { shortageBelow: 1.2, surplusAbove: 0.8 } };
	expect(tool.settings.safeParse(crossed).success).toBe(false);
});

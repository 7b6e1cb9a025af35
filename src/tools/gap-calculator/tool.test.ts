import { describe, expect, test } from 'vitest';
import { asked, example, files, occupationOf, stamp, tableOf } from './computed.fixture.ts';
import { empty } from './rows.fixture.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { shownOccupations } from './shown.ts';
import { tool } from './tool.ts';

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
		const { choices: _some, missing: _kinds, ...loaded } = tool.compute(same, settings, undefined, files);
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

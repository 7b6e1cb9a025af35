/** What files and findings say of the figures: who stands behind them, whether they are whole, and why none is there. */
import { describe, expect, test } from 'vitest';
import { testId } from '../../../tests/support/test-tool.ts';
import { completions, crosswalk, load, projections } from '../../lib/labor/labor.fixture.ts';
import type { EmployerDemand } from '../../lib/workspace/schema.ts';
import { occupationOf, stamp, tableOf } from './computed.fixture.ts';
import { findingInWords, keepFinding } from './keep.ts';
import type { Result } from './result.ts';
import { empty } from './rows.fixture.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Slice } from './slice.ts';
import { tool } from './tool.ts';

const data = load(
	projections({ '51-4121': [2991, 28_000], '51-4122': [217, 2500], '47-2111': [9000, 80_000] }),
	crosswalk({ '48.0508': ['51-4121', '51-4122'], '46.0302': ['47-2111'] }),
	completions(2024, [[1, '48.0508', 21, 3228]]),
);
const asked = (over: Partial<Settings> = {}, slice = empty) =>
	tool.compute(slice, { ...defaultSettings, ...over }, undefined, data);

describe('what the files say of what lies behind a figure', () => {
	const line = (number: number, employer: number, occupation: string, newPositions: number | null): EmployerDemand => ({
		...{ id: testId(300 + number), employer: testId(200 + employer), occupation, current: null, newPositions },
		...{ replacementPositions: number === 1 ? 2 : newPositions === null ? 1 : 0, growthPercent: null },
		...{ separationPercent: null, years: 1, leadMonths: null, confidence: null },
	});
	const jobs = ['Machinists', 'CNC machinists'].map((title, at) => ({
		...{ id: testId(20 + at), title, soc: '51-4121', critical: true },
	}));
	const [machinists = '', cnc = ''] = jobs.map(({ id }) => id);
	const three = [1, 2, 3].map((number) => line(number, number, machinists, 4));
	const rowWith = (employerDemand: EmployerDemand[], over: Partial<Slice> = {}) => {
		const slice = { ...empty, occupations: jobs, employerDemand, ...over };
		const result = asked({}, slice);
		const table = tableOf(tool.tables(slice, result), 'occupations');
		return { row: table.rows.find(({ soc }) => soc === '51-4121'), notes: table.notes?.join(' '), result };
	};

	test('no sum over jobs stands beside the planner’s file that leaves one of them out', () => {
		expect(rowWith(three).row).toMatchObject({ reported: 14, reportedWhole: 'yes' });
		const two = rowWith([...three, line(4, 1, cnc, 7)]);
		expect(two.row).toMatchObject({ reported: null, reportedWhole: null });
		expect(two.result.confidential.reported).toEqual(new Set(['51-4121']));
	});

	test('a line without an employer is no third one', () => {
		const unnamed = three.map((one, at) => (at === 2 ? { ...one, employer: null } : one));
		expect(rowWith(unnamed).row).toMatchObject({ reported: null });
	});

	test('a sum that lacks something is marked', () => {
		const some = three.map((one, at) => (at === 0 ? one : { ...one, replacementPositions: null }));
		expect(rowWith(some).row).toMatchObject({ reported: 14, reportedWhole: 'at least: something was not given' });
	});

	test('typed openings are told apart from those of the file', () => {
		const demand = [{ occupation: machinists, openings: 100, employment: null, noProgram: false }];
		const sources = { openings: 'Our survey', awards: null };
		const { row, notes, result } = rowWith([], { occupations: jobs.slice(0, 1), demand, sources });
		expect(row).toMatchObject({ openings: 100, from: 'entered by hand' });
		expect(notes).toContain('Openings of 1 occupation were entered by hand: Our survey.');
		expect(tableOf(tool.tables(empty, result), 'occupations').rows.map(({ from }) => from)).toContain('official file');
	});

	test('own pairs shown first are counted', () => {
		const pairs = [{ id: testId(1), program: '48.0508', occupation: '51-4121', share: 0.9 }];
		const result = asked({ headline: 'own' }, { ...empty, pairs });
		expect(tableOf(tool.tables(empty, result), 'occupations').notes?.join(' ')).toContain(
			'Shown first: own pairs for 1 occupation, by openings for the other 2, which have no shares of your own',
		);
	});

	test('of two occupations the other one is one', () => {
		const pairs = [{ id: testId(1), program: '48.0508', occupation: '51-4121', share: 0.9 }];
		const two = load(
			projections({ '51-4121': [2991, 28_000], '51-4122': [217, 2500] }),
			crosswalk({ '48.0508': ['51-4121', '51-4122'] }),
			completions(2024, [[1, '48.0508', 21, 3228]]),
		);
		const result = tool.compute({ ...empty, pairs }, { ...defaultSettings, headline: 'own' }, undefined, two);
		expect(tableOf(tool.tables(empty, result), 'occupations').notes?.join(' ')).toContain(
			'by openings for the other one, which has no shares of your own for all its programs.',
		);
	});

	test('awards that are known in part are marked', () => {
		const some = load(
			projections({ '51-4121': [2991, 28_000] }),
			crosswalk({ '48.0508': ['51-4121'] }),
			completions(2024, [
				[1, '48.0508', 21, 300],
				[2, '48.0508', 21, null],
			]),
		);
		const result = tool.compute(empty, defaultSettings, undefined, some);
		expect(tableOf(tool.tables(empty, result), 'programs').rows[0]).toMatchObject({
			awards: 300,
			awardsWhole: 'at least: something was not given',
		});
		const [program] = result.programs;
		if (program === undefined) throw new Error('One is loaded.');
		expect(findingInWords({ about: 'program', program }, result)).toContain('at least 300 awards a year');
	});

	test('few graduates of a table of one’s own are in no table', () => {
		const table = {
			...completions(2024, [
				[-7, '48.0508', 21, 4],
				[-9, '48.0508', 21, 3],
			]),
			providerNames: { '-7': 'Tern High School', '-9': 'Hill High School' },
		};
		const few = load(projections({ '51-4121': [100, 900] }), crosswalk({ '48.0508': ['51-4121'] }), table);
		const result = tool.compute(empty, defaultSettings, undefined, few);
		const all = tool.tables(empty, result);
		expect(tableOf(all, 'overlaps').rows[0]).toMatchObject({
			awards: null,
			largest: 'Tern High School; Hill High School',
		});
		expect(tableOf(all, 'programs').rows[0]).toMatchObject({ awards: null });
		expect(tableOf(all, 'occupations').rows[0]).toMatchObject({ 'supply-full': null, gap: null, lowest: null });
	});
});

describe('a lack of programs', () => {
	const keptOf = (result: Result, soc: string) =>
		keepFinding({ about: 'occupation', occupation: occupationOf(result, soc) }, result, stamp);
	const educated = (education: string) => {
		const found = projections({ '51-4121': [2991, 28_000], '47-2111': [9000, 80_000] });
		return { ...found, rows: found.rows.map((one) => ({ ...one, education })) };
	};
	const levels = (rows: Parameters<typeof completions>[1]) =>
		load(
			educated('Bachelor’s degree'),
			crosswalk({ '48.0508': ['51-4121'], '46.0302': ['47-2111'] }),
			completions(2024, rows),
		);
	const below = { ...defaultSettings, levels: [1, 2, 3, 4, 20, 21] };

	test('is not said of programs at award levels that are left out; the levels are named', () => {
		const result = tool.compute(
			empty,
			below,
			undefined,
			levels([
				[1, '48.0508', 5, 700],
				[1, '46.0302', 3, 200],
			]),
		);
		expect(result.counts.withoutProgram).toBe(0);
		expect(keptOf(result, '51-4121')).toMatchObject({
			mismatch: 'other',
			finding:
				'Occupation 51-4121 (51-4121): 2,991 openings a year. Programs that lead to it give awards here, but only at award levels that you left out. Award levels counted: certificates and degrees below a bachelor’s.',
		});
		// Some programs count, and the usual ones may not: a shortage of that choice is no gap found.
		expect(keptOf(result, '47-2111').mismatch).toBe('other');
		expect(keptOf(result, '47-2111').finding).toContain('People usually enter with another (bachelor’s degree)');
		const all = tool.compute(empty, defaultSettings, undefined, levels([[1, '48.0508', 5, 700]]));
		expect(keptOf(all, '51-4121').mismatch).toBe('gap');
	});

	test('is said where official files name every program and none leads there', () => {
		const result = tool.compute(empty, below, undefined, levels([[1, '46.0302', 3, 200]]));
		expect(keptOf(result, '51-4121')).toMatchObject({
			mismatch: 'no-program',
			finding: 'Occupation 51-4121 (51-4121): 2,991 openings a year, and no program here leads to it.',
		});
	});

	test('of one opening is said of one', () => {
		const one = load(projections({ '51-4121': [1, 9] }), crosswalk({ '48.0508': ['51-4121'] }));
		const result = tool.compute(empty, defaultSettings, undefined, one);
		expect(keptOf(result, '51-4121').finding).toContain(': 1 opening a year. ');
	});

	test('is not said where nothing is paired, or no official awards are loaded', () => {
		const demand = [{ occupation: testId(9), openings: 240, employment: null, noProgram: false }];
		const occupations = [{ id: testId(9), title: 'Machinists', soc: null, critical: null }];
		const typed = tool.compute({ ...empty, occupations, demand }, defaultSettings, undefined, {});
		const [machinists] = typed.occupations;
		if (machinists === undefined) throw new Error('One was typed.');
		expect(keepFinding({ about: 'occupation', occupation: machinists }, typed, stamp)).toMatchObject({
			mismatch: 'other',
			finding:
				'Machinists: 240 openings a year. No program is paired with this occupation, so its supply cannot be counted.',
		});
		const { completions: _none, ...rest } = data;
		const unloaded = tool.compute(empty, defaultSettings, undefined, rest);
		expect(keptOf(unloaded, '51-4121').mismatch).toBe('other');
		expect(keptOf(unloaded, '51-4121').finding).toContain('2,991 openings a year. ');
		expect([typed, unloaded].map(({ counts }) => counts.withoutProgram)).toEqual([0, 0]);
	});
});

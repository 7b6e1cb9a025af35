/** What leaves the tool: findings that are kept, tables, links. And the small numbers that stay. */
import { describe, expect, test } from 'vitest';
import { readToolState, writeToolState } from '../../lib/tool/part.ts';
import { replacement } from '../../lib/tool/replacement.ts';
import { type EmployerDemand, emptyWorkspace, workspace as workspaceSchema } from '../../lib/workspace/schema.ts';
import { asked, example, occupationOf, stamp, tableOf } from './computed.fixture.ts';
import { findingInWords, isKept, keepFinding } from './keep.ts';
import { empty } from './rows.fixture.ts';
import type { Slice } from './slice.ts';
import { tool } from './tool.ts';

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

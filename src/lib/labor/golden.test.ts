/** The published figures for California, recomputed from the official files with the real readers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { awardLevels, belowBachelors } from './award-levels.ts';
import type { LoadedData } from './dataset.ts';
import { type GapAnalysis, gapAnalysis } from './gather.ts';
import { question } from './labor.fixture.ts';
import { officialFolder, readOfficial } from './official-files.fixture.ts';

/** The award levels behind the two names of the file. Level 1 stands in older files only. */
const levelsOf: Record<string, number[]> = {
	sub_ba: [1, 2, 3, 4, 20, 21],
	all: [1, 2, 3, 4, 5, 6, 7, 8, 17, 18, 19, 20, 21],
};

test('the names of the golden file stand for these award levels', () => {
	expect(belowBachelors.toSorted((a, b) => a - b)).toEqual(levelsOf['sub_ba']);
	expect(awardLevels.map(({ code }) => code).toSorted((a, b) => a - b)).toEqual(levelsOf['all']);
});

if (officialFolder === null) {
	test.skip('California: skipped, OFFICIAL_DATA does not name the folder of official files', () => {});
} else {
	const golden: Record<string, string>[] = parse(readFileSync(join(officialFolder, 'golden_gap_CA_2024.csv')), {
		columns: true,
	});
	let data: LoadedData = {};
	const computed = new Map<string, GapAnalysis>();
	const analysis = (levels: string): GapAnalysis => {
		const known =
			computed.get(levels) ??
			gapAnalysis(data, { ...question, region: { by: 'area' }, levels: levelsOf[levels] ?? [] });
		computed.set(levels, known);
		return known;
	};
	const occupation = (levels: string, soc: string) => {
		const found = analysis(levels).occupations.find((one) => one.soc === soc);
		if (!found) throw new Error(`${soc} is not among the openings.`);
		return found;
	};

	beforeAll(async () => {
		data = await readOfficial([
			'ca-edd/edd_long_term_occ_projections_2023-2033.xlsx',
			'ipeds/C2024_A_CA_firstmajor.csv',
			'ipeds/HD2024_CA.csv',
			'nces-crosswalk/CIP2020_SOC2018_Crosswalk.csv',
		]);
	});

	describe('California, awards of 2023–24 against EDD openings 2023–33', () => {
		test('the golden file holds ten occupations at both sets of levels', () => {
			expect(golden).toHaveLength(20);
			expect(new Set(golden.map(({ levels }) => levels))).toEqual(new Set(Object.keys(levelsOf)));
		});

		test.each(golden.map((row) => [row['levels'] ?? '', row['soc'] ?? '', row['title'] ?? '', row] as const))(
			'%s: %s %s',
			(levels, soc, title, row) => {
				const found = occupation(levels, soc);
				const { full, equal, openings, employment } = found.byRule;
				const within = (value: number | null | undefined, column: string, distance: number) =>
					expect(Math.abs((value ?? Number.NaN) - Number(row[column])), `${column}: ${value}`).toBeLessThanOrEqual(
						distance,
					);
				expect(found.title).toBe(title);
				within(found.official?.employmentBase, 'employment_2023', 0);
				within(found.openings, 'openings_annual', 0.1);
				within(full.supply, 'supply_full_count', 0.1);
				within(equal.supply, 'supply_equal_split', 0.1);
				within(openings.supply, 'supply_openings_weighted', 0.1);
				within(employment.supply, 'supply_employment_weighted', 0.1);
				within(equal.gap, 'gap_equal', 0.1);
				within(equal.ratio, 'ratio_equal', 0.001);
				within(full.gap, 'gap_full', 0.1);
			},
		);

		test('machinists are short under every rule; welders and licensed practical nurses depend on the rule', () => {
			expect(occupation('sub_ba', '51-4041')).toMatchObject({
				robustness: { robust: true, agree: 4, of: 4 },
				byRule: { openings: { class: 'shortage' } },
			});
			expect(occupation('sub_ba', '51-4121').robustness?.robust).toBe(false);
			const nurses = occupation('sub_ba', '29-2061');
			expect(nurses.robustness).toMatchObject({ robust: false, agree: 3, of: 4 });
			const { full, equal, openings, employment } = nurses.byRule;
			expect([full, equal, openings, employment].map(({ ratio }) => ratio?.toFixed(2))).toEqual([
				'1.23',
				'1.13',
				'1.10',
				'1.12',
			]);
		});

		test('awards are conserved, and those that lead nowhere are listed', () => {
			const { awards, programs, occupations } = analysis('sub_ba');
			const nowhere = (why: string) => programs.filter((program) => program.nowhere === why);
			const sum = (of: typeof programs) => of.reduce((all, program) => all + (program.awards ?? 0), 0);
			expect(awards.all).toBe(416_675);
			// In codes of the crosswalk: 406,678.
			expect(awards.all - sum(nowhere('no-match')) - sum(nowhere('not-listed'))).toBe(406_678);
			// 405,930 with an occupation EDD lists by its own code, and 88 of home health aides, which EDD prints as group 31-1120.
			const aides = programs.filter(
				({ to }) => to.length > 0 && to.every((link) => occupations[link.occupation]?.soc === '31-1120'),
			);
			expect(sum(aides)).toBe(88);
			expect(awards.linked - sum(aides)).toBe(405_930);
			// Both figures stand on the page of the tool (gap-calculator.mdx), with the groups that EDD prints counted in.
			expect(awards.linked).toBe(406_018);
			expect(occupations.reduce((all, one) => all + (one.byRule.full.supply ?? 0), 0)).toBe(1_539_619);
			for (const rule of ['equal', 'openings', 'employment'] as const) {
				const given = occupations.reduce((all, one) => all + (one.byRule[rule].supply ?? 0), 0);
				expect(given).toBeCloseTo(awards.linked, 4);
			}
		});
	});
}

import { describe, expect, test } from 'vitest';
import { confidential } from './confidential.ts';
import { demandDifferences } from './demand-differences.ts';
import { type GapQuestion, gapAnalysis } from './gather.ts';
import { completions, crosswalk, load, projections, question } from './labor.fixture.ts';
import { levelsInWords, needsParagraph, type TypedSources } from './paragraph.ts';

const data = load(
	projections({ '51-4121': [2991, 28_000], '51-4122': [217, 2500], '47-2111': [9000, 80_000], '35-3031': [10, 1] }),
	crosswalk({ '48.0508': ['51-4121', '51-4122'], '46.0302': ['47-2111'], '24.0101': [] }),
	completions(2023, [[1, '48.0508', 21, 3228]]),
	completions(2024, [
		[1, '48.0508', 21, 3228],
		[1, '46.0302', 3, 200],
		[1, '24.0101', 3, 7],
	]),
);
const none: TypedSources = { openings: null, awards: null };
const written = (over: Partial<GapQuestion> = {}, given = data, typed = none) => {
	const asked = { ...question, ...over };
	return needsParagraph(gapAnalysis(given, asked), asked, { typed, hidden: new Set() });
};

describe('the paragraph', () => {
	test('says what, from where, how, and what came out', () => {
		const found = written({ levels: [1, 2, 3, 4, 20, 21] });
		expect(found?.text).toBe(
			[
				'Openings are projections for California, 2023 to 2033, averaged per year: growth, and people who leave the labor force or move to another occupation.',
				'Supply is the awards of 1 institution in 2022–23, 2023–24, averaged over these years: certificates and degrees below a bachelor’s, first majors only.',
				'Programs are paired with occupations by the NCES and BLS crosswalk.',
				'Awards were divided among the occupations they may lead to in proportion to openings.',
				'We assume that everyone who completes a program stays in the area and enters such an occupation.',
				'Fewer than 80 people for every 100 openings counts as a shortage, more than 120 as a surplus.',
				'Of 3 occupations compared, these come out short: 1; balanced: 2; over: 0.',
				'Every way of dividing awards gives the same answer for 1 of them. For the rest the answer depends on the method.',
				'The largest shortages that hold under every method: Occupation 47-2111, short by 8,900 a year.',
			].join(' '),
		);
		expect(found?.limits.join(' ')).toContain('1 program leads to no occupation');
		expect(found?.limits.join(' ')).toContain('1 occupation has no paired program');
		expect(found?.sources).toEqual(['projections 0', 'completions 3', 'completions 2', 'crosswalk 1']);
	});

	test('says what was assumed', () => {
		const { text = '' } =
			written({
				stays: 0.625,
				headline: 'full',
				majors: 'all',
				teachers: false,
				thresholds: { shortageBelow: 0.9, surplusAbove: 1.1 },
			}) ?? {};
		expect(text).toContain('62.5% of those who complete');
		expect(text).toContain('counted in full');
		expect(text).toContain('first and second majors');
		expect(text).toContain('Pairs with college teachers are left out.');
		expect(text).toContain('Fewer than 90 people');
	});

	test('is not there while there is nothing to report', () => {
		expect(written({}, {})).toBeNull();
	});

	test('names the sources of what was typed', () => {
		const id = '00000000-0000-4000-8000-000000000001';
		const typed = {
			occupations: [
				{
					id,
					title: 'Rigger',
					soc: null,
					critical: false,
					figures: { openings: 20, employment: null, noProgram: false },
				},
			],
			programs: [{ id: `${id.slice(0, -1)}2`, title: 'Rigging', cip: null, provider: null, level: null, awards: 30 }],
			pairs: [{ program: `${id.slice(0, -1)}2`, occupation: id, share: null }],
		};
		const found = written({ typed }, {}, { openings: 'Port survey, 2025', awards: null });
		expect(found?.sources).toEqual([
			'Openings entered by hand: Port survey, 2025',
			'Awards entered by hand: source not given',
		]);
		expect(found?.text).toContain(
			'Openings a year were entered by hand. Supply is the awards a year of programs that were entered by hand.',
		);
		expect(found?.text).toContain('Every way of dividing awards gives the same answer.');
	});
});

describe('what differs within one calculation', () => {
	const id = '00000000-0000-4000-8000-000000000001';
	const pairs = [{ program: '48.0508', occupation: '51-4121', share: 0.9 }];
	const awardsWere = (over: Partial<GapQuestion>) => written(over)?.text.match(/Awards were.*?(?= We assume)/)?.[0];

	test('own pairs shown first are said for the occupations that have them, and no other', () => {
		expect(awardsWere({ headline: 'own', typed: { ...question.typed, pairs } })).toBe(
			'Awards were divided among the occupations they may lead to in proportion to openings. For 1 occupation of 4 they were divided by shares that we set ourselves instead.',
		);
		expect(awardsWere({ headline: 'own' })).toBe(
			'Awards were divided among the occupations they may lead to in proportion to openings, since no occupation has shares of our own for all its programs.',
		);
	});

	test('openings typed beside a file are said, with their source', () => {
		const figures = { openings: 100, employment: null, noProgram: false };
		const occupations = [{ id, title: 'Welders', soc: '51-4121', critical: false, figures }];
		const asked = { typed: { ...question.typed, occupations } };
		expect(written(asked, data, { openings: 'Our survey.', awards: null })?.text).toContain(
			'or move to another occupation. Openings of 1 occupation were entered by hand: Our survey. Supply',
		);
		expect(written(asked)?.text).toContain('were entered by hand: source not given.');
		expect(written()?.text).not.toContain('by hand');
	});
});

test.each([
	[null, 'all award levels'],
	[[3], 'associate’s degree'],
	[[3, 20], 'certificate, under 12 weeks; associate’s degree'],
	[[], 'no award level'],
])('levels %j: %s', (levels, words) => {
	expect(levelsInWords(levels)).toBe(words);
});

describe('what stays off paper', () => {
	const ids = ['1', '2', '3', '4'].map((last) => `00000000-0000-4000-8000-00000000000${last}`);
	const [tailor = '', rigger = '', small = '', large = ''] = ids;
	const figures = { openings: 20, employment: null, noProgram: false };
	const job = (id: string) => ({ id, title: id, soc: null, critical: false, figures });
	const program = (id: string, awards: number) => ({
		id,
		title: `Program ${id}`,
		cip: null,
		provider: null,
		level: null,
		awards,
	});
	const known = (value: number) => ({ value, isComplete: false });
	const asked: GapQuestion = {
		...question,
		typed: {
			occupations: [job(tailor), job(rigger)],
			programs: [program(small, 9), program(large, 10)],
			pairs: [
				{ program: small, occupation: tailor, share: null },
				{ program: large, occupation: tailor, share: null },
				{ program: large, occupation: rigger, share: null },
			],
		},
		reported: [
			{
				occupation: rigger,
				added: known(1),
				replacement: known(1),
				total: known(2),
				employersKnown: 2,
				employers: 9,
				leadMonths: null,
				current: known(1),
			},
		],
	};

	test('is what fewer than ten people or three employers make up, and what would give it away', () => {
		const analysis = gapAnalysis({}, asked);
		const hiddenJobs = new Set([rigger]);
		expect(confidential(analysis, 'official', hiddenJobs)).toEqual({
			reported: new Set([rigger]),
			supply: new Set([tailor]),
			gap: new Set([tailor]),
			programs: new Set([small]),
			overlaps: new Set([`program ${small}`]),
		});
		expect(confidential(analysis, 'employers', hiddenJobs).gap).toEqual(new Set([tailor, rigger]));
	});

	test('is nothing of official statistics', () => {
		const { programs, reported, supply } = confidential(gapAnalysis(data, question), 'official', new Set());
		expect([programs.size, reported.size, supply.size]).toEqual([0, 0, 0]);
	});

	test('reasons why two kinds of demand differ are given where there are two', () => {
		const [first, second] = gapAnalysis({}, asked).occupations;
		expect(first && demandDifferences(first)).toEqual([]);
		expect(second && demandDifferences(second)).toContain('left-blank');
		expect(second && demandDifferences(second)).toContain('typed-figure');
		expect(second && demandDifferences(second)[0]).toBe('who-is-counted');
	});
});

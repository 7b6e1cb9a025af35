import { describe, expect, test } from 'vitest';
import { answersFit } from '../../lib/assessment/answers.ts';
import { form } from '../../lib/assessment/instrument.fixture.ts';
import { linesOfSection } from '../../lib/assessment/lines.ts';
import { lineIds } from './example-answers.ts';
import { tool } from './tool.ts';

const results = tool.examples.map((example) => ({
	example,
	result: tool.compute(example.slice, example.settings, form, {}),
}));
const resultOf = (id: string) => {
	const found = results.find(({ example }) => example.id === id);
	if (!found) throw new Error(`No example ${id}.`);
	return found.result;
};

describe.each(results)('example $example.id', ({ example, result }) => {
	test('is valid, and marked as invented', () => {
		expect(tool.slice.parse(example.slice)).toEqual(example.slice);
		expect(tool.settings.parse(example.settings)).toEqual(example.settings);
		expect(example.invented).toBe(true);
	});

	test('answers lines of this version of the form', () => {
		for (const pass of example.slice.assessments) {
			expect(pass.instrumentVersion).toBe(form.version);
			expect(answersFit(pass.answers, form)).toBe(true);
			for (const { answers } of pass.round?.responses ?? []) expect(answersFit(answers, form)).toBe(true);
		}
		expect(result.otherVersion).toBe(false);
	});
});

test('the examples’ list of lines is the form’s', () => {
	const fromForm = form.sections.map((section, index) => [
		section.id,
		linesOfSection(section, index).map(({ id }) => id),
	]);
	expect(lineIds).toEqual(Object.fromEntries(fromForm));
});

test('default settings are valid', () => {
	expect(tool.settings.parse(tool.defaultSettings)).toEqual(tool.defaultSettings);
});

describe('results', () => {
	test('of no work at all are unknown, not 0', () => {
		const result = tool.compute({ assessments: [] }, tool.defaultSettings, form, {});
		expect(result).toMatchObject({ current: null, team: null, overall: { score: null, from: 0, of: 4 } });
		expect(result.sections.map(({ mean }) => mean)).toEqual([null, null, null, null]);
		expect(result.completeness).toMatchObject({ lines: 19, answered: 0 });
	});

	test('of the example of one person', () => {
		const result = resultOf('alone');
		expect(result.overall).toEqual({ score: 3, from: 4, of: 4 });
		expect(result.completeness).toMatchObject({ answered: 19, rated: 18, dontKnow: 1 });
		expect(result.sections.map(({ rating, mean }) => [rating, mean])).toEqual([
			[4, 3.75],
			[3, 3],
			// (3 + 3 + 4 + (3 + 2 + 1 + 4) / 4) / 4: the third indicator is a "don't know".
			[3, 3.125],
			[2, 1.75],
		]);
		expect(result.standing.weakest.map(({ number }) => number)).toEqual(['4.3']);
	});

	test('of the example of a team, as a facilitator would count them', () => {
		const { team } = resultOf('team');
		expect(
			team?.sections.map(({ title, mean, median, range, talkFirst }) => [title, mean, median, range, talkFirst]),
		).toEqual([
			['Employers at the table', 3.2, 3, 3, true],
			['Funding, policy, measures', 2.2, 2, 2, true],
			['Working across agencies', 3.8, 4, 1, false],
			['Designing programs', 2.8, 3, 1, false],
		]);
		expect(team).toMatchObject({ talkFirst: 2, agreed: 1 });
		expect(team?.raters.map(({ letter, who }) => `${letter} ${who}`)).toEqual([
			'A College dean',
			'B Workforce board',
			'C Chamber',
			'D High school CTE',
			'E Employer',
		]);
	});

	test('of the example over time', () => {
		const { history } = resultOf('over-time');
		expect(history.points.map(({ overall }) => overall.score)).toEqual([1.5, 2.5, 3]);
		expect(history.movement?.overall).toBe(1.5);
	});

	test('of a pass through another version are not computed from its answers', () => {
		const [example] = tool.examples;
		const [pass] = example?.slice.assessments ?? [];
		if (!pass) throw new Error('The first example has a pass.');
		const old = { ...pass, instrumentVersion: form.version + 1 };
		const result = tool.compute({ assessments: [old] }, tool.defaultSettings, form, {});
		expect(result).toMatchObject({ otherVersion: true, current: old, completeness: { answered: 0 }, team: null });
	});
});

describe('tables', () => {
	const tablesOf = (id: string) => {
		const result = resultOf(id);
		return Object.fromEntries(tool.tables({ assessments: [] }, result).map((table) => [table.id, table]));
	};

	test.each(results)('of $example.id have a cell for every column and no other', ({ example, result }) => {
		for (const table of tool.tables(example.slice, result)) {
			const keys = table.columns.map(({ key }) => key);
			expect(new Set(keys).size).toBe(keys.length);
			for (const row of table.rows) {
				expect(Object.keys(row).toSorted()).toEqual(keys.toSorted());
				for (const { key, kind } of table.columns) {
					if (row[key] !== null) expect(typeof row[key]).toBe(kind === 'number' ? 'number' : 'string');
				}
			}
		}
	});

	test('of ratings list all 19 lines, unknown left empty', () => {
		const { ratings } = tablesOf('alone');
		expect(ratings?.rows).toHaveLength(19);
		expect(ratings?.rows[1]).toMatchObject({ number: '1.2', rating: 4, meaning: '4, mostly in place' });
		expect(ratings?.rows.find(({ number }) => number === '3.3')).toMatchObject({ rating: null, meaning: 'Don’t know' });
	});

	test('of sections match the result', () => {
		const { sections } = tablesOf('alone');
		expect(sections?.rows.map(({ rating, mean, rated, dontKnow }) => [rating, mean, rated, dontKnow])).toEqual([
			[4, 3.75, 4, 0],
			[3, 3, 3, 0],
			[3, 3.125, 7, 1],
			[2, 1.75, 4, 0],
		]);
		expect(sections?.notes?.[0]).toContain('3. It is the mean of 4 of 4');
	});

	test('of a team have a column for each person', () => {
		const { team, 'team-lines': lines } = tablesOf('team');
		const people = team?.columns.slice(1, 6) ?? [];
		expect(people.map(({ label }) => label)).toContain('D High school CTE');
		expect(people.map(({ key }) => team?.rows[0]?.[key])).toEqual([5, 4, 3, 2, 2]);
		expect(team?.rows[0]).toMatchObject({ mean: 3.2, median: 3, range: 3, agreed: 3 });
		expect(lines?.rows).toHaveLength(19);
		expect(lines?.rows.find(({ number }) => number === '4.1')).toMatchObject({ mean: 2, median: 2, range: 2 });
	});

	test('over time have a column for each pass and the overall score last', () => {
		const { 'over-time': overTime } = tablesOf('over-time');
		expect(overTime?.columns.map(({ label }) => label)).toEqual([
			'Section',
			'First pass, Sep 17, 2024',
			'One year on, Sep 23, 2025',
			'This spring, Mar 10, 2026',
			'Change since First pass',
		]);
		expect(overTime?.rows.at(-1)).toMatchObject({ section: 'Overall score', change: 1.5 });
		expect(overTime?.notes?.[0]).toBe('All passes: one person’s own ratings.');
	});

	test('are those of what there is', () => {
		expect(Object.keys(tablesOf('alone'))).toEqual(['ratings', 'sections']);
		expect(Object.keys(tablesOf('team'))).toEqual(['ratings', 'sections', 'team', 'team-lines']);
		expect(Object.keys(tablesOf('over-time'))).toEqual(['ratings', 'sections', 'over-time']);
	});
});

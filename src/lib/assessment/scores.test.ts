import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../workspace/schema.ts';
import { blankAnswers, numbersOf } from './answers.ts';
import { anyAnswers, anyNumber, form } from './instrument.fixture.ts';
import { lineIdsOfIndicator } from './lines.ts';
import { indicatorValue, overallOf, overallScore, sectionMean } from './scores.ts';

const [working, , designing] = form.sections;
if (!working || !designing) throw new Error('The form has four sections.');
const inParts = designing.indicators[4];
if (!inParts) throw new Error('The design section has five indicators.');

const rated = (lines: Answers['lines'], sections: Answers['sections'] = {}): Answers => ({
	...blankAnswers(),
	lines,
	sections,
});

describe('an indicator', () => {
	test('in parts has the mean of its rated parts', () => {
		const lines = { 'integrated-learning': 3, 'flexible-delivery': 2, 'case-management': 'dont-know' } as const;
		expect(indicatorValue(inParts, rated(lines))).toBe(2.5);
	});

	test('has no value when nothing of it is rated', () => {
		expect(indicatorValue(inParts, rated({ 'work-based-learning': 'dont-know' }))).toBeNull();
	});

	test('its own id is not a rating where it has parts', () => {
		expect(indicatorValue(inParts, rated({ 'design-elements': 5 }))).toBeNull();
	});
});

describe('a section', () => {
	test('counts the indicator in parts as one of five', () => {
		const lines: Answers['lines'] = {
			'target-populations-known': 4,
			'competency-model-validated': 4,
			'training-capacity-known': 4,
			'credentials-matched': 4,
			'integrated-learning': 1,
			'flexible-delivery': 2,
			'case-management': 1,
			'work-based-learning': 2,
		};
		// (4 x 4 + 1.5) / 5, and not (4 x 4 + 6) / 8.
		expect(sectionMean(designing, rated(lines))).toBe(3.5);
	});

	test('"don’t know" leaves the mean, so it equals blank', () => {
		const known = { 'agency-partners-engaged': 5, 'shared-vision-and-goals': 2 } as const;
		expect(sectionMean(working, rated(known))).toBe(3.5);
		expect(sectionMean(working, rated({ ...known, 'partners-know-their-roles': 'dont-know' }))).toBe(3.5);
	});

	test('has no mean, and not 0, when nothing is rated', () => {
		expect(sectionMean(working, rated({}))).toBeNull();
		expect(sectionMean(working, rated({ 'shared-vision-and-goals': 'dont-know' }))).toBeNull();
	});
});

describe('the overall score', () => {
	test('is the mean of the section ratings that are numbers, and says of how many', () => {
		const sections = {
			'working-across-agencies': { rating: 4, note: '' },
			'employers-at-the-table': { rating: 3, note: 'more shops' },
			'designing-programs': { rating: 'dont-know', note: '' },
		} as const;
		expect(overallScore(form, rated({ 'shared-vision-and-goals': 1 }, sections))).toEqual({
			score: 3.5,
			from: 2,
			of: 4,
		});
	});

	test('is not known when no section has a number', () => {
		expect(overallScore(form, rated({ 'shared-vision-and-goals': 5 }))).toEqual({ score: null, from: 0, of: 4 });
		expect(overallOf([])).toEqual({ score: null, from: 0, of: 0 });
	});
});

describe('for any answers', () => {
	test('a section’s mean lies between its lowest and its highest rating', () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...form.sections), (answers, section) => {
				const ratings = numbersOf(section.indicators.flatMap(lineIdsOfIndicator).map((id) => answers.lines[id]));
				const found = sectionMean(section, answers);
				if (ratings.length === 0) {
					expect(found).toBeNull();
					return;
				}
				expect(found).toBeGreaterThanOrEqual(Math.min(...ratings) - 1e-9);
				expect(found).toBeLessThanOrEqual(Math.max(...ratings) + 1e-9);
			}),
		);
	});

	test('taking every "don’t know" away changes no score', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const lines = Object.fromEntries(Object.entries(answers.lines).filter(([, rating]) => rating !== 'dont-know'));
				const without = { ...answers, lines };
				for (const section of form.sections) expect(sectionMean(section, without)).toBe(sectionMean(section, answers));
			}),
		);
	});

	test('the order of indicators and of sections does not matter', () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...form.sections), (answers, section) => {
				const turned = { ...section, indicators: section.indicators.toReversed() };
				const [one, other] = [sectionMean(section, answers), sectionMean(turned, answers)];
				expect(other === null ? other : other.toFixed(9)).toBe(one === null ? one : one.toFixed(9));
				const form2 = { ...form, sections: form.sections.toReversed() };
				expect(overallScore(form2, answers)).toEqual(overallScore(form, answers));
			}),
		);
	});

	test('raising one rating never lowers the mean', () => {
		fc.assert(
			fc.property(anyAnswers, anyNumber, anyNumber, (answers, one, other) => {
				const give = (rating: 1 | 2 | 3 | 4 | 5) => ({
					...answers,
					lines: { ...answers.lines, 'case-management': rating },
				});
				const low = sectionMean(designing, give(one < other ? one : other));
				const high = sectionMean(designing, give(one < other ? other : one));
				expect(high).toBeGreaterThanOrEqual(low ?? 0);
			}),
		);
	});
});

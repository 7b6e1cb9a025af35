import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Assessment, Rating, Response, Round } from '../workspace/schema.ts';
import { blankAnswers } from './answers.ts';
import { historyOf, sectionValues } from './history.ts';
import { anyPass, form } from './instrument.fixture.ts';

const ids = form.sections.map(({ id }) => id);
function sectionRatings(ratings: (Rating | null)[]): Answers {
	const sections = ids.map((id, index) => [id, { rating: ratings[index] ?? null, note: '' }]);
	return { ...blankAnswers(), sections: Object.fromEntries(sections) };
}
function pass(year: number, ratings: (Rating | null)[], other: Partial<Assessment> = {}): Assessment {
	return {
		id: String(year),
		instrument: 'form',
		instrumentVersion: form.version,
		title: `In ${year}`,
		startedAt: `${year}-04-01T00:00:00.000Z`,
		answers: sectionRatings(ratings),
		round: null,
		...other,
	};
}
const response = (id: string, ratings: (Rating | null)[]): Response => ({
	id,
	who: id,
	answeredAt: '2025-04-01T00:00:00.000Z',
	answers: sectionRatings(ratings),
});

describe('a pass says about a section', () => {
	const round: Round = {
		id: 'round',
		title: 'Round',
		askFor: 'role',
		openedAt: '2025-04-01T00:00:00.000Z',
		responses: [response('a', [5, 2, 'dont-know']), response('b', [4, 3])],
		consensus: { [ids[0] ?? '']: { rating: 4, why: '' } },
	};

	test('what the team agreed, else the team’s mean, else one’s own rating, else nothing', () => {
		const values = sectionValues(form, pass(2025, [1, 1, 1, null], { round }));
		expect(values.map(({ value, basis }) => [value, basis])).toEqual([
			[4, 'agreed'],
			[2.5, 'team-mean'],
			[1, 'own'],
			[null, null],
		]);
	});
});

describe('passes over time', () => {
	test('are ordered and compared from first to last, section by section', () => {
		const history = historyOf(form, [pass(2026, [4, 3, 3, 2]), pass(2024, [2, 1, 2, 1]), pass(2025, [3, 3, 2, 2])]);
		expect(history.points.map(({ id }) => id)).toEqual(['2024', '2025', '2026']);
		expect(history.movement).toMatchObject({ from: '2024', to: '2026', overall: 1.5 });
		expect(history.movement?.sections.map(({ points }) => points)).toEqual([2, 2, 1, 1]);
		expect(history.mixedVersions).toBe(false);
	});

	test('a section without a rating at either end has not moved by 0: it is not known', () => {
		const { movement } = historyOf(form, [pass(2024, [2, null, 2, 1]), pass(2025, [3, 3, 'dont-know', 2])]);
		expect(movement?.sections.map(({ points }) => points)).toEqual([1, null, null, 1]);
	});

	test('the overall score is compared only where both rest on the same sections', () => {
		const { movement } = historyOf(form, [pass(2024, [1, null, 2, 1]), pass(2025, [3, 3, 3, 2])]);
		expect(movement?.overall).toBeNull();
		const alike = historyOf(form, [pass(2024, [1, null, 2, null]), pass(2025, [3, null, 3, null])]);
		expect(alike.movement?.overall).toBe(1.5);
	});

	test('other versions of the form are shown and not compared', () => {
		const old = pass(2023, [1, 1, 1, 1], { instrumentVersion: form.version - 1 });
		const history = historyOf(form, [old, pass(2024, [2, 2, 2, 2]), pass(2025, [3, 3, 3, 3])]);
		expect(history.points).toHaveLength(3);
		expect(history).toMatchObject({ mixedVersions: true, movement: { from: '2024', overall: 1 } });
		expect(historyOf(form, [old, pass(2024, [2, 2, 2, 2])]).movement).toBeNull();
	});

	test('one pass, or none, has no movement', () => {
		expect(historyOf(form, []).movement).toBeNull();
		expect(historyOf(form, [pass(2024, [1, 1, 1, 1])]).movement).toBeNull();
	});

	test('the order of the workspace does not matter, and no value leaves 1 to 5', () => {
		const anyPasses = fc.uniqueArray(anyPass(['form']), { selector: ({ startedAt }) => startedAt, maxLength: 5 });
		fc.assert(
			fc.property(anyPasses, (passes) => {
				const history = historyOf(form, passes);
				expect(historyOf(form, passes.toReversed())).toEqual(history);
				for (const { sections, overall } of history.points) {
					for (const value of [...sections.map((section) => section.value), overall.score]) {
						if (value === null) continue;
						expect(value).toBeGreaterThanOrEqual(1);
						expect(value).toBeLessThanOrEqual(5);
					}
				}
			}),
		);
	});

	test('a pass compared with a copy of itself has not moved', () => {
		fc.assert(
			fc.property(anyPass(['form']), (one) => {
				const copy = { ...one, id: 'copy' };
				const { movement } = historyOf(form, [one, copy]);
				for (const { points } of movement?.sections ?? []) expect([0, null]).toContain(points);
				expect([0, null]).toContain(movement?.overall);
			}),
		);
	});
});

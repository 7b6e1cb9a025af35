import { describe, expect, test } from 'vitest';
import { choose } from './agenda.ts';
import { questionsByKey } from './catalogue.ts';
import { minutesFor, minutesOf } from './duration.ts';
import { allQuestions, catalogue, words } from './meeting.fixture.ts';
import { blankMeeting } from './meeting.ts';

const sets = ['employers-for-cte', 'cte-for-employers', 'employers-for-opsos', 'tpm-in-practice'] as const;

describe('the catalogue', () => {
	test('holds every action and every question of the four sets, under a key of its own', () => {
		for (const id of sets) {
			const found = catalogue.find((set) => set.id === id);
			expect(found?.groups.map(({ title }) => title)).toEqual(words[id].actions.map(({ title }) => title));
			const keys = words[id].actions.flatMap((action) =>
				action.questions.map((question) => `${id}/${action.id}/${question.id}`),
			);
			expect(found?.groups.flatMap(({ questions }) => questions.map(({ key }) => key))).toEqual(keys);
		}
		expect(sets.map((id) => words[id].actions.flatMap(({ questions }) => questions).length)).toEqual([15, 13, 20, 13]);
		expect(questionsByKey(catalogue).size).toBe(allQuestions.length);
	});

	test('offers both pairings, and every question of a theme is one of a set', () => {
		expect(catalogue.slice(4).map(({ id }) => id)).toEqual(['educators-and-employers', 'organizations-and-employers']);
		for (const [id, { parts }] of Object.entries(words.themes)) {
			const set = catalogue.find((each) => each.id === id);
			const themes = parts.flatMap((part) => part.themes);
			const shown = set?.groups.flatMap(({ questions }) => questions) ?? [];
			expect(shown.map(({ prompts }) => prompts?.map(({ questions }) => questions.length))).toEqual(
				themes.map(({ first, second }) => [first.length, second.length]),
			);
		}
	});

	test.each([
		['educators-and-employers', ['employers-for-cte', 'cte-for-employers']],
		['organizations-and-employers', ['employers-for-opsos', 'cte-for-employers']],
	] as const)('%s finds a theme for every question of its sets', (id, paired) => {
		const used = new Set(
			words.themes[id]?.parts.flatMap(({ themes }) => themes.flatMap(({ first, second }) => [...first, ...second])),
		);
		const asked = paired.flatMap((set) =>
			words[set].actions.flatMap((action) => action.questions.map((each) => `${set}/${action.id}/${each.id}`)),
		);
		expect(asked.filter((key) => !used.has(key))).toEqual([]);
	});
});

describe('minutes', () => {
	const oneSide = { sides: null };
	const bothSides = { sides: ['Educators', 'Employers'] as [string, string] };

	test('are 10 around, 5 a question, 10 a theme; none for no agenda', () => {
		expect(minutesFor([])).toBe(0);
		expect(minutesFor([oneSide])).toBe(15);
		expect(minutesFor(Array(5).fill(oneSide))).toBe(35);
		expect(minutesFor([bothSides, bothSides, oneSide])).toBe(35);
	});

	test('every meeting the tool offers takes between 15 and 60', () => {
		for (const { questions } of catalogue.flatMap(({ groups }) => groups)) {
			const meeting = questions.reduce(choose, blankMeeting('00000000-0000-4000-8000-000000000001', 'Talk'));
			expect(minutesOf(meeting)).toBe(minutesFor(questions));
			expect(minutesOf(meeting)).toBeGreaterThanOrEqual(15);
			expect(minutesOf(meeting)).toBeLessThanOrEqual(60);
		}
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAnswers, completeAnswers, flow } from './flow.fixture.ts';
import { outcomeOf } from './outcome.ts';
import { positionOf } from './position.ts';

const results = (answers: Record<string, string>) =>
	outcomeOf(flow, answers).parts.map(({ result }) => result?.id ?? null);
const place = (answers: Record<string, string>) => results({ 'your-side': 'employer', ...answers })[0];

describe('Colorado’s four starting places', () => {
	test.each([
		[
			'sector-partnership',
			'use-it',
			'Step 5: Study critical occupations',
			'/steps/colorado/study-critical-occupations/',
		],
		['employer-group', 'widen-it', 'Step 2: Prepare to launch', '/steps/colorado/prepare-to-launch/'],
		['plan-partnership', 'plan-ahead', 'Step 1: Define the scope', '/steps/colorado/define-the-scope/'],
		['plan-pathway', 'think-bigger', 'Step 1: Define the scope', '/steps/colorado/define-the-scope/'],
	])('%s', (have, result, label, to) => {
		const [part] = outcomeOf(flow, { 'your-side': 'employer', 'what-you-have': have }).parts;
		expect(part?.result?.id).toBe(result);
		expect(part?.firstSteps[0]).toMatchObject({ label, to });
	});

	test('are found by further questions when someone is not sure', () => {
		const unsure = { 'what-you-have': 'not-sure' };
		expect(place(unsure)).toBeNull();
		expect(place({ ...unsure, 'who-meets': 'several-matters' })).toBe('use-it');
		expect(place({ ...unsure, 'who-meets': 'one-matter' })).toBe('widen-it');
		expect(place({ ...unsure, 'who-meets': 'not-sure', 'what-you-want': 'partnership' })).toBe('plan-ahead');
		expect(place({ ...unsure, 'who-meets': 'apart', 'what-you-want': 'not-sure' })).toBe('think-bigger');
	});
});

describe('whether TPM is right', () => {
	const begun = { 'your-side': 'association', 'what-you-have': 'employer-group' };
	const yes = {
		...begun,
		'shared-problem': 'several',
		'trusted-host': 'with-staff',
		'own-numbers': 'would',
		'ready-partners': 'ready',
	};
	const tpm = (answers: Record<string, string>) => results({ ...yes, ...answers })[1];

	test('worth exploring only when every answer is in favor', () => {
		expect(tpm({})).toBe('tpm-worth-exploring');
		for (const part of flow.parts.slice(1)) {
			for (const { id, choices } of part.questions) {
				for (const choice of choices.filter(({ speaks }) => speaks !== 'for')) {
					const passes = outcomeOf(flow, { ...yes, [id]: choice.id }).asked.some(({ question }) => question.id === id);
					if (passes) expect(tpm({ [id]: choice.id }), `${id}: ${choice.id}`).not.toBe('tpm-worth-exploring');
				}
			}
		}
	});

	test('something open means: prepare first', () => {
		expect(tpm({ 'trusted-host': 'not-sure' })).toBe('tpm-prepare-first');
		expect(tpm({ 'own-numbers': 'would-not' })).toBe('tpm-prepare-first');
		expect(tpm({ 'shared-problem': 'one-company' })).toBe('tpm-prepare-first');
	});

	test('no employers, no TPM for now', () => {
		expect(tpm({ 'shared-problem': 'differs', 'would-meet': 'would-not' })).toBe('tpm-not-now');
	});

	test('is told with what speaks for it from the first part as well', () => {
		const reasons = outcomeOf(flow, yes).parts[1]?.reasons ?? [];
		expect(reasons.map(({ question, speaks }) => [question.id, speaks])).toEqual([
			['your-side', 'for'],
			['what-you-have', 'for'],
			['shared-problem', 'for'],
			['trusted-host', 'for'],
			['own-numbers', 'for'],
			['ready-partners', 'for'],
		]);
	});
});

describe('for any answers', () => {
	test('every reason names an answer that was given, in its own words', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				for (const { reasons } of outcomeOf(flow, answers).parts) {
					for (const { question, said } of reasons) {
						const given = question.choices.find(({ id }) => id === answers[question.id]);
						expect(said).toBe(given?.label);
					}
				}
			}),
		);
	});

	test('complete answers end in a result with first steps and people for every part', () => {
		fc.assert(
			fc.property(completeAnswers, (answers) => {
				const { parts, waiting } = outcomeOf(flow, answers);
				expect(waiting).toBeNull();
				expect(parts).toHaveLength(flow.parts.length);
				for (const { result, firstSteps, people } of parts) {
					expect(result).not.toBeNull();
					expect(firstSteps.length).toBeGreaterThan(0);
					expect(people.length).toBeGreaterThan(0);
				}
			}),
		);
	});

	test('no answer is lost: each is on the way or kept beside it', () => {
		fc.assert(
			fc.property(completeAnswers, (answers) => {
				const { asked, kept } = outcomeOf(flow, answers);
				const found = [...asked, ...kept].map(({ question, choice }) => [question.id, choice?.id]);
				expect(Object.fromEntries(found)).toEqual(answers);
				expect(found).toHaveLength(Object.keys(answers).length);
			}),
		);
	});

	test('a changed answer leaves all others as they were, and changing it back brings the same result', () => {
		fc.assert(
			fc.property(completeAnswers, completeAnswers, fc.nat(), (answers, others, pick) => {
				const ids = Object.keys(answers);
				const id = ids[pick % ids.length] ?? '';
				const changed = { ...answers, [id]: others[id] ?? '' };
				expect(outcomeOf(flow, { ...changed, [id]: answers[id] ?? '' })).toEqual(outcomeOf(flow, answers));
				const { asked, kept } = outcomeOf(flow, changed);
				for (const { question, choice } of [...asked, ...kept]) {
					if (question.id !== id) expect(choice?.id).toBe(answers[question.id]);
				}
			}),
		);
	});

	test('an answer that is no choice any more is asked again, and nothing breaks', () => {
		expect(outcomeOf(flow, { 'your-side': 'a-choice-of-old' })).toMatchObject({
			waiting: { id: 'your-side' },
			kept: [],
		});
		fc.assert(fc.property(anyAnswers, (answers) => void outcomeOf(flow, answers)));
	});

	test('no address is named twice in one list', () => {
		fc.assert(
			fc.property(completeAnswers, (answers) => {
				for (const { firstSteps, tools, people, reading } of outcomeOf(flow, answers).parts) {
					for (const list of [firstSteps, tools, people, reading]) {
						expect(new Set(list.map(({ to }) => to)).size).toBe(list.length);
					}
				}
			}),
		);
	});
});

describe('a kept answer that is opened again', () => {
	const answers = { 'your-side': 'educator', 'what-you-have': 'sector-partnership', 'who-meets': 'apart' };

	test('leads back to the way, and on to the question that waits', () => {
		const outcome = outcomeOf(flow, answers);
		expect(outcome).toMatchObject({ kept: [{ question: { id: 'who-meets' } }], waiting: { id: 'shared-problem' } });
		expect(positionOf(outcome, 'who-meets')).toMatchObject({
			current: { question: { id: 'who-meets' } },
			number: null,
			before: 'what-you-have',
			after: 'shared-problem',
		});
	});

	test('for any answers: back to an answered question, on to the waiting one or to the result', () => {
		fc.assert(
			fc.property(anyAnswers, (given) => {
				const outcome = outcomeOf(flow, given);
				for (const { question } of outcome.kept) {
					const { before, after } = positionOf(outcome, question.id);
					const last = outcome.asked.findLast(({ choice }) => choice !== null);
					expect({ before, after }).toEqual({
						before: last?.question.id ?? null,
						after: outcome.waiting?.id ?? null,
					});
				}
			}),
		);
	});
});

test('nothing answered: the first question waits, and there is no result', () => {
	expect(outcomeOf(flow, {})).toMatchObject({
		waiting: { id: 'your-side' },
		kept: [],
		parts: [{ result: null, reasons: [] }],
	});
});

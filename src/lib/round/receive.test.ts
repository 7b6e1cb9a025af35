import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEST_INSTRUMENT, testResponse, testRound, testTool, testWords } from '../../../tests/support/test-tool.ts';
import { anyAnswers, NOW } from '../../../tests/support/workspaces.ts';
import { fileText, openEnvelope, seal } from '../workspace/envelope.ts';
import type { Response } from '../workspace/schema.ts';
import type { SentAnswers } from './messages.ts';
import { type Expected, type Incoming, receiveAnswers } from './receive.ts';

const expected: Expected = {
	tool: testTool.id,
	instrument: TEST_INSTRUMENT,
	fits: (answers) => Object.keys(answers.lines).every((line) => testWords.lines.includes(line)),
};

function incoming(response: Response, over: Partial<SentAnswers> = {}): Incoming {
	const sent: SentAnswers = {
		tool: testTool.id,
		round: { id: testRound.id, title: testRound.title },
		instrument: TEST_INSTRUMENT,
		response,
		...over,
	};
	return {
		from: `${response.who}.pipeline.json`,
		opening: openEnvelope(fileText(seal('answers', sent, NOW)), ['answers']),
	};
}

const receive = (items: Incoming[], round = testRound) => receiveAnswers(round, items, expected, NOW);
const outcomes = (items: Incoming[], round = testRound) => receive(items, round).received.map(({ outcome }) => outcome);

describe('receiveAnswers', () => {
	test('keeps nine of ten and names the damaged one', () => {
		const items = Array.from({ length: 10 }, (_, index) => incoming(testResponse(index + 1)));
		items[4] = {
			from: 'dean.pipeline.json',
			opening: openEnvelope('{"format":"talent-pipeline-field-guide",', ['answers']),
		};
		const { round, received } = receive(items);
		expect(round.responses.map(({ who }) => who)).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 10].map((n) => `Member ${n}`));
		expect(received.filter(({ outcome }) => outcome === 'added')).toHaveLength(9);
		expect(received[4]).toEqual({
			from: 'dean.pipeline.json',
			who: null,
			outcome: 'refused',
			message: expect.stringContaining('part of it is missing'),
		});
	});

	test('importing the same again changes nothing', () => {
		const items = [incoming(testResponse(1)), incoming(testResponse(2))];
		const once = receive(items).round;
		expect(receive(items, once).round).toBe(once);
		expect(outcomes(items, once)).toEqual(['same', 'same']);
	});

	test('the newer of two with one id wins, and it is said', () => {
		const old = incoming(testResponse(1, { answeredAt: '2026-11-20T10:00:00.000Z' }));
		const fresh = incoming(testResponse(1, { who: 'Dean', answeredAt: '2026-11-20T11:00:00.000Z' }));
		expect(outcomes([old, fresh])).toEqual(['added', 'replaced']);
		expect(outcomes([fresh, old])).toEqual(['added', 'older']);
		expect(receive([old, fresh]).round.responses.map(({ who }) => who)).toEqual(['Dean']);
		expect(receive([fresh, old]).round).toEqual(receive([old, fresh]).round);
		expect(receive([old, fresh]).received[1]?.message).toContain('newer answers replaced');
	});

	test('a clock that runs ahead does not outrank what follows', () => {
		const ahead = incoming(testResponse(1, { answeredAt: '2036-01-01T00:00:00.000Z' }));
		const first = receive([ahead]).round;
		expect(first.responses[0]?.answeredAt).toBe(NOW);
		const later = '2026-11-21T08:00:00.000Z';
		const again = receiveAnswers(first, [ahead], expected, later);
		expect(again.round).toBe(first);
		const corrected = incoming(testResponse(1, { who: 'Dean', answeredAt: '2026-11-21T07:00:00.000Z' }));
		expect(receiveAnswers(first, [corrected], expected, later).received[0]?.outcome).toBe('replaced');
	});

	test.each<[string, Partial<SentAnswers>, string]>([
		['another round', { round: { id: '00000000-0000-4000-8000-00000000bbbb', title: 'Fall round' } }, '“Fall round”'],
		['another form', { instrument: { id: 'other', version: 3, title: 'Other form' } }, '“Other form”'],
		['another version', { instrument: { ...TEST_INSTRUMENT, version: 2 } }, 'version 2'],
		['another tool', { tool: 'other-tool' }, '“Test form”'],
	])('refuses %s by name', (_what, over, named) => {
		const { round, received } = receive([incoming(testResponse(1), over)]);
		expect(round).toBe(testRound);
		expect(received[0]).toMatchObject({ outcome: 'refused', who: 'Member 1', message: expect.stringContaining(named) });
	});

	test('refuses lines the form does not have, and answers without a name', () => {
		const strange = testResponse(1, { answers: { lines: { nine: 1 }, lineNotes: {}, sections: {} } });
		expect(outcomes([incoming(strange), incoming(testResponse(2, { who: '  ' }))])).toEqual(['refused', 'refused']);
	});

	const anyResponses = fc.uniqueArray(
		fc.record({
			person: fc.integer({ min: 1, max: 3 }),
			minute: fc.integer({ min: 0, max: 59 }),
			answers: anyAnswers.map((answers) => ({ ...answers, lines: {} })),
		}),
		{ selector: ({ person, minute }) => `${person}/${minute}`, maxLength: 8 },
	);
	const at = (minute: number) => `2026-11-20T10:${String(minute).padStart(2, '0')}:00.000Z`;

	test('ends with the newest of each person, in whatever order they come', () => {
		fc.assert(
			fc.property(anyResponses, fc.infiniteStream(fc.nat()), (sent, chance) => {
				const items = sent.map(({ person, minute, answers }) =>
					incoming(testResponse(person, { answeredAt: at(minute), answers })),
				);
				const shuffled = items
					.map((item) => ({ item, rank: chance.next().value ?? 0 }))
					.toSorted((one, other) => one.rank - other.rank)
					.map(({ item }) => item);
				const byId = (responses: Response[]) => responses.toSorted((one, other) => (one.id < other.id ? -1 : 1));
				const { round } = receive(items);
				expect(byId(receive(shuffled).round.responses)).toEqual(byId(round.responses));
				for (const response of round.responses) {
					const newest = sent
						.filter(({ person }) => testResponse(person).id === response.id)
						.reduce((best, next) => (next.minute > best.minute ? next : best));
					expect(response).toMatchObject({ answeredAt: at(newest.minute), answers: newest.answers });
				}
				expect(receive(shuffled, round).round).toBe(round);
			}),
		);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HISTORY_CAP, type History, record, redo, startHistory, TYPING_PAUSE, undo } from './history.ts';

const click = (history: History<number>, next: number) => record(history, next, null, 0);

describe('undo and redo', () => {
	test('walk back and forth', () => {
		const history = click(click(startHistory(0), 1), 2);
		expect(undo(history).present).toBe(1);
		expect(undo(undo(history)).present).toBe(0);
		expect(undo(undo(undo(history))).present).toBe(0);
		expect(redo(undo(history)).present).toBe(2);
		expect(redo(history)).toBe(history);
	});

	test('a change after undo leaves nothing to redo', () => {
		const history = click(undo(click(click(startHistory(0), 1), 2)), 3);
		expect(redo(history).present).toBe(3);
		expect(undo(history).present).toBe(1);
	});

	test('keeps a value that is undefined', () => {
		const history = record(startHistory<number | undefined>(undefined), 1, null, 0);
		expect(undo(history)).toMatchObject({ present: undefined, future: [1] });
	});

	test('undoing everything and redoing everything come back to the same value', () => {
		fc.assert(
			fc.property(fc.array(fc.integer(), { maxLength: 50 }), (values) => {
				const end = values.reduce(click, startHistory(0));
				const start = values.reduce<History<number>>((history) => undo(history), end);
				expect(start.present).toBe(0);
				expect(values.reduce<History<number>>((history) => redo(history), start)).toEqual({ ...end, typing: null });
			}),
		);
	});

	test('keeps the newest steps up to the cap', () => {
		const values = Array.from({ length: HISTORY_CAP + 10 }, (_, index) => index + 1);
		const end = values.reduce(click, startHistory(0));
		expect(end.past).toHaveLength(HISTORY_CAP);
		expect(end.past[0]).toBe(10);
	});
});

describe('typing', () => {
	const typed = (times: number[], key: unknown = 'field') =>
		times.reduce((history, at, index) => record(history, index + 1, key, at), startHistory(0));

	test('is one step while it goes on', () => {
		expect(undo(typed([0, 100, 200, 200 + TYPING_PAUSE])).present).toBe(0);
	});

	test('is a new step after a pause', () => {
		expect(undo(typed([0, 100, 101 + TYPING_PAUSE])).present).toBe(2);
	});

	test('is a new step in another field, after a click, and after undo', () => {
		expect(undo(record(typed([0, 10]), 9, 'other', 20)).present).toBe(2);
		expect(undo(record(click(typed([0, 10]), 8), 9, 'field', 20)).present).toBe(8);
		expect(undo(record(undo(typed([0, 10])), 9, 'field', 20)).present).toBe(0);
	});
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPoint, readRange, unknownRange } from './range.ts';

const figure = fc.option(fc.integer({ min: -50, max: 50 }), { nil: null });
const anyTyped = fc.record({ low: figure, likely: figure, high: figure });

test('one figure is a range of one point, nothing typed is unknown', () => {
	expect(readRange({ ...unknownRange, likely: 7 })).toEqual({ ok: true, range: { low: 7, likely: 7, high: 7 } });
	expect(readRange({ ...unknownRange, likely: 0 })).toEqual({ ok: true, range: { low: 0, likely: 0, high: 0 } });
	expect(readRange(unknownRange)).toEqual({ ok: true, range: null });
});

test('a range that is read is in order and holds what was typed', () => {
	fc.assert(
		fc.property(anyTyped, (typed) => {
			const read = readRange(typed);
			if (!read.ok || read.range === null) return;
			const { low, likely, high } = read.range;
			expect(low <= likely && likely <= high).toBe(true);
			expect(likely).toBe(typed.likely);
			if (!isPoint(read.range)) expect(read.range).toEqual(typed);
		}),
	);
});

test('complete and in order is read; anything else says in a sentence what to do', () => {
	fc.assert(
		fc.property(anyTyped, (typed) => {
			const { low, likely, high } = typed;
			const known = [low, likely, high].filter((end) => end !== null);
			const isOrdered = known.every((end, index) => index === 0 || (known[index - 1] ?? end) <= end);
			const read = readRange(typed);
			if (!isOrdered) expect(read).toMatchObject({ ok: false, problem: 'order' });
			else if (known.length === 3 || (low === null && high === null)) expect(read.ok).toBe(true);
			else
				expect(read).toMatchObject({
					ok: false,
					problem: 'incomplete',
					why: expect.stringMatching(/, or clear .*\.$/),
				});
		}),
	);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { putTogether, takenApart } from './result-pieces.ts';

test('any result comes out as it went in, and no piece is large', () => {
	const list = fc.integer({ min: 0, max: 1200 }).map((length) => Array.from({ length }, (_, at) => ({ at })));
	const result = fc.oneof(
		fc.dictionary(fc.string({ maxLength: 5 }), fc.oneof(list, fc.jsonValue())),
		fc.jsonValue(),
		list,
		fc.constant(undefined),
	);
	fc.assert(
		fc.property(result, (sent) => {
			const before = structuredClone(sent);
			const { pieces, rest } = structuredClone(takenApart(sent));
			expect(pieces.every(({ items }) => items.length <= 250)).toBe(true);
			expect(putTogether(rest, pieces)).toEqual(before);
			expect(sent).toEqual(before);
		}),
	);
});

test('long lists leave the rest', () => {
	const { pieces, rest } = takenApart({ title: 'x', programs: Array.from({ length: 600 }, (_, at) => at), few: [1] });
	expect(pieces.map(({ key, items }) => [key, items.length])).toEqual([
		['programs', 250],
		['programs', 250],
		['programs', 100],
	]);
	expect(rest).toEqual({ title: 'x', programs: [], few: [1] });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSafe, JSON_LIMITS, parseSafeJson } from './safe-json.ts';

describe('parseSafeJson', () => {
	test('reads ordinary JSON as it is', () => {
		expect(parseSafeJson('{"a":[1,null,"x"],"b":{"c":true}}')).toEqual({
			ok: true,
			value: { a: [1, null, 'x'], b: { c: true } },
		});
	});

	test.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at any depth', (key) => {
		expect(parseSafeJson(`{"${key}":{"x":1}}`)).toEqual({ ok: false, why: 'unsafe' });
		expect(parseSafeJson(`[{"a":[{"${key}":1}]}]`)).toEqual({ ok: false, why: 'unsafe' });
		expect(parseSafeJson(`["${key}"]`).ok).toBe(true);
	});

	test('refuses a key written with escapes', () => {
		expect(parseSafeJson('{"__pr\\u006fto__":1}')).toEqual({ ok: false, why: 'unsafe' });
	});

	test.each(['', '{', '{"a":1,}', 'undefined', '\u0000'])('calls %j a matter of syntax', (text) => {
		expect(parseSafeJson(text)).toEqual({ ok: false, why: 'syntax' });
	});

	test('stops exactly past each limit', () => {
		const limits = { depth: 3, values: 6, text: 4 };
		expect(isSafe([[[1]]], limits)).toBe(true);
		expect(isSafe([[[[1]]]], limits)).toBe(false);
		expect(isSafe([1, 2, 3, 4, 5], limits)).toBe(true);
		expect(isSafe([1, 2, 3, 4, 5, 6], limits)).toBe(false);
		expect(isSafe('four', limits)).toBe(true);
		expect(isSafe('fives', limits)).toBe(false);
		expect(isSafe({ fives: 1 }, limits)).toBe(false);
	});

	test('survives nesting that would overflow a recursive walk', () => {
		const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
		expect(parseSafeJson(deep)).toEqual({ ok: false, why: 'unsafe' });
	});

	test('lets through whatever JSON can say within the limits', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
				const text = JSON.stringify(value);
				fc.pre(!/"(__proto__|constructor|prototype)":/.test(text));
				expect(parseSafeJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
			}),
		);
		expect(JSON_LIMITS.depth).toBeLessThan(100);
	});
});

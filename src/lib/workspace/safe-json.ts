/**
 * Reading JSON that came from outside: a file, a link, a paste. `JSON.parse` accepts things that later code
 * must never meet, so the parsed value is walked once and refused whole when it holds any of them.
 */

/** Names that reach an object's prototype when code copies keys from one object to another. */
const DANGEROUS_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export interface JsonLimits {
	/** Levels of objects and arrays inside each other. */
	depth: number;
	/** Values of any kind in all. */
	values: number;
	/** Characters in one text or one key. */
	text: number;
}

/** Far above what a full workspace holds (10,000 rows of ten kinds), far below what stalls a phone. */
export const JSON_LIMITS: JsonLimits = { depth: 32, values: 2_000_000, text: 100_000 };

export type SafeJson = { ok: true; value: unknown } | { ok: false; why: 'syntax' | 'unsafe' };

/** Parses JSON and refuses dangerous keys, deep nesting, and oversized texts or counts. Never throws. */
export function parseSafeJson(text: string, limits: JsonLimits = JSON_LIMITS): SafeJson {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { ok: false, why: 'syntax' };
	}
	return isSafe(value, limits) ? { ok: true, value } : { ok: false, why: 'unsafe' };
}

/** True when a JSON value holds nothing beyond the limits and no dangerous key. Walks without recursion. */
export function isSafe(root: unknown, limits: JsonLimits = JSON_LIMITS): boolean {
	const waiting: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
	let seen = 0;
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		seen += 1;
		if (seen > limits.values || next.depth > limits.depth) return false;
		if (typeof next.value === 'string' && next.value.length > limits.text) return false;
		if (typeof next.value !== 'object' || next.value === null) continue;
		for (const [key, value] of Object.entries(next.value)) {
			if (DANGEROUS_KEYS.has(key) || key.length > limits.text) return false;
			waiting.push({ value, depth: next.depth + 1 });
		}
	}
	return true;
}

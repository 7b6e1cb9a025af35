import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPass, form } from './instrument.fixture.ts';
import { byTime, currentPass, isBlankPass, putPass, removePass, startPass } from './passes.ts';

const instrument = { id: 'form', version: form.version };
const pass = (id: string, startedAt: string) => startPass({ id, now: startedAt }, instrument, id);
const spring = pass('spring', '2025-04-01T00:00:00.000Z');
const fall = pass('fall', '2025-10-01T00:00:00.000Z');
const anyPasses = fc.uniqueArray(anyPass(['form']), { selector: ({ id }) => id, maxLength: 5 });

describe('the current pass', () => {
	test('is the latest when none was chosen', () => {
		expect(currentPass([fall, spring], null)).toBe(fall);
		expect(currentPass([], null)).toBeNull();
	});

	test('is the one chosen', () => {
		expect(currentPass([spring, fall], { pass: 'spring', at: '2025-11-01T00:00:00.000Z' })).toBe(spring);
	});

	test('is a pass that was started after the choice', () => {
		expect(currentPass([spring, fall], { pass: 'spring', at: '2025-05-01T00:00:00.000Z' })).toBe(fall);
	});

	test('is the latest when the chosen one is gone', () => {
		expect(currentPass([spring], { pass: 'fall', at: '2025-11-01T00:00:00.000Z' })).toBe(spring);
	});
});

test('a new pass is blank', () => {
	expect(isBlankPass(spring)).toBe(true);
	expect(isBlankPass({ ...spring, answers: { ...spring.answers, lines: { 'case-management': 1 } } })).toBe(false);
});

test('order in time keeps every pass and is stable', () => {
	fc.assert(
		fc.property(anyPasses, (passes) => {
			const ordered = byTime(passes);
			expect(new Set(ordered)).toEqual(new Set(passes));
			const times = ordered.map(({ startedAt }) => startedAt);
			expect(times).toEqual(times.toSorted());
			expect(byTime(ordered)).toEqual(ordered);
		}),
	);
});

test('putting replaces in place or adds, and removing undoes adding', () => {
	fc.assert(
		fc.property(anyPasses, anyPass(['form']), (passes, added) => {
			fc.pre(passes.every(({ id }) => id !== added.id));
			const more = putPass(passes, added);
			expect(more).toEqual([...passes, added]);
			expect(removePass(more, added.id)).toEqual(passes);
			const renamed = { ...added, title: 'Renamed' };
			expect(putPass(more, renamed)).toEqual([...passes, renamed]);
		}),
	);
});

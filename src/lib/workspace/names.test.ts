import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName, freeName } from './names.ts';

test('freeName numbers a name that is taken', () => {
	expect(freeName('Northfield', [])).toBe('Northfield');
	expect(freeName('Northfield', ['Northfield', 'Northfield (2)'])).toBe('Northfield (3)');
	expect(freeName('  ', [])).toBe('My workspace');
});

test('freeName is never taken and always fits', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 700 }), fc.array(fc.string(), { maxLength: 5 }), (wanted, taken) => {
			const name = freeName(wanted, [...taken, wanted]);
			expect([...taken, wanted]).not.toContain(name);
			expect(name.length).toBeLessThanOrEqual(500);
		}),
	);
});

test('fileName keeps to letters, digits and hyphens', () => {
	expect(fileName(['Café & Söhne', 'Ratings / 2'], '2026-11-20T23:00:00Z', '.csv')).toBe(
		'cafe-sohne-ratings-2-2026-11-20.csv',
	);
	expect(fileName(['../..'], '2026-11-20T23:00:00Z')).toBe('work-2026-11-20.pipeline.json');
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }), (words) => {
			expect(fileName(words, '2026-11-20', '.xlsx')).toMatch(/^[\p{Letter}\p{Number}-]+-2026-11-20\.xlsx$/u);
		}),
	);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Completions } from './dataset.ts';
import { awardsOf, institutionsOfState } from './only-state.ts';

const completions: Completions = {
	kind: 'completions',
	year: 2024,
	institution: Int32Array.of(1, 2, 1, 3),
	cips: ['01.0101', '48.0508', '51.3801'],
	cip: Uint16Array.of(0, 1, 2, 1),
	level: Uint8Array.of(2, 3, 5, 2),
	major: Uint8Array.of(1, 1, 2, 1),
	awards: Float64Array.of(10, 20, Number.NaN, 40),
};

test('the institutions of a state, and no others', () => {
	const row = { name: 'A', county: null, countyName: null, cbsa: null };
	const rows = [
		{ ...row, id: 1, state: 'CA' },
		{ ...row, id: 2, state: 'NV' },
		{ ...row, id: 3, state: null },
	];
	expect(institutionsOfState({ kind: 'institutions', rows }, 'CA').rows.map(({ id }) => id)).toEqual([1]);
});

test('their awards, with the programs that are left', () => {
	expect(awardsOf(completions, new Set([1]))).toEqual({
		...completions,
		institution: Int32Array.of(1, 1),
		cips: ['01.0101', '51.3801'],
		cip: Uint16Array.of(0, 1),
		level: Uint8Array.of(2, 5),
		major: Uint8Array.of(1, 2),
		awards: Float64Array.of(10, Number.NaN),
	});
});

test('nothing is lost or made up: what is kept and what is not add up, program by program', () => {
	const total = (table: Completions, code: string) =>
		[...table.awards.keys()]
			.filter((row) => table.cips[table.cip[row] ?? -1] === code)
			.reduce((sum, row) => sum + (table.awards[row] ?? 0), 0);
	const ids = [1, 2, 3];
	const known = { ...completions, awards: Float64Array.of(10, 20, 30, 40) };
	fc.assert(
		fc.property(fc.subarray(ids), (kept) => {
			const [inside, outside] = [kept, ids.filter((id) => !kept.includes(id))].map((list) =>
				awardsOf(known, new Set(list)),
			);
			if (!inside || !outside) throw new Error('two parts');
			for (const code of known.cips) expect(total(inside, code) + total(outside, code)).toBe(total(known, code));
		}),
	);
});

/** A workspace in which other tools have written too, and ids in order. */
import fc from 'fast-check';
import { emptyWorkspace } from '../../lib/workspace/schema.ts';
import { examples } from './examples.ts';
import { read, type Slice } from './slice.ts';

export const id = (number: number) => `9a900000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** New ids, none of which is among those above. */
export function newIds(): () => string {
	let made = 0;
	return () => id(900_000 + made++);
}

export const empty: Slice = read(emptyWorkspace({ id: id(1), name: 'Workspace', now: '2026-11-20T10:00:00.000Z' }));

/** Three occupations, two of them with figures here; two providers; two programs, one with awards here. */
export const typed: Slice = {
	...empty,
	occupations: [
		{ id: id(11), title: 'Machinists', soc: '51-4041', critical: true },
		{ id: id(12), title: 'Welders', soc: null, critical: null },
		{ id: id(13), title: 'Nurses', soc: '29-1141', critical: null },
	],
	providers: [
		{ id: id(21), name: 'North College', kind: 'college' },
		{ id: id(22), name: 'north college', kind: null },
	],
	programs: [
		{ id: id(31), title: 'Machine tool', cip: '48.0501', provider: id(22), awardLevel: 'Certificate' },
		{ id: id(32), title: 'Nursing', cip: '51.3801', provider: null, awardLevel: null },
	],
	demand: [
		{ occupation: id(11), openings: 100, employment: 900, noProgram: false },
		{ occupation: id(12), openings: null, employment: null, noProgram: true },
	],
	awards: [{ program: id(31), awards: 40 }],
	pairs: [
		{ id: id(41), program: id(31), occupation: '51-4041', share: 0.7 },
		{ id: id(42), program: id(31), occupation: id(12), share: null },
		{ id: id(43), program: '51.3801', occupation: '29-1141', share: 1 },
	],
};

/** Slices as they come: empty, typed above, and the examples, with some rows left out. */
export const slices: fc.Arbitrary<Slice> = fc
	.tuple(fc.constantFrom(empty, typed, ...examples.map(({ slice }) => slice)), fc.infiniteStream(fc.boolean()))
	.map(([slice, keeps]) => {
		const kept = <T>(rows: T[]) => rows.filter(() => keeps.next().value);
		return { ...slice, demand: kept(slice.demand), awards: kept(slice.awards), pairs: kept(slice.pairs) };
	});

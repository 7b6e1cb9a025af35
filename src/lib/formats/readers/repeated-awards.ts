/** Awards that stand in a file more than once: the same institution, program, level and major. */
import type { CompletionColumns } from './growing-columns.ts';

export interface Repeats {
	/** Positions to keep, in order. */
	kept: Uint32Array;
	/** Positions of rows that say again what another row says. */
	again: number[];
	/** Positions of rows with the same key and other awards: nobody here can say which is right. */
	contradicting: number[];
}

/** Null when no row repeats another, as in files straight from NCES: found by sorting, without an object a row. */
export function repeatedAwards(columns: CompletionColumns): Repeats | null {
	const keys = Float64Array.from(columns.cip, (_, at) => keyAt(columns, at));
	const sorted = keys.toSorted();
	const twice = new Set(sorted.filter((key, at) => at > 0 && key === sorted[at - 1]));
	if (twice.size === 0) return null;
	const first = new Map<number, number>();
	const disputed = new Set<number>();
	const again: number[] = [];
	for (const [at, key] of keys.entries()) {
		if (!twice.has(key)) continue;
		const known = first.get(key);
		if (known === undefined) first.set(key, at);
		else if (Object.is(columns.awards[known], columns.awards[at])) again.push(at);
		else disputed.add(key);
	}
	const contradicting = [...keys.keys()].filter((at) => disputed.has(keys[at] ?? 0));
	const left = new Set([...again, ...contradicting]);
	return {
		kept: Uint32Array.from([...keys.keys()].filter((at) => !left.has(at))),
		again: again.filter((at) => !disputed.has(keys[at] ?? 0)),
		contradicting,
	};
}

/** The rows at these positions. */
export function rowsAt(columns: CompletionColumns, positions: Uint32Array): CompletionColumns {
	const at = (index: number) => positions[index] ?? 0;
	return {
		institution: Int32Array.from(positions, (_, index) => columns.institution[at(index)] ?? 0),
		cip: Uint16Array.from(positions, (_, index) => columns.cip[at(index)] ?? 0),
		level: Uint8Array.from(positions, (_, index) => columns.level[at(index)] ?? 0),
		major: Uint8Array.from(positions, (_, index) => columns.major[at(index)] ?? 0),
		awards: Float64Array.from(positions, (_, index) => columns.awards[at(index)] ?? Number.NaN),
	};
}

/** One number for institution (under a million), program (under 65,536), level (under 32) and major. */
function keyAt({ institution, cip, level, major }: CompletionColumns, at: number): number {
	return (((institution[at] ?? 0) * 65_536 + (cip[at] ?? 0)) * 32 + (level[at] ?? 0)) * 4 + (major[at] ?? 0);
}

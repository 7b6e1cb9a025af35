/** Which of several loaded files speaks where they overlap. Never the order they were dropped in. */
import type { Dataset, Loaded } from './dataset.ts';

/** Later vintage, then later loaded, then by id; a file without a vintage comes after those with one. */
export function newestFirst<D extends Dataset>(loaded: readonly Loaded<D>[]): Loaded<D>[] {
	return [...loaded].sort(
		(a, b) =>
			compare(b.about.vintage ?? '', a.about.vintage ?? '') ||
			compare(b.about.loadedAt, a.about.loadedAt) ||
			compare(a.about.id, b.about.id),
	);
}

/** By code unit, so that the order is the same in every language a browser runs in. */
export function compare<T extends string | number>(a: T, b: T): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

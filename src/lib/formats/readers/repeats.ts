/** Rows that stand in a table more than once. */
import type { RowTally } from './row-tally.ts';

const CONTRADICTING =
	'The same occupation and area more than once, with different figures: keep one of them in the file';

/**
 * Each occupation once an area. A row that comes again with the same figures counts once; rows that contradict each other do not
 * count at all, whichever comes first, since nobody here can say which is right.
 */
export function withoutRepeats<R extends { area: string | null; soc: string; title: string }>(
	rows: readonly R[],
	tally: RowTally,
): R[] {
	const found = new Map<string, R[]>();
	for (const row of rows) {
		const key = `${row.area ?? ''}|${row.soc}`;
		const same = found.get(key);
		if (same) same.push(row);
		else found.set(key, [row]);
	}
	return [...found.values()].flatMap((same) => onlyOne(same, tally));
}

function onlyOne<R extends { area: string | null; soc: string; title: string }>(same: R[], tally: RowTally): R[] {
	const [first, ...more] = same;
	if (first === undefined || more.length === 0) return same;
	const figures = JSON.stringify(first);
	const again = more.every((row) => JSON.stringify(row) === figures);
	const why = again ? 'The same row again' : CONTRADICTING;
	for (const row of again ? more : same) tally.drop({ why, example: rowName(row) });
	return again ? [first] : [];
}

/** "51-4121 · Welders · California". */
export function rowName({ soc, title, area }: { area: string | null; soc: string; title: string }): string {
	return [soc, title, area].filter(Boolean).join(' · ');
}

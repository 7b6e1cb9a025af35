import { useEffect, useState } from 'react';

/** Rows of the first lot, which comes with all else a page draws. */
const FIRST = 10;
/** Rows of a later lot: some 30 ms of work. Smaller ones take longer in all, since each lays out the whole table. */
const MOST = 50;

/** How many of `wanted` rows to draw now. It grows to all of them lot by lot, and a press in between is answered at once. */
export function useGrowing(wanted: number): number {
	const [drawn, setDrawn] = useState(FIRST);
	useEffect(() => {
		if (drawn >= wanted) return;
		const next = setTimeout(() => setDrawn(drawn + Math.min(drawn, MOST)));
		return () => clearTimeout(next);
	}, [drawn, wanted]);
	return Math.min(drawn, wanted);
}

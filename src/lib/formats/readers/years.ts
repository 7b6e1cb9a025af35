/** The years a table speaks of, as its words give them. */
import { headerWords } from '../cells.ts';
import type { RawCell, RawRow } from '../reader.ts';

export interface Years {
	base: number | null;
	end: number | null;
}

/**
 * "2024–34", "2023-2033", "2020_2030" or "2020 to 2030" in the first cell that has such; nulls when none has. "2024–25" is a
 * school or program year: projections run over two years or more.
 */
export function yearsIn(rows: readonly RawRow[]): Years {
	for (const cell of rows.flat()) {
		const years = yearsOf(cell);
		if (years) return years;
	}
	return { base: null, end: null };
}

function yearsOf(cell: RawCell): Years | null {
	const match = /(?<!\d)((?:19|20)\d{2})\s*(?:-|_|to)\s*((?:19|20)?\d{2})(?!\d)/.exec(headerWords(cell));
	if (!match?.[1] || !match[2]) return null;
	const base = Number(match[1]);
	const end = match[2].length === 4 ? Number(match[2]) : Math.floor(base / 100) * 100 + Number(match[2]);
	return end > base + 1 ? { base, end } : null;
}

/** A year in its own cell; null for anything else. */
export function yearFrom(cell: RawCell): number | null {
	const match = /^(?:19|20)\d{2}$/.exec(String(cell ?? '').trim());
	return match ? Number(match[0]) : null;
}

/** "2024–34"; null when a year is missing. */
export function yearsText({ base, end }: Years): string | null {
	if (base === null || end === null) return null;
	const sameCentury = Math.floor(base / 100) === Math.floor(end / 100);
	return `${base}–${sameCentury ? String(end).slice(2) : end}`;
}

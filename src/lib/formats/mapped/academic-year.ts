/** Academic years, kept by the year they end in. */
import { readText } from '../cells.ts';
import type { RawCell } from '../reader.ts';

/** 2024 for "2024", "2023-24", "2023–2024" and "AY 2023/24"; null for anything else. */
export function academicYear(cell: RawCell): number | null {
	const match = /^(?:ay\s*)?((?:19|20)\d{2})(?:\s*[-‐-―/]\s*((?:19|20)?\d{2}))?$/i.exec(readText(cell));
	if (!match?.[1]) return null;
	const begins = Number(match[1]);
	if (!match[2]) return begins;
	return (begins + 1) % 100 === Number(match[2].slice(-2)) ? begins + 1 : null;
}

/** 2024 is "2023–24". */
export function academicYearText(ends: number): string {
	return `${ends - 1}–${String(ends).slice(2)}`;
}

/** Names of areas, the same for the same area in every file. */
import { readText } from '../cells.ts';
import type { RawCell } from '../reader.ts';

export const UNITED_STATES = 'United States';

/** " United States" (Projections Central) and "U.S." (OEWS) are one area; other names stay as they are. Null when empty. */
export function areaName(cell: RawCell): string | null {
	const name = readText(cell);
	if (/^(?:u\.? ?s\.?(?: ?a\.?)?|united states(?: of america)?|national)$/i.test(name)) return UNITED_STATES;
	return name === '' ? null : name;
}

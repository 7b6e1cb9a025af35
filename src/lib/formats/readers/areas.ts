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

/** Whether a line above a table may be the name of its area: not a title, an agency, a note or a date. */
export function mayBeArea(line: string): boolean {
	return line !== '' && line.length <= LONGEST_NAME && !NO_AREA.test(line);
}

const LONGEST_NAME = 100;
const NO_AREA =
	/projections|statewide|^[([*]|\d|[:.;!?]$|\b(?:department|agency|bureau|office|edd|wages?|employment|occupation(?:s|al)?|(?:information|research|statistics) (?:division|branch|unit))\b/i;

/** A number for every provider of awards, as completions need one. */
import { headerWords, readText } from '../cells.ts';
import type { RawCell } from '../reader.ts';

/**
 * The IPEDS number where the cell holds one (six digits). For a name, a number below 0 made from its letters (FNV-1a, 31
 * bits): the same name has the same number in every file, whatever its letter case and spaces, and none is an IPEDS number.
 * Null for an empty cell. Two names of one number are one in a million even among 50 providers.
 */
export function providerId(cell: RawCell): number | null {
	const text = readText(cell);
	if (text === '') return null;
	if (/^[1-9]\d{5}$/.test(text)) return Number(text);
	let hash = 0x811c9dc5;
	for (const letter of headerWords(text)) {
		hash ^= letter.codePointAt(0) ?? 0;
		hash = Math.imul(hash, 0x01000193);
	}
	return -1 - (hash >>> 1);
}

/** A number for every provider of awards, as completions need one. */
import { headerWords, readText } from '../cells.ts';
import type { RawCell } from '../reader.ts';

/** True for six digits: the shape of an IPEDS number (UNITID), and of the numbers many states give their schools. */
export function isSixDigits(cell: RawCell): boolean {
	return /^[1-9]\d{5}$/.test(readText(cell));
}

/**
 * The IPEDS number where the cell holds one and `numbersAreIpeds`. For anything else, a number below 0 made from its letters
 * (FNV-1a, 31 bits): the same name has the same number in every file, whatever its letter case and spaces, and none is an
 * IPEDS number. Null for an empty cell. Two names of one number are one in a million even among 50 providers.
 */
export function providerId(cell: RawCell, numbersAreIpeds: boolean): number | null {
	const text = readText(cell);
	if (text === '') return null;
	if (numbersAreIpeds && isSixDigits(cell)) return Number(text);
	let hash = 0x811c9dc5;
	for (const letter of headerWords(text)) {
		hash ^= letter.codePointAt(0) ?? 0;
		hash = Math.imul(hash, 0x01000193);
	}
	return -1 - (hash >>> 1);
}

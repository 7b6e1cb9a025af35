/**
 * What a cell of an official table says. Agencies write figures for people ("1,234", "$18.50") and mark what they do not
 * publish with signs; unknown is null here and never 0. Cells come as `RawCell`: text from CSV, text or numbers from a
 * workbook. A workbook's date cell comes as text, "2021-11-01" (with " 13:45:00" behind it where it holds a time), so that
 * a code which Excel turned into a date can be named as such and never passes for a number.
 */
import type { RawCell } from './reader.ts';

/**
 * Signs for "no figure here": BLS `*` (no wage estimate), `**` (no employment estimate), `#` (top-coded), `~` (very few),
 * dashes (none or not applicable), `(S)`, `(D)`, `(X)` and `S`, `D`, `X` (suppressed), O*NET `n/a`, IPEDS `.`.
 */
const NO_FIGURE =
	/^(?:\*{1,3}|#|~|\.{1,3}|[-‐-―−]{1,3}|\([sdnx]\)|[sdx]|n\.?\/?a\.?|\(na\)|#n\/a|null|none|nan|not available|not applicable|suppressed)$/i;

/** Sign, optional dollar, digits (grouped by threes or not), decimals, exponent; or the same in accountants' parentheses. */
const FIGURE = /^([-+−–]?)(?:\$\s*)?([-+−–]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[-+]?\d{1,3})?$/i;
/** What most cells of a large file look like: no need for the long way. */
const PLAIN = /^-?\d{1,15}(?:\.\d{1,10})?$/;

/**
 * A figure of any sign: "1,234", "$18.50", "-5.2", "−5.2", "(1,234)" for a negative, "1.2e6". Null for an empty cell, for a
 * sign that no figure is published, and for anything that is not one plain number ("12%", "1.234,5", "about 40", "5-9").
 */
export function readNumber(cell: RawCell): number | null {
	if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
	if (cell === null) return null;
	if (PLAIN.test(cell)) return Number(cell) + 0;
	return writtenNumber(cell.trim());
}

function writtenNumber(text: string): number | null {
	const inParentheses = /^\((\$?\s*[\d.,]+)\)$/.exec(text)?.[1];
	const match = FIGURE.exec(inParentheses ?? text);
	if (!match) return null;
	const [, outer = '', inner = '', whole = '', decimals = '', exponent = ''] = match;
	if (outer !== '' && inner !== '') return null;
	if (!/\d/.test(whole + decimals)) return null;
	const size = Number(`${whole.replaceAll(',', '') || '0'}${decimals === '.' ? '' : decimals}${exponent}`);
	if (!Number.isFinite(size)) return null;
	const negative = inParentheses !== undefined || /[-−–]/.test(outer + inner);
	return negative && size !== 0 ? -size : size;
}

/**
 * A count of persons, jobs, awards or openings: a number of 0 or more (fractions pass: files count in thousands), null for
 * unknown, or 'negative', which no count can be: leave the row out and say so.
 */
export function readCount(cell: RawCell): number | null | 'negative' {
	const number = readNumber(cell);
	return number !== null && number < 0 ? 'negative' : number;
}

/** A wage in the file's unit, above 0. Null for unknown and for "$0", which agencies write where there is no wage. */
export function readMoney(cell: RawCell): number | null {
	const number = readNumber(cell);
	return number !== null && number > 0 ? number : null;
}

/** Nothing in the cell, or a sign that the figure is not published. A cell that is neither this nor a number is a fault. */
export function isMissing(cell: RawCell): boolean {
	if (cell === null) return true;
	return typeof cell === 'string' && (cell.trim() === '' || NO_FIGURE.test(cell.trim()));
}

/** Signs without width, which web pages leave in copied text: nobody sees that "UNITID" has one. */
const UNSEEN = /[\u200B\u2060\uFEFF]/g;

/** The words of a cell: spaces and line breaks run together, ends trimmed; "" for an empty cell. Numbers as written plainly. */
export function readText(cell: RawCell): string {
	if (cell === null) return '';
	return typeof cell === 'number'
		? String(cell)
		: cell
				.replaceAll(UNSEEN, '')
				.replaceAll(/[\s\u00A0]+/g, ' ')
				.trim();
}

/**
 * A header cell for comparing: lower case, one space between words, footnote marks ("SOC Code[2]") gone, dashes of all
 * lengths as "-". "Employment, 2024–34[1]" becomes "employment, 2024-34".
 */
export function headerWords(cell: RawCell): string {
	return readText(cell)
		.replaceAll(/\s*\[\d+\]/g, '')
		.replaceAll(/[‐-―−]/g, '-')
		.toLowerCase();
}

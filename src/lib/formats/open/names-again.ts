/** Whether a row under the header may be another row of column names: asked of every row, so it must be quick. */
import type { RawCell, RawRow } from '../reader.ts';

/** Cells looked at, from the left. IPEDS has 64. */
const CELLS = 8;

/** The first filled cell is a word, and most of the first filled cells are. Rows of official tables begin with a code or have more figures. */
export function looksLikeNames(row: RawRow): boolean {
	let [words, figures] = [0, 0];
	for (const cell of row) {
		if (cell === null) continue;
		if (!isFigure(cell)) words += 1;
		else if (words === 0) return false;
		else figures += 1;
		if (words + figures === CELLS) break;
	}
	return words > figures && words > 1;
}

/** "51-4121", "$1,234", "(5)" and 3 are; "2024 National Employment Matrix code" and "Employment, 2024" are not. */
function isFigure(cell: Exclude<RawCell, null>): boolean {
	return typeof cell === 'number' || (hasDigitAt(cell, 0, 1) && hasDigitAt(cell, cell.length - 1, -1));
}

/** A digit at this end of the text, behind one sign at most. */
function hasDigitAt(text: string, at: number, step: 1 | -1): boolean {
	return isDigit(text.charCodeAt(at)) || isDigit(text.charCodeAt(at + step));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

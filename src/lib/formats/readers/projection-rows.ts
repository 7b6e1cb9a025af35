/** Which rows of a projections table count: each occupation once an area, and no group beside the occupations in it. */
import { broadSoc, isBroadSoc, isDetailedSoc } from '../../labor/codes.ts';
import type { FileRow } from './projection-table.ts';
import { rowName, withoutRepeats } from './repeats.ts';
import type { RowTally } from './row-tally.ts';

const GROUPS = 'Groups and totals, whose occupations stand in rows of their own';

/**
 * Rows that count. Where a table says which rows are occupations, it is believed, even for a group such as 31-1120: agencies
 * publish some groups in place of their occupations. Where it does not say, such a group counts if none of its occupations
 * stands in the same area.
 */
export function countingRows(rows: readonly FileRow[], tally: RowTally): FileRow[] {
	const key = ({ area }: FileRow, soc: string) => `${area ?? ''}|${soc}`;
	const withOccupations = new Set(
		rows.filter(({ soc }) => isDetailedSoc(soc)).map((row) => key(row, broadSoc(row.soc))),
	);
	const counting = rows.filter((row) => {
		const alone = isBroadSoc(row.soc) && !withOccupations.has(key(row, row.soc));
		const counts = row.isOccupation ?? (isDetailedSoc(row.soc) || alone);
		if (!counts) tally.drop({ why: GROUPS, example: rowName(row) });
		return counts;
	});
	return withoutRepeats(counting, tally);
}

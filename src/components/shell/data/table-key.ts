import type { Dataset, DatasetAbout } from '../../../lib/labor/dataset.ts';

/**
 * What makes two tables the same table at two times: read by the same reader, of the same years and the same areas. Neither
 * the name of the file nor the sheet counts, for a table is sent around as a workbook, as one sheet of it, in a zip and under
 * all sorts of names, and awards loaded twice would be counted twice. They do count for a person's own tables, and where
 * figures do not say which years they are of.
 */
export function tableKey(about: Pick<DatasetAbout, 'format' | 'part' | 'vintage' | 'fileName'>, data: Dataset): string {
	const { format, part, vintage, fileName } = about;
	const isOwn = format.startsWith('mapped');
	const isNamed = isOwn || (vintage === null && hasFigures(data));
	const list = 'of' in data ? data.of : null;
	return JSON.stringify([format, list, vintage, areasOf(data), isNamed ? [fileName, isOwn ? part : null] : null]);
}

/** Lists of codes and institutions are replaced by their next edition; figures of two years stand beside each other. */
function hasFigures({ kind }: Dataset): boolean {
	return kind === 'completions' || kind === 'projections' || kind === 'wages';
}

function areasOf(data: Dataset): string[] {
	const areas = data.kind === 'projections' || data.kind === 'wages' ? data.rows.map(({ area }) => area) : [];
	return [...new Set(areas)].sort();
}

/**
 * Excel workbooks (.xlsx), sheet by sheet, row by row.
 *
 * Why not read-excel-file: on O*NET's Skills.xlsx (61,530 rows of 15 columns, 35 MB of XML; Node 24, two busy cores) it takes
 * 2.4 to 3.0 s and 240 MB, since it holds the whole file, and gives the first row when it has the last. This takes 1.7 to
 * 2.9 s and 105 MB, and the first 25 rows, which tell an unknown sheet, in 0.1 s. Above 512 KB that library unzips in a
 * worker made from a Blob address, which the site's content security policy forbids, and nothing stops a zip bomb there.
 */
import type { Limits } from '../limits.ts';
import type { RawRow } from '../reader.ts';
import type { ByteSource } from './byte-source.ts';
import { DAMAGED, Refusal } from './refusal.ts';
import { readSheetRows, type SharedParts } from './sheet-rows.ts';
import { readDateStyles, readRelations, readSharedTexts, readSheetList } from './workbook-parts.ts';
import type { ZipMember } from './zip-directory.ts';
import { type Budget, unpacked } from './zip-member.ts';

export interface Sheet {
	name: string;
	isHidden: boolean;
	/** Streams the rows, each with its number, until `take` wants no more. Throws a `Refusal` where the sheet is damaged. */
	rows(take: (row: RawRow, place: number) => boolean): Promise<void>;
}

const WORKBOOK = /^xl\/workbook\d*\.xml$/i;
const HELD_TOO_LARGE = 'This workbook is too large to read in a browser. Save the sheet you need as CSV and add that.';

const NO_SHEETS =
	'This workbook has no sheet with rows, only charts perhaps. Add the workbook that holds the figures behind them.';

/** What a zip is that has such members; null when it is a plain zip of files. */
export function zippedKind(members: readonly ZipMember[]): 'workbook' | { not: string } | null {
	const has = (name: RegExp): boolean => members.some((member) => name.test(member.name));
	if (has(WORKBOOK)) return 'workbook';
	const save = 'Open it and save the table as .xlsx or CSV, then add that.';
	if (has(/^xl\/workbook\.bin$/i)) return { not: `This is a binary Excel workbook (.xlsb). ${save}` };
	if (has(/^word\/document/i)) return { not: `This is a Word document. ${save}` };
	if (has(/^ppt\/presentation/i))
		return { not: 'This is a PowerPoint file. We need the table itself, as CSV or .xlsx.' };
	if (has(/^META-INF\/manifest\.xml$/) && has(/^content\.xml$/))
		return { not: `This is an OpenDocument file. ${save}` };
	if (has(/^Index\/.*\.iwa$/) || has(/^Index\.zip$/)) return { not: `This is a Numbers or Pages file. ${save}` };
	return has(/^\[Content_Types\]\.xml$/i) ? { not: `This is an Office file without sheets. ${save}` } : null;
}

/** The sheets of a workbook. Names, texts and styles are read at once and held; rows only as they are asked for. */
export async function openWorkbook(
	file: Blob,
	members: readonly ZipMember[],
	limits: Limits,
	budget: Budget,
	onPacked: (bytes: number) => void,
): Promise<Sheet[]> {
	const source = (name: RegExp | string): ByteSource | null => {
		const matches = (one: ZipMember): boolean =>
			typeof name === 'string' ? one.name.toLowerCase() === name.toLowerCase() : name.test(one.name);
		const member = members.find(matches);
		return member ? unpacked(file, member, limits, budget, onPacked) : null;
	};
	const held = (name: RegExp): ByteSource | null => {
		const found = source(name);
		if (found && found.size > limits.heldBytes) throw new Refusal(HELD_TOO_LARGE);
		return found;
	};
	const workbook = held(WORKBOOK);
	const relations = held(/^xl\/_rels\/workbook\d*\.xml\.rels$/i);
	if (!workbook || !relations) throw new Refusal(DAMAGED);
	const { sheets, from1904 } = await readSheetList(workbook);
	const paths = await readRelations(relations, 'xl/');
	const texts = held(/^xl\/sharedStrings\.xml$/i);
	const styles = held(/^xl\/styles\.xml$/i);
	const shared: SharedParts = {
		texts: texts ? await readSharedTexts(texts) : [],
		dateStyles: styles ? await readDateStyles(styles) : [],
		from1904,
	};
	const withRows = sheets.flatMap(({ name, isHidden, relation }): Sheet[] => {
		const path = paths.get(relation);
		if (path === undefined) return [];
		const rows = async (take: (row: RawRow, place: number) => boolean): Promise<void> => {
			const sheet = source(path);
			if (!sheet) throw new Refusal(DAMAGED);
			await readSheetRows(sheet, shared, limits, take);
		};
		return [{ name, isHidden, rows }];
	});
	if (withRows.length === 0) throw new Refusal(NO_SHEETS);
	return withRows;
}

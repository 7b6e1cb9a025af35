/** What the sheets of a workbook share: their names, the texts cells point at, and which styles show dates. */
import type { ByteSource } from './byte-source.ts';
import { showsDate } from './date-cells.ts';
import { type Attributes, readXml } from './xml-stream.ts';

export interface SheetEntry {
	name: string;
	isHidden: boolean;
	/** Points into the relationships: which member of the zip holds the sheet. */
	relation: string;
}

/** Sheets in their order (hidden ones too), and whether days count from 1904, as old Macintosh workbooks do. */
export async function readSheetList(workbook: ByteSource): Promise<{ sheets: SheetEntry[]; from1904: boolean }> {
	const sheets: SheetEntry[] = [];
	let from1904 = false;
	await readXml(workbook, {
		open(name, attributes) {
			if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
			if (name !== 'sheet') return;
			const isHidden = /^(?:hidden|veryHidden)$/.test(attributes['state'] ?? '');
			sheets.push({ name: attributes['name'] ?? '', isHidden, relation: relationOf(attributes) });
		},
	});
	return { sheets, from1904 };
}

/** "r:id"; the prefix is whatever the program chose. */
function relationOf(attributes: Attributes): string {
	return Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
}

/** Paths inside the zip by relation id, for worksheets only: charts have no rows. `folder` ends in a slash. */
export async function readRelations(relations: ByteSource, folder: string): Promise<Map<string, string>> {
	const paths = new Map<string, string>();
	await readXml(relations, {
		open(name, attributes) {
			if (name !== 'Relationship' || !attributes['Type']?.endsWith('/worksheet')) return;
			const target = attributes['Target'] ?? '';
			paths.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : folder + target);
		},
	});
	return paths;
}

/** Texts in order. Runs of one text are joined; reading aids for East Asian scripts left out. */
export async function readSharedTexts(source: ByteSource): Promise<string[]> {
	const texts: string[] = [];
	let text = '';
	let inText = false;
	let inAid = false;
	await readXml(source, {
		open(name) {
			if (name === 'si') text = '';
			if (name === 'rPh') inAid = true;
			inText = name === 't' && !inAid;
		},
		text(piece) {
			if (inText) text += piece;
		},
		close(name) {
			if (name === 'si') texts.push(unescaped(text));
			if (name === 'rPh') inAid = false;
			if (name === 't') inText = false;
		},
	});
	return texts;
}

/** For each cell style, whether it shows its number as a date. */
export async function readDateStyles(source: ByteSource): Promise<boolean[]> {
	const patterns = new Map<number, string>();
	const styles: boolean[] = [];
	let inCellStyles = false;
	await readXml(source, {
		open(name, attributes) {
			if (name === 'numFmt') patterns.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
			if (name === 'cellXfs') inCellStyles = true;
			if (name !== 'xf' || !inCellStyles) return;
			const id = Number(attributes['numFmtId'] ?? 0);
			styles.push(showsDate(id, patterns.get(id)));
		},
		close(name) {
			if (name === 'cellXfs') inCellStyles = false;
		},
	});
	return styles;
}

/** Signs XML cannot hold are written "_x000D_" (ECMA-376, 22.9.2.19). */
export function unescaped(text: string): string {
	if (!text.includes('_x')) return text;
	return text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A table of ours as a Word table: a header row that repeats on each page, a caption, numbers to the right. */
import {
	AlignmentType,
	BorderStyle,
	type ITableOptions,
	Paragraph,
	StringValueElement,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType,
	Table as WordTable,
} from 'docx';
import type { Table } from '../tool/tool.ts';
import { writtenTable } from '../tool/written-table.ts';
import { lines } from './docx-text.ts';
import { plainCharacters } from './plain-characters.ts';

/** The library writes no name for a table; Word's accessibility checker and screen readers ask for one. */
class NamedTable extends WordTable {
	constructor(name: string, options: ITableOptions) {
		super(options);
		const [properties] = this.root;
		if (typeof properties !== 'object') throw new Error('A table of the docx library begins with its properties.');
		properties.addChildElement(new StringValueElement('w:tblCaption', name));
	}
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hair = { style: BorderStyle.SINGLE, size: 4, color: 'CFC6B1' };
const rule = { style: BorderStyle.SINGLE, size: 12, color: '1B2320' };

/** `width` of the page between its margins, in twips. */
export function wordTable(table: Table, width: number): WordTable {
	const { columns, rows } = writtenTable(table);
	const columnWidths = shares(columns, width);
	const cell = (text: string, index: number, style: 'TableHead' | 'TableText') =>
		new TableCell({
			width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
			...(style === 'TableHead' && { borders: { top: rule, bottom: rule } }),
			children: [
				new Paragraph({
					style,
					...(columns[index]?.isNumber && { alignment: AlignmentType.RIGHT }),
					children: lines(text),
				}),
			],
		});
	const head = columns.map(({ label }, index) => cell(label, index, 'TableHead'));
	return new NamedTable(plainCharacters(table.title), {
		width: { size: width, type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		columnWidths,
		margins: { top: 50, bottom: 50, left: 70, right: 70 },
		borders: { top: none, left: none, right: none, insideVertical: none, insideHorizontal: hair, bottom: hair },
		tableLook: { firstRow: true, firstColumn: true, noVBand: true, noHBand: true },
		rows: [
			new TableRow({ tableHeader: true, cantSplit: true, children: head }),
			...rows.map(
				(row) => new TableRow({ cantSplit: true, children: row.map((text, index) => cell(text, index, 'TableText')) }),
			),
		],
	});
}

/** Widths by what stands in the columns: long texts get more, but never so much that a number would be cut. */
function shares(columns: readonly { longest: number }[], width: number): number[] {
	const weights = columns.map(({ longest }) => Math.min(36, Math.max(7, longest)));
	const whole = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => Math.floor((weight / whole) * width));
}

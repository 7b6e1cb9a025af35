/** Documents as Word files (Office Open XML), on letter paper. Nothing in them comes from elsewhere. */
import {
	AlignmentType,
	BorderStyle,
	Document,
	type FileChild,
	Footer,
	HeadingLevel,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	TextRun,
} from 'docx';
import type { Block, WrittenDocument } from '../tool/document.ts';
import { BULLETS, NUMBERS, numbering, styles } from './docx-styles.ts';
import { wordTable } from './docx-table.ts';
import { lines } from './docx-text.ts';
import { plainCharacters } from './plain-characters.ts';

/** Twips: a twentieth of a point, 1,440 to the inch. */
const LETTER = { width: 12_240, height: 15_840 };
const MARGIN = 1_152;
/** With more columns than this, a table needs the page turned. */
const MOST_COLUMNS_UPRIGHT = 7;

/** Written under this heading levels of Word: the title is Word's Title, above them all. */
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** `now` is when the document was made, ISO 8601. */
export async function docx(doc: WrittenDocument, about: { now: string }): Promise<Blob> {
	const title = plainCharacters(doc.title);
	const isWide = doc.blocks.some((block) => block.is === 'table' && block.table.columns.length > MOST_COLUMNS_UPRIGHT);
	const width = (isWide ? LETTER.height : LETTER.width) - 2 * MARGIN;
	const orientation = isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
	const file = new Document({
		title,
		styles,
		numbering,
		sections: [
			{
				properties: {
					page: {
						size: { ...LETTER, orientation },
						margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, header: 576, footer: 576 },
					},
				},
				footers: { default: footer(title) },
				children: [
					new Paragraph({ heading: HeadingLevel.TITLE, children: lines(title) }),
					...doc.blocks.flatMap((block, index) => written(block, index, width)),
				],
			},
		],
	});
	return Packer.pack(file, 'blob', false, [{ path: 'docProps/core.xml', data: coreProperties(title, about.now) }]);
}

/** `instance` tells lists apart, so that each one counts from 1. */
function written(block: Block, instance: number, width: number): FileChild[] {
	switch (block.is) {
		case 'heading':
			return [new Paragraph({ heading: levels[block.level], children: lines(block.text) })];
		case 'paragraph':
			return [new Paragraph({ children: lines(block.text) })];
		case 'note':
			return [new Paragraph({ style: 'Note', children: lines(block.text) })];
		case 'list': {
			const [style, reference] = block.ordered ? ['ListNumber', NUMBERS] : ['ListBullet', BULLETS];
			return block.items.map(
				(item) => new Paragraph({ style, numbering: { reference, level: 0, instance }, children: lines(item) }),
			);
		}
		case 'table': {
			const notes = block.table.notes ?? [];
			return [
				new Paragraph({ style: 'Caption', children: lines(block.table.title) }),
				wordTable(block.table, width),
				// Two tables without a paragraph between them would become one in Word.
				...(notes.length > 0 ? notes : ['']).map((note) => new Paragraph({ style: 'Note', children: lines(note) })),
			];
		}
		case 'write-in':
			return [
				new Paragraph({ keepNext: true, children: lines(block.label) }),
				...Array.from(
					{ length: block.lines },
					() => new Paragraph({ style: 'WriteIn', border: { bottom: line, between: line } }),
				),
			];
	}
}

const line = { style: BorderStyle.SINGLE, size: 6, color: '857F6C', space: 1 };

function footer(title: string): Footer {
	const children = [...lines(`${title}, page `), new TextRun({ children: [PageNumber.CURRENT] }), ...lines(' of ')];
	return new Footer({
		children: [
			new Paragraph({
				style: 'Footer',
				alignment: AlignmentType.RIGHT,
				children: [...children, new TextRun({ children: [PageNumber.TOTAL_PAGES] })],
			}),
		],
	});
}

const xml = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;

/** In place of the library's own, which asks the clock and names no language (ECMA-376 part 2, core properties). */
function coreProperties(title: string, now: string): string {
	const name = title.replaceAll(/[&<>"]/g, (sign) => xml[sign as keyof typeof xml]);
	const moment = `xsi:type="dcterms:W3CDTF">${new Date(now).toISOString().slice(0, 19)}Z<`;
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
		' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
		' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:title>${name}</dc:title><dc:creator>Talent Pipeline Field Guide</dc:creator><dc:language>en-US</dc:language>`,
		`<dcterms:created ${moment}/dcterms:created><dcterms:modified ${moment}/dcterms:modified>`,
		'</cp:coreProperties>',
	].join('');
}

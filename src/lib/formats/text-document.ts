/** Documents as plain text, for an e-mail, a note or any program. Paragraphs are not cut into lines: what shows them wraps them. */
import type { Block, WrittenDocument } from '../tool/document.ts';
import type { Table } from '../tool/tool.ts';
import { characters, type WrittenTable, writtenTable } from '../tool/written-table.ts';
import { plainCharacters } from './plain-characters.ts';

/** An e-mail shows about this many characters in a line. A wider table is written as "label: value" lines. */
const WIDEST = 76;
const GAP = '  ';
const WRITE_IN = '_'.repeat(60);

/** The whole document under its title, for a file. Ends with a line break. */
export function textFile(doc: WrittenDocument): string {
	return `${underlined(plainCharacters(doc.title), '=')}\n\n${textToPaste(doc)}\n`;
}

/** What the document says without its title, to paste under a subject line or into a page that has one. */
export function textToPaste(doc: WrittenDocument): string {
	return doc.blocks
		.map((block) => plainCharacters(written(block)).trimEnd())
		.filter((text) => text !== '')
		.join('\n\n');
}

function written(block: Block): string {
	switch (block.is) {
		case 'heading':
			return headingText(oneLine(block.text), block.level);
		case 'paragraph':
		case 'note':
			return block.text;
		case 'list':
			return block.items.map((item, index) => listItem(item, block.ordered ? `${index + 1}. ` : '- ')).join('\n');
		case 'table':
			return [block.table.title, tableText(block.table), ...(block.table.notes ?? [])].join('\n\n');
		case 'write-in':
			return [block.label, ...Array.from({ length: block.lines }, () => WRITE_IN)].join('\n');
	}
}

function headingText(text: string, level: 1 | 2 | 3): string {
	if (level === 1) return underlined(text, '-');
	return level === 2 ? text.toUpperCase() : text;
}

function underlined(text: string, line: string): string {
	return `${text}\n${line.repeat(Math.min(WIDEST, characters(text)))}`;
}

function oneLine(text: string): string {
	return plainCharacters(text).replaceAll(/\s*\n\s*/g, ' ');
}

/** Lines after the first stand under it. */
function listItem(text: string, mark: string): string {
	return (
		mark +
		plainCharacters(text)
			.split('\n')
			.join(`\n${' '.repeat(mark.length)}`)
	);
}

function tableText(table: Table): string {
	const read = writtenTable(table);
	const width = read.columns.reduce((sum, { longest }) => sum + longest + GAP.length, -GAP.length);
	const isOneLine = !read.rows.some((row) => row.some((text) => text.includes('\n')));
	return width <= WIDEST && isOneLine ? aligned(read) : labeled(read);
}

function aligned({ columns, rows }: WrittenTable): string {
	const line = (cells: readonly string[]) =>
		columns
			.map(({ longest, isNumber }, index) => {
				const text = cells[index] ?? '';
				const space = ' '.repeat(longest - characters(text));
				return isNumber ? space + text : text + space;
			})
			.join(GAP)
			.trimEnd();
	const rule = columns.map(({ longest }) => '-'.repeat(longest)).join(GAP);
	return [line(columns.map(({ label }) => label)), rule, ...rows.map(line)].join('\n');
}

/** Each row as lines of its own; what is empty is left out. */
function labeled({ columns, rows }: WrittenTable): string {
	return rows
		.map((row) =>
			columns.flatMap(({ label }, index) => (row[index] ? [`${label}: ${oneLine(row[index])}`] : [])).join('\n'),
		)
		.join('\n\n');
}

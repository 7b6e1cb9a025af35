import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openDocx } from '../../../tests/support/open-exports.ts';
import type { Block, WrittenDocument } from '../tool/document.ts';
import type { Table } from '../tool/tool.ts';
import { docx } from './docx.ts';
import { plainCharacters } from './plain-characters.ts';

const now = '2026-11-20T10:00:00.000Z';
const table: Table = {
	id: 'gap',
	title: 'Openings & <completers>',
	columns: [
		{ key: 'name', label: 'Occupation', kind: 'text' },
		{ key: 'openings', label: 'Openings a year', kind: 'number' },
		{ key: 'ratio', label: 'Ratio', kind: 'number', digits: 2 },
	],
	rows: [
		{ name: '=Machinists', openings: 1377, ratio: 0.5 },
		{ name: 'Welders', openings: null, ratio: -0.001 },
	],
	notes: ['Counted by hand.'],
};
const blocks: Block[] = [
	{ is: 'heading', level: 1, text: 'First “part”' },
	{ is: 'paragraph', text: 'One <line>\nand another & more' },
	{ is: 'heading', level: 2, text: 'Second' },
	{ is: 'list', ordered: true, items: ['one', 'two'] },
	{ is: 'note', text: 'A source' },
	{ is: 'list', ordered: false, items: ['José', '日本 🌍'] },
	{ is: 'heading', level: 3, text: 'Third' },
	{ is: 'list', ordered: true, items: ['one again'] },
	{ is: 'table', table },
	{ is: 'write-in', label: 'Your answer', lines: 3 },
];
const written = async (parts: Block[], title = 'Talking script') => {
	const document: WrittenDocument = { is: 'written', id: 'd', title, blocks: parts };
	return new Uint8Array(await (await docx(document, { now })).arrayBuffer());
};
const part = (bytes: Uint8Array, name: string) => new TextDecoder().decode(unzipSync(bytes)[name]);

describe('docx', () => {
	test('another reader finds every block as what it is', async () => {
		const opened = await openDocx(await written(blocks));
		expect(opened).toMatchObject({
			title: 'Talking script',
			headings: [
				{ level: 1, text: 'First “part”' },
				{ level: 2, text: 'Second' },
				{ level: 3, text: 'Third' },
			],
			paragraphs: ['One <line>\nand another & more', 'Your answer'],
			notes: ['A source', 'Counted by hand.'],
			lists: [
				{ ordered: true, items: ['one', 'two'] },
				{ ordered: false, items: ['José', '日本 🌍'] },
				{ ordered: true, items: ['one again'] },
			],
			tables: [
				{
					caption: 'Openings & <completers>',
					header: ['Occupation', 'Openings a year', 'Ratio'],
					rows: [
						['=Machinists', '1,377', '0.50'],
						['Welders', '–', '0.00'],
					],
				},
			],
		});
	});

	test('names itself, its language and its day, and asks no clock', async () => {
		const bytes = await written(blocks, 'Minutes & more');
		const core = part(bytes, 'docProps/core.xml');
		expect(core).toContain('<dc:title>Minutes &amp; more</dc:title>');
		expect(core).toContain('<dc:language>en-US</dc:language>');
		expect(core.match(/2026-11-20T10:00:00Z/g)).toHaveLength(2);
		expect(part(bytes, 'word/styles.xml')).toContain('<w:lang w:val="en-US"/>');
	});

	test('is a letter page with 0.8 inch margins, numbered; a table with many columns turns it', async () => {
		const upright = part(await written(blocks), 'word/document.xml');
		expect(upright).toContain('w:w="12240" w:h="15840" w:orient="portrait"');
		expect(upright.match(/w:(top|right|bottom|left)="1152"/g)).toHaveLength(4);
		const columns = Array.from({ length: 8 }, (_, index) => ({ key: `k${index}`, label: 'x', kind: 'text' as const }));
		const wide = await written([{ is: 'table', table: { ...table, columns, rows: [] } }]);
		expect(part(wide, 'word/document.xml')).toContain('w:w="15840" w:h="12240" w:orient="landscape"');
		const files = unzipSync(wide);
		const footer = Object.keys(files).find((name) => /^word\/footer\d/.test(name)) ?? '';
		expect(part(wide, footer)).toContain('NUMPAGES');
	});

	test('a table has a name, a header that repeats and columns that fill the page', async () => {
		const xml = part(await written(blocks), 'word/document.xml');
		expect(xml).toContain('<w:tblCaption w:val="Openings &amp; &lt;completers&gt;"/></w:tblPr>');
		expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
		const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
		expect(widths).toHaveLength(3);
		expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(9_930);
	});

	test('each list counts from one', async () => {
		const xml = part(await written(blocks), 'word/document.xml');
		const ordered = [...xml.matchAll(/<w:pStyle w:val="ListNumber"\/><w:numPr>.*?<w:numId w:val="(\d+)"/g)];
		expect(new Set(ordered.map(([, id]) => id)).size).toBe(2);
	});

	test('holds no address that Word would fetch', async () => {
		const files = unzipSync(await written(blocks));
		for (const name of Object.keys(files)) {
			expect(new TextDecoder().decode(files[name]), name).not.toContain('TargetMode="External"');
		}
	});

	test('survives any text a person can paste', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
				const opened = await openDocx(
					await written([
						{ is: 'heading', level: 1, text: 'x' },
						{ is: 'table', table: { ...table, rows: [{ name: text }] } },
					]),
				);
				expect(opened.tables[0]?.rows).toEqual([[plainCharacters(text), '–', '–']]);
			}),
			{ numRuns: 40 },
		);
	});
});

import { describe, expect, test } from 'vitest';
import { anyTable, fileOf, said, zipOf } from './open/files.fixture.ts';
import { readDataFile } from './read-data-file.ts';
import { xlsx } from './xlsx.ts';

interface Parts {
	/** Names of sheets that are hidden. */
	hidden?: string[];
	sheets: Record<string, string>;
	texts?: string;
	styles?: string;
	workbookPr?: string;
}

/** A workbook from the XML of its rows. */
function workbook({ sheets, texts, styles, workbookPr = '', hidden = [] }: Parts): Uint8Array<ArrayBuffer> {
	const names = Object.keys(sheets);
	const members: Record<string, string> = {
		'[Content_Types].xml': '<Types/>',
		'xl/workbook.xml': `<workbook xmlns:r="r">${workbookPr}<sheets>${names
			.map(
				(name, at) =>
					`<sheet name="${name}" sheetId="${at + 1}"${hidden.includes(name) ? ' state="hidden"' : ''} r:id="rId${at}"/>`,
			)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${names
			.map((_, at) => `<Relationship Id="rId${at}" Type="http://x/worksheet" Target="worksheets/sheet${at}.xml"/>`)
			.join('')}</Relationships>`,
	};
	for (const [at, name] of names.entries()) {
		members[`xl/worksheets/sheet${at}.xml`] =
			`<?xml version="1.0"?><worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`;
	}
	if (texts !== undefined) members['xl/sharedStrings.xml'] = `<sst>${texts}</sst>`;
	if (styles !== undefined) members['xl/styles.xml'] = styles;
	return zipOf(members);
}

async function read(bytes: BlobPart) {
	const { reader, taken } = anyTable();
	const { parts } = await readDataFile(fileOf(bytes, 'data.xlsx'), [reader]);
	return { parts, taken, rows: taken[0]?.rows, message: said(parts[0]) };
}

const text = (reference: string, content: string) => `<c r="${reference}" t="inlineStr"><is><t>${content}</t></is></c>`;
const HEADER = `<row r="1">${text('A1', 'code')}${text('B1', 'n')}</row>`;
/** Ten columns. */
const WIDE = HEADER.replace('</row>', `${[...'CDEFGHIJ'].map((name) => text(`${name}1`, name)).join('')}</row>`);

describe('cells of a workbook', () => {
	test('a remark beside the table moves nothing: every cell stays in its column', async () => {
		const rows = `<row r="2">${text('A2', '51-4121')}${text('B2', '7')}${text('E2', 'check this')}</row>`;
		const { taken } = await read(workbook({ sheets: { Data: HEADER + rows } }));
		expect(taken[0]?.rows.map((row) => row.slice(0, 2))).toEqual([['51-4121', '7']]);
	});

	test('what our own writer writes comes back: codes stay text, numbers numbers, unknown null', async () => {
		const blob = await xlsx([
			{
				id: 'codes',
				title: 'Codes',
				columns: [
					{ key: 'code', label: 'code', kind: 'text' },
					{ key: 'n', label: 'n', kind: 'number' },
				],
				rows: [
					{ code: '01.0000', n: 1.5 },
					{ code: '11-2021', n: null },
					{ code: 'Nurses & aides <all>', n: -3 },
				],
			},
		]);
		// A row ends at its last filled cell.
		expect((await read(blob)).rows).toEqual([['01.0000', 1.5], ['11-2021'], ['Nurses & aides <all>', -3]]);
	});

	test('texts that cells share, in runs, with reading aids left out and escaped signs put back', async () => {
		const texts =
			'<si><t>code</t></si><si><r><t>Reg</t></r><r><t xml:space="preserve">istered </t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b</t></si>';
		const rows =
			'<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="s"><v>99</v></c></row>';
		expect((await read(workbook({ sheets: { S: rows }, texts }))).rows).toEqual([['Registered ', 'a\rb', null]]);
	});

	test('formulas give their kept values; true, false and errors are text; empty cells null', async () => {
		const row =
			'<row r="2"><c r="A2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c><c r="E2"/><c r="F2"><v>1E3</v></c></row>';
		expect((await read(workbook({ sheets: { S: WIDE + row } }))).rows).toEqual([['ab', 2, 'TRUE', '#N/A', null, 1000]]);
	});

	test('gaps between cells are null, empty rows are skipped, cells without a place follow on', async () => {
		const rows = `<row r="2"/><row r="5">${text('C5', 'x')}</row><row><c><v>1</v></c><c><v>2</v></c></row>`;
		expect((await read(workbook({ sheets: { S: WIDE + rows } }))).rows).toEqual([
			[null, null, 'x'],
			[1, 2],
		]);
	});

	test('a value of spaces is unknown, not 0', async () => {
		const row = `<row r="2">${text('A2', 'x')}<c r="B2"><v> </v></c></row><row r="3">${text('A3', 'y')}<c r="B3" t="s"><v> </v></c></row>`;
		const texts = '<si><t>first</t></si>';
		expect((await read(workbook({ sheets: { S: HEADER + row }, texts }))).rows).toEqual([['x'], ['y']]);
	});

	test('a cell far to the right costs nothing', async () => {
		const row = `<row r="2">${text('A2', 'x')}<c r="XFD2"><v>1</v></c></row>`;
		expect((await read(workbook({ sheets: { S: HEADER + row } }))).rows).toEqual([['x']]);
	});

	test('dates are text, so that a code Excel turned into one can be named', async () => {
		const styles =
			'<styleSheet><numFmts><numFmt numFmtId="164" formatCode="mmm\\-yy"/><numFmt numFmtId="165" formatCode="&quot;day&quot; 0.0"/><numFmt numFmtId="166" formatCode="[Red]#,##0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>';
		const row =
			'<row r="2"><c r="A2" s="1"><v>44501</v></c><c r="B2" s="2"><v>60.5</v></c><c r="C2" s="3"><v>44501.75</v></c><c r="D2" s="4"><v>44501</v></c><c r="E2" s="5"><v>44501</v></c><c r="F2"><v>44501</v></c><c r="G2" s="2"><v>1</v></c><c r="H2" s="2"><v>0.25</v></c><c r="I2" s="2"><v>-5</v></c><c r="J2" t="d"><v>2021-11-01T00:00:00</v></c></row>';
		expect((await read(workbook({ sheets: { S: WIDE + row }, styles }))).rows).toEqual([
			[
				'2021-11-01',
				'1900-02-28 12:00:00',
				'2021-11-01 18:00:00',
				44501,
				44501,
				44501,
				'1900-01-01',
				'06:00:00',
				-5,
				'2021-11-01',
			],
		]);
	});

	test('days counted from 1904', async () => {
		const styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>';
		const file = workbook({
			sheets: { S: `${HEADER}<row r="2"><c r="A2"><v>43039</v></c></row>` },
			styles,
			workbookPr: '<workbookPr date1904="1"/>',
		});
		expect((await read(file)).rows).toEqual([['2021-11-01']]);
	});

	test('prefixes before the names of elements', async () => {
		const prefixed = `${HEADER}<row r="2"><c r="A2"><v>7</v></c></row>`.replaceAll(/<(\/?)(\w)/g, '<$1x:$2');
		expect((await read(workbook({ sheets: { S: prefixed } }))).rows).toEqual([[7]]);
	});
});

describe('sheets', () => {
	test('each is a part; what is no table, and small ones nobody knows, is set aside beside a known one', async () => {
		const notes = `<row r="1">${text('A1', 'Published July 2025')}</row>`;
		const guide = `<row r="1">${text('A1', 'Sheet')}${text('B1', 'Description')}</row><row r="2">${text('A2', 'x')}${text('B2', 'y')}</row>`;
		const { parts } = await read(
			workbook({
				sheets: { Notes: notes, Guide: guide, Data: `${HEADER}<row r="2"><c r="A2"><v>7</v></c></row>`, Filler: '' },
			}),
		);
		expect(parts.map(({ part, state }) => [part, state])).toEqual([
			['Notes', 'ignored'],
			['Guide', 'ignored'],
			['Data', 'recognized'],
			['Filler', 'ignored'],
		]);
	});

	test('a long list without codes is notes beside a known table, and a table where it stands alone', async () => {
		const line = (at: number, one: string, other: string) =>
			`<row r="${at}">${text(`A${at}`, one)}${text(`B${at}`, other)}</row>`;
		const fields =
			line(1, 'Field', 'Description') + Array.from({ length: 40 }, (_, at) => line(at + 2, `f${at}`, 'words')).join('');
		const other =
			line(1, 'Occupation', 'Jobs') +
			Array.from({ length: 40 }, (_, at) => line(at + 2, `51-4${at + 100}`, `${at}`)).join('');
		const known = `${HEADER}<row r="2"><c r="A2"><v>7</v></c></row>`;
		const beside = await read(workbook({ sheets: { Data: known, Fields: fields, Other: other } }));
		expect(beside.parts.map(({ state }) => state)).toEqual(['recognized', 'ignored', 'unknown']);
		expect((await read(workbook({ sheets: { Fields: fields } }))).parts[0]?.state).toBe('unknown');
	});

	test('a hidden sheet is set aside, whatever it holds', async () => {
		const known = `${HEADER}<row r="2"><c r="A2"><v>7</v></c></row>`;
		const { parts, taken } = await read(workbook({ sheets: { Final: known, Draft: known }, hidden: ['Draft'] }));
		expect(parts).toMatchObject([{ state: 'recognized' }, { state: 'ignored', part: 'Draft', isHidden: true }]);
		expect(taken).toHaveLength(1);
	});

	test('a short table with codes is not taken for notes', async () => {
		const known = `${HEADER}<row r="2"><c r="A2"><v>7</v></c></row>`;
		const own = `<row r="1">${text('A1', 'Occupation')}${text('B1', 'Need')}</row><row r="2">${text('A2', '51-4121')}<c r="B2"><v>3</v></c></row>`;
		const { parts } = await read(workbook({ sheets: { Data: known, Own: own } }));
		expect(parts.map(({ state }) => state)).toEqual(['recognized', 'unknown']);
	});

	test('only charts', async () => {
		const chart = zipOf({
			'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="C" sheetId="1" r:id="rId0"/></sheets></workbook>',
			'xl/_rels/workbook.xml.rels':
				'<Relationships><Relationship Id="rId0" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
			'xl/chartsheets/sheet1.xml': '<chartsheet/>',
		});
		expect((await read(chart)).message).toMatch(/no sheet with rows, only charts/);
	});

	test('the second table in a sheet is named by its row in the sheet', async () => {
		const row = (at: number) => `<row r="${at}"><c r="A${at}"><v>7</v></c></row>`;
		const again = HEADER.replaceAll(/([ AB"])1"/g, (_, sign: string) => `${sign}41"`);
		const { message } = await read(workbook({ sheets: { S: HEADER + row(12) + again + row(42) } }));
		expect(message).toMatch(/the second at row 41\./);
	});

	test('in a zip the part names both', async () => {
		const inside = workbook({ sheets: { Data: `${HEADER}<row r="2"><c r="A2"><v>7</v></c></row>` } });
		expect((await read(zipOf({ 'a.xlsx': inside }))).parts[0]).toMatchObject({
			part: 'a.xlsx › Data',
			state: 'recognized',
		});
	});

	test('one damaged sheet does not spoil the others', async () => {
		const good = `${HEADER}<row r="2"><c r="A2"><v>7</v></c></row>`;
		const { parts } = await read(workbook({ sheets: { Bad: `${HEADER}<row r="2"><c></row>`, Good: good } }));
		expect(parts.map(said)).toEqual([expect.stringMatching(/damaged/), 'recognized']);
	});

	test('entities are not expanded', async () => {
		const bytes = workbook({ sheets: { S: `${HEADER}<row r="2">${text('A2', '&amp;&#65;&lol;')}</row>` } });
		expect((await read(bytes)).message).toMatch(/damaged/);
	});
});

describe('other files in a zip', () => {
	test.each([
		['xl/workbook.bin', /\.xlsb/],
		['word/document.xml', /Word/],
		['ppt/presentation.xml', /PowerPoint/],
		['Index/Document.iwa', /Numbers/],
		['[Content_Types].xml', /without sheets/],
	])('%s', async (name, sentence) => {
		expect((await read(zipOf({ [name]: 'x' }))).message).toMatch(sentence);
	});

	test('OpenDocument', async () => {
		expect((await read(zipOf({ 'content.xml': 'x', 'META-INF/manifest.xml': 'x' }))).message).toMatch(/OpenDocument/);
	});
});

test('a half-downloaded workbook', async () => {
	const whole = workbook({ sheets: { S: HEADER } });
	expect((await read(whole.slice(0, whole.length * 0.7))).message).toMatch(/damaged or incomplete/);
});

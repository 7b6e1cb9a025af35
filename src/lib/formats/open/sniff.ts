/** What a file is, by its first bytes: names lie. */

export type Kind = 'empty' | 'zip' | 'json' | 'text' | Unreadable;

export interface Unreadable {
	/** What it is and what to do about it. */
	not: string;
	/** False for what comes along with tables: manuals, pictures, pages. */
	mayHoldTables: boolean;
}

const PICTURE = 'This is a picture. We need the table itself, as CSV or .xlsx.';
/** Binary files a person may well have in hand, with what to do about each. */
const SIGNATURES: readonly { bytes: readonly number[]; not: string; comesAlong?: true }[] = [
	{
		bytes: [0xd0, 0xcf, 0x11, 0xe0],
		not: 'This is an old Excel file (.xls), or a workbook locked with a password. Open it in Excel and save it as .xlsx or CSV without a password.',
	},
	{
		bytes: [0x25, 0x50, 0x44, 0x46],
		not: 'This is a PDF. Look for the same table as a CSV or Excel file where you found it.',
		comesAlong: true,
	},
	{ bytes: [0x1f, 0x8b], not: 'This file is packed with gzip. Unpack it first, then add the file inside.' },
	{ bytes: [0x52, 0x61, 0x72, 0x21], not: 'This is a RAR archive. Unpack it first, then add the files inside.' },
	{ bytes: [0x37, 0x7a, 0xbc, 0xaf], not: 'This is a 7z archive. Unpack it first, then add the files inside.' },
	{ bytes: [0x50, 0x41, 0x52, 0x31], not: 'This is a Parquet file. Save the table as CSV, then add that.' },
	{ bytes: [0x89, 0x50, 0x4e, 0x47], not: PICTURE, comesAlong: true },
	{ bytes: [0xff, 0xd8, 0xff], not: PICTURE, comesAlong: true },
];

const WEB_PAGE =
	'This is a web page, not the data file. Go back to where you found it and download the file itself, as CSV or .xlsx.';
const PAGE_WITH_TABLE =
	'This is a web page with a table in it, as some sites give under a name that ends in .xls. Open it in Excel, save it as .xlsx, then add that.';
const XML = 'This is an XML file. Save the table as CSV or .xlsx, then add that.';
const NOT_TEXT =
	'This is not a table we can read. Use a CSV file, a text file with tabs, an Excel workbook (.xlsx) or a zip.';

/** Takes the first bytes of a file: 4,096 are plenty, fewer only when the file has no more. */
export function sniff(head: Uint8Array): Kind {
	if (head.length === 0) return 'empty';
	if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
	const known = SIGNATURES.find(({ bytes }) => startsWith(head, bytes));
	if (known) return { not: known.not, mayHoldTables: !known.comesAlong };
	const encoding = encodingOf(head);
	if (encoding === 'bytes' && (head.includes(0) || signs(head) > head.length / 50))
		return { not: NOT_TEXT, mayHoldTables: false };
	const start = new TextDecoder(encoding === 'bytes' ? 'utf-8' : encoding).decode(head).trimStart().toLowerCase();
	if (start === '') return head.length < 4096 ? 'empty' : 'text';
	const markup = markupIn(start);
	if (markup) return markup;
	return start.startsWith('{') || /^\[\s*[{\]]/.test(start) ? 'json' : 'text';
}

/** A tag at the start: no table begins with one. */
function markupIn(start: string): Unreadable | null {
	if (!/^<(?:[!?]|[a-z][a-z0-9:]*[\s/>])/.test(start)) return null;
	if (/<(?:table|tr|td)[\s>]/.test(start)) return { not: PAGE_WITH_TABLE, mayHoldTables: true };
	const isPage = /<(?:!doctype html|html|head|body|div|style|script|meta|link|p|span|!--)[\s>-]?/.test(start);
	return { not: isPage ? WEB_PAGE : XML, mayHoldTables: false };
}

/** Bytes that no text has: control signs other than tabs, line and page breaks, and the mark old programs end a file with. */
function signs(head: Uint8Array): number {
	return head.reduce((count, byte) => count + (byte < 32 && !TEXT_SIGNS.has(byte) ? 1 : 0), 0);
}
const TEXT_SIGNS = new Set([9, 10, 12, 13, 26]);

/** UTF-16 by its mark, or without one by the zero in every second byte of plain Latin text; anything else is single bytes. */
export function encodingOf(head: Uint8Array): 'utf-16le' | 'utf-16be' | 'bytes' {
	if (startsWith(head, [0xff, 0xfe])) return 'utf-16le';
	if (startsWith(head, [0xfe, 0xff])) return 'utf-16be';
	const pairs = Math.floor(Math.min(head.length, 512) / 2);
	let evenZeros = 0;
	let oddZeros = 0;
	for (let at = 0; at < pairs * 2; at += 2) {
		if (head[at] === 0) evenZeros++;
		if (head[at + 1] === 0) oddZeros++;
	}
	if (pairs >= 2 && evenZeros === 0 && oddZeros > pairs * 0.6) return 'utf-16le';
	if (pairs >= 2 && oddZeros === 0 && evenZeros > pairs * 0.6) return 'utf-16be';
	return 'bytes';
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
	return head.length >= bytes.length && bytes.every((byte, at) => head[at] === byte);
}

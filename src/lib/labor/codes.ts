/**
 * Occupation codes (SOC) and program codes (CIP) as files give them. Excel damages both: it reads 11-2021 as November 2021
 * and 01.0601 as the number 1.0601. What is lost for good is named, never guessed.
 */
import type { RawCell } from '../formats/reader.ts';

/** A clean code; or the sentence that says what was done to it and how to mend it; or null: no code at all. */
export type CodeReading = { code: string } | { mangled: string } | null;

/** An occupation code, "51-4121". Takes "514121", "51-4121.00" (the six digits O*NET builds on), any dash and spaces. */
export function readSoc(cell: RawCell): CodeReading {
	const text = codeText(cell);
	if (text === '') return null;
	if (typeof cell === 'number') return socFromNumber(cell);
	if (isDate(text) || (/^\d{5,7}$/.test(text) && isNovemberOfManagementCode(Number(text)))) {
		return mangled(dateSentence(text, 'an occupation code', '11-2021'));
	}
	const match = /^(\d{2})-?(\d{4})(?:\.\d{2})?$/.exec(text);
	if (match) return { code: `${match[1]}-${match[2]}` };
	if (isExponent(text)) return mangled(exponentSentence(text, '51-4121'));
	if (/^\d{2}\.\d{4}$/.test(text)) {
		return mangled(`“${text}” is written as a program code (CIP). An occupation code has a hyphen, as in 51-4121.`);
	}
	return null;
}

/**
 * A six-digit program code, "01.0601". A leading zero Excel dropped is put back, and one zero at the end. Where two may be
 * gone, as in 52.02, it may as well be a group of programs: named, not guessed.
 */
export function readCip(cell: RawCell): CodeReading {
	const text = codeText(cell);
	if (text === '') return null;
	if (typeof cell === 'number') return cipFromNumber(cell);
	if (isDate(text)) return mangled(dateSentence(text, 'a program code', '01.0601'));
	if (isExponent(text)) return mangled(exponentSentence(text, '01.0601'));
	if (/^\d{2}\.\d{4}$/.test(text)) return { code: text };
	if (/^\d{6}$/.test(text)) return { code: `${text.slice(0, 2)}.${text.slice(2)}` };
	// Three decimals, or four after one digit, are written nowhere: only a number loses zeros that way.
	if (/^\d{1,2}\.\d{3,4}$/.test(text)) return cipFromNumber(Number(text), text);
	return /^(?:\d|\d{1,2}\.\d{1,2})$/.test(text) ? mangled(groupSentence(text)) : null;
}

/**
 * A program code in a table that holds six-digit codes only, as IPEDS and the crosswalk do: there a code cut to "1", "9.01" or
 * "52.02" can only have lost zeros, and they are put back.
 */
export function readSixDigitCip(cell: RawCell): CodeReading {
	const reading = readCip(cell);
	const text = codeText(cell);
	if (reading === null || 'code' in reading) {
		return reading === null && /^[1-9]\d$/.test(text) ? { code: `${text}.0000` } : reading;
	}
	// A zero that still stands in front says that no spreadsheet cut any at the end: "01" and "01.01" are groups.
	const isCut = typeof cell === 'number' || /^[1-9]\d?(?:\.\d{0,4})?$/.test(text);
	return isCut ? { code: Number(text).toFixed(4).padStart(7, '0') } : reading;
}

/** True for one occupation; false for a group, whose code ends in 0: "51-4120" (broad), "51-4100" or "51-4000" (minor). */
export function isDetailedSoc(code: string): boolean {
	return !code.endsWith('0');
}

/** True for the finest kind of group, "31-1120". Official files publish some of these in place of their occupations. */
export function isBroadSoc(code: string): boolean {
	return code.endsWith('0') && !code.endsWith('00');
}

/** The broad group of an occupation: "31-1121" and "31-1120" give "31-1120". */
export function broadSoc(code: string): string {
	return `${code.slice(0, -1)}0`;
}

const mangled = (sentence: string): CodeReading => ({ mangled: sentence });

/** Without what spreadsheets put around codes: ="01.0601", a leading apostrophe, spaces, long dashes. */
function codeText(cell: RawCell): string {
	if (cell === null) return '';
	return String(cell)
		.replaceAll(/[\s\u00A0\uFEFF]+/g, '')
		.replaceAll(/[‐-―−]/g, '-')
		.replace(/^="?([^"]*)"?$/, '$1')
		.replace(/^['’]/, '');
}

const MONTH =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = new RegExp(
	[
		String.raw`^\d{1,2}/\d{1,2}/\d{2,4}`,
		String.raw`^\d{1,2}/\d{4}$`,
		String.raw`^\d{4}-\d{2}-\d{2}(?:$|[T\d])`,
		String.raw`^\d{1,2}\.\d{1,2}\.\d{4}$`,
		String.raw`^(?:0?[1-9]|1[0-2])-\d{2}$`,
		String.raw`^(?:\d{1,2}-?)?${MONTH}[-.]?\d{1,4}$`,
		String.raw`^\d{1,2}-?${MONTH}$`,
	].join('|'),
	'i',
);
const isDate = (text: string): boolean => DATE.test(text);
const isExponent = (text: string): boolean => /^\d(?:\.\d+)?e[-+]?\d+$/i.test(text);

const dateSentence = (text: string, what: string, example: string): string =>
	`Excel turned ${what} into the date “${text}”, and the code cannot be told from it. Open the original file again with this column set to Text, so that it reads like ${example}.`;
const exponentSentence = (text: string, example: string): string =>
	`Excel turned a code into the number “${text}” and cut digits off. Open the original file again with this column set to Text, so that it reads like ${example}.`;
const groupSentence = (text: string): string =>
	`“${text}” may be a group of programs or a program whose last zeros Excel dropped. Write all six digits, as in 01.0000 or 52.0200.`;

function socFromNumber(number: number): CodeReading {
	if (!Number.isInteger(number)) return null;
	if (isNovemberOfManagementCode(number)) {
		return mangled(dateSentence(String(number), 'an occupation code', '11-2021'));
	}
	const digits = String(number);
	return /^[1-5][13579]\d{4}$/.test(digits) ? { code: `${digits.slice(0, 2)}-${digits.slice(2)}` } : null;
}

/**
 * Excel reads "11-2021" as 1 November 2021 and keeps a count of days. Only management codes (11-2011 to 11-3131, 11-9013
 * to 11-9199) can be read so. None of these counts of days is itself an occupation code of SOC 2018.
 */
function isNovemberOfManagementCode(days: number): boolean {
	const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
	const year = date.getUTCFullYear();
	const first = date.getUTCMonth() === 10 && date.getUTCDate() === 1;
	return first && ((year >= 2011 && year <= 3131) || (year >= 9011 && year <= 9199));
}

function cipFromNumber(number: number, written = String(number)): CodeReading {
	// Asked this way round, NaN is no code either.
	if (!(number >= 1 && number < 100)) return null;
	const fixed = number.toFixed(4);
	if (Math.abs(Number(fixed) - number) >= 1e-9) return null;
	const isWhole = /\.\d{3,4}$/.test(written) || !fixed.endsWith('00');
	return isWhole ? { code: fixed.padStart(7, '0') } : mangled(groupSentence(written));
}

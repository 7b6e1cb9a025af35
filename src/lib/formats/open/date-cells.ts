/**
 * Excel keeps a date as a count of days and shows it as one by its number format. A date comes out as text, so that a code
 * Excel turned into a date ("11-2021", November 2021) is never taken for the number 44501.
 */

/** Built-in formats that show a date or a time (ECMA-376, 18.8.30, and the East Asian ones beside them). */
const BUILT_IN: readonly (readonly [number, number])[] = [
	[14, 22],
	[27, 36],
	[45, 47],
	[50, 58],
];

/** Whether a format shows a date or a time: by its number where it is built in, else by its pattern: "mmm-yy". */
export function showsDate(id: number, pattern: string | undefined): boolean {
	if (pattern === undefined) return BUILT_IN.some(([from, to]) => id >= from && id <= to);
	const first = pattern.split(';')[0] ?? '';
	const signs = first
		.replaceAll(/"[^"]*"/g, '')
		.replaceAll(/[\\_*]./g, '')
		.replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
	return !/general/i.test(signs) && /[ymdhs]/i.test(signs);
}

const DAY = 86_400_000;
/** 31 December 9999, the last day Excel knows. */
const LAST = 2_958_465;

/**
 * "2021-11-01", "2021-11-01 13:45:00", or "13:45:00" for a time alone. Excel's calendar has a 29 February 1900 that never
 * was, so days before March 1900 count from one day later. Null for what is no day in Excel.
 */
export function dateText(days: number, from1904: boolean): string | null {
	if (!(days >= 0) || days >= LAST + 1) return null;
	const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
	const text = new Date(start + Math.round(days * 86_400) * (DAY / 86_400)).toISOString();
	const time = text.slice(11, 19);
	if (days < 1 && !from1904) return time;
	return time === '00:00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`;
}

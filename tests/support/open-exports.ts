/** Opens what the site hands out with other people's readers, and says what they found as plain data. */
import type { Page } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { type HTMLElement, parse as parseHtml } from 'node-html-parser';
import readSheets from 'read-excel-file/node';

export interface Downloaded {
	name: string;
	bytes: Buffer;
}

/** The file that an action on a page makes. */
export async function downloadedBy(page: Page, act: () => Promise<void>): Promise<Downloaded> {
	const waiting = page.waitForEvent('download');
	await act();
	const download = await waiting;
	const parts: Buffer[] = [];
	for await (const part of await download.createReadStream()) parts.push(Buffer.from(part));
	return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) };
}

export interface OpenedDocx {
	title: string;
	headings: { level: number; text: string }[];
	/** Paragraphs that are neither headings, list items, captions nor in tables. Line breaks are `\n`. */
	paragraphs: string[];
	notes: string[];
	lists: { ordered: boolean; items: string[] }[];
	/** The first row is the header where Word repeats it. */
	tables: { caption: string; header: string[]; rows: string[][] }[];
	/** Everything, in order. */
	text: string;
}

/** Word styles that are no plain paragraphs. Write-in lines, which are empty, are left out. */
const styleMap = [
	"p[style-name='Title'] => p.title:fresh",
	"p[style-name='Caption'] => p.caption:fresh",
	"p[style-name='Note'] => p.note:fresh",
	...['Table Head', 'Table Text', 'Write-in Line'].map((name) => `p[style-name='${name}'] => p:fresh`),
];

/** A Word file as mammoth reads it. Throws where mammoth does not know what it finds. */
export async function openDocx(bytes: Uint8Array): Promise<OpenedDocx> {
	const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap });
	if (messages.length > 0) throw new Error(messages.map(({ message }) => message).join('\n'));
	const html = parseHtml(value.replaceAll('<br />', '\n'));
	const texts = (found: HTMLElement[]) => found.map(({ text }) => text);
	const all = (selector: string) => html.querySelectorAll(selector);
	const captions = texts(all('p.caption'));
	return {
		title: texts(all('p.title')).join('\n'),
		headings: all('h1, h2, h3').map(({ tagName, text }) => ({ level: Number(tagName.slice(1)), text })),
		paragraphs: texts(html.childNodes.flatMap((node) => all('p').filter((p) => p === node && !p.classNames))),
		notes: texts(all('p.note')),
		lists: all('ul, ol').map((list) => ({ ordered: list.tagName === 'OL', items: texts(list.querySelectorAll('li')) })),
		tables: all('table').map((table, index) => ({
			caption: captions[index] ?? '',
			header: texts(table.querySelectorAll('thead th')),
			rows: table.querySelectorAll('tbody tr').map((row) => texts(row.querySelectorAll('td'))),
		})),
		text: html.text,
	};
}

/** A workbook: its sheets with their rows, the header first. Empty cells are null. */
export async function openXlsx(bytes: Uint8Array) {
	const sheets = await readSheets(Buffer.from(bytes));
	return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }));
}

/** Comma-separated text: its rows, the header first. Throws where a row is longer or shorter than the first. */
export function openCsv(bytes: Uint8Array): string[][] {
	return parseCsv(Buffer.from(bytes), { bom: true });
}

export interface OpenedEvent {
	uid: string;
	stamp: string;
	summary: string;
	description: string | null;
	location: string | null;
	/** `2026-12-04` for all day, `2026-12-04T09:30:00` for a time wherever the reader is, with a Z for one in UTC. */
	start: string;
	end: string;
}

/** A calendar file as ical.js reads it, in its strict mode: what is not RFC 5545 throws. */
export function openIcs(bytes: Uint8Array): OpenedEvent[] {
	const calendar = new ICAL.Component(ICAL.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
	return calendar.getAllSubcomponents('vevent').map((component) => {
		const event = new ICAL.Event(component);
		return {
			uid: event.uid,
			stamp: String(component.getFirstPropertyValue('dtstamp')),
			summary: event.summary,
			description: event.description,
			location: event.location,
			start: event.startDate.toString(),
			end: event.endDate.toString(),
		};
	});
}

/** Documents that leave the page: Word files, texts, calendar files, the clipboard. Each writer loads when it is asked for. */
import { textFile, textToPaste } from '../../lib/formats/text-document.ts';
import type { CalendarDocument, HandOut, ToolDocument, WrittenDocument } from '../../lib/tool/document.ts';
import { fileName } from '../../lib/workspace/names.ts';
import { copyText } from './ports/copy.ts';
import { download } from './ports/files.ts';
import { supplyRandomUuid } from './ports/stamp.ts';

/** `by-hand`: the browser does not let us copy, so the person has to. */
export type HandedOut = { is: 'downloaded' } | { is: 'copied' } | { is: 'by-hand'; text: string };

/** `name` becomes part of the file's name, `now` (ISO 8601) its date. */
export async function handOut(document: ToolDocument, as: HandOut, name: string, now: string): Promise<HandedOut> {
	if (document.is === 'calendar') return downloadIcs(document, name, now);
	if (as === 'copy') {
		const text = textToPaste(document);
		return (await copyText(text)) ? { is: 'copied' } : { is: 'by-hand', text };
	}
	if (as === 'text') {
		download(textFile(document), fileName([name, document.title], now, '.txt'), 'text/plain;charset=utf-8');
		return { is: 'downloaded' };
	}
	return downloadDocx(document, name, now);
}

async function downloadDocx(document: WrittenDocument, name: string, now: string): Promise<HandedOut> {
	const { docx } = await import('../../lib/formats/docx.ts');
	download(await docx(document, { now }), fileName([name, document.title], now, '.docx'), '');
	return { is: 'downloaded' };
}

async function downloadIcs(document: CalendarDocument, name: string, now: string): Promise<HandedOut> {
	const { ics } = await import('../../lib/formats/ics.ts');
	supplyRandomUuid();
	download(ics(document, now), fileName([name, document.title], now, '.ics'), 'text/calendar;charset=utf-8');
	return { is: 'downloaded' };
}

/** Documents a tool hands out: what they say, in blocks that a Word file, a text and the clipboard are all made from. */
import type { Table } from './tool.ts';

export type Block =
	| { is: 'heading'; text: string; level: 1 | 2 | 3 }
	/** Line breaks that someone typed stay. */
	| { is: 'paragraph'; text: string }
	/** A quieter line: a source, a date, what the document is. */
	| { is: 'note'; text: string }
	| { is: 'list'; items: string[]; ordered: boolean }
	| { is: 'table'; table: Table }
	/** Empty lines to write on, under a label. At least one. */
	| { is: 'write-in'; label: string; lines: number };

/** Offered as a Word file, as plain text and to copy. */
export interface WrittenDocument {
	is: 'written';
	id: string;
	/** Name in the menu and of the file: "Talking script". It heads the file, so the blocks do not repeat it. */
	title: string;
	blocks: Block[];
}

/** Offered as an .ics file. */
export interface CalendarDocument {
	is: 'calendar';
	id: string;
	title: string;
	events: CalendarEvent[];
}

export interface CalendarEvent {
	/** UUID; the same event sent twice replaces itself. */
	id: string;
	summary: string;
	description: string | null;
	location: string | null;
	/** ISO 8601 date and, unless it lasts all day, a local time without zone: `2026-12-04` or `2026-12-04T09:30`. */
	start: string;
	/** How long, more than 0. Null for all day. */
	minutes: number | null;
}

export type ToolDocument = WrittenDocument | CalendarDocument;
/** What can be done with a document. */
export type HandOut = 'docx' | 'text' | 'copy' | 'ics';

/** Meetings and dates as a calendar file (RFC 5545). */
import ical from 'ical-generator';
import type { CalendarDocument, CalendarEvent } from '../tool/document.ts';
import { plainCharacters } from './plain-characters.ts';

/**
 * Times are floating: half past nine is half past nine wherever the reader is. `now` (ISO 8601) becomes DTSTAMP, which
 * tells a calendar which of two copies of an event is the newer one. No METHOD: this is a file to open, not a message,
 * and a published one would need an organizer (RFC 5546, 3.2.1). Throws a RangeError where `start` is no date.
 */
export function ics(doc: CalendarDocument, now: string): string {
	const calendar = ical({ prodId: '//Talent Pipeline Field Guide//EN' });
	for (const event of doc.events) {
		calendar.createEvent({
			id: event.id,
			stamp: now,
			summary: plainCharacters(event.summary),
			description: event.description && plainCharacters(event.description),
			location: event.location && plainCharacters(event.location),
			...when(event),
		});
	}
	// The library leaves the last line without its end (RFC 5545, 3.1).
	return `${calendar.toString()}\r\n`;
}

/** The library reads UTC parts of what it is given, so a local time is handed over as if it were UTC. */
function when({ start, minutes }: CalendarEvent) {
	if (minutes === null) return { allDay: true, start: atUtc(start.slice(0, 10)) };
	const begin = atUtc(start);
	return { floating: true, start: begin, end: new Date(begin.getTime() + minutes * 60_000) };
}

function atUtc(local: string): Date {
	const moment = new Date(local.includes('T') ? `${local}Z` : local);
	// Throws where there is no such date.
	moment.toISOString();
	return moment;
}

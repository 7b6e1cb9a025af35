import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openIcs } from '../../../tests/support/open-exports.ts';
import type { CalendarEvent } from '../tool/document.ts';
import { ics } from './ics.ts';
import { plainCharacters } from './plain-characters.ts';

const now = '2026-11-20T10:00:00.000Z';
const meeting: CalendarEvent = {
	id: '00000000-0000-4000-8000-000000000001',
	summary: 'First meeting',
	description: null,
	location: null,
	start: '2026-12-04T09:30',
	minutes: 45,
};
const file = (...events: Partial<CalendarEvent>[]) =>
	ics({ is: 'calendar', id: 'd', title: 'Meeting', events: events.map((event) => ({ ...meeting, ...event })) }, now);
const opened = (...events: Partial<CalendarEvent>[]) => openIcs(new TextEncoder().encode(file(...events)));

describe('ics', () => {
	const zone = process.env.TZ;
	beforeEach(() => {
		process.env.TZ = 'America/Denver';
	});
	afterEach(() => {
		process.env.TZ = zone;
	});

	test('a meeting typed as 9:30 is at 9:30, and lasts as long as it was said to', () => {
		expect(opened({})).toEqual([
			{
				uid: meeting.id,
				stamp: '2026-11-20T10:00:00Z',
				summary: 'First meeting',
				description: null,
				location: null,
				start: '2026-12-04T09:30:00',
				end: '2026-12-04T10:15:00',
			},
		]);
	});

	test('the hour a clock skips or repeats changes nothing', () => {
		expect(opened({ start: '2026-03-08T01:30', minutes: 60 })[0]?.end).toBe('2026-03-08T02:30:00');
		expect(opened({ start: '2026-11-01T00:30', minutes: 180 })[0]?.end).toBe('2026-11-01T03:30:00');
	});

	test('a day is a day, also where a time was typed', () => {
		expect(opened({ start: '2026-12-31', minutes: null })[0]).toMatchObject({ start: '2026-12-31', end: '2027-01-01' });
		expect(opened({ minutes: null })[0]?.start).toBe('2026-12-04');
	});

	test('holds several events, and says nothing of how it was sent', () => {
		const text = file({}, { id: '00000000-0000-4000-8000-000000000002', summary: 'Second' });
		expect(openIcs(new TextEncoder().encode(text)).map(({ summary }) => summary)).toEqual(['First meeting', 'Second']);
		expect(text).not.toContain('METHOD');
		expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Talent Pipeline Field Guide\/\/EN\r\n/);
	});

	test('refuses what is no date', () => {
		expect(() => file({ start: 'next week' })).toThrow(RangeError);
		expect(() => file({ start: '' })).toThrow(RangeError);
	});

	test('every line ends in CRLF and is at most 75 octets, and every text comes back', () => {
		const text = fc.string({
			unit: fc.constantFrom(',', ';', '\\', '\n', '\r', ':', '"', 'n', 'é', '日', '🌍', '\u0000', ' '),
		});
		fc.assert(
			fc.property(
				fc.oneof(text, fc.string({ unit: 'binary' })),
				fc.string({ unit: 'grapheme', maxLength: 300 }),
				(one, two) => {
					const events = { summary: one, description: two, location: one };
					const [event] = opened(events);
					expect(event?.summary).toBe(plainCharacters(one));
					expect(event?.description ?? '').toBe(plainCharacters(two));
					expect(event?.location ?? '').toBe(plainCharacters(one));
					const lines = file(events).split('\r\n');
					expect(lines.pop()).toBe('');
					for (const line of lines) {
						expect(line).not.toMatch(/[\r\n]/);
						expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
					}
				},
			),
			{ numRuns: 300 },
		);
	});
});

import { minutesOf } from '../../lib/discussion/duration.ts';
import { agendaOf, type Meeting } from '../../lib/discussion/meeting.ts';
import type { CalendarDocument } from '../../lib/tool/document.ts';

/** The meeting for a calendar; null while it has no day. The same meeting sent again replaces itself. */
export function calendarDocument(meeting: Meeting, id: string, title: string): CalendarDocument | null {
	const { date, time, place } = meeting;
	if (date === null) return null;
	const questions = agendaOf(meeting).map(({ text }, index) => `${index + 1}. ${text}`);
	return {
		is: 'calendar',
		id,
		title,
		events: [
			{
				id: meeting.id,
				summary: meeting.title || 'Meeting',
				description: questions.length === 0 ? null : questions.join('\n'),
				location: place.trim() || null,
				start: time === null ? date : `${date}T${time}`,
				minutes: time === null ? null : (meeting.minutes ?? (minutesOf(meeting) || 60)),
			},
		],
	};
}

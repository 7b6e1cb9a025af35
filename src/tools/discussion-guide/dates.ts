import type { Meeting } from '../../lib/discussion/meeting.ts';

/** "Tuesday, March 10, 2026". A day has no time zone, so none is applied. */
export function longDay(date: string): string {
	return new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** "Mar 10, 2026". */
export function shortDay(date: string): string {
	return new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(
		new Date(`${date}T00:00:00Z`),
	);
}

/** "9:30 am" of "09:30". */
export function clockTime(time: string): string {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return `${hours % 12 || 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'am' : 'pm'}`;
}

/** "Tuesday, March 10, 2026, 9:30 am. Northfield College, room 4." Empty when neither is known. */
export function whenAndWhere({ date, time, place }: Meeting): string {
	const when = [date && longDay(date), time && clockTime(time)].filter(Boolean).join(', ');
	return [when, place.trim()]
		.filter((part) => part !== '')
		.map((part) => `${part.replace(/\.$/, '')}.`)
		.join(' ');
}

/** "First talk, Mar 10, 2026". */
export function meetingName({ title, date }: Pick<Meeting, 'title' | 'date'>): string {
	return [title || 'Untitled meeting', date && shortDay(date)].filter(Boolean).join(', ');
}

/** Lines that hold something, without the blanks around them. */
export function linesOf(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

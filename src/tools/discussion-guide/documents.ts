import type { ToolDocument } from '../../lib/tool/document.ts';
import { calendarDocument } from './calendar.ts';
import { guideDocument } from './guide.ts';
import { minutesDocument } from './minutes.ts';
import type { Result } from './result.ts';

/** Everything to hand out about the meeting worked on. */
export function documents(_slice: unknown, result: Result): ToolDocument[] {
	const { current } = result;
	if (current === null) return [];
	const { meeting, after, agenda } = current;
	const dated = [
		calendarDocument(meeting, 'calendar', 'This meeting, for the calendar'),
		after && calendarDocument(after, 'next-calendar', 'The next meeting, for the calendar'),
	];
	return [
		...(agenda.length === 0 ? [] : [guideDocument(current, result)]),
		minutesDocument(current),
		...dated.filter((each) => each !== null),
	];
}

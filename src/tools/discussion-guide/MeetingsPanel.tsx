import { useRef, useState } from 'react';
import { agendaOf, type Meeting } from '../../lib/discussion/meeting.ts';
import type { Actions } from './actions.ts';
import { whenAndWhere } from './dates.ts';

interface MeetingsPanelProps {
	/** Oldest first. */
	meetings: readonly Meeting[];
	/** Id of the meeting worked on. */
	current: string | null;
	actions: Actions;
}

/** All meetings, latest first: open one again, remove one, start another. */
export function MeetingsPanel({ meetings, current, actions }: MeetingsPanelProps) {
	const [told, setTold] = useState('');
	const heading = useRef<HTMLHeadingElement>(null);
	const remove = ({ id, title }: Meeting) => {
		actions.removeMeeting(id);
		setTold(`“${title}” is removed, and its tasks stay. Undo brings it back.`);
		heading.current?.focus();
	};
	return (
		<section className="dg-meetings" aria-labelledby="dg-meetings">
			<h2 id="dg-meetings" ref={heading} tabIndex={-1}>
				All meetings
			</h2>
			<p role="status" className="hint">
				{told}
			</p>
			<ul className="dg-plain">
				{meetings.toReversed().map((meeting) => (
					<li key={meeting.id}>
						<span className="dg-meeting">
							<span className="dg-meeting-name">
								{meeting.title || 'Untitled meeting'}{' '}
								{meeting.id === current && <span className="tag tag-spruce">Open now</span>}
							</span>
							<span className="hint">{factsOf(meeting, meetings)}</span>
						</span>
						<span className="dg-row-of-buttons no-print">
							<button className="button-link" type="button" onClick={() => actions.openMeeting(meeting.id)}>
								Open<span className="visually-hidden"> {meeting.title}</span>
							</button>
							<button className="button-link" type="button" onClick={() => remove(meeting)}>
								Remove<span className="visually-hidden"> {meeting.title}</span>
							</button>
						</span>
					</li>
				))}
			</ul>
			<button className="button no-print" type="button" onClick={() => actions.show('start')}>
				Plan another meeting
			</button>
		</section>
	);
}

function factsOf(meeting: Meeting, meetings: readonly Meeting[]): string {
	const agenda = agendaOf(meeting);
	const answered = agenda.filter(({ isAnswered }) => isAnswered).length;
	const before = meetings.find(({ id }) => id === meeting.follows);
	return [
		whenAndWhere(meeting) || 'No day yet.',
		`${answered} of ${agenda.length} questions answered.`,
		before ? `Goes on from “${before.title}”.` : '',
	]
		.filter((fact) => fact !== '')
		.join(' ');
}

import type { HandOut } from '../../lib/tool/document.ts';
import type { Actions } from './actions.ts';
import { meetingName } from './dates.ts';
import { minutesDocument } from './minutes.ts';
import { Paper } from './Paper.tsx';
import type { MeetingResult } from './result.ts';

interface MinutesPanelProps {
	current: MeetingResult;
	actions: Actions;
	onHandOut(document: string, as: HandOut): void;
}

const questions = (count: number) => `${count} open ${count === 1 ? 'question' : 'questions'}`;

/** What goes along, or what the next meeting has not got. */
function nextInWords({ after, open, notCarried }: MeetingResult): string {
	if (after !== null) {
		return notCarried === 0
			? 'It has every question that is open here. This meeting stays as it is.'
			: `It does not have ${questions(notCarried)} of this meeting. You may have taken ${notCarried === 1 ? 'it' : 'them'} off there.`;
	}
	if (open.length === 0) return 'Every question is answered. The next meeting starts with an empty agenda.';
	return `${questions(open.length)} ${open.length === 1 ? 'goes' : 'go'} along, with today’s notes in sight. This meeting stays as it is.`;
}

/** After the meeting: the minutes as they will read, ways to send them, and the next meeting. */
export function MinutesPanel({ current, actions, onHandOut }: MinutesPanelProps) {
	const { meeting, after, notCarried } = current;
	return (
		<div className="dg-minutes">
			<div className="dg-minutes-side dg-screen">
				<section aria-labelledby="dg-send">
					<h2 id="dg-send">Send the minutes</h2>
					<p className="hint">They carry the names under “Who was there”, every note and every task.</p>
					<p className="dg-column-of-buttons">
						<button className="button" type="button" onClick={() => onHandOut('minutes', 'docx')}>
							Word file
						</button>
						<button className="button" type="button" onClick={() => onHandOut('minutes', 'text')}>
							Text file
						</button>
						<button className="button" type="button" onClick={() => onHandOut('minutes', 'copy')}>
							Copy the text
						</button>
					</p>
					<p className="hint">“Print” above prints just these minutes.</p>
				</section>
				<section aria-labelledby="dg-next">
					<h2 id="dg-next">The next meeting</h2>
					<p>{nextInWords(current)}</p>
					<button className="button-primary" type="button" onClick={actions.startNext}>
						{after === null ? 'Start the next meeting' : `Go to “${meetingName(after)}”`}
					</button>
					{notCarried > 0 && (
						<button className="button" type="button" onClick={actions.addOpenToNext}>
							Add {questions(notCarried)} to it
						</button>
					)}
					{after?.date && (
						<button className="button" type="button" onClick={() => onHandOut('next-calendar', 'ics')}>
							Calendar file for it
						</button>
					)}
				</section>
				<section aria-labelledby="dg-mend">
					<h2 id="dg-mend">Something missing?</h2>
					<p className="dg-column-of-buttons">
						<button className="button-link" type="button" onClick={() => actions.show('prepare')}>
							Add the day, the place or who was there
						</button>
						<button className="button-link" type="button" onClick={() => actions.show('talk')}>
							Go back to the questions
						</button>
					</p>
				</section>
			</div>
			<section aria-label={`Minutes of “${meeting.title}”`}>
				<Paper document={minutesDocument(current)} />
			</section>
		</div>
	);
}

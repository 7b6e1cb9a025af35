import type { HandOut } from '../../lib/tool/document.ts';
import { AddLine } from './AddLine.tsx';
import { AgendaList } from './AgendaList.tsx';
import { AsideList } from './AsideList.tsx';
import type { Actions } from './actions.ts';
import { guideDocument } from './guide.ts';
import { MeetingDetails } from './MeetingDetails.tsx';
import { PaperForPrint } from './Paper.tsx';
import { QuestionPicker } from './QuestionPicker.tsx';
import type { MeetingResult, Result } from './result.ts';

interface PreparePanelProps {
	current: MeetingResult;
	result: Result;
	actions: Actions;
	onHandOut(document: string, as: HandOut): void;
}

/** Before the meeting: when and where, what is on the agenda, and the guide to send or to bring. */
export function PreparePanel({ current, result, actions, onHandOut }: PreparePanelProps) {
	const { meeting, agenda, estimate } = current;
	const planned = meeting.minutes;
	return (
		<>
			<div className="dg-prepare dg-screen">
				<MeetingDetails current={current} actions={actions} />
				<div className="dg-prepare-main">
					<section aria-labelledby="dg-agenda">
						<h2 id="dg-agenda">Agenda</h2>
						<p className="hint">
							{agenda.length === 0
								? 'Nothing on it yet. Choose questions below, or write your own.'
								: `${agenda.length} ${agenda.length === 1 ? 'question' : 'questions'}, about ${estimate} minutes by our estimate: 10 to open and close, 5 a question, 10 a theme that both sides answer.`}
						</p>
						{planned !== null && estimate > planned && (
							<p className="note dg-over">
								The agenda needs about {estimate} minutes, and {planned} are planned. Take some questions off: what you
								take off stays within reach.
							</p>
						)}
						<AgendaList agenda={agenda} actions={actions} />
						{agenda.length > 0 && (
							<p className="dg-row-of-buttons">
								<button className="button-primary" type="button" onClick={() => actions.show('talk')}>
									Start talking
								</button>
								<button className="button" type="button" onClick={() => onHandOut('guide', 'docx')}>
									Guide as a Word file
								</button>
								<button className="button" type="button" onClick={() => onHandOut('guide', 'copy')}>
									Copy the guide
								</button>
								{meeting.date !== null && (
									<button className="button" type="button" onClick={() => onHandOut('calendar', 'ics')}>
										Calendar file
									</button>
								)}
							</p>
						)}
						<AddLine
							label="Your own question"
							add="Add the question"
							maxLength={2_000}
							onAdd={(text) => actions.addOwn(text)}
						/>
					</section>
					<AsideList aside={current.aside} actions={actions} />
					<QuestionPicker catalogue={result.catalogue} current={current} actions={actions} />
				</div>
			</div>
			<PaperForPrint document={guideDocument(current, result)} />
		</>
	);
}

import { isOwn } from '../../lib/discussion/meeting.ts';
import type { MeetingResult } from './result.ts';

interface AgendaTrailProps {
	current: MeetingResult;
	/** Key of the question talked about. */
	here: string;
	goTo(key: string): void;
}

/** How far the meeting is, as a trail of its questions. */
export function AgendaTrail({ current, here, goTo }: AgendaTrailProps) {
	const { agenda, answered, meeting } = current;
	return (
		<nav className="dg-progress" aria-label="Agenda">
			<p className="kicker">{meeting.title || 'Untitled meeting'}</p>
			<p className="dg-count">
				<span className="dg-count-figure">{answered}</span> of {agenda.length} answered
			</p>
			<ol className="dg-trail">
				{agenda.map(({ item }, index) => (
					<li key={item.key} data-done={item.isAnswered || undefined}>
						<button type="button" aria-current={item.key === here ? 'step' : undefined} onClick={() => goTo(item.key)}>
							<span className="dg-trail-node" aria-hidden="true" />
							<span className="dg-trail-what">
								<span className="dg-trail-number">{index + 1}</span>{' '}
								<span className="dg-trail-title">{item.views === null || isOwn(item) ? item.text : item.under}</span>
							</span>{' '}
							<span className="dg-trail-state">{item.isAnswered ? 'answered' : 'open'}</span>
						</button>
					</li>
				))}
			</ol>
		</nav>
	);
}

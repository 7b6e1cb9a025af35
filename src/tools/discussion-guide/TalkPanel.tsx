import { useEffect, useRef } from 'react';
import { AgendaTrail } from './AgendaTrail.tsx';
import type { Actions } from './actions.ts';
import { minutesDocument } from './minutes.ts';
import { OpenQuestion } from './OpenQuestion.tsx';
import { PaperForPrint } from './Paper.tsx';
import type { Line, MeetingResult } from './result.ts';

interface TalkPanelProps {
	current: MeetingResult;
	here: Line | null;
	isLarge: boolean;
	actions: Actions;
}

/** The meeting itself: the agenda as a trail, one question at a time beside it. */
export function TalkPanel({ current, here, isLarge, actions }: TalkPanelProps) {
	const { agenda } = current;
	const heading = useRef<HTMLHeadingElement>(null);
	const wasMoved = useRef(false);
	const key = here?.item.key;

	// After a move, reading and the keyboard go on at the question.
	useEffect(() => {
		if (wasMoved.current && key !== undefined) heading.current?.focus();
		wasMoved.current = false;
	}, [key]);

	if (here === null) {
		return (
			<div className="dg-empty">
				<p>There is no question on the agenda yet.</p>
				<button className="button-primary" type="button" onClick={() => actions.show('prepare')}>
					Choose questions
				</button>
			</div>
		);
	}
	const goTo = (to: string) => {
		wasMoved.current = to !== key;
		actions.talkAbout(to);
	};
	const trail = <AgendaTrail current={current} here={here.item.key} goTo={goTo} />;
	return (
		<>
			<div className="dg-talk dg-screen" data-large={isLarge || undefined}>
				{!isLarge && trail}
				<OpenQuestion
					key={here.item.key}
					line={here}
					number={agenda.indexOf(here) + 1}
					agenda={agenda}
					isLarge={isLarge}
					heading={heading}
					goTo={goTo}
					actions={actions}
				/>
				{isLarge && trail}
			</div>
			<PaperForPrint document={minutesDocument(current)} />
		</>
	);
}

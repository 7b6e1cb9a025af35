import { useEffect, useRef, useState } from 'react';
import type { Actions } from './actions.ts';
import { Key, Progress } from './Progress.tsx';
import type { Result } from './result.ts';
import { SectionForm } from './SectionForm.tsx';

interface AnswerPanelProps {
	result: Result;
	section: string | null;
	member: boolean;
	actions: Actions;
}

/**
 * The form. All sections are in the page, so that it can be read and printed whole, also without JavaScript; on a
 * screen with JavaScript only the current one shows.
 */
export function AnswerPanel({ result, section, member, actions }: AnswerPanelProps) {
	const { sections } = result.instrument;
	const here = Math.max(
		0,
		sections.findIndex(({ id }) => id === section),
	);
	const form = useRef<HTMLDivElement>(null);
	const wasMoved = useRef(false);
	const [isLive, setIsLive] = useState(false);
	useEffect(() => setIsLive(true), []);

	// After a move between sections, reading and the keyboard go on at the heading of the new one.
	useEffect(() => {
		if (!wasMoved.current) return;
		wasMoved.current = false;
		form.current?.querySelectorAll('h2')[here]?.focus();
	}, [here]);

	const goTo = (id: string) => {
		wasMoved.current = id !== sections[here]?.id;
		actions.showSection(id);
	};

	return (
		<div className={isLive ? 'sa-answer sa-live' : 'sa-answer'}>
			<div className="sa-side">
				<Progress result={result} here={here} goTo={goTo} />
				{!member && (
					<button className="button sa-see-results" type="button" onClick={() => actions.show('results')}>
						See results so far
					</button>
				)}
				<Key instrument={result.instrument} />
			</div>
			<div className="sa-form" ref={form}>
				{sections.map((_, index) => (
					<SectionForm
						key={sections[index]?.id}
						result={result}
						index={index}
						isHere={index === here}
						member={member}
						actions={actions}
						goTo={goTo}
					/>
				))}
			</div>
		</div>
	);
}

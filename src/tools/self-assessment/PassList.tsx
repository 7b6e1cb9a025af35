import { useRef, useState } from 'react';
import { Field } from '../../components/ui/Field.tsx';
import { isBlank } from '../../lib/assessment/answers.ts';
import { completeness } from '../../lib/assessment/completeness.ts';
import { linesOf } from '../../lib/assessment/lines.ts';
import { byTime } from '../../lib/assessment/passes.ts';
import type { Instrument } from '../../lib/content/schemas.ts';
import type { Assessment } from '../../lib/workspace/schema.ts';
import type { Actions } from './actions.ts';
import { longDate } from './dates.ts';

interface PassListProps {
	passes: readonly Assessment[];
	current: Assessment | null;
	instrument: Instrument;
	actions: Actions;
}

/** All passes, latest first: work on one, rename or remove it, start another. */
export function PassList({ passes, current, instrument, actions }: PassListProps) {
	const [told, setTold] = useState('');
	const heading = useRef<HTMLHeadingElement>(null);
	const canCopy = current !== null && current.instrumentVersion === instrument.version && !isBlank(current.answers);

	const remove = ({ id, title }: Assessment) => {
		actions.removePass(id);
		setTold(`“${title}” is removed. Undo brings it back.`);
		heading.current?.focus();
	};

	return (
		<section className="sa-block sa-passes" aria-labelledby="sa-passes">
			<h3 id="sa-passes" ref={heading} tabIndex={-1}>
				Passes
			</h3>
			<ul className="sa-plain-list sa-list">
				{byTime(passes)
					.reverse()
					.map((pass) => (
						<PassRow
							key={pass.id}
							pass={pass}
							isCurrent={pass.id === current?.id}
							instrument={instrument}
							actions={actions}
							remove={() => remove(pass)}
						/>
					))}
			</ul>
			<p role="status" className="hint">
				{told}
			</p>
			<div className="sa-start no-print">
				<button className="button-primary" type="button" onClick={() => actions.startPass(false)}>
					Start a new pass
				</button>
				{canCopy && (
					<button className="button" type="button" onClick={() => actions.startPass(true)}>
						Start from the answers of “{current.title}”
					</button>
				)}
			</div>
			<p className="hint no-print">
				A blank pass keeps last time’s ratings from steering this time’s. Starting from earlier answers is quicker when
				little has changed.
			</p>
		</section>
	);
}

interface PassRowProps {
	pass: Assessment;
	isCurrent: boolean;
	instrument: Instrument;
	actions: Actions;
	remove(): void;
}

function PassRow({ pass, isCurrent, instrument, actions, remove }: PassRowProps) {
	const { id, title, startedAt, instrumentVersion, round } = pass;
	const [isRenaming, setIsRenaming] = useState(false);
	const lines = linesOf(instrument);
	const { answered } = completeness(lines, pass.answers);
	const facts = [
		longDate(startedAt),
		instrumentVersion === instrument.version
			? `${answered} of ${lines.length} lines answered`
			: `version ${instrumentVersion} of the form`,
		...(round ? [`${round.responses.length} ${round.responses.length === 1 ? 'team member' : 'team members'}`] : []),
	];
	return (
		<li>
			<span className="sa-list-what">
				{isRenaming ? (
					<Field
						label="Name of this pass"
						value={title}
						maxLength={500}
						onChange={(name) => actions.renamePass(id, name)}
					/>
				) : (
					<span className="sa-list-name">
						{title} {isCurrent && <span className="tag tag-spruce">Working on this one</span>}
					</span>
				)}
				<span className="hint">{facts.join(', ')}</span>
			</span>
			<span className="sa-list-actions no-print">
				{!isCurrent && (
					<button className="button-link" type="button" onClick={() => actions.choosePass(id)}>
						Work on this<span className="visually-hidden"> {title}</span>
					</button>
				)}
				<button
					className="button-link"
					type="button"
					aria-expanded={isRenaming}
					onClick={() => setIsRenaming(!isRenaming)}
				>
					{isRenaming ? 'Done' : 'Rename'}
					<span className="visually-hidden"> {title}</span>
				</button>
				<button className="button-link" type="button" onClick={remove}>
					Remove<span className="visually-hidden"> {title}</span>
				</button>
			</span>
		</li>
	);
}

import { useState } from 'react';
import { gapInWords, gapRangeInWords } from '../../lib/labor/gap.ts';
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import { classNames } from '../../lib/labor/rule-words.ts';
import { ClassMark } from './ClassMark.tsx';
import { comparedInWords, notesOn } from './chosen-words.ts';
import { Demands } from './Demands.tsx';
import { Feeders } from './Feeders.tsx';
import { findingOf } from './finding-of.ts';
import { classOfHeadline } from './headline.ts';
import { KeepButton } from './KeepButton.tsx';
import { offPaper } from './off-paper.ts';
import { RuleTable } from './RuleTable.tsx';
import type { GapProps } from './View.tsx';

/** Where reading goes when an occupation is chosen in the list below. */
export const CHOSEN = 'gap-chosen';

/** One occupation in full: the gap in words, whether it depends on the method, both demands, and what feeds it. */
export function Chosen(props: GapProps & { occupation: OccupationGap; onBack: (() => void) | null }) {
	const { occupation, result, onBack } = props;
	const { key, soc, title, byRule, headline, robustness } = occupation;
	const [isOpen, setOpen] = useState(false);
	const shown = byRule[headline];
	const found = classOfHeadline(occupation);
	const notes = notesOn(occupation, result);
	const { reportedOff, supplyOff, gapOff } = offPaper(key, result.confidential, result.question.against);
	// Paper is handed out: an occupation with a figure that must not be told stands there in its row alone.
	const isTold = !reportedOff && !supplyOff && !gapOff;
	return (
		<section
			className={isTold ? 'gap-chosen' : 'gap-chosen no-print'}
			data-class={found ?? undefined}
			aria-labelledby={CHOSEN}
		>
			<div className="gap-chosen-head">
				<div>
					<h3 id={CHOSEN} tabIndex={-1}>
						<span className="gap-chosen-name">
							{title.trim() || 'Occupation without a name'}
							{soc && <span className="gap-soc"> {soc}</span>}
						</span>
						<span className="visually-hidden">: </span>
						<span className="gap-figure">{shown?.gap != null ? gapInWords(shown.gap) : 'No result'}</span>
					</h3>
					<p>{comparedInWords(occupation)}</p>
				</div>
				{found !== null && robustness !== null && (
					<div className="gap-tags">
						<span className={found === 'shortage' ? 'tag tag-signal' : 'tag'}>
							<ClassMark of={found} /> {classNames[found]}
						</span>
						<span className="tag" data-dependent={!robustness.robust || undefined}>
							{robustness.robust ? '✓ Robust' : 'Method-dependent'}: {robustness.agree} of {robustness.of} methods
						</span>
						{robustness.gap[0] !== robustness.gap[1] && (
							<p className="gap-range-words">Range: {gapRangeInWords(...robustness.gap).toLowerCase()}</p>
						)}
					</div>
				)}
			</div>
			{notes.length > 0 && (
				<ul className="gap-notes">
					{notes.map((note) => (
						<li key={note}>{note}</li>
					))}
				</ul>
			)}
			<Demands occupation={occupation} />
			<details className="gap-more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
				<summary>Every counting method, and the programs behind it</summary>
				{isOpen && (
					<div className="gap-more-columns">
						<RuleTable occupation={occupation} />
						<Feeders {...props} />
					</div>
				)}
			</details>
			<div className="gap-buttons">
				<KeepButton key={key} {...props} finding={findingOf(occupation)} />
				{onBack && (
					<button type="button" className="button-link" onClick={onBack}>
						Find it in the list
					</button>
				)}
			</div>
		</section>
	);
}

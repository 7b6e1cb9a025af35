import { demandDifferences } from '../../lib/labor/demand-differences.ts';
import { gapInWords, gapRangeInWords, peopleInWords } from '../../lib/labor/gap.ts';
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import { classNames, noClassSentences } from '../../lib/labor/rule-words.ts';
import { ClassMark } from './ClassMark.tsx';
import { differenceSentences } from './demand-words.ts';
import { Feeders } from './Feeders.tsx';
import { findingOf } from './finding-of.ts';
import { classOfHeadline } from './headline.ts';
import { KeepButton } from './KeepButton.tsx';
import { supplyInWords } from './OccupationRow.tsx';
import { RuleTable } from './RuleTable.tsx';
import type { GapProps } from './View.tsx';

/** One occupation in full: the gap in words, whether it depends on the method, both demands, and what feeds it. */
export function Chosen(props: GapProps & { occupation: OccupationGap }) {
	const { occupation } = props;
	const { soc, title, byRule, headline, robustness, noClass } = occupation;
	const shown = byRule[headline];
	const found = classOfHeadline(occupation);
	return (
		<section className="gap-chosen" data-class={found ?? undefined} aria-labelledby="gap-chosen">
			<p className="gap-chosen-name">
				<strong>{title}</strong>
				{soc && <span className="gap-soc"> {soc}</span>}
			</p>
			<div className="gap-chosen-head">
				<div>
					<h3 id="gap-chosen" className="gap-figure">
						{shown?.gap != null ? gapInWords(shown.gap) : 'No result'}
					</h3>
					<p>{chosenSentence(occupation)}</p>
				</div>
				{found !== null && robustness !== null && (
					<div className="gap-tags">
						<span className={found === 'shortage' ? 'tag tag-signal' : 'tag'}>
							<ClassMark of={found} /> {classNames[found]}
						</span>
						<span className="tag" data-dependent={!robustness.robust || undefined}>
							{robustness.robust ? 'Robust' : 'Method-dependent'}: {robustness.agree} of {robustness.of} methods
						</span>
						<p className="gap-range-words">Range: {gapRangeInWords(...robustness.gap).toLowerCase()}</p>
					</div>
				)}
			</div>
			{noClass && <p>{noClassSentences[noClass]}</p>}
			<Demands occupation={occupation} />
			<details className="gap-more">
				<summary>Every counting method, and the programs behind it</summary>
				<RuleTable occupation={occupation} />
				<Feeders {...props} />
			</details>
			<KeepButton {...props} finding={findingOf(occupation)} />
		</section>
	);
}

function chosenSentence({ byRule, headline, needed, robustness, programs }: OccupationGap): string {
	const shown = byRule[headline];
	if (needed === null || shown?.supply == null) return '';
	const supply = supplyInWords(shown.supply, shown.unknown);
	const openings = `${peopleInWords(needed)} ${needed === 1 ? 'opening' : 'openings'} a year, and about ${supply} people who finish ${programs === 1 ? 'a program that leads' : 'programs that lead'} there.`;
	if (robustness === null) return openings;
	return `${openings} ${robustness.robust ? 'Every counting method agrees.' : 'The answer changes with the counting method.'}`;
}

/** Employers’ figure beside the government’s: both shown, the difference explained, never mixed. */
function Demands({ occupation }: { occupation: OccupationGap }) {
	const { reported, openings, openingsFrom } = occupation;
	if (reported?.openings == null) return null;
	const reasons = demandDifferences(occupation);
	const employers = reported.employers === 1 ? 'one employer' : `${reported.employers} employers`;
	return (
		<div className="gap-demands">
			<p>
				<strong>Employers report</strong> {reported.isComplete ? '' : 'at least '}
				{peopleInWords(reported.openings)} positions a year ({employers}).{' '}
				{openings !== null && (
					<>
						<strong>{openingsFrom === 'typed' ? 'The figure you typed' : 'The projection'}</strong> has{' '}
						{peopleInWords(openings)} openings a year.
					</>
				)}
			</p>
			{reasons.length > 0 && (
				<details>
					<summary>Why the two differ</summary>
					<ul>
						{reasons.map((reason) => (
							<li key={reason}>{differenceSentences[reason]}</li>
						))}
					</ul>
				</details>
			)}
		</div>
	);
}

import { memo } from 'react';
import { gapInWords, peopleInWords } from '../../lib/labor/gap.ts';
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import { classNames, noClassSentences } from '../../lib/labor/rule-words.ts';
import { ClassMark } from './ClassMark.tsx';
import { supplyInWords } from './chosen-words.ts';
import { Yardstick } from './Yardstick.tsx';

interface OccupationRowProps {
	occupation: OccupationGap;
	isChosen: boolean;
	/** One function for all rows, or every row is drawn again. */
	onChoose(key: string): void;
}

/** One line of the list. Drawn again only when it is about another figure: a thousand of them must sort at once. */
export const OccupationRow = memo(function OccupationRow(props: OccupationRowProps) {
	const { occupation, isChosen, onChoose } = props;
	const { key, soc, title, needed, byRule, headline, robustness, reported } = occupation;
	const shown = byRule[headline];
	const hasRange = robustness !== null && robustness.supply[0] !== robustness.supply[1];
	return (
		<tr data-chosen={isChosen || undefined}>
			<th scope="row">
				<button type="button" className="gap-choose" aria-pressed={isChosen} onClick={() => onChoose(key)}>
					{title.trim() || 'Occupation without a name'}
				</button>
				{soc && <span className="gap-soc">{soc}</span>}
			</th>
			<td className="number">
				<span className="gap-cell-name">Openings </span>
				{needed === null ? <span className="gap-unknown">not known</span> : peopleInWords(needed)}
				{reported?.openings != null && (
					<span className="gap-spread">
						employers {reported.isComplete ? '' : 'at least '}
						{peopleInWords(reported.openings)}
					</span>
				)}
			</td>
			<td className="number">
				<span className="gap-cell-name">Supply </span>
				{shown?.supply == null ? (
					<span className="gap-unknown">not known</span>
				) : (
					supplyInWords(shown.supply, shown.unknown)
				)}
				{hasRange && (
					<span className="gap-spread">
						{peopleInWords(robustness.supply[0])} to {peopleInWords(robustness.supply[1])}
					</span>
				)}
			</td>
			<td className="gap-cell-yardstick">
				<Yardstick occupation={occupation} />
			</td>
			<td className="gap-result">
				{shown?.class != null && shown.gap !== null ? (
					<>
						<ClassMark of={shown.class} />
						<strong>{gapInWords(shown.gap)}</strong>
						<span className="gap-verdict">{verdict(occupation)}</span>
					</>
				) : (
					<span className="gap-why">{occupation.noClass && noClassSentences[occupation.noClass]}</span>
				)}
			</td>
		</tr>
	);
});

/** "Robust shortage", "Method-dependent" with the class for those who hear it, "No program found". */
function verdict({ byRule, headline, robustness, withoutProgram }: OccupationGap) {
	const name = classNames[byRule[headline]?.class ?? 'balanced'];
	if (withoutProgram === null && robustness?.robust) return `Robust ${name.toLowerCase()}`;
	return (
		<>
			<span className="visually-hidden">{name}, </span>
			{withoutProgram === null ? <span className="gap-dependent">Method-dependent</span> : 'No program found'}
		</>
	);
}

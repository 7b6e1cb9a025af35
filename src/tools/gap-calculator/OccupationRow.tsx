import { memo } from 'react';
import { gapInWords, peopleInWords } from '../../lib/labor/gap.ts';
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import { classNames, noClassSentences } from '../../lib/labor/rule-words.ts';
import type { Thresholds } from '../../lib/labor/thresholds.ts';
import { ClassMark } from './ClassMark.tsx';
import { Yardstick } from './Yardstick.tsx';

interface OccupationRowProps {
	occupation: OccupationGap;
	thresholds: Thresholds;
	isChosen: boolean;
	onChoose(key: string): void;
}

/** One line of the list. Drawn again only when it is about another figure: a thousand of them must sort at once. */
export const OccupationRow = memo(function OccupationRow(props: OccupationRowProps) {
	const { occupation, thresholds, isChosen, onChoose } = props;
	const { key, soc, title, needed, byRule, headline, robustness } = occupation;
	const shown = byRule[headline];
	return (
		<tr data-chosen={isChosen || undefined}>
			<th scope="row">
				<button type="button" className="gap-choose" aria-pressed={isChosen} onClick={() => onChoose(key)}>
					{title}
				</button>
				{soc && <span className="gap-soc">{soc}</span>}
			</th>
			<td className="number">{needed === null ? 'not known' : peopleInWords(needed)}</td>
			<td className="number">
				{supplyInWords(shown?.supply ?? null, shown?.unknown ?? 0)}
				{robustness && robustness.supply[0] !== robustness.supply[1] && (
					<span className="gap-spread">
						{peopleInWords(robustness.supply[0])} to {peopleInWords(robustness.supply[1])}
					</span>
				)}
			</td>
			<td className="gap-cell-yardstick">
				<Yardstick occupation={occupation} thresholds={thresholds} />
			</td>
			<td className="gap-result">
				{shown?.class != null && shown.gap !== null ? (
					<>
						<ClassMark of={shown.class} />
						<span>
							<strong>{gapInWords(shown.gap)}</strong>
							<span className="gap-verdict" data-dependent={(robustness && !robustness.robust) || undefined}>
								{verdict(occupation)}
							</span>
						</span>
					</>
				) : (
					<span className="gap-why">{occupation.noClass && noClassSentences[occupation.noClass]}</span>
				)}
			</td>
		</tr>
	);
});

/** "Robust shortage", "Shortage, method-dependent", "No program found". */
export function verdict({ byRule, headline, robustness, withoutProgram }: OccupationGap): string {
	const name = classNames[byRule[headline]?.class ?? 'balanced'];
	if (withoutProgram !== null) return `${name}, no program found`;
	return robustness?.robust ? `Robust ${name.toLowerCase()}` : `${name}, method-dependent`;
}

export function supplyInWords(supply: number | null, unknown: number): string {
	if (supply === null) return 'not known';
	return unknown > 0 ? `at least ${peopleInWords(supply)}` : peopleInWords(supply);
}

import { memo } from 'react';
import { gapInWords, peopleInWords } from '../../lib/labor/gap.ts';
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import { classNames, noClassSentences } from '../../lib/labor/rule-words.ts';
import type { GapClass } from '../../lib/labor/thresholds.ts';
import { ClassMark } from './ClassMark.tsx';
import { supplyInWords } from './chosen-words.ts';
import { isProgramOpen, isWithoutProgram } from './headline.ts';
import { OffPaper } from './OffPaper.tsx';
import type { OffPaperParts } from './off-paper.ts';
import { Yardstick } from './Yardstick.tsx';

interface OccupationRowProps extends OffPaperParts {
	occupation: OccupationGap;
	isChosen: boolean;
	/** One function for all rows, or every row is drawn again. */
	onChoose(key: string): void;
}

/** One line of the list. Drawn again only when it is about another figure: a thousand of them must sort at once. */
export const OccupationRow = memo(function OccupationRow(props: OccupationRowProps) {
	const { occupation, isChosen, onChoose, needOff, reportedOff, supplyOff, gapOff } = props;
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
				{needed === null ? <span className="gap-unknown">not known</span> : told(peopleInWords(needed), needOff)}
				{reported?.openings != null && (
					<span className={reportedOff ? 'gap-spread no-print' : 'gap-spread'}>
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
					told(supplyInWords(shown.supply, shown.unknown), supplyOff)
				)}
				{hasRange && (
					<span className={supplyOff ? 'gap-spread no-print' : 'gap-spread'}>
						{peopleInWords(robustness.supply[0])} to {peopleInWords(robustness.supply[1])}
					</span>
				)}
			</td>
			<td className="gap-cell-yardstick">
				<Yardstick occupation={occupation} isOffPaper={gapOff} />
			</td>
			<td className="gap-result">
				{shown?.class != null && shown.gap !== null ? (
					<>
						<ClassMark of={shown.class} />
						<strong>{gapOff ? <OffPaperGap gap={shown.gap} of={shown.class} /> : gapInWords(shown.gap)}</strong>
						<span className="gap-verdict">{verdict(occupation)}</span>
					</>
				) : (
					<span className="gap-why">{occupation.noClass && noClassSentences[occupation.noClass]}</span>
				)}
			</td>
		</tr>
	);
});

/** Plain text where nothing is kept off paper: a list of a thousand rows needs no element more than it shows. */
const told = (text: string, isOff: boolean) => (isOff ? <OffPaper when>{text}</OffPaper> : text);

/** The class may be told where the gap may not. */
function OffPaperGap({ gap, of }: { gap: number; of: GapClass }) {
	return (
		<>
			<span className="no-print">{gapInWords(gap)}</span>
			<span className="print-only">{classNames[of]}</span>
		</>
	);
}

/** "Robust shortage", "Method-dependent" with the class for those who hear it, "No program found". */
function verdict(occupation: OccupationGap) {
	const { byRule, headline, robustness } = occupation;
	const name = classNames[byRule[headline]?.class ?? 'balanced'];
	const isOpen = isProgramOpen(occupation);
	const without = isWithoutProgram(occupation) ? 'No program found' : isOpen ? 'Programs not counted' : null;
	if (without === null && robustness?.robust) return `Robust ${name.toLowerCase()}`;
	return (
		<>
			<span className="visually-hidden">{name}, </span>
			{without ?? <span className="gap-dependent">Method-dependent</span>}
		</>
	);
}

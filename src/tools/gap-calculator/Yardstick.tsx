import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import type { Thresholds } from '../../lib/labor/thresholds.ts';
import { ClassShape } from './ClassMark.tsx';

/** Supply for every 100 openings that the scale reaches; what lies beyond stands at its end with an arrow. */
const END = 200;
/** Room at both ends for half a mark, in percent of the width. */
const EDGE = 3;

const at = (per100: number) => `${EDGE + (Math.min(per100, END) / END) * (100 - 2 * EDGE)}%`;

interface YardstickProps {
	occupation: OccupationGap;
	thresholds: Thresholds;
}

/** One occupation on the scale: its mark, and the range over the rules, solid when all agree. The row says it in words. */
export function Yardstick({ occupation, thresholds }: YardstickProps) {
	const { byRule, headline, robustness } = occupation;
	const shown = byRule[headline];
	const ratio = shown?.ratio ?? null;
	return (
		<svg className="gap-yardstick" aria-hidden="true">
			<Band {...thresholds} />
			{robustness && (
				<g className="gap-range" data-robust={robustness.robust || undefined}>
					<line x1={at(robustness.ratio[0] * 100)} x2={at(robustness.ratio[1] * 100)} y1="50%" y2="50%" />
					{robustness.ratio.map((end, index) => (
						<svg key={index === 0 ? 'low' : 'high'} x={at(end * 100)} y="50%" overflow="visible" aria-hidden="true">
							{end * 100 > END ? <path d="M0 -5 L5 0 L0 5" /> : <path d="M0 -7 V7" />}
						</svg>
					))}
				</g>
			)}
			{ratio !== null && shown?.class != null && (
				<svg x={at(ratio * 100)} y="50%" overflow="visible" aria-hidden="true">
					<ClassShape of={shown.class} />
				</svg>
			)}
		</svg>
	);
}

function Band({ shortageBelow, surplusAbove }: Thresholds) {
	const from = EDGE + (Math.min(shortageBelow * 100, END) / END) * (100 - 2 * EDGE);
	const to = EDGE + (Math.min(surplusAbove * 100, END) / END) * (100 - 2 * EDGE);
	return (
		<>
			<rect className="gap-band" x={`${from}%`} width={`${to - from}%`} y="0" height="100%" />
			<line className="gap-even" x1={at(100)} x2={at(100)} y1="0" y2="100%" />
		</>
	);
}

/** The numbers over the column. */
export function YardstickScale({ thresholds }: { thresholds: Thresholds }) {
	const marks = new Set([0, thresholds.shortageBelow * 100, 100, thresholds.surplusAbove * 100, END]);
	return (
		<svg className="gap-scale" aria-hidden="true">
			{[...marks]
				.filter((mark) => mark <= END)
				.map((mark) => (
					<g key={mark} data-even={mark === 100 || undefined}>
						<text x={at(mark)} y="1em" textAnchor="middle">
							{Number(mark.toFixed(0))}
						</text>
						<line x1={at(mark)} x2={at(mark)} y1="1.4em" y2="100%" />
					</g>
				))}
		</svg>
	);
}

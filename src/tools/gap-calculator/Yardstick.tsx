import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import type { Thresholds } from '../../lib/labor/thresholds.ts';
import { ClassShape } from './ClassMark.tsx';

/** Supply for every 100 openings that the scale reaches; what lies beyond stands at its end with its figure. */
const END = 200;
/** Room at both ends for half a mark, in percent of the width. */
const EDGE = 4;

const placeOf = (per100: number) => EDGE + (Math.min(per100, END) / END) * (100 - 2 * EDGE);
const at = (per100: number) => `${placeOf(per100)}%`;

interface YardstickProps {
	occupation: OccupationGap;
	thresholds: Thresholds;
}

/** One occupation on the scale: its mark, and the range over the rules, solid when all agree. The row says it in words. */
export function Yardstick({ occupation, thresholds }: YardstickProps) {
	const { byRule, headline, robustness, withoutProgram } = occupation;
	const shown = byRule[headline];
	const per100 = shown?.class == null || shown.ratio === null ? null : shown.ratio * 100;
	const [low, high] = robustness?.ratio ?? [0, 0];
	return (
		<svg className="gap-yardstick" aria-hidden="true">
			<Band {...thresholds} />
			{robustness && high - low > 0.005 && (
				<g className="gap-range" data-robust={robustness.robust || undefined}>
					<line x1={at(low * 100)} x2={at(high * 100)} y1="50%" y2="50%" />
					{[low, high].map((end, index) => (
						<svg key={index === 0 ? 'low' : 'high'} x={at(end * 100)} y="50%" overflow="visible" aria-hidden="true">
							{end * 100 > END ? <path d="M0 -5 L6 0 L0 5" /> : <path d="M0 -6 V6" />}
						</svg>
					))}
				</g>
			)}
			{per100 !== null && shown?.class != null && (
				<svg x={at(per100)} y="50%" overflow="visible" aria-hidden="true">
					<ClassShape of={shown.class} />
					{per100 > END && (
						<text className="gap-beyond" x={-12} y="-0.7em" textAnchor="end">
							{Math.round(per100).toLocaleString('en-US')} →
						</text>
					)}
					{withoutProgram !== null && (
						<text className="gap-zero" x={14} y="0.35em">
							0, no program
						</text>
					)}
				</svg>
			)}
		</svg>
	);
}

function Band({ shortageBelow, surplusAbove }: Thresholds) {
	const [from, to] = [placeOf(shortageBelow * 100), placeOf(surplusAbove * 100)];
	return (
		<>
			<rect className="gap-band" x={`${from}%`} width={`${to - from}%`} y="0" height="100%" />
			<line className="gap-even" x1={at(100)} x2={at(100)} y1="0" y2="100%" />
		</>
	);
}

/** Least distance of two numbers on the scale, in the scale's own units. */
const APART = 16;

/** The numbers over the column. Ends and 100 stay; a threshold too near to one of them goes without its number. */
export function YardstickScale({ thresholds }: { thresholds: Thresholds }) {
	const ends = [0, 100, END];
	const limits = [thresholds.shortageBelow * 100, thresholds.surplusAbove * 100].filter((limit) => limit < END);
	const numbers = [...ends, ...limits.filter((limit) => ends.every((end) => Math.abs(end - limit) >= APART))];
	return (
		<svg className="gap-scale" aria-hidden="true">
			{[...new Set([...ends, ...limits])].map((mark) => (
				<g key={mark} data-even={mark === 100 || undefined}>
					{numbers.includes(mark) && (
						<text
							className={limits.includes(mark) ? 'gap-scale-limit' : undefined}
							x={at(mark)}
							y="1em"
							textAnchor="middle"
						>
							{Number(mark.toFixed(0))}
						</text>
					)}
					<line x1={at(mark)} x2={at(mark)} y1="1.45em" y2="100%" />
				</g>
			))}
		</svg>
	);
}

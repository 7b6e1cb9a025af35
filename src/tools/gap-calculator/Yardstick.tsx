import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import type { Thresholds } from '../../lib/labor/thresholds.ts';
import { ClassShape } from './ClassMark.tsx';
import { isWithoutProgram } from './headline.ts';

/** Supply for every 100 openings that the scale reaches; what lies beyond stands at its end with its figure. */
const END = 200;
/** Room at both ends for half a mark, in percent of the width. */
const EDGE = 4;

/** Where a ratio of 1 to 100 stands, in percent of the width of the column. */
const placeOf = (per100: number) => EDGE + (Math.min(per100, END) / END) * (100 - 2 * EDGE);
const at = (per100: number) => `${placeOf(per100)}%`;

/** A range narrower than this, in ratios, is the mark itself. */
const NARROW = 0.005;

/**
 * One occupation on the scale: its mark, and the range over the rules, solid when all agree. The row says it in words. As few
 * elements as it takes: there may be a thousand of them. The balanced band behind is the column’s own ground.
 */
export function Yardstick({ occupation, isOffPaper }: { occupation: OccupationGap; isOffPaper: boolean }) {
	const { byRule, headline, robustness, withoutProgram } = occupation;
	const shown = byRule[headline];
	if (shown?.class == null || shown.ratio === null) return null;
	const per100 = shown.ratio * 100;
	const [low, high] = robustness?.ratio ?? [0, 0];
	const isRange = robustness !== null && high - low > NARROW;
	return (
		<svg className={isOffPaper ? 'gap-yardstick no-print' : 'gap-yardstick'} aria-hidden="true">
			{isRange && (
				<>
					<line
						className={robustness.robust ? 'gap-range' : 'gap-range gap-range-dependent'}
						x1={at(low * 100)}
						x2={at(high * 100)}
						y1="50%"
						y2="50%"
					/>
					<line className="gap-range" x1={at(low * 100)} x2={at(low * 100)} y1="39%" y2="61%" />
					{high * 100 > END ? (
						<svg x={at(END)} y="50%" overflow="visible" aria-hidden="true">
							<path className="gap-range" d="M1 -5 L7 0 L1 5" />
						</svg>
					) : (
						<line className="gap-range" x1={at(high * 100)} x2={at(high * 100)} y1="39%" y2="61%" />
					)}
				</>
			)}
			<svg x={at(per100)} y="50%" overflow="visible" aria-hidden="true">
				<ClassShape of={shown.class} />
				{per100 > END && (
					<text x={8} y="-0.75em" textAnchor="end">
						{Math.round(per100).toLocaleString('en-US')} →
					</text>
				)}
				{withoutProgram !== null && (
					<text className="gap-zero" x={14} y="0.35em">
						{isWithoutProgram(occupation) ? '0, no program' : '0, none counted'}
					</text>
				)}
			</svg>
		</svg>
	);
}

/** Hands the places of the band and of 100 to the styles of the list: they are the ground of every row. */
export function bandOn(list: HTMLElement, { shortageBelow, surplusAbove }: Thresholds): void {
	list.style.setProperty('--gap-from', at(shortageBelow * 100));
	list.style.setProperty('--gap-to', at(surplusAbove * 100));
	list.style.setProperty('--gap-even', at(100));
}

/** Least distance of two numbers on the scale, in the scale's own units. */
const APART = 16;

/** The numbers over the column. Ends and 100 stay; a threshold too near to one of them goes without its number. */
export function YardstickScale({ thresholds }: { thresholds: Thresholds }) {
	const ends = [0, 100, END];
	const limits = [thresholds.shortageBelow * 100, thresholds.surplusAbove * 100].filter(
		(limit) => limit < END && !ends.includes(limit),
	);
	return (
		<svg className="gap-scale" aria-hidden="true">
			{[...ends, ...new Set(limits)].map((mark) => (
				<g key={mark} data-even={mark === 100 || undefined}>
					{ends.every((end) => end === mark || Math.abs(end - mark) >= APART) && (
						<text className={ends.includes(mark) ? undefined : 'gap-limit'} x={at(mark)} y="1em" textAnchor="middle">
							{Number(mark.toFixed(0))}
						</text>
					)}
					<line x1={at(mark)} x2={at(mark)} y1="1.45em" y2="100%" />
				</g>
			))}
		</svg>
	);
}

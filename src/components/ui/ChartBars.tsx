import { useId } from 'react';

export interface Bar {
	id: string;
	/** "Before". Drawn in front of the bar. */
	name: string;
	/** 0 or more. */
	value: number;
	/** A line under the end of the bar, from low to high; null for a value that is certain. */
	range: { low: number; high: number } | null;
	/** The value as it is written behind the bar. */
	text: string;
	/** True for what was before, false for what comes after. */
	hatched?: boolean;
}

interface ChartBarsProps {
	/** The bars in words, for those who do not see them. */
	label: string;
	bars: readonly Bar[];
	/** The value at the right end; the same for all groups that are compared. Above 0. */
	most: number;
}

const NAME = 18;
const BAR = 18;
/** From the top of a bar to the line of its range, which stands clear of it: over a solid bar it would be hard to see. */
const LINE = BAR + 7;
const STEP = NAME + BAR + 18;
/** Percent of the width for the bars; names stand above them, figures behind. */
const WIDTH = 72;

/** A group of bars with one start, drawn in SVG by percentages, so that text keeps its size at every width. */
export function ChartBars({ label, bars, most }: ChartBarsProps) {
	const hatch = useId();
	const along = (value: number) => `${(WIDTH * value) / most}%`;
	return (
		<svg className="chart-drawing" role="img" aria-label={label} width="100%" height={bars.length * STEP}>
			<pattern id={hatch} patternUnits="userSpaceOnUse" width="6" height="6" patternTransform="rotate(45)">
				<line className="chart-hatch" x1="3" x2="3" y1="0" y2="6" />
			</pattern>
			{bars.map(({ id, name, value, range, text, hatched = false }, index) => {
				const top = index * STEP + NAME;
				const line = top + LINE;
				return (
					<g key={id}>
						<text className="chart-figure" x="0" y={top - 5}>
							{name}
						</text>
						<rect
							className={hatched ? 'chart-bar chart-bar-before' : 'chart-bar'}
							x="0"
							y={top}
							width={along(value)}
							height={BAR}
							fill={hatched ? `url(#${hatch})` : undefined}
						/>
						{range && (
							<>
								<line className="chart-whisker" x1={along(range.low)} x2={along(range.high)} y1={line} y2={line} />
								{[range.low, range.high].map((end, side) => (
									<line
										className="chart-whisker"
										key={side === 0 ? 'low' : 'high'}
										x1={along(end)}
										x2={along(end)}
										y1={line - 4}
										y2={line + 4}
									/>
								))}
							</>
						)}
						<text className="chart-figure chart-figure-strong" x={along(value)} y={top + BAR / 2} dx="8" dy="0.35em">
							{text}
						</text>
					</g>
				);
			})}
		</svg>
	);
}

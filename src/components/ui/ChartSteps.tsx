export interface StepPoint {
	id: string;
	/** When it was: drawn under the first and the last point, and under all where there is room. */
	label: string;
	value: number | null;
	/** False when it cannot be compared with the point before. */
	joined: boolean;
}

interface ChartStepsProps {
	/** The line in words, for those who do not see it. */
	label: string;
	points: readonly StepPoint[];
	scale: readonly number[];
}

const TOP = 30;
const UNIT = 20;
const FOOT = 28;

/** One small line chart: values in order, each with its figure. A value that is not known leaves a gap. */
export function ChartSteps({ label, points, scale }: ChartStepsProps) {
	const last = scale.at(-1) ?? 1;
	const first = scale[0] ?? 0;
	const up = (value: number) => TOP + (last - value) * UNIT;
	const along = (index: number) => `${(100 * (index + 0.5)) / points.length}%`;
	const bottom = up(first);
	const ends = new Set([0, points.length - 1]);
	const labelled = (index: number) => points.length <= 4 || ends.has(index);
	return (
		<svg className="chart-drawing" role="img" aria-label={label} width="100%" height={bottom + FOOT}>
			{scale.map((value) => (
				<line className="chart-grid" key={value} x1="0" x2="100%" y1={up(value)} y2={up(value)} />
			))}
			{points.map(({ id, value, joined }, index) => {
				const before = points[index - 1]?.value ?? null;
				if (value === null || before === null || !joined) return null;
				return (
					<line
						className="chart-span"
						key={id}
						x1={along(index - 1)}
						x2={along(index)}
						y1={up(before)}
						y2={up(value)}
					/>
				);
			})}
			{points.map((point, index) => (
				<svg key={point.id} x={along(index)} overflow="visible" aria-hidden="true">
					{point.value !== null && (
						<>
							<circle className="chart-dot chart-dot-filled" cy={up(point.value)} r="5.5" />
							<text className="chart-figure chart-figure-strong" y={up(point.value) - 12} textAnchor="middle">
								{Number(point.value.toFixed(1))}
							</text>
						</>
					)}
					{labelled(index) && (
						<text className="chart-figure" y={bottom + 20} textAnchor="middle">
							{point.label}
						</text>
					)}
				</svg>
			))}
		</svg>
	);
}

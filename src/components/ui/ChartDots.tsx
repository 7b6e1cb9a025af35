/** A mark on the scale. Marks of one value stand on each other. */
export interface Dot {
	/** Also its key: unique in a row. */
	id: string;
	value: number;
	/** One or two characters drawn in the mark. */
	letter: string;
	/** What it stands for, shown on hover. */
	name?: string;
	/** True for a filled mark. */
	filled?: boolean;
}

interface ChartDotsProps {
	/** The row in words, for those who do not see it. */
	label: string;
	dots: readonly Dot[];
	/** A line under the marks, from one value to another; dashed where they lie far apart. */
	span: { from: number; to: number; far: boolean } | null;
	/** A small triangle under the line, with its value in words. */
	pointer: { value: number; text: string } | null;
	/** The whole numbers of the scale. */
	scale: readonly number[];
}

const STEP = 27;
const RADIUS = 12.5;
const TOP = 20;
const BELOW = 34;
/** Begins the id of a mark that stands for many. */
const MANY = 'many of ';
/** With more marks than this on one value, a single mark carries their number. */
export const TALLEST = 8;

/** Where a value lies: a tenth of the width is kept free at both ends. */
function across(value: number, scale: readonly number[]): string {
	const first = scale[0] ?? 0;
	const last = scale.at(-1) ?? 1;
	return `${10 + (80 * (value - first)) / (last - first)}%`;
}

function stacksOf(dots: readonly Dot[]): Dot[][] {
	const stacks = [...Map.groupBy(dots, (dot) => dot.value).values()];
	return stacks.map((stack) => {
		const [first] = stack;
		if (!first || stack.length <= TALLEST) return stack;
		return [{ ...first, id: `${MANY}${first.value}`, letter: String(stack.length), name: `${stack.length} marks` }];
	});
}

/** One row of a chart: marks over a scale, drawn in SVG by percentages, so text keeps its size at every width. */
export function ChartDots({ label, dots, span, pointer, scale }: ChartDotsProps) {
	const stacks = stacksOf(dots);
	const tallest = Math.max(1, ...stacks.map((stack) => stack.length));
	const line = TOP + (tallest - 1) * STEP;
	const height = line + BELOW;
	return (
		<svg className="chart-drawing" role="img" aria-label={label} width="100%" height={height}>
			{scale.map((value) => (
				<line
					className="chart-grid"
					key={value}
					x1={across(value, scale)}
					x2={across(value, scale)}
					y1="0"
					y2={height}
				/>
			))}
			{span && (
				<line
					className={span.far ? 'chart-span-far' : 'chart-span'}
					x1={across(span.from, scale)}
					x2={across(span.to, scale)}
					y1={line}
					y2={line}
				/>
			)}
			{stacks.flatMap((stack) =>
				stack.map((dot, level) => (
					<svg key={dot.id} x={across(dot.value, scale)} y={line - level * STEP} overflow="visible" aria-hidden="true">
						{dot.name && <title>{dot.name}</title>}
						<circle
							className={dot.filled ? 'chart-dot chart-dot-filled' : 'chart-dot'}
							r={dot.id.startsWith(MANY) ? RADIUS + 4 : RADIUS}
						/>
						<text className={dot.filled ? 'chart-letter chart-letter-filled' : 'chart-letter'} dy="0.36em">
							{dot.letter}
						</text>
					</svg>
				)),
			)}
			{pointer && (
				<svg x={across(pointer.value, scale)} y={line + RADIUS + 6} overflow="visible" aria-hidden="true">
					<path className="chart-pointer" d="M0 0l6 10.5h-12z" />
					<text className="chart-figure" x="10" y="10">
						{pointer.text}
					</text>
				</svg>
			)}
		</svg>
	);
}

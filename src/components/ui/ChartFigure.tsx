import type { ReactNode } from 'react';

interface ChartFigureProps {
	/** What the drawing shows: "Ratings by person". */
	kind: string;
	/** One sentence that says what to see. */
	title: string;
	/** The drawing. */
	children: ReactNode;
	/** What the marks mean. */
	legend?: ReactNode;
}

/** A plate: a heavy rule, what it shows, one sentence, the drawing, and the meaning of its marks. */
export function ChartFigure({ kind, title, children, legend }: ChartFigureProps) {
	return (
		<figure className="plate chart">
			<figcaption className="chart-head">
				<span className="chart-kind">{kind}</span>
				<span className="chart-title">{title}</span>
			</figcaption>
			{children}
			{legend && <p className="chart-legend">{legend}</p>}
		</figure>
	);
}

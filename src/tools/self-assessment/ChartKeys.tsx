import type { ReactNode } from 'react';
import type { Instrument } from '../../lib/content/schemas.ts';

interface KeyProps {
	children: ReactNode;
}

/** A mark of the chart with its meaning. */
export function DotKey({ letter, filled = false, children }: KeyProps & { letter: string; filled?: boolean }) {
	return (
		<span className="chart-key">
			<svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
				<circle className={filled ? 'chart-dot chart-dot-filled' : 'chart-dot'} r="11" />
				<text className={filled ? 'chart-letter chart-letter-filled' : 'chart-letter'} dy="0.36em">
					{letter}
				</text>
			</svg>
			{children}
		</span>
	);
}

export function MeanKey({ children }: KeyProps) {
	return (
		<span className="chart-key">
			<svg width="14" height="12" viewBox="-7 0 14 12" aria-hidden="true">
				<path className="chart-pointer" d="M0 0l6 10.5h-12z" />
			</svg>
			{children}
		</span>
	);
}

export function FarKey({ children }: KeyProps) {
	return (
		<span className="chart-key">
			<svg width="34" height="6" viewBox="0 0 34 6" aria-hidden="true">
				<line className="chart-span-far" x1="0" x2="34" y1="3" y2="3" />
			</svg>
			{children}
		</span>
	);
}

/** The scale over the rows, its odd numbers in words. The rows say the same in their descriptions. */
export function ScaleHead({ labels }: { labels: Instrument['key'] }) {
	return (
		<div className="sa-row sa-scale-head" aria-hidden="true">
			<span className="sa-scale-space" />
			<ol>
				{labels.map(({ rating, label }) => (
					<li key={rating}>
						<b>{rating}</b> {rating % 2 === 1 && <span className="sa-scale-word">{label}</span>}
					</li>
				))}
			</ol>
		</div>
	);
}

import { rules } from '../../lib/labor/allocation.ts';
import { classNames } from '../../lib/labor/rule-words.ts';
import type { GapClass, Thresholds } from '../../lib/labor/thresholds.ts';
import { ClassMark } from './ClassMark.tsx';

const classes: GapClass[] = ['shortage', 'balanced', 'surplus'];
const per100 = (ratio: number) => Number((ratio * 100).toFixed(1));

/** What the marks mean. */
export function Legend({ thresholds: { shortageBelow, surplusAbove }, own }: { thresholds: Thresholds; own: boolean }) {
	const methods = own ? `up to ${rules.length}` : rules.length - 1;
	return (
		<ul className="gap-legend" aria-label="What the marks mean">
			{classes.map((each) => (
				<li key={each}>
					<ClassMark of={each} /> {classNames[each].toLowerCase()}
					{each === 'balanced' && `, ${per100(shortageBelow)} to ${per100(surplusAbove)}`}
				</li>
			))}
			<li>
				<Range isSolid /> range over {methods} methods
			</li>
			<li>
				<Range isSolid={false} /> class changes by method
			</li>
		</ul>
	);
}

function Range({ isSolid }: { isSolid: boolean }) {
	return (
		<svg className="gap-legend-range" viewBox="-2 -8 44 16" aria-hidden="true">
			<line className={isSolid ? 'gap-range' : 'gap-range gap-range-dependent'} x1="0" x2="40" y1="0" y2="0" />
			{isSolid && <path className="gap-range" d="M0 -6 V6 M40 -6 V6" />}
		</svg>
	);
}
